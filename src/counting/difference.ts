import type { Finding } from "./finding";

/** By how many ballots the numbers of a finding disagree; undefined where it is not about two numbers of ballots. */
export function differenceOf(finding: Finding): number | undefined {
  switch (finding.code) {
    case "levelsAboveLimit":
      return finding.details.sum - finding.details.limit;
    case "returnedAboveIssued":
      return finding.details.returned - finding.details.issued;
    case "validInvalidDiffer":
      return Math.abs(finding.details.valid + finding.details.invalid - finding.details.returned);
    case "ballotsContradict":
      return Math.abs(finding.details.first - finding.details.second);
    case "ballotsDoubted":
      return finding.details.how === "dragged"
        ? undefined
        : Math.abs(finding.details.stated - finding.details.counted);
    case "totalDiffers":
    case "rowSumDiffers":
      return Math.abs(finding.details.stated - finding.details.counted);
    default:
      return undefined;
  }
}
