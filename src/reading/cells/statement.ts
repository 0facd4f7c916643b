import type { CellRef } from "../../counting/cell";
import type { Count } from "../../counting/ballots";
import { ballotLabelsIn, withoutLineNumber, type Label, type StatedName } from "../../words/ballotLabels";
import { readCount } from "./countCell";
import { bare, fold, foldWithPositions } from "../../words/fold";
import { numeralIn } from "../../words/numerals";
import { withoutTimes } from "../../words/times";
import { isBlank, textAt, textsIn, type Grid } from "./grid";

/** A number of ballots stated once for everyone below it. */
export interface Statement {
  readonly name: StatedName;
  readonly count: Count;
}

/** Whether a text speaks of ballots handed out, returned, valid or invalid. */
export function speaksOfBallots(text: string): boolean {
  return SPEAKS.test(fold(text));
}

/** Written with its marks or without: "Hoàng Thu Lài" and "Trần Hợp Lê" are people. */
const SPEAKS = /phiếu (phát|thu) ?[:=]|phát ra|phat ra|thu (về|vào|lại|được|ve|vao|lai|duoc)|hợp lệ|hop le/;
/** A row with several numbers adds up columns. */
function standsAlone(grid: Grid, row: number): boolean {
  let numbers = 0;
  for (let column = grid.left; column <= grid.right; column++)
    if (typeof grid.value(row, column) === "number") numbers++;
  return numbers <= 1;
}

/** The beginning of a text, up to where it states ballots: "Xã Lộc An" of "Xã Lộc An (thu về: 11)". */
export function withoutBallots(text: string): string {
  if (!speaksOfBallots(text)) return text;
  const { text: folded, at } = foldWithPositions(text);
  const plain = bare(folded);
  const [label] = ballotLabelsIn(plain);
  return label ? text.slice(0, at[beginOf(label, plain)]).trim() : text;
}

/** "(có tổng số phiếu thu về: 11)": where what leads to a label begins. */
function beginOf({ start }: Label, plain: string): number {
  let begin = start;
  for (const words of LEADING) begin -= words.find((word) => plain.endsWith(word, begin))?.length ?? 0;
  while (begin > 0 && " ([:;,-".includes(plain.charAt(begin - 1))) begin--;
  return begin;
}

const LEADING = [["phieu "], ["luong "], ["so "], ["tong "], ["co ", "voi ", "gom "]];

/** The numbers of ballots stated by a cell: in its own text, or in the next cell to its right. */
export function statementsAt(grid: Grid, row: number, column: number): Statement[] {
  const text = textAt(grid, row, column);
  if (!speaksOfBallots(text) && !speaksOfAllBallots(text) && !speaksOfDelegates(text)) return [];
  const cell = grid.cell(row, column);
  const phrases = phrasesIn(text, cell);
  if (phrases.length > 0) return phrases;
  const name = labelAlone(text);
  if (name === "allBallots" && !standsAlone(grid, row)) return [];
  const count = name && nextCount(grid, row, column);
  return name && count ? [{ name, count }] : [];
}

/** Written with its marks: whether a text names all ballots of the vote, and not those of one kind. */
function speaksOfAllBallots(text: string): boolean {
  const folded = fold(text);
  return (
    /tổng (số )?phiếu|bỏ phiếu/.test(folded) &&
    ballotLabelsIn(bare(folded)).some(({ name }) => name === "allBallots")
  );
}

/** All delegates or those present: no ballots, but percentages may be taken of them. */
function speaksOfDelegates(text: string): boolean {
  return /đại biểu|uỷ viên|thành viên|triệu tập|có mặt|dự (họp|hội nghị|kỳ họp)/.test(fold(text));
}

/** What may stand between a label and its number: "thu về: 19", "thu về là 19", "thu về (phiếu) = 19", "thu về …19…". */
const BETWEEN =
  /^ ?(\(?phieu\)?|\((?:ballots )?(?:issued|returned|valid|invalid)\)|\([a-z]\))? ?(la|duoc|co|du)? ?[:=]? ?(-|\.{2,}|_+)? ?(la|duoc|co|du)? ?$/;
