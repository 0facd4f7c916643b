import { baseOf, sumOfLevels, type OfferedBase } from "../../counting/base";
import type { Count } from "../../counting/ballots";
import type { CellRef } from "../../counting/cell";
import type { Finding, UnclearBaseFrom } from "../../counting/finding";
import type { Person } from "../../counting/person";
import { readCount } from "../cells/countCell";
import { fold, shown } from "../../words/fold";
import { isBlank, textAt, type Grid } from "../cells/grid";
import type { Header } from "../header/header";
import { headingOver } from "../cells/headingOver";
import { onlyNumberIn } from "../cells/statement";
import { eachOffered, offered } from "../people/chosenBase";
import type { TableContext } from "../people/tableContext";
import { sumsThatDecide } from "./levelSums";

/** Somebody's row and base, where no number of ballots returned is known. */
interface WithoutReturned {
  readonly row: number;
  readonly base: number;
}

/** What may say how many ballots came back, and the bases that can be taken from it. */
interface MayState {
  readonly text: string;
  readonly cell?: CellRef;
  readonly from: UnclearBaseFrom;
  readonly offers: readonly OfferedBase[];
}

/**
 * A column or a line that may be the ballots returned, where these are not known: its numbers are nowhere below what the
 * percentages would be taken of; or what states them below the table, above another one, or on a sheet of minutes; or
 * nothing, where levels that add up differently decide what somebody reaches. What it counts is asked, never guessed.
 */
export function unclearBaseFindings(context: TableContext, people: readonly Person[]): Finding[] {
  const { key } = context;
  const concerned = people.filter(({ ballots }) => ["levels", "valid"].includes(baseOf(ballots).kind));
  const bases = concerned.map((person) => ({ row: person.cell.row, base: baseOf(person.ballots).value }));
  const [first] = concerned;
  if (!first) return [];
  const found =
    unclearColumn(context, bases) ??
    unclearLine(context, bases) ??
    statedBelow(context) ??
    statedElsewhere(context, concerned) ??
    sumsOfLevels(concerned);
  if (!found) return [];
  const { text, cell, from, offers } = found;
  const cells = [...(cell ? [cell] : []), ...concerned.map((person) => person.cell)];
  const kept = concerned.every(({ ballots }) => baseOf(ballots).kind === "levels") ? "levels" : "valid";
  const details = {
    key,
    text: shown(text),
    people: concerned.length,
    from,
    offers: [...offers, { base: kept } as const],
  };
  return [{ code: "baseUnclear", cells, details }];
}

function unclearColumn(
  { grid, header, bounds }: TableContext,
  bases: readonly WithoutReturned[],
): MayState | undefined {
  for (let column = bounds.left; column <= bounds.right; column++) {
    const headed = headingOver(grid, header, column);
    const heading = isKnown(header, column) ? undefined : (headed ?? unheaded(grid, header, column));
    if (!heading || !(namesTwo(heading.text) || mayBeReturned(grid, column, bases))) continue;
    const counts = bases.map(({ row }) => readCount(grid, row, column));
    const [first] = counts;
    const isOne = counts.every(
      (one) => one.state === "count" && first?.state === "count" && one.count.value === first.count.value,
    );
    const offers = isOne && first?.state === "count" ? [offered(first.count)] : [];
    return { ...heading, from: headed ? "column" : "unheaded", offers };
  }
  return undefined;
}

function fromOf({ grid, header, rows }: TableContext, { row, column }: CellRef): UnclearBaseFrom {
  if (grid.isStruck(row, column)) return "struckLine";
  const isOutside = column < header.left || column > header.right;
  return isOutside && rows.people.some((person) => person.row === row) ? "beside" : "line";
}

function unclearLine(context: TableContext, bases: readonly WithoutReturned[]): MayState | undefined {
  const { grid, titles, unreadStatements } = context;
  const line = titles.find(({ text }) => statesUnknown(text, bases)) ?? unreadStatements[0];
  if (!line) return undefined;
  const { text, cell } = line;
  const count = cell && onlyNumberIn(textAt(grid, cell.row, cell.column), cell);
  const offers = count && mayBeOf(count.value, bases) ? [offered(count)] : [];
  return { text, cell, from: cell ? fromOf(context, cell) : "line", offers };
}

