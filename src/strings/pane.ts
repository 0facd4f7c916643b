import { english, type Language } from "./language";
import { VIETNAMESE_APPENDIX, type AppendixStrings } from "./paneAppendix";
import { VIETNAMESE_CHECK, type CheckStrings } from "./paneCheck";
import { VIETNAMESE_DATA, type DataStrings } from "./paneData";
import { VIETNAMESE_EXPLANATION, type ExplanationStrings } from "./paneExplanation";
import { VIETNAMESE_HELP, type HelpStrings } from "./paneHelp";
import { VIETNAMESE_REPORT, type ReportStrings } from "./paneReport";
import { VIETNAMESE_SHELL, type ShellStrings } from "./paneShell";

/** Every text of the pane but the sentences of findings, failures, explanations and proofreading. */
export interface PaneStrings {
  readonly shell: ShellStrings;
  readonly data: DataStrings;
  readonly check: CheckStrings;
  readonly appendix: AppendixStrings;
  readonly report: ReportStrings;
  readonly explanation: ExplanationStrings;
  readonly help: HelpStrings;
}

export const VIETNAMESE_PANE: PaneStrings = {
  shell: VIETNAMESE_SHELL,
  data: VIETNAMESE_DATA,
  check: VIETNAMESE_CHECK,
  appendix: VIETNAMESE_APPENDIX,
  report: VIETNAMESE_REPORT,
  explanation: VIETNAMESE_EXPLANATION,
  help: VIETNAMESE_HELP,
};

export function paneStrings(language: Language): PaneStrings {
  return language === "vi" ? VIETNAMESE_PANE : english().pane;
}
