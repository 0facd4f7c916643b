import type { Area } from "../counting/cell";

/** The areas of a list of addresses as Excel writes it: "'Xã A'!A1:C1,'Xã A'!B4:B6". */
export function areasOf(addresses: string): Area[] {
  const one = /(?:'(?:[^']|'')*'|[^,'!]+)!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?/g;
  return [...addresses.matchAll(one)].map(([, left = "", top = "", right = left, bottom = top]) => ({
    row: Number(top) - 1,
    column: columnIndex(left),
    rows: Number(bottom) - Number(top) + 1,
    columns: columnIndex(right) - columnIndex(left) + 1,
  }));
}

/** "A" is 0, "AA" is 26. */
function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
