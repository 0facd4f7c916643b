import { failureMessage } from "../../strings/failures";
import { lookNames } from "../../strings/looks";
import { notCountedSentence } from "../../strings/notUsed";
import { paneStrings } from "../../strings/pane";
import { BASE_NAMES, CATEGORY_NAMES } from "../../strings/terms";
import type { Failure, FailureCode, LookNotTaken } from "../../workflow/outcome";
import type { Message, PaneState } from "../state/paneState";
import { canBuild, countOfErrors } from "../state/recognised";
import type { Tone } from "./tone";

/** How a message is to be taken; a refusal for as long as its reason stands. */
export function messageTone(message: Message, state: PaneState): Tone {
  if (isSettled(message, state)) return "success";
  if (message.kind === "refused" || message.kind === "sheetHidden") return "warning";
  if (isIncomplete(message)) return "warning";
  if (message.kind !== "failed") return "success";
  return message.failure.code === "stopped" ? "information" : "error";
}

/** What was refused can be done now: its errors are corrected, or a table has come. */
export function isSettled({ kind }: Message, { workbook }: PaneState): boolean {
  return kind === "refused" && workbook !== undefined && canBuild(workbook);
}

/** What was asked is done, but for something that the clerk has to see to. */
function isIncomplete(message: Message): boolean {
  if (message.kind === "documents" && message.outcome.lacking.length > 0) return true;
  const ended = message.kind === "made" || message.kind === "documents" ? message.outcome : message;
  return "looksNotTaken" in ended && ended.left.length + ended.looksNotTaken.length > 0;
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
      return [isSettled(message, state) ? text.refusalSettled : refusedLine(state)];
    case "made":
      return madeLines(message.outcome, state);
    case "sampleInserted":
      return [text.sampleInserted(message.sheets.length), ...lookLines(message, state)];
    case "inputSheetMade":
      return [...message.sheets.map(text.inputSheetMade), ...lookLines(message, state)];
    case "acceptanceMade":
      return [text.acceptanceMade, ...lookLines(message, state)];
    case "documents":
      return documentsLines(message.outcome, state);
    case "removed":
      return [
        message.sheets.length > 0 ? { words: text.removed, names: message.sheets } : text.removedNothing,
        ...namingLines(text.kept, message.kept),
        ...namingLines(text.left, message.left),
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
    case "sheetHidden":
      return failureLines({ code: message.kind }, state);
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
    // What is left to the clerk comes before what is in order.
    ...(outcome.toFillIn.length > 0 ? [text.toFillIn(outcome.toFillIn)] : []),
    ...namingLines(text.left, outcome.left),
    ...lookLines(outcome, state),
    ...(notCounted === undefined ? [] : [notCounted]),
    ...namingLines(text.kept, outcome.kept),
    text.compared,
    { words: text.newSheets, names: [outcome.appendixSheet, outcome.resultsSheet] },
    ...namingLines(text.replaced, outcome.replaced),
    // "Văn bản" says it in its own card.
    ...(state.place === "documents" ? [] : [text.howToPrint(outcome.appendixSheet)]),
  ];
}

function documentsLines(
  outcome: MessageOf<"documents">["outcome"],
  state: PaneState,
): readonly MessageLine[] {
  const text = paneStrings(state.language).shell;
  const { made, lacking } = outcome;
  return [
    ...(made.length > 0 ? [text.documentsMade(outcome.cellsCompared)] : []),
    ...namingLines(
      text.newSheets,
      made.flatMap(({ sheets }) => sheets),
    ),
    ...namingLines(text.replaced, outcome.replaced),
    ...namingLines(text.kept, outcome.kept),
    ...namingLines(text.left, outcome.left),
    ...lookLines(outcome, state),
    ...(lacking.length > 0 ? [text.documentsLacking] : []),
  ];
}

function namingLines(words: NamingLine["words"], names: readonly string[]): readonly NamingLine[] {
  return names.length > 0 ? [{ words, names }] : [];
}

/** A line for each sheet that does not look as it was planned. */
function lookLines(
  { looksNotTaken }: { readonly looksNotTaken: readonly LookNotTaken[] },
  { language }: PaneState,
): readonly string[] {
  const looks = lookNames(language);
  return [...new Set(looksNotTaken.map(({ sheet }) => sheet))].map((name) => {
    const missing = looksNotTaken.filter(({ sheet }) => sheet === name);
    const words = missing.map(({ look }) => looks[look]);
    return paneStrings(language).shell.looksNotTaken(name, words.join(", "));
  });
}

/** What the clerk can settle alone nobody has to be told the details of. */
const SETTLED_ALONE: readonly FailureCode[] = ["cellBeingEdited", "busy"];

function failureLines({ code, detail }: Failure, { language }: PaneState): readonly string[] {
  const text = paneStrings(language).shell;
  const { sentence, nextStep } = failureMessage(code, language);
  if (!detail || SETTLED_ALONE.includes(code)) return [sentence, nextStep];
  if (code === "leftHalfMade") return [sentence, nextStep, text.sheetsLeft(detail)];
  return [sentence, nextStep, code === "unsure" ? text.sheetsConcerned(detail) : text.failureDetail(detail)];
}
