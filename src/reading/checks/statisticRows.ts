import type { CellRef } from "../../counting/cell";
import { LEVELS, type Level } from "../../counting/level";
import type { Statistic } from "../../words/statistics";
import { isWorded } from "../../words/lines";
import type { CheckResult } from "../account/check";
import { formattedCell } from "../cells/grid";
import { isRoundingOf, writtenPercents, type WrittenPercent } from "../cells/typedShare";
import type { PersonReading } from "../people/personReading";
import type { TableContext } from "../people/tableContext";
import { ownCells } from "../rows/rowCells";
import type { Averages } from "./averages";
import { reachedBy, type PeopleRun } from "./people";

/** What a statistic is of: ballots a person, or percent. */
type Unit = "ballots" | "percent";

/** A number of such a row, as it may be read. */
interface StatedStatistic {
  readonly level: Level;
  readonly cell: CellRef;
  readonly written: readonly WrittenPercent[];
  /** Under the heading of percentages it can be nothing else. */
  readonly units: readonly Unit[];
}

export interface StatisticRow {
  readonly row: number;
  readonly label: string;
  readonly statistic: Statistic;
  /** The people it may be of. */
  readonly groups: readonly PeopleRun[];
}

/** The people of a table, and of those above it on the sheet, with their averages. */
export interface StatisticPeople {
  readonly context: TableContext;
  readonly readings: readonly PersonReading[];
  readonly averages: Averages;
}

type RowsOfPeople = Pick<StatisticPeople, "context" | "readings">;

/** One way of calculating such a row; NaN where it cannot be. */
interface Reckoning {
  readonly unit: Unit;
  readonly value: (level: Level) => number;
}

/**
 * "Bình quân", "Cao nhất", "Thấp nhất", "Tỷ lệ (%)" below the people: of counts or of percentages, however it is rounded.
 * Nothing where the row says no numbers, or those of people who are not all known.
 */
export function statisticRow(of: StatisticRow, people: StatisticPeople): CheckResult[] {
  const { row, label, statistic, groups } = of;
  const { stated, labels } = statedIn(people, row, statistic);
  const reckonings = groups
    .flatMap((group) => reckoningsOf(people, of, group))
    .filter(({ value }) => LEVELS.every((level) => Number.isFinite(value(level))));
  if (stated.length === 0 || reckonings.length === 0) return [];
  const cells = [...labels, ...stated.map(({ cell }) => cell)];
  const result = { role: "total", rule: label, cells } as const;
  const isRepeated = (statistic === "most" || statistic === "least") && isOnePersons(people.readings, stated);
  const differing = stated.filter((one) => !reckonings.some((each) => fits(one, each)));
  const [first] = differing;
  const likeliest = first && likeliestOf(first, stated, reckonings);
  if (!likeliest || isRepeated) return [{ ...result, outcome: "fits" }];
  const { level, written } = first;
  const computed = likeliest.value(level);
  const distance = ({ value }: WrittenPercent) => Math.abs(value - computed);
  const [nearest] = [...written].sort((one, other) => distance(one) - distance(other));
  const details = {
    label,
    level,
    of: likeliest.unit,
    stated: Math.round((nearest?.value ?? 0) * 100),
    computed: Math.round(computed * 100),
  };
  const finding = { code: "statisticDiffers", cells: differing.map(({ cell }) => cell), details } as const;
  return [{ ...result, outcome: "differs", findings: [finding] }];
}

function statedIn({ context }: RowsOfPeople, row: number, statistic: Statistic) {
  const { columns, shares } = context.header;
  const at = (level: Level, column: number | undefined, units: readonly Unit[]): StatedStatistic[] => {
    if (column === undefined || context.grid.speakingRow(row, column) !== row) return [];
    const formatted = formattedCell(context.grid, row, column);
    const written = writtenPercents(formatted);
    if (written.length === 0) return [];
    return [{ level, cell: formatted.cell, written, units: isPercent(written) ? ["percent"] : units }];
  };
  const ofCounts: readonly Unit[] = statistic === "share" ? ["percent"] : ["ballots", "percent"];
  const stated = LEVELS.flatMap((level) => [
    ...at(level, columns[level], ofCounts),
    ...at(level, shares[level], ["percent"]),
  ]);
  const labels = ownCells(context, row).filter(({ text }) => isWorded(text));
  return { stated, labels: labels.map(({ column }) => context.grid.cell(row, column)) };
}

/** Written with its sign. */
function isPercent([first]: readonly WrittenPercent[]): boolean {
  return first?.typed.endsWith("%") === true;
}

function reckoningsOf(
  { context, readings, averages }: StatisticPeople,
  { row, statistic }: StatisticRow,
  group: PeopleRun,
): Reckoning[] {
  const percents = averages.percents("high", group).map((_, index): Reckoning => ({
    unit: "percent",
    value: (level) => averages.percents(level, group)[index] ?? NaN,
  }));
  switch (statistic) {
    case "mean":
      return [{ unit: "ballots", value: (level) => averages.count(level, group) }, ...percents];
    case "share":
      return [...percents, ...sharesOfPeople({ context, readings }, row, group)];
    case "most":
      return extremes(Math.max, averages, group);
    case "least":
      return extremes(Math.min, averages, group);
  }
}

function extremes(
  extreme: (one: number, other: number) => number,
  averages: Averages,
  { from, to }: PeopleRun,
): Reckoning[] {
  const people = Array.from({ length: to - from }, (_, index) => ({
    from: from + index,
    to: from + index + 1,
  }));
  const of = (value: (one: PeopleRun) => number) =>
    people.map(value).reduce((one, other) => extreme(one, other));
  return [
    { unit: "ballots", value: (level) => of((one) => averages.count(level, one)) },
    { unit: "percent", value: (level) => of((one) => averages.percents(level, one)[0] ?? NaN) },
  ];
}

/** Of a row above that counts people at each level, and of the people who are at it. */
function sharesOfPeople({ context, readings }: RowsOfPeople, row: number, group: PeopleRun): Reckoning[] {
  const people = group.to - group.from;
  const reached = reachedBy(readings, group);
  const above = (level: Level) => context.grid.value(row - 1, context.header.columns[level]);
  return [
    { unit: "percent", value: (level) => (100 * Number(above(level) || NaN)) / people },
    { unit: "percent", value: (level) => (100 * reached[level]) / people },
  ];
}

function fits({ level, written, units }: StatedStatistic, { unit, value }: Reckoning): boolean {
  return units.includes(unit) && written.some((one) => isRoundingOf(one, value(level)));
}

/** "Cao nhất" may repeat the row of one person. */
function isOnePersons(readings: readonly PersonReading[], stated: readonly StatedStatistic[]): boolean {
  const counts = stated.filter(({ units }) => units.includes("ballots"));
  if (counts.length < LEVELS.length) return false;
  return readings.some(
    ({ ballots }) =>
      ballots && counts.every(({ level, written }) => written[0]?.value === ballots.counts[level].value),
  );
}

/** That by which most of the row fits under headings of its kind; of several the first. */
function likeliestOf(
  { units }: StatedStatistic,
  stated: readonly StatedStatistic[],
  reckonings: readonly Reckoning[],
): Reckoning | undefined {
  const alike = stated.filter((one) => one.units.length === units.length);
  const fitting = (reckoning: Reckoning) => alike.filter((one) => fits(one, reckoning)).length;
  return reckonings
    .filter(({ unit }) => units.includes(unit))
    .map((reckoning) => ({ reckoning, fitting: fitting(reckoning) }))
    .sort((one, other) => other.fitting - one.fitting)[0]?.reckoning;
}
