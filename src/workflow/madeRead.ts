import type { SheetsRead } from "../excel/snapshot";
import type { MarkedSheet } from "../excel/survey";

/*
 * What stands on the sheets that the add-in made, as it was read last, while Excel tells of every change on them. It is for
 * looking alone: what is replaced or removed is read then, and nothing of it from here.
 */

type MadeContent = Pick<SheetsRead, "fingerprints" | "repeating">;

interface Known {
  readonly id: string;
  readonly fingerprint: string;
  readonly isRepeating: boolean;
}

/** By the mark, which no other sheet of any workbook has. */
const known = new Map<string, Known>();

/** Whether Excel tells of changes. */
let isTold = false;
/** How often it has. */
let changes = 0;

/** From now on {@link cellsChanged} is called for every sheet whose cells change, whoever changes them. */
export function changesAreTold(): void {
  isTold = true;
}

export function cellsChanged(worksheetId: string): void {
  changes++;
  for (const [mark, { id }] of known) if (id === worksheetId) known.delete(mark);
}

/** Of these sheets those that must be read, and what the others hold. Afterwards `remember` takes what was read. */
export function madeSheetsToRead<Sheet extends MarkedSheet>(sheets: readonly Sheet[]) {
  const before = changes;
  const stand = (sheet: Sheet) => {
    const one = known.get(sheet.mark.name);
    return one?.id === sheet.id ? one : undefined;
  };
  const toRead = sheets.filter((sheet) => !stand(sheet));
  const standing = sheets.flatMap((sheet) => {
    const one = stand(sheet);
    return one ? [{ name: sheet.name, ...one }] : [];
  });
  const remember = ({ fingerprints, repeating }: MadeContent): MadeContent => {
    // Where something changed meanwhile it may have been read before that or afterwards.
    if (isTold && before === changes)
      for (const { id, name, mark } of toRead) {
        const fingerprint = fingerprints.get(name);
        if (fingerprint !== undefined)
          known.set(mark.name, { id, fingerprint, isRepeating: repeating.has(name) });
      }
    return {
      fingerprints: new Map([
        ...fingerprints,
        ...standing.map(({ name, fingerprint }) => [name, fingerprint] as const),
      ]),
      repeating: new Set([
        ...repeating,
        ...standing.flatMap(({ name, isRepeating }) => (isRepeating ? [name] : [])),
      ]),
    };
  };
  return { toRead, remember };
}