/** "53 phiếu thu về". */
const BEFORE_LABEL = /^ phieu (da |duoc )?$/;
/** "19,5" and "19/53" are not 5 and 53. */
const BEFORE_NUMBER = /\d([.,]| ?[/-] ?)$/;
/** A number that goes on as a fraction, a percentage or a word is no number of ballots. */
const AFTER_NUMBER = /^([.,]?\d|[.,]\d| ?%|[a-z])/;
/** "18 + 2", "20-21", "19 hoặc 20", "19 (chưa kể 01 …)": how many these are together, or which of them, is not plain. */
const GOES_ON =
  /^ ?(?:phieu )?(?:\+|- ?\d{1,6}(?! ?\/)|(?:den|hoac|hay) \d|\(? ?(?:chua|khong) (?:ke|tinh|gom|bao gom)\b|\(? ?(?:ngoai ra|va them|cong them|them|va con) (?:co )?\d|\(? ?(?:tru|thieu) (?:di )?\d)/;
/** The words in which a number may be written out are no longer. */
const LONGEST_AFTER = 120;
/** "32 (ba mươi hai)", "32 phiếu (ba mươi hai phiếu)", "32 phiếu, bằng chữ: ba mươi hai" */
const IN_WORDS_AFTER = /^ ?(?:phieu)? ?[(,;] ?(?:bang chu ?:? ?)?([a-z ]+?)(?: phieu)?(?=[).,;]|$)/;
/** "ba mươi hai (32)": up to the number. */
const IN_WORDS_BEFORE = /(?: phieu)? ?\($/;
/** "38/40 phiếu thu về": of those handed out so many came back. */
const OF_BEFORE_LABEL = /^ ?\/ ?(\d{1,6}) phieu (?:da |duoc )?$/;

/** Whole numbers, their thousands parted or not: "1.028", "1 028". */
const NUMBERS = /\d{1,3}(?:([., ])\d{3})(?:\1\d{3})?(?![.,]?\d| \d{3}(?!\d))|\d+/g;

/** A text with more numbers than this states none: whose they are is not plain. */
const MOST_NUMBERS = 60;

/** The numbers that a text itself states. */
export function phrasesIn(raw: string, cell: CellRef): Statement[] {
  const folded = foldWithPositions(raw);
  const { text: plain, at } = withoutTimes({ ...folded, text: bare(folded.text) });
  const labels = ballotLabelsIn(plain);
  const statements: Statement[] = [];
  const inOrder = sharedNumbers(plain, labels);
  const numbers = [...plain.matchAll(NUMBERS)];
  if (numbers.length > MOST_NUMBERS) return [];
  for (const { 0: digits, index } of numbers) {
    const end = index + digits.length;
    const value = Number(digits.replace(/\D/g, ""));
    const after = plain.slice(end, end + LONGEST_AFTER);
    if (value > MOST_BALLOTS || AFTER_NUMBER.test(after)) continue;
    if (!inOrder.has(index) && GOES_ON.test(after)) continue;
    if (contradictsWords(after, value)) continue;
    const label =
      inOrder.get(index) ?? labelBefore(plain, labels, index, value) ?? labelAfter(plain, labels, index, end);
    const begins = at[index] ?? 0;
    const written = raw.slice(begins, (at[end - 1] ?? begins) + 1);
    const place = label && placeOf(raw, at[Math.min(label.start, index)] ?? 0, begins, { written, digits });
    if (!place) continue;
    const named = inOrder.has(index) ? [label] : [...sharing(plain, labels, label), label];
    for (const { name } of named) statements.push({ name, count: { form: "phrase", value, cell, ...place } });
  }
  return statements;
}

const MOST_BALLOTS = 999_999;

function contradictsWords(after: string, value: number): boolean {
  const [, words = ""] = IN_WORDS_AFTER.exec(after) ?? [];
  const written = numeralIn(words);
  return written !== undefined && written !== value;
}

function labelBefore(
  plain: string,
  labels: readonly Label[],
  index: number,
  value: number,
): Label | undefined {
  const label = labels.filter(({ end }) => end <= index).at(-1);
  const between = label && withoutWords(plain.slice(label.end, index), value);
  const isLabelled = label && between !== undefined && BETWEEN.test(between);
  return isLabelled && !isSharedLabel(plain, labels, label) ? label : undefined;
}

/** What stands between a label and its number, without the same number in words; undefined where these say another. */
function withoutWords(between: string, value: number): string | undefined {
  const numeral = between.endsWith("(") ? longestNumeral(between.replace(IN_WORDS_BEFORE, "")) : undefined;
  if (!numeral) return between;
  return numeral.value === value ? numeral.before : undefined;
}

/** The words at the end of a text that write out a number, as many as do. */
function longestNumeral(text: string): { readonly before: string; readonly value: number } | undefined {
  const words = text.trim().split(" ");
  for (let from = Math.max(0, words.length - MOST_WORDS); from < words.length; from++) {
    const value = numeralIn(words.slice(from).join(" "));
    if (value !== undefined) return { before: words.slice(0, from).join(" "), value };
  }
  return undefined;
}

/** "chín trăm chín mươi chín nghìn chín trăm chín mươi chín" */
const MOST_WORDS = 12;

function labelAfter(plain: string, labels: readonly Label[], index: number, end: number): Label | undefined {
  const label = labels.find(({ start }) => start >= end);
  if (!label || BEFORE_NUMBER.test(plain.slice(Math.max(0, index - 4), index))) return undefined;
  const between = plain.slice(end, label.start);
  const [, of] = OF_BEFORE_LABEL.exec(between) ?? [];
  if (of !== undefined)
    return Number(of) >= Number(plain.slice(index, end)) && !OWN_NUMBER.test(plain.slice(label.end))
      ? label
      : undefined;
  return BEFORE_LABEL.test(between) ? label : undefined;
}

/** A label that is followed by a number of its own. */
const OWN_NUMBER = /^ ?([:=]|(la |duoc |co |du )?\d)/;

/** "Phát ra/thu về: 20/19", "phát ra, thu về, hợp lệ: 20, 19, 18": as many numbers, in the order of their labels. */
function sharedNumbers(plain: string, labels: readonly Label[]): ReadonlyMap<number, Label> {
  const numbers = new Map<number, Label>();
  for (const chain of chainsOf(plain, labels)) {
    const end = chain.at(-1)?.end ?? 0;
    const [lead] = LEAD.exec(plain.slice(end)) ?? [];
    const list =
      lead === undefined
        ? undefined
        : NUMBER_LIST.exec(plain.slice(end + lead.length, end + LONGEST_LIST))?.[0];
    const found = [...(list ?? "").matchAll(LISTED_NUMBER)];
    if (found.length !== chain.length) continue;
    found.forEach(({ index }, at) => {
      const label = chain[at];
      if (label) numbers.set(end + (lead?.length ?? 0) + index, label);
    });
  }
  return numbers;
}

/** Labels one after another with nothing but a sign between them; no label by itself. */
function chainsOf(plain: string, labels: readonly Label[]): Label[][] {
  const chains: Label[][] = [];
  for (const label of labels) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && BETWEEN_LABELS.test(plain.slice(last.end, label.start))) chain.push(label);
    else chains.push([label]);
  }
  return chains.filter(({ length }) => length > 1);
}

const BETWEEN_LABELS = /^ ?(?:\/|,|;|-|va) ?(?:so )?(?:phieu )?$/;
const LEAD = /^ ?(?:\(?phieu\)?)? ?(?:(?:lan luot )?la )?[:=]? ?/;
const NUMBER_LIST =
  /^(?:\d{1,3}[.,]\d{3}|\d{1,6})(?: phieu)?(?:(?: ?[/;-] ?|, | va )(?:\d{1,3}[.,]\d{3}|\d{1,6})(?: phieu)?)+(?! ?[/%\d]|[.,]\d|, \d)/;
const LISTED_NUMBER = /\d{1,3}[.,]\d{3}|\d{1,6}/g;
const LONGEST_LIST = 80;

/** "Phát ra và thu về: 44", "thu về bằng số phiếu phát ra: 44": the labels before one that have the same number. */
function sharing(plain: string, labels: readonly Label[], label: Label): readonly Label[] {
  const previous = labels[labels.indexOf(label) - 1];
  if (!previous || !ALIKE.test(plain.slice(previous.end, label.start))) return [];
  return [previous, label].some(({ name }) => name === "invalid")
    ? []
    : [...sharing(plain, labels, previous), previous];
}

const ALIKE = /^ ?(?:va|,|bang|dung bang) (?:so )?(?:phieu )?$/;

/** "Phát ra/thu về: 20": whose number it is is not plain, so it is not taken. */
function isSharedLabel(plain: string, labels: readonly Label[], label: Label): boolean {
  const previous = labels[labels.indexOf(label) - 1];
  if (!previous || sharing(plain, labels, label).length > 0) return false;
  return /^ ?(so )?(phieu )?(\/|va|,|-|&)? ?(so )?(phieu )?$/.test(plain.slice(previous.end, label.start));
}

/** The number of a text that holds no other. */
export function onlyNumberIn(raw: string, cell: CellRef): Count | undefined {
  const [number, ...others] = raw.match(/\d+(?:[.,\s]\d+)*/g) ?? [];
  if (number === undefined || others.length > 0 || !WHOLE.test(number)) return undefined;
  const digits = number.replace(/\D/g, "");
  const place = placeOf(raw, 0, raw.indexOf(number), { written: number, digits });
  return place && { form: "phrase", value: Number(digits), cell, ...place };
}

/** The number after the stroke of "46/47". */
export function denominatorIn(raw: string, cell: CellRef): Count | undefined {
  const [found, before = "", digits = ""] = /^[^/]*(\/\D{0,3}?)(\d{1,6})(?!\d)/.exec(raw) ?? [];
  const place =
    found &&
    placeOf(raw, found.length - digits.length - before.length, found.length - digits.length, {
      written: digits,
      digits,
    });
  return place ? { form: "phrase", value: Number(digits), cell, ...place } : undefined;
}

/** "50", "1.050" */
const WHOLE = /^(\d{1,6}|\d{1,3}[.,\s]\d{3})$/;

const LONGEST_BEFORE = 255;

/** A number as it stands in a cell, and its digits. */
interface WrittenNumber {
  readonly written: string;
  readonly digits: string;
}

/**
 * The text before the number, starting early enough that it occurs nowhere before in the cell (whatever the case), and
 * holding none of the characters Excel searches as wildcards.
 */
function placeOf(raw: string, labelStart: number, digitsStart: number, { written, digits }: WrittenNumber) {
  const [separator, ...others] = new Set(written.replace(/\d/g, ""));
  if (others.length > 0 || /[\n\r\t]/.test(written)) return undefined;
  if (written.replace(/\D/g, "") !== digits.replace(/\D/g, "")) return undefined;
  const lower = raw.toLowerCase();
  if (lower.length !== raw.length) return undefined;
  for (let start = labelStart; start >= 0 && digitsStart - start <= LONGEST_BEFORE; start--) {
    const before = raw.slice(start, digitsStart);
    if (/[?*~]/.test(before)) return undefined;
    if (lower.indexOf(before.toLowerCase()) === start)
      return { before, digits: written.length, ...(separator !== undefined && { separator }) };
  }
  return undefined;
}

/** The one label a text ends with: "Tổng số phiếu thu về:", "2. Số phiếu thu về". */
function labelAlone(text: string): StatedName | undefined {
  const { text: line } = withoutTimes({ text: bare(foldWithPositions(text).text), at: [] });
  const plain = withoutLineNumber(line);
  const labels = ballotLabelsIn(plain);
  const [label] = labels;
  if (!label || labels.length > 1 || /\d/.test(plain)) return undefined;
  return BETWEEN.test(plain.slice(label.end)) ? label.name : undefined;
}

/** The number in the next cell to the right that is not empty nor struck through; beside another heading, the number below. */
function nextCount(grid: Grid, row: number, column: number): Count | undefined {
  const area = grid.area(row, column);
  for (let next = area.column + area.columns; next <= grid.right; next++) {
    if (isBlank(grid.value(row, next)) || grid.isStruck(row, next)) continue;
    if (ONLY_SIGN.test(textAt(grid, row, next))) continue;
    return countAt(grid, row, next) ?? countBelow(grid, area.row + area.rows, column);
  }
  return countBelow(grid, area.row + area.rows, column);
}

/** A sign in a cell of its own between a label and its number. */
const ONLY_SIGN = /^\s*[:=]\s*$/;

/** Only under a row of labels with a single row of numbers and no words: else it is a table of something else. */
function countBelow(grid: Grid, row: number, column: number): Count | undefined {
  if ([...textsIn(grid, row, row)].some(({ text }) => /\p{L}/u.test(text))) return undefined;
  return countAt(grid, row + 1, column) ? undefined : countAt(grid, row, column);
}

function countAt(grid: Grid, row: number, column: number): Count | undefined {
  const read = readCount(grid, row, column);
  if (read.state === "count") return read.count;
  const text = textAt(grid, row, column);
  return IS_NUMBER.test(bare(fold(text))) ? onlyNumberIn(text, grid.cell(row, column)) : undefined;
}

/** "1.028 phiếu" */
const IS_NUMBER = /^\d[\d., ]*( phieu)?$/;
