import type { CellRef } from "../../counting/cell";
import { LEVELS, type Level } from "../../counting/level";
import { fold } from "../../words/fold";
import { isWorded } from "../../words/lines";
import { statisticIn, type Statistic } from "../../words/statistics";
import type { CheckedTable, CheckResult } from "../account/check";
import { readCount } from "../cells/countCell";
import type { PersonReading } from "../people/personReading";
import { isShareRow, ownCells } from "../rows/rowCells";
import { rowsOf } from "../rows/rowClass";
import { Averages } from "./averages";
import { BallotSums, ballotTotals } from "./ballotTotals";
import { Groups, keyOf, reachedBy, Sums, type PeopleRun } from "./people";
import { peopleTotals } from "./peopleTotals";
import { statisticRow, type StatisticPeople } from "./statisticRows";

/** Labels of sums of ballots; others count people, or say what is no sum. */
const OF_A_SUM =
  /^(tổng( cộng| số( phiếu)?| phiếu)?|cộng( dồn| trang)?|luỹ kế|mang sang|chuyển sang|(từ )?trang trước)(?!\p{L})/u;
const OF_SOMETHING_ELSE =
  /trung bình|bình quân|cao nhất|thấp nhất|t[ỷỉ] lệ|%|đạt|trở lên|(số|lượt) (người|đồng chí|cán bộ)/;

/** Of everybody, and not of a page or a part: "Tổng cộng", "Cộng". */
const OF_ALL = /^(tổng( cộng| số)?|cộng|toàn (huyện|tỉnh|xã|đảng bộ))( chung)?[ :]*$/;

export interface StatedCount {
  readonly level: Level;
  readonly value: number;
  readonly cell: CellRef;
}

/** Rows of totals, whatever they add up: a section, the table, the people since the last total, the sheet up to there. */
export function totals(table: CheckedTable): CheckResult[] {
  const { context, readings, before } = table;
  const rows = rowsOf(context.rows.runs, ["total"]);
  if (rows.length === 0) return [];
  const groups = new Groups(readings);
  const sums = new Sums(readings);
  const ballots = new BallotSums(readings);
  const sheet = new Sums(before).of({ from: 0, to: before.length });
  const statistics = new Statistics(table);
  const closing = rows.filter((row) => isOfSum(labelOf(context, row))).at(-1);
  return rows.flatMap((row, index) => {
    const label = labelOf(context, row);
    const above = groups.above(row, rows[index - 1]);
    const results = isOfSum(label) ? ballotTotals(table, { row, label, above }, ballots) : [];
    const stated = statedIn(table, row);
    const ofStatistic = statistics.held(row, label, above);
    if (stated.length === 0) return [...results, ...ofStatistic];
    const known = above.flatMap((group) => sums.of(group) ?? []);
    const all = sums.of({ from: 0, to: readings.length });
    const leavesOut = row === closing && OF_ALL.test(fold(label)) && goesOnBelow(readings, row);
    const of = leavesOut && all ? [all] : known;
    const candidates = sheet && all && before.length > 0 ? [...of, added(sheet, all)] : of;
    const ofSum = checkOf(table, { row, label, stated, candidates, above });
    const isStatistic = ofStatistic.length > 0 && ofSum.every(({ outcome }) => outcome !== "fits");
    return [...results, ...(isStatistic ? ofStatistic : ofSum)];
  });
}

/** The rows that say a mean or an extreme; the people they are of are gone through once there is one. */
class Statistics {
  private people?: StatisticPeople;

  constructor(private readonly table: CheckedTable) {}

  held(row: number, label: string, above: readonly PeopleRun[]): CheckResult[] {
    const statistic = statisticIn(label);
    return statistic ? this.heldAs(statistic, row, label, above) : [];
  }

  private heldAs(
    statistic: Statistic,
    row: number,
    label: string,
    above: readonly PeopleRun[],
  ): CheckResult[] {
    const { context, before, readings } = this.table;
    const first = before.length;
    const all = [...before, ...readings];
    this.people ??= { context, readings: all, averages: new Averages(all) };
    const own = above.map(({ from, to }) => ({ from: first + from, to: first + to }));
    const groups = first > 0 ? [...own, { from: 0, to: all.length }] : own;
    return statisticRow({ row, label, statistic, groups }, this.people);
  }
}

/** The first words of a row. */
function labelOf(context: CheckedTable["context"], row: number): string {
  return ownCells(context, row).find(({ text }) => isWorded(text))?.text ?? "";
}

function isOfSum(label: string): boolean {
  const folded = fold(label);
  return OF_A_SUM.test(folded) && !OF_SOMETHING_ELSE.test(folded);
}

/** People stand on both sides of a row and in one section, so that it parts nothing. */
function goesOnBelow(readings: readonly PersonReading[], at: number): boolean {
  const next = readings.findIndex(({ row }) => row.row > at);
  const [last, first] = [readings[next - 1], readings[next]];
  return last !== undefined && first !== undefined && last.row.sections[0] === first.row.sections[0];
}

function statedIn({ context }: CheckedTable, row: number): StatedCount[] {
  if (isShareRow(context, row)) return [];
  return LEVELS.flatMap((level) => {
    const read = readCount(context.grid, row, context.header.columns[level]);
    const isOwn = read.state === "count" && read.count.cell.row === row;
    return isOwn ? [{ level, value: read.count.value, cell: read.count.cell }] : [];
  });
}

type PerLevelSum = Readonly<Record<Level, number>>;

/** A row that states counts of levels, and what these may be. */
interface StatedTotal {
  readonly row: number;
  readonly label: string;
  readonly stated: readonly StatedCount[];
  readonly candidates: readonly PerLevelSum[];
  readonly above: readonly PeopleRun[];
}

function checkOf(table: CheckedTable, { row, label, stated, candidates, above }: StatedTotal): CheckResult[] {
  const texts = ownCells(table.context, row).filter(({ text }) => isWorded(text));
  const cells = [
    ...texts.map(({ column }) => table.context.grid.cell(row, column)),
    ...stated.map(({ cell }) => cell),
  ];
  const result = { role: "total", rule: label, cells } as const;
  const fits = (sum: PerLevelSum) => stated.every(({ level, value }) => sum[level] === value);
  if (candidates.some(fits) || above.some((group) => fits(reachedBy(table.readings, group))))
    return [{ ...result, outcome: "fits" }];
  const nearest = nearestOf(candidates, stated);
  const differing = nearest && stated.find(({ level, value }) => nearest[level] !== value);
  if (!differing || !isOfSum(label)) {
    const said = texts.map(({ text }) => text).join(" ");
    return [{ ...result, ...peopleTotals(table, { row, text: said, stated, above }) }];
  }
  const { level, value, cell } = differing;
  const details = {
    key: keyOf(table, `total ${row - table.context.header.bottom}`, label),
    label,
    count: level,
    stated: value,
    counted: nearest[level],
  };
  return [{ ...result, outcome: "differs", findings: [{ code: "totalDiffers", cells: [cell], details }] }];
}

function nearestOf(
  candidates: readonly PerLevelSum[],
  stated: readonly StatedCount[],
): PerLevelSum | undefined {
  const distance = (sum: PerLevelSum) =>
    stated.reduce((all, { level, value }) => all + Math.abs(sum[level] - value), 0);
  return [...candidates].sort((one, other) => distance(one) - distance(other))[0];
}

function added(one: PerLevelSum, other: PerLevelSum): PerLevelSum {
  return {
    high: one.high + other.high,
    confident: one.confident + other.confident,
    low: one.low + other.low,
  };
}
