import type { ReportSettings } from "../../documents/settings";
import { failureMessage } from "../../strings/failures";
import { notCountedSentence } from "../../strings/notUsed";
import { paneStrings } from "../../strings/pane";
import { BASE_NAMES, CATEGORY_NAMES } from "../../strings/terms";
import type { Failure, FailureCode } from "../../workflow/outcome";
import type { Message, PaneState } from "../state/paneState";
import { countOfErrors } from "../state/recognised";
import type { Tone } from "./tone";

/** How a message is to be taken. */
export function messageTone(message: Message): Tone {
  if (message.kind === "refused") return "warning";
  if (message.kind !== "failed") return "success";
  return message.failure.code === "stopped" ? "information" : "error";
}

/** A line that names sheets, however many they are. */
export interface NamingLine {
  readonly words: (count: number) => string;
  readonly names: readonly string[];
}

export type MessageLine = string | NamingLine;

/** The message in the clerk's words, each line once. */
export function messageLines(message: Message, state: PaneState): readonly MessageLine[] {
  const { shell: text, data } = paneStrings(state.language);
  switch (message.kind) {
    case "refused":
      return [refusedLine(state)];
    case "made":
      return madeLines(message.outcome, state);
    case "sampleInserted":
      return [text.sampleInserted(message.sheets.length)];
    case "inputSheetMade":
      return message.sheets.map(text.inputSheetMade);
    case "removed":
      return [
        message.sheets.length > 0 ? { words: text.removed, names: message.sheets } : text.removedNothing,
        ...keptLines(message.kept, state),
      ];
    case "categoryRemembered":
      return [
        text.categoryRemembered(
          message.choice.text || data.unnamedPeople,
          CATEGORY_NAMES[state.language][message.choice.category],
        ),
      ];
    case "tableCategoryRemembered":
      return [text.tableCategoryRemembered(message.sheets, CATEGORY_NAMES[state.language][message.category])];
    case "baseRemembered":
      return [text.baseRemembered(message.sheets, BASE_NAMES[state.language][message.base])];
    case "readAsWritten":
      return [text.readAsWritten(message.sheets)];
    case "tableNamed":
    case "tableForgotten":
      return [text[message.kind](message.sheet, message.area)];
    case "leftOut":
      return [text.leftOut(message.left.what, message.left.people)];
    case "countedAsRead":
    case "answered":
    case "takenBack":
      return [text[message.kind](message.what)];
    case "failed":
      return failureLines(message.failure, state);
  }
}

type MessageOf<Kind extends Message["kind"]> = Extract<Message, { kind: Kind }>;

function refusedLine({ workbook, language }: PaneState): string {
  const text = paneStrings(language).shell;
  const errors = countOfErrors(workbook?.recognition);
  return errors === 0 ? text.refusedNoTable : text.refused(errors);
}

function madeLines(outcome: MessageOf<"made">["outcome"], state: PaneState): readonly MessageLine[] {
  const text = paneStrings(state.language).shell;
  const notCounted = notCountedSentence(outcome.notUsed, state.language);
  return [
    text.made(outcome.people, outcome.cellsCompared),
    text.compared,
    ...(notCounted === undefined ? [] : [notCounted]),
    { words: text.newSheets, names: [outcome.appendixSheet, outcome.resultsSheet] },
    ...keptLines(outcome.kept, state),
    ...(isUnnamed(state.settings) ? [text.noSignatoryName] : []),
    // "Phụ lục" says it in its own card.
    ...(state.place === "appendix" ? [] : [text.howToPrint(outcome.appendixSheet)]),
  ];
}

/** A post signs, and nobody knows by whose name: it is not kept in the workbook. */
function isUnnamed({ signatory: { post, name } }: ReportSettings): boolean {
  return post.trim() !== "" && name.trim() === "";
}

function keptLines(kept: readonly string[], { language }: PaneState): readonly MessageLine[] {
  return kept.length > 0 ? [{ words: paneStrings(language).shell.kept, names: kept }] : [];
}

/** What the clerk can settle alone nobody has to be told the details of. */
const SETTLED_ALONE: readonly FailureCode[] = ["cellBeingEdited", "busy"];

function failureLines({ code, detail }: Failure, { language }: PaneState): readonly string[] {
  const text = paneStrings(language).shell;
  const { sentence, nextStep } = failureMessage(code, language);
  if (!detail || SETTLED_ALONE.includes(code)) return [sentence, nextStep];
  return [sentence, nextStep, code === "leftHalfMade" ? text.sheetsLeft(detail) : text.failureDetail(detail)];
}
