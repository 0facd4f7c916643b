import { severityOf, type Finding, type FindingCode } from "../../counting/finding";
import type { BallotTable, Recognition } from "../../reading/ballotTable";
import type { Examined } from "../../workflow/outcome";

/**
 * Findings that are not listed. That there is no table is said by the first look, and what the clerk chose has its place
 * in "Dữ liệu".
 */
const SHOWN_ELSEWHERE: readonly FindingCode[] = ["noTable", "leftOut", "categoryChosen", "baseChosen"];

export function listed(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => !SHOWN_ELSEWHERE.includes(code));
}

export function countOfErrors(recognition: Recognition | undefined): number {
  return listed(recognition?.findings ?? []).filter((finding) => severityOf(finding) === "error").length;
}

/** On how many sheets tables were read. */
export function sheetsWith(tables: readonly BallotTable[]): number {
  return new Set(tables.map(({ sheet }) => sheet)).size;
}

/** Nothing to show and nothing to say but that there is no table: the pane introduces itself. */
export function isFirstRun({ recognition }: Examined): boolean {
  return recognition.tables.length === 0 && recognition.findings.every(({ code }) => code === "noTable");
}
