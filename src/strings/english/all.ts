import type { DocumentsStrings } from "../documentWords";
import type { ExplanationDetails, RuleDetails, Sentences } from "../explanations";
import type { FailureMessages } from "../failures";
import type { FindingSentences } from "../findingSentences";
import type { LeftOut } from "../leftOut";
import type { LookNames } from "../looks";
import type { NotUsedWords } from "../notUsed";
import type { PaneStrings } from "../pane";
import type { PlaceStrings } from "../places";
import { ENGLISH_DOCUMENTS } from "./documentWords";
import { ENGLISH_EXPLANATIONS, ENGLISH_RULES } from "./explanations";
import { ENGLISH_FAILURES } from "./failures";
import { ENGLISH_FINDINGS } from "./findings";
import { leftOutInEnglish } from "./leftOut";
import { ENGLISH_LOOKS } from "./looks";
import { ENGLISH_NOT_USED } from "./notUsed";
import { ENGLISH_APPENDIX } from "./paneAppendix";
import { ENGLISH_CHECK } from "./paneCheck";
import { ENGLISH_DATA } from "./paneData";
import { ENGLISH_EXPLANATION } from "./paneExplanation";
import { ENGLISH_HELP } from "./paneHelp";
import { ENGLISH_MESSAGES } from "./paneMessages";
import { ENGLISH_NAMING } from "./paneNaming";
import { ENGLISH_OWN_TABLES } from "./paneOwnTables";
import { ENGLISH_REPORT } from "./paneReport";
import { ENGLISH_SHELL } from "./paneShell";

/** What is said in English, a part of its own: few clerks ever ask for it. */
export interface English {
  readonly pane: PaneStrings;
  readonly places: PlaceStrings;
  readonly documents: DocumentsStrings;
  readonly findings: FindingSentences;
  readonly leftOut: (details: LeftOut) => string;
  readonly explanations: Sentences<ExplanationDetails>;
  readonly rules: Sentences<RuleDetails>;
  readonly failures: FailureMessages;
  readonly looks: LookNames;
  readonly notUsed: NotUsedWords;
}

export const ENGLISH: English = {
  pane: {
    shell: ENGLISH_SHELL,
    data: ENGLISH_DATA,
  },
  documents: ENGLISH_DOCUMENTS,
  places: {
    check: ENGLISH_CHECK,
    appendix: ENGLISH_APPENDIX,
    report: ENGLISH_REPORT,
    explanation: ENGLISH_EXPLANATION,
    help: ENGLISH_HELP,
    messages: ENGLISH_MESSAGES,
    naming: ENGLISH_NAMING,
    ownTables: ENGLISH_OWN_TABLES,
  },
  findings: ENGLISH_FINDINGS,
  leftOut: leftOutInEnglish,
  explanations: ENGLISH_EXPLANATIONS,
  rules: ENGLISH_RULES,
  failures: ENGLISH_FAILURES,
  looks: ENGLISH_LOOKS,
  notUsed: ENGLISH_NOT_USED,
};
