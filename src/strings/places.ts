import { english, type Language } from "./language";
import { VIETNAMESE_APPENDIX, type AppendixStrings } from "./paneAppendix";
import { VIETNAMESE_CHECK, type CheckStrings } from "./paneCheck";
import { VIETNAMESE_EXPLANATION, type ExplanationStrings } from "./paneExplanation";
import { VIETNAMESE_HELP, type HelpStrings } from "./paneHelp";
import { VIETNAMESE_MESSAGES, type MessageStrings } from "./paneMessages";
import { VIETNAMESE_NAMING, type NamingStrings } from "./paneNaming";
import { VIETNAMESE_OWN_TABLES, type OwnTablesStrings } from "./paneOwnTables";
import { VIETNAMESE_REPORT, type ReportStrings } from "./paneReport";

/** What the places of the pane say that come after it has opened. */
export interface PlaceStrings {
  readonly check: CheckStrings;
  readonly appendix: AppendixStrings;
  readonly report: ReportStrings;
  readonly explanation: ExplanationStrings;
  readonly help: HelpStrings;
  readonly messages: MessageStrings;
  readonly naming: NamingStrings;
  readonly ownTables: OwnTablesStrings;
}

export const VIETNAMESE_PLACES: PlaceStrings = {
  check: VIETNAMESE_CHECK,
  appendix: VIETNAMESE_APPENDIX,
  report: VIETNAMESE_REPORT,
  explanation: VIETNAMESE_EXPLANATION,
  help: VIETNAMESE_HELP,
  messages: VIETNAMESE_MESSAGES,
  naming: VIETNAMESE_NAMING,
  ownTables: VIETNAMESE_OWN_TABLES,
};

export function placeStrings(language: Language): PlaceStrings {
  return language === "vi" ? VIETNAMESE_PLACES : english().places;
}
