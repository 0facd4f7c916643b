import { severityOf, type Finding, type Severity } from "../counting/finding";
import type { BallotTable, Recognition } from "../reading/ballotTable";

/**
 * The findings of one severity that are listed. That there is no table is said by the first look, and what was left out
 * has a list of its own.
 */
export function listed(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.filter(
    (finding) => severityOf(finding) === severity && finding.code !== "noTable" && finding.code !== "leftOut",
  );
}

export function countOfErrors(recognition: Recognition | undefined): number {
  return listed(recognition?.findings ?? [], "error").length;
}

export function peopleIn(tables: readonly BallotTable[]): number {
  return tables.reduce((sum, table) => sum + table.people.length, 0);
}
