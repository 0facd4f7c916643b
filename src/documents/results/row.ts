import { LEVELS, type Level } from "../../counting/level";
import { cellAddress, qualifiedAddress } from "../../counting/cell";
import type { Count } from "../../counting/ballots";
import type { SourcedText } from "../../counting/person";
import type { PersonResult } from "../../counting/result";
import { VIETNAMESE_BASES, VIETNAMESE_CATEGORIES } from "../../strings/termsVietnamese";
import { fixedText, joinedNotes, literal, type TextPart } from "../plan/formulaText";
import { lowRulesOf } from "../plan/lowRule";
import { calculated, formula, number, text, type PlannedRow } from "../plan/plannedCells";
import type { PlannedCell } from "../plan/sheetPlan";
import { EDITED_NOTE, NO_LEVEL_NOTE, OUTCOME_WORDS, TIED_NOTE } from "../plan/sheetWords";
import type { RegulationChoice } from "../settings";
import {
  baseExpression,
  countExpression,
  handlingExpression,
  linkExpression,
  shownHandling,
  shownLink,
  textExpression,
  trimmed,
} from "./sourceFormulas";

/** Columns of "Kết quả tín nhiệm", counted from 0. A level's count is followed by its share. */
export const COLUMN = {
  ordinal: 0,
  name: 1,
  position: 2,
  unit: 3,
  category: 4,
  base: 5,
  high: 6,
  confident: 8,
  low: 10,
  outcome: 12,
  handling: 13,
  source: 14,
  notes: 15,
} as const;

export type ResultsColumn = keyof typeof COLUMN;

export const COLUMNS = 16;

const NOTE_SEPARATOR = " ";

/** What is in the row beside the figures of the person. */
export interface RowContext {
  /** Counted from 0. */
  readonly row: number;
  readonly ordinal: number;
  /** Sentences about the person that stay as they are when a count is corrected. */
  readonly warnings: readonly string[];
  /** Not everyone has the same base: one that is not the ballots returned must be said. */
  readonly namesBase: boolean;
  /** What it asks to be considered is pointed out. */
  readonly regulation: RegulationChoice;
}

/** One person's row of "Kết quả tín nhiệm". */
export function resultsRow(result: PersonResult, context: RowContext): PlannedRow {
  const { person, base } = result;
  const at = (column: number) => cellAddress({ row: context.row, column });
  const levels = LEVELS.map((level) => at(COLUMN[level]));
  return [
    number(context.ordinal),
    sourcedCell(person.name),
    sourcedCell(person.position),
    sourcedCell(person.unit),
    text(VIETNAMESE_CATEGORIES[person.category]),
    formula(baseExpression(base, levels), base.value),
    ...LEVELS.flatMap((level) => levelCells(result, level, at)),
    formula(outcomeExpression(at), OUTCOME_WORDS[result.outcome]),
    person.handling ? formula(handlingExpression(person.handling), shownHandling(person.handling)) : null,
    formula(linkExpression(person.cell), shownLink(person.cell)),
    notesCell(result, context, at),
  ];
}

type AddressAt = (column: number) => string;

function sourcedCell(sourced: SourcedText): PlannedCell | null {
  const expression = textExpression(sourced);
  return expression === undefined ? text(sourced.text) : formula(expression, trimmed(sourced.text));
}

function levelCells({ person, shares }: PersonResult, level: Level, at: AddressAt): PlannedCell[] {
  const count = person.ballots.counts[level];
  const { count: ballots, base } = shares[level];
  return [
    formula(countExpression(count), count.value),
    formula(`${at(COLUMN[level])}/${at(COLUMN.base)}`, ballots / base),
  ];
}

/** Compares whole ballots, so that no rounding decides. */
function outcomeExpression(at: AddressAt): string {
  const reached = (level: Level) => `2*${at(COLUMN[level])}>=${at(COLUMN.base)}`;
  return LEVELS.reduceRight(
    (otherwise, level) => `IF(${reached(level)},${literal(OUTCOME_WORDS[level])},${otherwise})`,
    literal(OUTCOME_WORDS.none),
  );
}

/** What the figures say now comes first, then what was found when the sheet was made. */
function notesCell(result: PersonResult, context: RowContext, at: AddressAt): PlannedCell {
  const lasting = lastingNotes(result, context).map((note) => fixedText(NOTE_SEPARATOR + note));
  return calculated(joinedNotes([...liveNotes(result, context.regulation, at), ...lasting], NOTE_SEPARATOR));
}

function lastingNotes({ base }: PersonResult, { warnings, namesBase }: RowContext): readonly string[] {
  const named = namesBase && base.kind !== "returned";
  return named ? [`Mẫu số: ${VIETNAMESE_BASES[base.kind]}.`, ...warnings] : warnings;
}

/** Notes that stand while the row's own cells say so; the last two only come true by a later edit. */
function liveNotes(result: PersonResult, regulation: RegulationChoice, at: AddressAt): readonly TextPart[] {
  const half = LEVELS.map((level) => `(2*${at(COLUMN[level])}=${at(COLUMN.base)})`);
  const sum = LEVELS.map((level) => at(COLUMN[level])).join("+");
  const plain = plainCells(result);
  return [
    liveNote(`${half.join("+")}>1`, TIED_NOTE, result.tiedWith !== undefined),
    liveNote(
      `${at(COLUMN.outcome)}=${literal(OUTCOME_WORDS.none)}`,
      NO_LEVEL_NOTE,
      result.outcome === "none",
    ),
    ...lowRulesOf(regulation).map(({ condition, note, concerns }) =>
      liveNote(condition(at(COLUMN.low), at(COLUMN.base)), note, concerns(result)),
    ),
    liveNote(`${sum}>${at(COLUMN.base)}`, `${EDITED_NOTE} tổng ba mức lớn hơn mẫu số.`),
    ...(plain.length === 0
      ? []
      : [
          liveNote(
            `COUNT(${plain.join(",")})<${plain.length}`,
            `${EDITED_NOTE} ô ở trang nguồn trống hoặc không phải là số.`,
          ),
        ]),
  ];
}

function liveNote(condition: string, note: string, holds = false): TextPart {
  const { expression, shows } = fixedText(NOTE_SEPARATOR + note);
  return { expression: `IF(${condition},${expression},"")`, shows: holds ? shows : "" };
}

/** The cells that a formula takes over as they are: emptied later they would read as 0. */
function plainCells({ person, base }: PersonResult): readonly string[] {
  const counts: readonly Count[] = [...base.parts, ...LEVELS.map((level) => person.ballots.counts[level])];
  const plain = counts.filter(({ form }) => form === "number").map(({ cell }) => qualifiedAddress(cell));
  return [...new Set(plain)];
}
