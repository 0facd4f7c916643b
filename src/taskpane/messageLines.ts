import { CATEGORY_NAMES } from "../strings/terms";
import { failureMessage } from "../strings/failures";
import { PANE_STRINGS } from "../strings/pane";
import { countOfErrors, peopleIn } from "./recognised";
import type { Message, PaneState } from "./store";

export type Tone = "success" | "information" | "warning" | "error";

/** The tone is drawn as well as coloured. */
export const TONE_ICONS: Readonly<Record<Tone, string>> = {
  success: "Completed",
  information: "Info",
  warning: "Warning",
  error: "ErrorBadge",
};

/** How the last message is to be taken. */
export function messageTone({ message, recognition }: PaneState): Tone {
  if (message?.kind === "failed") return "error";
  if (message?.kind === "refused") return "warning";
  if (message?.kind !== "examined") return "success";
  if (recognition?.tables.length === 0) return "information";
  return countOfErrors(recognition) > 0 ? "warning" : "success";
}

/** The last message in the clerk's words, each line once. */
export function messageLines(state: PaneState): readonly string[] {
  return state.message ? linesOf(state.message, state) : [];
}

function linesOf(message: Message, state: PaneState): readonly string[] {
  const text = PANE_STRINGS[state.language];
  switch (message.kind) {
    case "examined":
      return [examinedLine(state)];
    case "refused":
      return [refusedLine(state)];
    case "made":
      return madeLines(message.outcome, state);
    case "sampleInserted":
    case "inputSheetMade":
      return [text[message.kind](message.sheets), ...keptLines(message.kept, state)];
    case "removed":
      return [
        message.sheets.length > 0 ? text.removed(message.sheets) : text.removedNothing,
        ...keptLines(message.kept, state),
      ];
    case "categoryRemembered":
      return [categoryLine(message.choice, state)];
    case "leftOut":
    case "takenBack":
      return [text[message.kind](message.what)];
    case "failed":
      return failureLines(message.failure, state);
  }
}

type MessageOf<Kind extends Message["kind"]> = Extract<Message, { kind: Kind }>;

function examinedLine({ recognition, language }: PaneState): string {
  const text = PANE_STRINGS[language];
  const errors = countOfErrors(recognition);
  const tables = recognition?.tables ?? [];
  if (tables.length === 0) return errors === 0 ? text.examinedNothing : text.examinedErrorsOnly(errors);
  const people = peopleIn(tables);
  return errors === 0
    ? text.examinedReady(tables.length, people)
    : text.examinedWithErrors(tables.length, people, errors);
}

function refusedLine({ recognition, language }: PaneState): string {
  const text = PANE_STRINGS[language];
  const errors = countOfErrors(recognition);
  return errors === 0 ? text.refusedNoTable : text.refused(errors);
}

function madeLines(outcome: MessageOf<"made">["outcome"], state: PaneState): readonly string[] {
  const text = PANE_STRINGS[state.language];
  return [
    text.made(outcome.people, outcome.cellsCompared),
    text.newSheets([outcome.appendixSheet, outcome.resultsSheet]),
    ...keptLines(outcome.kept, state),
  ];
}

function keptLines(kept: readonly string[], { language }: PaneState): readonly string[] {
  return kept.length > 0 ? [PANE_STRINGS[language].kept(kept)] : [];
}

function categoryLine(
  { text, category }: MessageOf<"categoryRemembered">["choice"],
  state: PaneState,
): string {
  const strings = PANE_STRINGS[state.language];
  return strings.categoryRemembered(text || strings.unnamedPeople, CATEGORY_NAMES[state.language][category]);
}

function failureLines(failure: MessageOf<"failed">["failure"], { language }: PaneState): readonly string[] {
  const { sentence, nextStep } = failureMessage(failure.code, language);
  const detail = failure.detail ? [PANE_STRINGS[language].failureDetail(failure.detail)] : [];
  return [sentence, nextStep, ...detail];
}
