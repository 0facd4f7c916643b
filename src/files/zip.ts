import { Inflate } from "fflate";
import { CAPS } from "./caps";
import { checksum } from "./checksum";
import { broken, FileRefused } from "./fileRefused";
import type { Turns } from "../turns/turns";

/** A part of the file as the zip's directory tells of it, still packed. */
export interface FilePart {
  readonly name: string;
  readonly packed: Uint8Array;
  /** Bytes unpacked, as the directory says; unpacking stops there. */
  readonly size: number;
  readonly isDeflated: boolean;
  readonly checksum: number;
}

/** The parts of a zip by their names, which differ by more than case. */
export type Zip = ReadonlyMap<string, FilePart>;

/** How a part is looked up: Excel's names know no case, and some programs write "\" between folders. */
export function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
/** Bytes of a record without its names and comments. */
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** Says that the number stands in the record of zip64. */
const ELSEWHERE = 0xffffffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** Reads the directory of a zip; no part is unpacked. */
export function openZip(bytes: Uint8Array): Zip {
  try {
    return directory(bytes);
  } catch (error) {
    // A record that would lie outside the file.
    if (error instanceof RangeError) throw broken("zip directory");
    throw error;
  }
}

function directory(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entries, start } = endOfDirectory(view);
  if (entries > CAPS.parts) throw new FileRefused({ code: "unpacksTooLarge" });
  const parts = new Map<string, FilePart>();
  let at = start;
  for (let index = 0; index < entries; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw broken("zip directory");
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const part = partAt(bytes, view, { at, nameLength, extraLength });
    const key = partKey(part.name);
    if (parts.has(key)) throw broken(`${part.name} twice`);
    parts.set(key, part);
    at += ENTRY_LENGTH + nameLength + extraLength + commentLength;
  }
  return parts;
}

function endOfDirectory(view: DataView): { readonly entries: number; readonly start: number } {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  let at = view.byteLength - END_LENGTH;
  while (at >= earliest && view.getUint32(at, true) !== END_OF_DIRECTORY) at--;
  if (at < earliest) throw broken("zip directory");
  const start = view.getUint32(at + 16, true);
  if (start !== ELSEWHERE) return { entries: view.getUint16(at + 10, true), start };
  if (view.getUint32(at - 20, true) !== ZIP64_LOCATOR) throw broken("zip directory");
  const end = wholeNumber(view, at - 20 + 8);
  if (view.getUint32(end, true) !== ZIP64_END) throw broken("zip directory");
  return { entries: wholeNumber(view, end + 32), start: wholeNumber(view, end + 48) };
}

interface Entry {
  readonly at: number;
  readonly nameLength: number;
  readonly extraLength: number;
}

function partAt(bytes: Uint8Array, view: DataView, entry: Entry): FilePart {
  const { at, nameLength } = entry;
  const nameAt = at + ENTRY_LENGTH;
  const name = new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength));
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new FileRefused({ code: "needsPassword" });
  const method = view.getUint16(at + 10, true);
  if (method !== DEFLATED && method !== STORED) throw broken(`${name}: packed by method ${method}`);
  const { size, packedSize, local } = places(view, entry);
  if (view.getUint32(local, true) !== LOCAL_ENTRY) throw broken(name);
  const begin = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (begin + packedSize > bytes.length) throw broken(name);
  const packed = bytes.subarray(begin, begin + packedSize);
  return { name, packed, size, isDeflated: method === DEFLATED, checksum: view.getUint32(at + 16, true) };
}

/** Sizes and place of an entry; what does not fit 32 bits stands, in this order, in its extra field of zip64. */
function places(
  view: DataView,
  { at, nameLength, extraLength }: Entry,
): Record<"size" | "packedSize" | "local", number> {
  const [size = 0, packedSize = 0, local = 0] = [24, 20, 42].map((offset) =>
    view.getUint32(at + offset, true),
  );
  let wide = zip64Field(view, at + ENTRY_LENGTH + nameLength, extraLength);
  const found = [size, packedSize, local].map((number) => {
    if (number !== ELSEWHERE || wide === undefined) return number;
    wide += 8;
    return wholeNumber(view, wide - 8);
  });
  const [trueSize = 0, truePackedSize = 0, trueLocal = 0] = found;
  return { size: trueSize, packedSize: truePackedSize, local: trueLocal };
}

function zip64Field(view: DataView, from: number, length: number): number | undefined {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) return at + 4;
  return undefined;
}

function wholeNumber(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

/** Packed bytes unpacked at once: deflate makes at most some thousand times as many of them. */
const PACKED_AT_ONCE = 1024;
const BYTES_AT_ONCE = 65_536;

/** Unpacks a part piece by piece, the page having its turn between them; refuses what is not as the directory says. */
export async function* unpacked(part: FilePart, turns: Turns): AsyncGenerator<Uint8Array, void, undefined> {
  let size = 0;
  let sum = 0;
  for (const piece of part.isDeflated ? inflated(part) : pieces(part.packed, BYTES_AT_ONCE)) {
    size += piece.length;
    if (size > part.size) throw broken(part.name);
    sum = checksum(piece, sum);
    yield piece;
    await turns.give();
  }
  if (size !== part.size || sum !== part.checksum) throw broken(part.name);
}

function* inflated({ name, packed }: FilePart): Generator<Uint8Array, void, undefined> {
  let made: Uint8Array[] = [];
  const inflate = new Inflate((piece) => made.push(piece));
  for (let at = 0; at < packed.length; at += PACKED_AT_ONCE) {
    try {
      inflate.push(packed.subarray(at, at + PACKED_AT_ONCE), at + PACKED_AT_ONCE >= packed.length);
    } catch {
      throw broken(name);
    }
    for (const piece of made) yield* pieces(piece, BYTES_AT_ONCE);
    made = [];
  }
}

function* pieces(bytes: Uint8Array, length: number): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}
