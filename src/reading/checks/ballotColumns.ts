import type { Count } from "../../counting/ballots";
import { sumOfLevels, type OfferedBase } from "../../counting/base";
import type { CellRef } from "../../counting/cell";
import type { BallotsDoubt, Finding } from "../../counting/finding";
import { shown } from "../../words/fold";
import type { CheckedTable, CheckResult } from "../account/check";
import { headingOver } from "../cells/headingOver";
import { offered } from "../people/chosenBase";
import type { PersonReading } from "../people/personReading";
import { statedAbove } from "../people/stated";
import { ballotsUnder, cellUnder } from "../rows/rowCells";
import { keyOf } from "./people";

/** How many rows one after another make a series, and how many others one row must stand out from. */
const LEAST_ROWS = 3;

const COLUMNS = ["issued", "returned"] as const;

type ColumnName = (typeof COLUMNS)[number];

interface Entry {
  readonly reading: PersonReading;
  readonly count: Count;
}

/**
 * Columns of ballots handed out or returned: one conference has one number of each. A series and a row that stands out
 * are asked about, and so is a line above that says otherwise.
 */
export function ballotColumns(table: CheckedTable): CheckResult[] {
  if (table.context.base) return [];
  return COLUMNS.flatMap((name) => {
    const column = table.context.header.columns[name];
    if (column === undefined) return [];
    const entries = table.readings.flatMap((reading): Entry[] => {
      const read = ballotsUnder(table.context, reading.row.row, name);
      return read.state === "count" && reading.ballots ? [{ reading, count: read.count }] : [];
    });
    const doubt =
      dragged(entries) ??
      oneDiffers(table, entries) ??
      oneLeavesLine(table, name, entries) ??
      lineDiffers(table, name, entries);
    return doubt ? [resultOf(table, name, column, doubt)] : [];
  });
}

interface Doubt {
  readonly how: BallotsDoubt;
  /** Where the column does not say it: the line. */
  readonly text?: string;
  readonly stated: number;
  readonly counted: number;
  readonly cells: readonly CellRef[];
  readonly offer: OfferedBase;
}

function resultOf(table: CheckedTable, name: ColumnName, column: number, doubt: Doubt): CheckResult {
  const { how, stated, counted, cells, offer } = doubt;
  const { grid, header } = table.context;
  const text = doubt.text ?? shown(headingOver(grid, header, column)?.text ?? "");
  const details = {
    key: keyOf(table, `ballots ${how}`, text),
    table: table.context.key,
    how,
    text,
    stated,
    counted,
    people: cells.length,
    offers: name === "returned" ? [offer] : [],
  };
  const findings: Finding[] = [{ code: "ballotsDoubted", cells, details }];
  return { role: "ballotsStated", rule: text, outcome: "differs", cells: [], findings };
}

/** Each one more, or each one less, than the row above; unless the levels of most add up to just that. */
function dragged(entries: readonly Entry[]): Doubt | undefined {
  const run = longestSeries(entries);
  const [first] = run;
  const last = run.at(-1);
  const confirmed = run.filter(isConfirmed).length;
  if (!first || !last || run.length < LEAST_ROWS || confirmed * 2 > run.length) return undefined;
  return {
    how: "dragged",
    stated: last.count.value,
    counted: first.count.value,
    cells: run.map(({ count }) => count.cell),
    offer: offered(first.count),
  };
}

function longestSeries(entries: readonly Entry[]): readonly Entry[] {
  const stepTo = (at: number) => (entries[at]?.count.value ?? NaN) - (entries[at - 1]?.count.value ?? NaN);
  let [from, longest]: [number, readonly Entry[]] = [0, []];
  for (let at = 1; at < entries.length; at++) {
    const step = stepTo(at);
    const isStep = Math.abs(step) === 1;
    if (!isStep) from = at;
    else if (at - from > 1 && step !== stepTo(at - 1)) from = at - 1;
    if (at - from >= longest.length) longest = entries.slice(from, at + 1);
  }
  return longest;
}

/** Of the people of one unit all but one have the same number, and that one's levels do not say so. */
function oneDiffers(table: CheckedTable, entries: readonly Entry[]): Doubt | undefined {
  const units = new Map<string, Entry[]>();
  for (const entry of entries) {
    const unit = unitOf(table, entry);
    const known = units.get(unit);
    if (known) known.push(entry);
    else units.set(unit, [entry]);
  }
  for (const unit of units.values()) {
    const [usual, alone] = usualAndAlone(unit);
    if (!usual || !alone || isConfirmed(alone)) continue;
    return {
      how: "oneDiffers",
      stated: alone.count.value,
      counted: usual.count.value,
      cells: [alone.count.cell],
      offer: offered(usual.count),
    };
  }
  return undefined;
}

/** All but one have the number that the line above them states; whatever that one's levels say, two of three agree. */
function oneLeavesLine(
  { context }: CheckedTable,
  name: ColumnName,
  entries: readonly Entry[],
): Doubt | undefined {
  const lines = entries.map(({ reading }) => statedAbove(context.stated, reading.row)?.counts[name]);
  const [line] = lines;
  if (!line || entries.length < LEAST_ROWS || lines.some((one) => one !== line)) return undefined;
  const [alone, ...others] = entries.filter(({ count }) => count.value !== line.value);
  if (!alone || others.length > 0) return undefined;
  return {
    how: "oneDiffers",
    stated: alone.count.value,
    counted: line.value,
    cells: [alone.count.cell, line.cell],
    offer: offered(line, name),
  };
}

/** One of many alike, and the only one that is not. */
function usualAndAlone(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length <= LEAST_ROWS) return [];
  const [first, second, third] = entries.slice(0, LEAST_ROWS).map(({ count }) => count.value);
  const usual = first === second || first === third ? first : second;
  const others = entries.filter(({ count }) => count.value !== usual);
  const alike = entries.find(({ count }) => count.value === usual);
  return alike && others.length === 1 ? [alike, ...others] : [];
}

function unitOf({ context }: CheckedTable, { reading: { row } }: Entry): string {
  const { value } = cellUnder(context, row.row, "unit");
  const [section] = row.sections;
  return `${String(value)}\n${section ? `${section.cell.row} ${section.cell.column}` : ""}`;
}

/** A line above that states other ballots than the whole column. */
function lineDiffers(
  { context }: CheckedTable,
  name: ColumnName,
  entries: readonly Entry[],
): Doubt | undefined {
  const [first, ...others] = entries;
  const line = first && statedAbove(context.stated, first.reading.row)?.counts[name];
  if (!line || line.value === first.count.value) return undefined;
  if (others.some(({ count }) => count.value !== first.count.value)) return undefined;
  const said = context.numbers.find(({ count }) => count === line);
  return {
    how: "line",
    text: said?.text ?? "",
    stated: line.value,
    counted: first.count.value,
    cells: [line.cell, first.count.cell],
    offer: offered(line, name),
  };
}

function isConfirmed({ reading: { ballots }, count }: Entry): boolean {
  return ballots !== undefined && sumOfLevels(ballots) === count.value;
}
