import { LEVELS } from "../../counting/level";
import type { CheckedTable, CheckResult } from "../account/check";
import { readCount } from "../cells/countCell";
import { isMadeOf } from "../rows/sectionTotals";
import { Groups, keyOf, reachedBy, Sums } from "./people";

/** Counts on a section row: the sums of its people, their averages, or how many of them are at each level. */
export function sectionTotals(table: CheckedTable): CheckResult[] {
  const { context, readings } = table;
  const sections = new Map(
    readings.flatMap(({ row }) => row.sections.map((one) => [one.cell, one] as const)),
  );
  if (sections.size === 0) return [];
  const groups = new Groups(readings);
  const sums = new Sums(readings);
  return [...sections.values()].flatMap((section): CheckResult[] => {
    const stated = LEVELS.flatMap((level) => {
      const read = readCount(context.grid, section.cell.row, context.header.columns[level]);
      const isOwn = read.state === "count" && read.count.cell.row === section.cell.row;
      return isOwn ? [{ level, value: read.count.value, cell: read.count.cell }] : [];
    });
    const group = groups.of(section.cell);
    const sum = sums.of(group);
    if (!sum || stated.length < LEVELS.length) return [];
    const cells = [section.cell, ...stated.map(({ cell }) => cell)];
    const result = { role: "total", rule: section.text, cells } as const;
    const people = group.to - group.from;
    const counts: [number, number, number] = [sum.high, sum.confident, sum.low];
    const values = stated.map(({ value }) => value);
    const reached = reachedBy(readings, group);
    const fits =
      stated.every(({ level, value }) => value === reached[level]) || isMadeOf({ people, counts }, values);
    const differing = stated.find(({ level, value }) => sum[level] !== value);
    if (fits || !differing) return [{ ...result, outcome: "fits" }];
    const { level, value, cell } = differing;
    const key = keyOf(table, `section ${section.cell.row - context.header.bottom}`, section.text);
    const details = { key, label: section.text, count: level, stated: value, counted: sum[level] };
    return [{ ...result, outcome: "differs", findings: [{ code: "totalDiffers", cells: [cell], details }] }];
  });
}
