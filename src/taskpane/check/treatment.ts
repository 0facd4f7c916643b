import { severityOf, type Finding, type FindingCode } from "../../counting/finding";
import type { Treatment } from "../../strings/paneCheck";
import { listed } from "../state/recognised";
import { toldAsOne, type Told } from "../state/toldAsOne";

/** In the order in which they are to be looked at. */
export const TREATMENTS: readonly Treatment[] = ["correct", "decide", "carried", "readOnceMore", "known"];

/** Of a sheet, or a part of one, that cannot be read: it is left out, or its columns are named. */
export const UNREAD = [
  "unreadableSheet",
  "tableTransposed",
  "levelPerRow",
  "textInOneColumn",
  "ballotPerRow",
  "ballotMarksUnclear",
  "countsInOneCell",
  "countsInProse",
  "marksForCounts",
] as const satisfies readonly FindingCode[];

/** What the sheet says otherwise, and may be counted as read. */
export const CONFIRMABLE: readonly FindingCode[] = [
  "ballotsDoubted",
  "shareBaseDiffers",
  "baseNotLaidDown",
  "totalDiffers",
  "countsArePercentages",
  "peopleDiffer",
  "listDiffers",
  "conclusionDiffers",
  "proseDiffers",
  "unitsDiffer",
  "columnsSwapped",
  "countsOfOthers",
  "votesNotRead",
];

/** Errors that are settled by an answer, not by another number on the sheet. */
const DECIDED: readonly FindingCode[] = [
  "categoryUnknown",
  "tablesOverlap",
  ...UNREAD,
  ...CONFIRMABLE,
  "sampleMixed",
  "baseUnclear",
  "baseMissing",
  "namedTableLost",
  "outsideNamedTable",
  "noRowInForm",
  "peopleTwice",
  "notInEveryTable",
  "cannotAddUp",
  "addedTableLost",
  "peopleDoubtful",
];

/** Results that hang on few ballots. */
const CLOSE: readonly FindingCode[] = ["nearThreshold", "tiedAtHalf", "noLevelReached", "levelDependsOnBase"];

export function treatmentOf(finding: Finding): Treatment {
  switch (severityOf(finding)) {
    case "error":
      return DECIDED.includes(finding.code) || hasOffers(finding) ? "decide" : "correct";
    case "warning":
      return "carried";
    case "notice":
      return CLOSE.includes(finding.code) ? "readOnceMore" : "known";
  }
}

function hasOffers({ details }: Finding): boolean {
  return "offers" in details && details.offers.length > 0;
}

/** The findings to be listed under each treatment. */
export function byTreatment(findings: readonly Finding[]): Readonly<Record<Treatment, readonly Told[]>> {
  const told = toldAsOne(listed(findings));
  const of = (treatment: Treatment) => told.filter(({ finding }) => treatmentOf(finding) === treatment);
  return {
    correct: of("correct"),
    decide: of("decide"),
    carried: of("carried"),
    readOnceMore: of("readOnceMore"),
    known: of("known"),
  };
}
