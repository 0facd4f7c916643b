import type { CellRef } from "../counting/cell";
import type { Count } from "../counting/person";
import { readCount } from "./countCell";
import { bare, fold, foldWithPositions } from "./fold";
import { isBlank, textAt, type Grid } from "./grid";

export const BALLOTS_NAMES = ["issued", "returned", "valid", "invalid"] as const;

export type BallotsName = (typeof BALLOTS_NAMES)[number];

/** A number of ballots stated once for everyone below it. */
export interface Statement {
  readonly name: BallotsName;
  readonly count: Count;
}

/** Whether a text speaks of ballots handed out, returned, valid or invalid. */
export function speaksOfBallots(text: string): boolean {
  return SPEAKS.test(fold(text));
}

/** Written with its marks or without: "Hoàng Thu Lài" and "Trần Hợp Lê" are people. */
const SPEAKS = /phát ra|phat ra|thu (về|vào|lại|được|ve|vao|lai|duoc)|hợp lệ|hop le/;
const BALLOTS_BEGIN =
  /[ ([:;,-]*(co |voi |gom )?(tong )?(so )?(luong )?(phieu )?(phat ra|thu (ve|vao|lai|duoc)|((khong|k|ko|bat) )?hop le)/;

/** The beginning of a text, up to where it states ballots: "Xã Lộc An" of "Xã Lộc An (thu về: 11)". */
export function withoutBallots(text: string): string {
  if (!speaksOfBallots(text)) return text;
  const { text: folded, at } = foldWithPositions(text);
  const begin = bare(folded).search(BALLOTS_BEGIN);
  return begin < 0 ? text : text.slice(0, at[begin]).trim();
}

/** The numbers of ballots stated by a cell: in its own text, or in the next cell to its right. */
export function statementsAt(grid: Grid, row: number, column: number): Statement[] {
  const text = textAt(grid, row, column);
  if (!speaksOfBallots(text)) return [];
  const cell = grid.cell(row, column);
  const phrases = phrasesIn(text, cell);
  if (phrases.length > 0) return phrases;
  const name = labelAlone(text);
  const count = name && nextCount(grid, row, column);
  return name && count ? [{ name, count }] : [];
}

const LABELS: readonly (readonly [BallotsName, RegExp])[] = [
  ["invalid", /(khong|k|ko|bat) hop le/g],
  ["valid", /hop le/g],
  ["issued", /phat ra/g],
  ["returned", /thu (ve|vao|lai|duoc)/g],
];

interface Label {
  readonly name: BallotsName;
  readonly start: number;
  readonly end: number;
}

/** The labels of a folded text without marks, in order; "hợp lệ" inside "không hợp lệ" is not one. */
function labelsIn(text: string): Label[] {
  const labels: Label[] = [];
  for (const [name, pattern] of LABELS)
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const end = index + match.length;
      if (!labels.some((other) => other.end === end)) labels.push({ name, start: index, end });
    }
  labels.sort((a, b) => a.start - b.start);
  return labels.filter((label, index) => !isTakenUp(text, label, labels[index + 1]));
}

/** "Thu về hợp lệ" speaks of the valid ones. */
function isTakenUp(text: string, label: Label, next: Label | undefined): boolean {
  return (
    label.name === "returned" &&
    next !== undefined &&
    text.slice(label.end, next.start) === " " &&
    next.name !== "issued"
  );
}

/** What may stand between a label and its number: "thu về: 19", "thu về là 19", "thu về (phiếu) = 19". */
const BETWEEN = /^ ?(\(?phieu\)?)? ?(la|duoc|co|du)? ?[:=]? ?-? ?(la|duoc|co|du)? ?$/;
/** A number that goes on as a fraction, a thousand, a percentage or a word is no number of ballots. */
const AFTER_NUMBER = /^([.,]?\d|[.,]\d| ?%|[a-z])/;

function phrasesIn(raw: string, cell: CellRef): Statement[] {
  const { text, at } = foldWithPositions(raw);
  const plain = bare(text);
  const labels = labelsIn(plain);
  const statements: Statement[] = [];
  for (const { 0: digits, index } of plain.matchAll(/\d+/g)) {
    const label = labels.filter(({ end }) => end <= index).at(-1);
    if (!label || digits.length > 6 || AFTER_NUMBER.test(plain.slice(index + digits.length))) continue;
    if (!BETWEEN.test(plain.slice(label.end, index)) || isSharedLabel(plain, labels, label)) continue;
    const place = placeOf(raw, at[label.start] ?? 0, at[index] ?? 0, digits);
    if (place)
      statements.push({ name: label.name, count: { form: "phrase", value: Number(digits), cell, ...place } });
  }
  return statements;
}

/** "Phát ra/thu về: 20/19": which number is which is not plain, so none is taken. */
function isSharedLabel(plain: string, labels: readonly Label[], label: Label): boolean {
  const previous = labels[labels.indexOf(label) - 1];
  if (!previous) return false;
  return /^ ?(so )?(phieu )?(\/|va|,|-|&)? ?(so )?(phieu )?$/.test(plain.slice(previous.end, label.start));
}

const LONGEST_BEFORE = 255;

/**
 * The text before the number, starting early enough that it occurs nowhere before in the cell (whatever the case), and
 * holding none of the characters Excel searches as wildcards.
 */
function placeOf(raw: string, labelStart: number, digitsStart: number, digits: string) {
  if (raw.slice(digitsStart, digitsStart + digits.length) !== digits) return undefined;
  const lower = raw.toLowerCase();
  if (lower.length !== raw.length) return undefined;
  for (let start = labelStart; start >= 0 && digitsStart - start <= LONGEST_BEFORE; start--) {
    const before = raw.slice(start, digitsStart);
    if (/[?*~]/.test(before)) return undefined;
    if (lower.indexOf(before.toLowerCase()) === start) return { before, digits: digits.length };
  }
  return undefined;
}

/** The one label a text ends with: "Tổng số phiếu thu về:". */
function labelAlone(text: string): BallotsName | undefined {
  const plain = bare(foldWithPositions(text).text);
  const labels = labelsIn(plain);
  const [label] = labels;
  if (!label || labels.length > 1 || /\d/.test(plain)) return undefined;
  return BETWEEN.test(plain.slice(label.end)) ? label.name : undefined;
}

/** The number in the next cell to the right that is not empty; beside another heading, the number below. */
function nextCount(grid: Grid, row: number, column: number): Count | undefined {
  const area = grid.area(row, column);
  for (let next = area.column + area.columns; next <= grid.right; next++) {
    if (isBlank(grid.value(row, next))) continue;
    return countAt(grid, row, next) ?? countBelow(grid, area.row + area.rows, column);
  }
  return countBelow(grid, area.row + area.rows, column);
}

/** Only under a row of labels with a single row of numbers and no words: else it is a table of something else. */
function countBelow(grid: Grid, row: number, column: number): Count | undefined {
  for (let other = grid.left; other <= grid.right; other++)
    if (/\p{L}/u.test(textAt(grid, row, other))) return undefined;
  return countAt(grid, row + 1, column) ? undefined : countAt(grid, row, column);
}

function countAt(grid: Grid, row: number, column: number): Count | undefined {
  const read = readCount(grid, row, column);
  return read.state === "count" ? read.count : undefined;
}
