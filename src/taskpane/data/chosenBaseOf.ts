import type { Finding, FindingDetails } from "../../counting/finding";
import type { BallotTable } from "../../reading/ballotTable";

/** What the clerk chose as the base of a table, and where that number stands; undefined when nothing was chosen. */
export function chosenBaseOf(
  { key }: BallotTable,
  findings: readonly Finding[],
): Readonly<FindingDetails["baseChosen"]> | undefined {
  for (const finding of findings) {
    const isAboutBase = finding.code === "baseChosen" || finding.code === "baseMissing";
    if (isAboutBase && finding.details.key === key) return finding.details;
  }
  return undefined;
}
