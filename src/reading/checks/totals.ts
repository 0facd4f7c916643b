import { baseOf } from "../../counting/base";
import type { CellRef } from "../../counting/cell";
import { LEVELS, type Level } from "../../counting/level";
import { outcomeOf } from "../../counting/outcome";
import { fold } from "../../words/fold";
import { isWorded } from "../../words/lines";
import type { CheckedTable, CheckResult } from "../account/check";
import { readCount } from "../cells/countCell";
import type { PersonReading } from "../people/personReading";
import { isShareRow, ownCells } from "../rows/rowCells";
import { rowsOf } from "../rows/rowClass";
import { Groups, keyOf, Sums, type PeopleRun } from "./people";

/** Labels of sums of ballots; others count people, or say what is no sum. */
const OF_A_SUM =
  /^(tổng( cộng| số( phiếu)?| phiếu)?|cộng( dồn| trang)?|luỹ kế|mang sang|chuyển sang|(từ )?trang trước)(?!\p{L})/u;
const OF_SOMETHING_ELSE =
  /trung bình|bình quân|cao nhất|thấp nhất|t[ỷỉ] lệ|%|đạt|trở lên|(số|lượt) (người|đồng chí|cán bộ)/;

interface StatedCount {
  readonly level: Level;
  readonly value: number;
  readonly cell: CellRef;
}

/** Rows of totals, whatever they add up: a section, the table, the people since the last total, the sheet up to there. */
export function totals(table: CheckedTable): CheckResult[] {
  const { context, readings, before } = table;
  const groups = new Groups(readings);
  const sums = new Sums(readings);
  const sheet = new Sums(before).of({ from: 0, to: before.length });
  const rows = rowsOf(context.rows.runs, ["total"]);
  return rows.flatMap((row, index) => {
    const stated = statedIn(table, row);
    if (stated.length === 0) return [];
    const above = groups.above(row, rows[index - 1]);
    const known = above.flatMap((group) => sums.of(group) ?? []);
    const [all] = known.slice(-1);
    const candidates = sheet && all && before.length > 0 ? [...known, added(sheet, all)] : known;
    return checkOf(table, row, stated, candidates, above);
  });
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

function checkOf(
  table: CheckedTable,
  row: number,
  stated: readonly StatedCount[],
  candidates: readonly PerLevelSum[],
  above: readonly PeopleRun[],
): CheckResult[] {
  const texts = ownCells(table.context, row).filter(({ text }) => isWorded(text));
  const label = texts[0]?.text ?? "";
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
  const folded = fold(label);
  if (!differing || !OF_A_SUM.test(folded) || OF_SOMETHING_ELSE.test(folded))
    return [{ ...result, outcome: "open" }];
  const { level, value, cell } = differing;
  const details = {
    key: keyOf(table, `total ${row - table.context.header.bottom}`, label),
    label,
    level,
    stated: value,
    counted: nearest[level],
  };
  return [{ ...result, outcome: "differs", findings: [{ code: "totalDiffers", cells: [cell], details }] }];
}

/** How many people of a group reach half at each level: some offices add up people in these columns. */
export function reachedBy(readings: readonly PersonReading[], { from, to }: PeopleRun): PerLevelSum {
  const reached = { high: 0, confident: 0, low: 0 };
  for (const { ballots } of readings.slice(from, to)) {
    if (!ballots) continue;
    const { high, confident, low } = ballots.counts;
    const counts = { high: high.value, confident: confident.value, low: low.value };
    const { outcome } = outcomeOf(counts, baseOf(ballots).value);
    if (outcome !== "none") reached[outcome]++;
  }
  return reached;
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
