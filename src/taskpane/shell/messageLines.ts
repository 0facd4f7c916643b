import { areaAddress } from "../../counting/cell";
import type { NamedTable } from "../../reading/choices";
import type { MessageStrings } from "../../strings/paneMessages";
import { lookNames } from "../../strings/looks";
import { notCountedSentence } from "../../strings/notUsed";
import { paneStrings } from "../../strings/pane";
import { placeStrings } from "../../strings/places";
import { BASE_NAMES, CATEGORY_NAMES } from "../../strings/terms";
import type { LookNotTaken } from "../../workflow/outcome";
import type { Message, PaneState } from "../state/paneState";
import { countOfErrors } from "../state/recognised";
import { isSettled } from "./messageTone";

/** Of all but failures. */
export type EndedMessage = Exclude<Message, { kind: "failed" | "sheetHidden" }>;

/** A line that names sheets, however many they are. */
export interface NamingLine {
  readonly words: (count: number) => string;
  readonly names: readonly string[];
}

export type MessageLine = string | NamingLine;

/** How what did not fail ended, in the clerk's words, each line once. */
export function messageLines(message: EndedMessage, state: PaneState): readonly MessageLine[] {
  const text = placeStrings(state.language).messages;
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
          message.choice.text || paneStrings(state.language).data.unnamedPeople,
          CATEGORY_NAMES[state.language][message.choice.category],
        ),
      ];
    case "tableCategoryRemembered":
      return [text.tableCategoryRemembered(message.sheets, CATEGORY_NAMES[state.language][message.category])];
    case "baseRemembered":
      return [text.baseRemembered(message.sheets, BASE_NAMES[state.language][message.base])];
    case "readAsWritten":
      return [text.readAsWritten(message.sheets)];
    case "tablesNamed":
      return tablesNamed(message.tables, text);
    case "tableForgotten":
      return [text.tableForgotten(message.sheet, message.area)];
    case "leftOut":
      return [text.leftOut(message.left.what, message.left.people)];
    case "countedAsRead":
    case "answered":
    case "takenBack":
      return [text[message.kind](message.what)];
  }
}

type MessageOf<Kind extends Message["kind"]> = Extract<Message, { kind: Kind }>;

function refusedLine({ workbook, language }: PaneState): string {
  const text = placeStrings(language).messages;
  const errors = countOfErrors(workbook?.recognition);
  return errors === 0 ? text.refusedNoTable : text.refused(errors);
}

function madeLines(outcome: MessageOf<"made">["outcome"], state: PaneState): readonly MessageLine[] {
  const text = placeStrings(state.language).messages;
  const notCounted = notCountedSentence(outcome.notUsed, state.language);
  return [
    text.made(outcome.people, outcome.cellsCompared),
    // What is left to the clerk comes before what is in order.
    ...(outcome.toFillIn.length > 0 ? [text.toFillIn(outcome.toFillIn)] : []),
    ...namingLines(text.left, outcome.left),
    ...lookLines(outcome, state),
    ...(notCounted === undefined ? [] : [notCounted]),
    ...namingLines(text.kept, outcome.kept),
    // "Văn bản" says it in its own card. Buttons name the new sheets.
    ...(state.place === "documents" ? [] : [text.howToPrint(outcome.appendixSheet)]),
    text.compared,
    ...namingLines(text.replaced, outcome.replaced),
  ];
}

function documentsLines(
  outcome: MessageOf<"documents">["outcome"],
  state: PaneState,
): readonly MessageLine[] {
  const text = placeStrings(state.language).messages;
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
    return placeStrings(language).messages.looksNotTaken(name, words.join(", "));
  });
}

/** One by its cells, several by their sheets. */
function tablesNamed(tables: readonly NamedTable[], text: MessageStrings): readonly MessageLine[] {
  const [first] = tables;
  if (first && tables.length === 1) return [text.tableNamed(first.sheet, areaAddress(first.area))];
  return namingLines(() => text.tablesNamed(tables.length), [...new Set(tables.map(({ sheet }) => sheet))]);
}
