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

/** Whether the formula uses the word outside of text: a defined name or a function. */
export function mentions(formula: string, word: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').toLowerCase();
  const wanted = word.toLowerCase();
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + 1)) {
    if (!isWordCharacter(bare[at - 1]) && !isWordCharacter(bare[at + wanted.length])) return true;
  }
  return false;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_.]/u.test(character);
}

/** Whether Excel would refuse to store the formula: unclosed text or brackets, nothing after an operator. */
export function isMalformed(formula: string): boolean {
  const bare = formula
    .slice(1)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/'(?:[^']|'')*'!/g, "S!");
  if (!bare.trim() || (bare.match(/"/g)?.length ?? 0) % 2 === 1) return true;
  if (/[-+*/^&=<>,;(]\s*$/.test(bare) || /[*/^&=<>]\s*\)/.test(bare) || /^\s*[*/^&=<>),;]/.test(bare))
    return true;
  return !isBalanced(bare);
}

function isBalanced(text: string): boolean {
  const open: string[] = [];
  const partner: Record<string, string> = { ")": "(", "}": "{", "]": "[" };
  for (const character of text) {
    if ("({[".includes(character)) open.push(character);
    else if (character in partner && open.pop() !== partner[character]) return false;
  }
  return open.length === 0;
}

/** Names of the functions a formula calls, in capitals. */
export function functionsIn(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)].map((match) =>
    (match[1] ?? "").toUpperCase(),
  );
}
