/** Behind where a merged row is from: stands for what it said then. */
const MARK = / #([0-9a-f]{8})$/;

/** What the column "Nguồn" of merged rows says of one: where it is from, and the mark of what it said then. */
export interface MergedFrom {
  /** "'Xã Lộc An.xlsx'!'Sheet1'!C7": the cell of the name. */
  readonly place: string;
  readonly mark: string;
}

/** Undefined for a text that no merging has written. */
export function mergedFrom(text: string): MergedFrom | undefined {
  const found = MARK.exec(text);
  return found ? { place: text.slice(0, found.index), mark: found[1] ?? "" } : undefined;
}
