import { baseOf } from "../../counting/base";
import type { Level } from "../../counting/level";
import { AT_LEAST_HALF, reaches, type Threshold } from "../../counting/threshold";
import { thresholdIn } from "../../words/conclusions";
import { fold } from "../../words/fold";
import type { CheckedTable, CheckResult } from "../account/check";
import type { PersonReading } from "../people/personReading";
import { keyOf, type PeopleRun } from "./people";
import type { StatedCount } from "./totals";

const PEOPLE = /(^|\d |(số|lượt|lượng) )(người|đồng chí|đ\/c|cán bộ|uỷ viên)/;
/** Of who did not reach it, or of others than those who are voted on. */
const OF_OTHERS =
  /không|chưa|dưới|ít hơn|<|có mặt|vắng|dự |tham gia|bỏ phiếu|đại biểu|triệu tập|nữ|dân tộc|^t[ỷỉ] lệ|được lấy|lấy phiếu/;

interface PeopleTotal {
  readonly row: number;
  /** All words of the row. */
  readonly text: string;
  readonly stated: readonly StatedCount[];
  readonly above: readonly PeopleRun[];
}

/** "Số người đạt từ 50% trở lên", "Trên 2/3": how many people reached a part of the ballots at each level. */
export function peopleTotals(
  table: CheckedTable,
  { row, text, stated, above }: PeopleTotal,
): Pick<CheckResult, "outcome" | "findings"> {
  const folded = fold(text);
  const threshold = thresholdIn(folded);
  const isOfPeople = PEOPLE.test(folded);
  const isSmall = stated.every(({ value }) => value <= table.readings.length);
  const speaks = (isOfPeople || threshold !== undefined) && !OF_OTHERS.test(folded);
  if (!speaks || !(isSmall || (isOfPeople && threshold)) || above.length === 0) return { outcome: "open" };
  if (table.readings.some(({ ballots }) => !ballots)) return { outcome: "open" };
  const counted = above.map((group) => (level: Level) => reaching(table.readings, group, level, threshold));
  const fits = (of: (level: Level) => number) => stated.every(({ level, value }) => of(level) === value);
  if (counted.some(fits)) return { outcome: "fits" };
  const all = counted.at(-1);
  const differing = all && stated.find(({ level, value }) => all(level) !== value);
  if (!all || !differing) return { outcome: "open" };
  const { level, value, cell } = differing;
  const key = keyOf(table, `people ${row - table.context.header.bottom}`, text);
  const details = { key, text, level, stated: value, counted: all(level) };
  return { outcome: "differs", findings: [{ code: "conclusionDiffers", cells: [cell], details }] };
}

function reaching(
  readings: readonly PersonReading[],
  { from, to }: PeopleRun,
  level: Level,
  threshold: Threshold = AT_LEAST_HALF,
): number {
  return readings
    .slice(from, to)
    .filter(
      ({ ballots }) =>
        ballots && reaches({ count: ballots.counts[level].value, base: baseOf(ballots).value }, threshold),
    ).length;
}
