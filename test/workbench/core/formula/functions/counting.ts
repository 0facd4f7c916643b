import { type Area } from "../../model/address";
import { broadcast } from "../broadcast";
import { type Site, read } from "../site";
import {
  type CellValue,
  CellError,
  DIVISION_BY_ZERO,
  Reference,
  Table,
  type Value,
  WRONG_VALUE,
} from "../value";
import { type Matches, criterion } from "./criteria";
import { type Definitions, whole } from "./definition";
import { forEachElement } from "./elements";

/** A column of places, one for each cell of the first range: 1 where all criteria are met. */
interface Selection {
  readonly marks: Uint8Array;
  readonly table: Table;
  /** Cells of the ranges behind those in use; they are all empty. */
  readonly unread: number;
  readonly unreadMatch: boolean;
}

export const COUNTING: Definitions = {
  COUNT: whole(1, 255, (args, site) =>
    counted(site, args, (value, fromCells) => isCountable(value, fromCells)),
  ),
  COUNTA: whole(1, 255, (args, site) =>
    counted(site, args, (value, fromCells) => value !== null || !fromCells),
  ),
  COUNTBLANK: whole(1, 1, ([range = null], site) => {
    if (!(range instanceof Reference)) return WRONG_VALUE;
    const filled = counted(site, [range], (value) => value !== null && value !== "");
    return range.area.rows * range.area.columns - filled;
  }),
  COUNTIF: whole(2, 2, (args, site) => forEachCriterion(site, args, (pairs) => count(site, pairs))),
  COUNTIFS: whole(2, 254, (args, site) => forEachCriterion(site, args, (pairs) => count(site, pairs))),
  SUMIF: whole(2, 3, (args, site) => aggregateIf(site, args, total)),
  AVERAGEIF: whole(2, 3, (args, site) => aggregateIf(site, args, average)),
  SUMIFS: whole(3, 255, (args, site) => aggregateIfs(site, args, total)),
  AVERAGEIFS: whole(3, 255, (args, site) => aggregateIfs(site, args, average)),
  MAXIFS: whole(3, 255, (args, site) =>
    aggregateIfs(site, args, (all) => all.reduce((a, b) => Math.max(a, b), all[0] ?? 0)),
  ),
  MINIFS: whole(3, 255, (args, site) =>
    aggregateIfs(site, args, (all) => all.reduce((a, b) => Math.min(a, b), all[0] ?? 0)),
  ),
};

function isCountable(value: CellValue, fromCells: boolean): boolean {
  if (typeof value === "number") return true;
  if (fromCells) return false;
  return (
    typeof value === "boolean" || (typeof value === "string" && value !== "" && !Number.isNaN(Number(value)))
  );
}

function counted(
  site: Site,
  args: readonly Value[],
  isCounted: (value: CellValue, fromCells: boolean) => boolean,
): number {
  let number = 0;
  forEachElement(site, args, (value, fromCells) => {
    if (isCounted(value, fromCells)) number++;
  });
  return number;
}

type Pair = readonly [range: Reference, wanted: CellValue];
type Conclude = (pairs: readonly Pair[]) => CellValue;

/** Ranges and criteria in turn. Several criteria in one place give one result for each. */
function forEachCriterion(site: Site, args: readonly Value[], conclude: Conclude): Value {
  if (args.length % 2 === 1) return WRONG_VALUE;
  const ranges: Reference[] = [];
  const criteria: Array<CellValue | Table> = [];
  for (let index = 0; index < args.length; index += 2) {
    const range = args[index];
    if (range instanceof CellError) return range;
    if (!(range instanceof Reference)) return WRONG_VALUE;
    ranges.push(range);
    criteria.push(read(site, args[index + 1] ?? null));
  }
  const withRanges = (wanted: readonly CellValue[]) =>
    conclude(ranges.map((range, index): Pair => [range, wanted[index] ?? null]));
  return criteria.some((wanted) => wanted instanceof Table)
    ? broadcast(criteria, withRanges)
    : withRanges(criteria as CellValue[]);
}

