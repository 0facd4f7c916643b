import { severityOf, type FindingCode, type Severity } from "../../src/counting/finding";

/** Every code is here: one that is added has to be thought about. */
const SEVERITIES: Readonly<Record<FindingCode, Severity>> = {
  noTable: "error",
  unreadableSheet: "error",
  nothingEntered: "error",
  countMissing: "error",
  countInvalid: "error",
  countIsError: "error",
  nameMissing: "error",
  levelsAboveLimit: "error",
  returnedAboveIssued: "error",
  validInvalidDiffer: "error",
  baseIsZero: "error",
  noMarks: "error",
  baseMissing: "error",
  baseUnclear: "error",
  ballotsContradict: "error",
  categoryUnknown: "error",
  mergeCut: "error",
  tablesOverlap: "error",
  noRowInForm: "error",
  namedTableLost: "error",
  outsideNamedTable: "error",
  sampleMixed: "error",
  personTwice: "warning",
  typedShareDiffers: "warning",
  handlingUnknown: "warning",
  countIsText: "notice",
  hiddenRowsCounted: "notice",
  hiddenSheets: "notice",
  baseIsValid: "notice",
  baseIsLevels: "notice",
  levelsBelowBase: "notice",
  tiedAtHalf: "notice",
  noLevelReached: "notice",
  nearThreshold: "notice",
  leftOut: "notice",
  categoryChosen: "notice",
  baseChosen: "notice",
  summarySheet: "notice",
};

test.each(Object.entries(SEVERITIES) as [FindingCode, Severity][])(
  "%s is of severity %s",
  (code, severity) => {
    expect(severityOf({ code })).toBe(severity);
  },
);
