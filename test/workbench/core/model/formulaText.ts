/** Looking at and rewriting the text of formulas, without evaluating them. */

const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;
const REFERENCE =
  /^\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|^\$?\d+:\$?\d+/;

/** Replaces the sheet name, "Tên!" or "'Tên cũ'!", wherever it stands outside of text. */
export function withSheetRenamed(formula: string, from: string, quotedTo: string): string {
  return formula.replace(PIECES, (piece, quoted?: string, plain?: string) =>
    sameSheet(quoted, plain, from) ? `${quotedTo}!` : piece,
  );
}

/** Turns every reference to the sheet into #REF!, as Excel does when a sheet is deleted. */
export function withSheetLost(formula: string, name: string): string {
  const lost = "\u0000";
  const marked = formula.replace(PIECES, (piece, quoted?: string, plain?: string) =>
    sameSheet(quoted, plain, name) ? lost : piece,
  );
  const [first = "", ...rest] = marked.split(lost);
  return first + rest.map((tail) => `#REF!${tail.replace(REFERENCE, "")}`).join("");
}

function sameSheet(quoted: string | undefined, plain: string | undefined, name: string): boolean {
  const written = quoted?.replace(/''/g, "'") ?? plain;
  return written?.toLowerCase() === name.toLowerCase();
}

/** Names of the functions a formula calls, in capitals. */
export function functionsIn(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)].map((match) =>
    (match[1] ?? "").toUpperCase(),
  );
}
