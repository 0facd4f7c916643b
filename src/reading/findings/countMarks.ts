import type { Finding } from "../../counting/finding";
import { shown } from "../../words/fold";
import { isCross } from "../layouts/ballotMarks";
import type { PersonReading } from "../people/personReading";
import type { TableContext } from "../people/tableContext";

type CountUnread = Extract<Finding, { code: "countInvalid" | "countMissing" }>;

/**
 * A table in which the levels of everybody hold marks and no number is one ballot, or the form of one: said once, in the
 * place of a finding for each cell.
 */
export function marksForCounts(
  { key, grid }: TableContext,
  readings: readonly PersonReading[],
): { readonly finding: Finding; readonly of: readonly Finding[] } | undefined {
  if (readings.some(({ ballots }) => ballots)) return undefined;
  const of = readings.flatMap(({ findings }) =>
    findings.filter((one): one is CountUnread => one.code === "countInvalid" || one.code === "countMissing"),
  );
  const marked = of.flatMap((one) => (one.code === "countInvalid" ? [one] : []));
  const [first] = marked;
  if (!first || !marked.every(({ details }) => isCross(details.found))) return undefined;
  const cells = marked.flatMap((one) => one.cells);
  const people = new Set(of.map(({ details }) => details.name)).size;
  const details = { key, sheet: grid.sheet, found: shown(first.details.found), people };
  return { finding: { code: "marksForCounts", cells, details }, of };
}