function statedBelow(context: TableContext): MayState | undefined {
  const { stated, rows } = context;
  const lastPerson = rows.people.at(-1)?.row ?? rows.last;
  const count = stated.find(({ row, counts }) => row > lastPerson && counts.returned)?.counts.returned;
  return count && { ...textOf(context, count), from: "below", offers: [offered(count, "returned")] };
}

/** Only where it makes a difference to somebody, and is more than anybody has. */
function statedElsewhere(context: TableContext, people: readonly Person[]): MayState | undefined {
  const { statedAbove, onOtherSheets } = context;
  const mayBeTheirs = ({ value }: Count) =>
    people.every(({ ballots }) => value >= sumOfLevels(ballots)) &&
    people.some(({ ballots }) => value !== baseOf(ballots).value);
  const above = statedAbove.flatMap(({ counts: { returned } }) => returned ?? []).find(mayBeTheirs);
  if (above) return { ...textOf(context, above), from: "otherTable", offers: [offered(above, "returned")] };
  const others = onOtherSheets.filter(
    ({ name, count }) => (name === "returned" || name === "allBallots") && mayBeTheirs(count),
  );
  const [first] = others;
  return (
    first && { text: first.text, cell: first.count.cell, from: "otherSheet", offers: eachOffered(others) }
  );
}

/** "19–25": what the levels of people of one unit add up to, where it decides what somebody reaches. */
function sumsOfLevels(people: readonly Person[]): MayState | undefined {
  const sums = sumsThatDecide(people);
  return sums && { text: `${String(sums.least)}–${String(sums.most)}`, from: "levels", offers: [] };
}

function textOf({ numbers }: TableContext, count: Count): { readonly text: string; readonly cell: CellRef } {
  return { text: numbers.find((one) => one.count === count)?.text ?? "", cell: count.cell };
}

function isKnown({ name, shares, columns }: Header, column: number): boolean {
  return [...name, ...Object.values(shares), ...Object.values(columns)].includes(column);
}

/** A column of which no heading says anything, by its first cell. */
function unheaded(grid: Grid, { top, bottom }: Header, column: number) {
  for (let row = bottom; row >= top; row--) {
    const { row: first, column: left } = grid.area(row, column);
    if (!isBlank(grid.value(first, left))) return undefined;
  }
  return { text: "", cell: grid.cell(bottom + 1, column) };
}

/** Never below the base, and above it for somebody: were it equal for all it would make no difference. */
function mayBeReturned(grid: Grid, column: number, bases: readonly WithoutReturned[]): boolean {
  const numbers = bases.flatMap(({ row, base }) => {
    const read = readCount(grid, row, column);
    if (read.state === "blank") return [];
    return { base, value: read.state === "count" ? read.count.value : -1 };
  });
  const differs = numbers.some(({ value, base }) => value > base);
  return differs && numbers.every(({ value, base }) => value >= base && !isYear(value, base));
}

function isYear(value: number, base: number): boolean {
  return value >= 1900 && value <= 2100 && base < 1000;
}

/** "Số phiếu thu về/phát ra", and not "Tỷ lệ thu về/phát ra". */
function namesTwo(heading: string): boolean {
  return /^(?!t[ỷỉ] lệ).*(thu về ?\/|\/ ?thu về)/.test(fold(heading));
}

/** "Số phiếu: 30": words of ballots and one number, which is not read as any of them; "Thu về: năm mươi phiếu". */
function statesUnknown(text: string, bases: readonly WithoutReturned[]): boolean {
  if (/thu về ?: ?\p{L}/u.test(fold(text))) return true;
  const [, number] =
    /(?:^|[^\p{L}])(?:số phiếu|phiếu|bỏ phiếu|phát ra|thu về)[^\d]{0,20}?(\d{1,6})(?![\d.,]*\d)/u.exec(
      fold(text),
    ) ?? [];
  return number !== undefined && !/tín nhiệm|hợp lệ/.test(fold(text)) && mayBeOf(Number(number), bases);
}

function mayBeOf(number: number, bases: readonly WithoutReturned[]): boolean {
  return bases.every(({ base }) => number >= base);
}
