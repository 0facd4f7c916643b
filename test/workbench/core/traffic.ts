/** What went over the seam between add-in and host. */
export interface Traffic {
  readonly requests: number;
  /** Requests that carry something else than releasing references: the add-in's context.sync() calls. */
  readonly syncs: number;
  readonly actions: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  /** How often what the add-in did emptied Excel's undo list; 0 in an Excel of which that is not reported. */
  readonly undoEmptied: number;
}

/** One request as it went over the seam. */
export interface RequestSize {
  readonly actions: number;
  readonly bytesUp: number;
  /** Of its answer; 0 while there is none. */
  readonly bytesDown: number;
}

const NOTHING: Traffic = { requests: 0, syncs: 0, actions: 0, bytesUp: 0, bytesDown: 0, undoEmptied: 0 };

export class TrafficCounter {
  private counts = { ...NOTHING };
  private requests: RequestSize[] = [];

  sent(actions: ReadonlyArray<{ readonly Name: string }>, isSync: boolean, bytes: number): void {
    this.counts.requests++;
    if (isSync) this.counts.syncs++;
    this.counts.actions += actions.length;
    this.counts.bytesUp += bytes;
    this.requests.push({ actions: actions.length, bytesUp: bytes, bytesDown: 0 });
  }

  received(bytes: number): void {
    this.counts.bytesDown += bytes;
    // Requests are answered one after the other.
    const last = this.requests.pop();
    if (last) this.requests.push({ ...last, bytesDown: bytes });
  }

  undoEmptied(): void {
    this.counts.undoEmptied++;
  }

  /** Every request since the last reset, in the order in which they were sent. */
  log(): readonly RequestSize[] {
    return this.requests;
  }

  read(): Traffic {
    return { ...this.counts };
  }

  reset(): void {
    this.counts = { ...NOTHING };
    this.requests = [];
  }
}

/** Bytes a text takes on the wire, without encoding it: batches of a large workbook are hundreds of megabytes long. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Each half of a surrogate pair counts two: four bytes for the pair.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