function count(site: Site, pairs: readonly Pair[]): CellValue {
  const selection = selected(site, pairs);
  if (!selection) return WRONG_VALUE;
  let number = selection.unreadMatch ? selection.unread : 0;
  for (const mark of selection.marks) number += mark;
  return number;
}

function selected(site: Site, pairs: readonly Pair[]): Selection | undefined {
  const [first] = pairs;
  if (!first) return undefined;
  const { area } = first[0];
  const table = site.table(first[0]);
  const marks = marksOf(table, first[1]).slice();
  let unreadMatch = criterion(first[1])(null);
  for (const [range, wanted] of pairs.slice(1)) {
    if (range.area.rows !== area.rows || range.area.columns !== area.columns) return undefined;
    const others = marksOf(site.table(range), wanted);
    for (let index = 0; index < marks.length; index++)
      marks[index] = (marks[index] ?? 0) & (others[index] ?? 0);
    unreadMatch &&= criterion(wanted)(null);
  }
  return { marks, table, unread: area.rows * area.columns - marks.length, unreadMatch };
}

/** Which cells meet a criterion; the same question about the same cells is answered once. */
const known = new WeakMap<Table, Map<CellValue, Uint8Array>>();

function marksOf(table: Table, wanted: CellValue): Uint8Array {
  const answers = known.get(table) ?? new Map<CellValue, Uint8Array>();
  known.set(table, answers);
  const answer = answers.get(wanted) ?? marked(table.cells, criterion(wanted));
  answers.set(wanted, answer);
  return answer;
}

function marked(cells: readonly CellValue[], matches: Matches): Uint8Array {
  const marks = new Uint8Array(cells.length);
  // Columns that are counted repeat few values again and again.
  let last: CellValue = null;
  let mark = Number(matches(null));
  for (let index = 0; index < cells.length; index++) {
    const value = cells[index] ?? null;
    if (value !== last) {
      last = value;
      mark = Number(matches(value));
    }
    marks[index] = mark;
  }
  return marks;
}

type Aggregate = (numbers: readonly number[]) => CellValue;

function total(numbers: readonly number[]): CellValue {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function average(numbers: readonly number[]): CellValue {
  return numbers.length ? Number(total(numbers)) / numbers.length : DIVISION_BY_ZERO;
}

/** SUMIF(range, criterion, [sum range]): of the sum range only the first cell counts, its size is that of the range. */
function aggregateIf(site: Site, args: readonly Value[], aggregate: Aggregate): Value {
  const [range = null, wanted = null, given = range] = args;
  const summed = given ?? range;
  if (!(range instanceof Reference) || !(summed instanceof Reference)) return WRONG_VALUE;
  const { rows, columns } = range.area;
  const area: Area = { ...summed.area, rows, columns };
  return forEachCriterion(site, [range, wanted], (pairs) =>
    aggregated(site, new Reference(summed.sheet, area), pairs, aggregate),
  );
}

function aggregateIfs(site: Site, [summed = null, ...args]: readonly Value[], aggregate: Aggregate): Value {
  if (!(summed instanceof Reference)) return WRONG_VALUE;
  return forEachCriterion(site, args, (pairs) => aggregated(site, summed, pairs, aggregate));
}

function aggregated(site: Site, summed: Reference, pairs: readonly Pair[], aggregate: Aggregate): CellValue {
  const selection = selected(site, pairs);
  const area = pairs[0]?.[0].area;
  if (!selection || summed.area.rows !== area?.rows || summed.area.columns !== area.columns)
    return WRONG_VALUE;
  const { cells } = site.table(summed);
  const numbers: number[] = [];
  for (let index = 0; index < cells.length; index++) {
    const value = selection.marks[index] ? cells[index] : null;
    if (value instanceof CellError) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return aggregate(numbers);
}
