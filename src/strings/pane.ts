import type { Language } from "./language";
import { APPENDIX_STRINGS, type AppendixStrings } from "./paneAppendix";
import { CHECK_STRINGS, type CheckStrings } from "./paneCheck";
import { DATA_STRINGS, type DataStrings } from "./paneData";
import { EXPLANATION_STRINGS, type ExplanationStrings } from "./paneExplanation";
import { HELP_STRINGS, type HelpStrings } from "./paneHelp";
import { REPORT_STRINGS, type ReportStrings } from "./paneReport";
import { SHELL_STRINGS, type ShellStrings } from "./paneShell";

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

export const PANE_STRINGS: Readonly<Record<Language, PaneStrings>> = {
  vi: stringsIn("vi"),
  en: stringsIn("en"),
};

function stringsIn(language: Language): PaneStrings {
  return {
    shell: SHELL_STRINGS[language],
    data: DATA_STRINGS[language],
    check: CHECK_STRINGS[language],
    appendix: APPENDIX_STRINGS[language],
    report: REPORT_STRINGS[language],
    explanation: EXPLANATION_STRINGS[language],
    help: HELP_STRINGS[language],
  };
}
