import { baseOf } from "../../counting/base";
import type { Finding } from "../../counting/finding";
import type { Person } from "../../counting/person";
import { readCount } from "../cells/countCell";
import { fold, shown } from "../../words/fold";
import { printed, type Grid } from "../cells/grid";
import type { Header } from "../header/header";
import { headingOver } from "../cells/headingOver";
import type { TableContext } from "../people/tableContext";

/** Somebody's row and base, where no number of ballots returned is known. */
interface WithoutReturned {
  readonly row: number;
  readonly base: number;
}

/**
 * A column or a line above the table that may be the ballots returned, where these are not known: its numbers are
 * nowhere below what the percentages would be taken of; or a line below the table that states them. What it counts is
 * asked, never guessed.
 */
export function unclearBaseFindings(
  { grid, key, header, bounds, rows, stated, titles }: TableContext,
  people: readonly Person[],
): Finding[] {
  const concerned = people.filter(({ ballots }) => ["levels", "valid"].includes(baseOf(ballots).kind));
  const bases = concerned.map((person) => ({ row: person.cell.row, base: baseOf(person.ballots).value }));
  if (bases.length === 0) return [];
  const unclear = columnsBetween(bounds.left, bounds.right).flatMap((column) => {
    const heading = isKnown(header, column) ? undefined : headingOver(grid, header, column);
    const isUnclear = heading && (namesTwo(heading.text) || mayBeReturned(grid, column, bases));
    return isUnclear ? [heading] : [];
  });
  const below = stated.find(({ row }) => row > rows.last)?.counts.returned?.cell;
  const found =
    unclear[0] ??
    titles.find(({ text }) => statesUnknown(text, bases)) ??
    (below && { text: printed(grid.value(below.row, below.column)), cell: below });
  if (!found) return [];
  const cells = [...(found.cell ? [found.cell] : []), ...concerned.map(({ cell }) => cell)];
  return [
    { code: "baseUnclear", cells, details: { key, text: shown(found.text), people: concerned.length } },
  ];
}

function columnsBetween(left: number, right: number): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

function isKnown({ name, shares, columns }: Header, column: number): boolean {
  return [...name, ...Object.values(shares), ...Object.values(columns)].includes(column);
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
  return (
    number !== undefined &&
    !/tín nhiệm|hợp lệ/.test(fold(text)) &&
    bases.every(({ base }) => Number(number) >= base)
  );
}
