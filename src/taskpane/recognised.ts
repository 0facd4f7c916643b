import { severityOf, type Finding, type FindingCode, type Severity } from "../counting/finding";
import type { BallotTable, Recognition } from "../reading/ballotTable";

/**
 * The findings of one severity that are listed. That there is no table is said by the first look, and what the clerk
 * chose has a list of its own.
 */
const SHOWN_ELSEWHERE: readonly FindingCode[] = ["noTable", "leftOut", "categoryChosen"];

export function listed(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.filter(
    (finding) => severityOf(finding) === severity && !SHOWN_ELSEWHERE.includes(finding.code),
  );
}

export function countOfErrors(recognition: Recognition | undefined): number {
  return listed(recognition?.findings ?? [], "error").length;
}

export function peopleIn(tables: readonly BallotTable[]): number {
  return tables.reduce((sum, table) => sum + table.people.length, 0);
}
