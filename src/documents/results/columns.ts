import { LEVELS, type Level } from "../../counting/level";
import { writtenIn, type Count } from "../../counting/ballots";
import type { LowText } from "../../counting/regulations/regulation";
import type { PersonResult } from "../../counting/result";
import { VIETNAMESE_CATEGORIES } from "../../strings/terms";
import { categoriesOf } from "../formRows";
import type { Form } from "../settings";
import { ownBaseNote } from "../plan/baseNote";
import { fixedText, joinedNotes, literal, type TextPart } from "../plan/formulaText";
import { lowRulesOf } from "../plan/lowRule";
import { outcomeExpression } from "../plan/outcomeExpression";
import { calculated, formula, number, text } from "../plan/plannedCells";
import type { PlannedCell } from "../plan/sheetPlan";
import { EDITED_NOTE, NO_LEVEL_NOTE, OUTCOME_WORDS, TIED_NOTE } from "../plan/sheetWords";
import type { CellRule, PlannedColumn, Columns, HeadingGroup, RowPlace } from "../plan/table";
import { LONGEST_FORMULA, readAgain, sourcedCell } from "../plan/sourceCells";
import {
  baseExpression,
  countExpression,
  handlingExpression,
  linkExpression,
  shownHandling,
  shownLink,
  sourceAddress,
} from "../plan/sourceFormulas";

/** The columns of "Kết quả tín nhiệm"; a level's count is followed by its share. */
export type ResultsColumn =
  | "ordinal"
  | "name"
  | "position"
  | "unit"
  | "category"
  | "base"
  | Level
  | ShareColumn
  | "outcome"
  | "handling"
  | "source"
  | "notes";

type ShareColumn = `${Level}Share`;

type PersonRow = RowPlace<ResultsColumn>;

/** Light enough for black figures on them. */
const BAR_COLORS: Readonly<Record<Level, string>> = { high: "#A9D18E", confident: "#9DC3E6", low: "#F4B183" };

const NOTE_SEPARATOR = " ";

const CENTRED = { horizontalAlignment: "Center" } as const;
const LINK = { font: { color: "#0563C1" }, wrapText: false } as const;
const UNWRAPPED = { wrapText: false } as const;
const WHOLE = "#,##0";

/** What the columns say beside the figures of a person. */
export interface ResultsWords {
  /** What the base is called over the column of everyone's. */
  readonly baseHeading: string;
  /** Sentences about a person that stay as they are when a count is corrected. */
  readonly warningsOf: ReadonlyMap<PersonResult, readonly string[]>;
  /** Not everyone has the same base: one that is not the ballots returned must be said. */
  readonly namesBase: boolean;
  /** What it asks to be considered is pointed out. */
  readonly lowTexts: readonly LowText[];
  /** Whether the sheet is signed: what is signed has no bars behind its figures. */
  readonly signed: boolean;
  /** Whether anything is recorded under Xử lý. */
  readonly handled: boolean;
  /** The categories that can be entered. */
  readonly form: Form;
}

export function resultsColumns(words: ResultsWords): Columns<PersonResult, ResultsColumn> {
  return [
    ...whoColumns(words.form),
    {
      key: "base",
      heading: words.baseHeading,
      width: 5,
      cell: (result, { at }) => {
        const { base, person } = result;
        return countCell(result, baseExpression(base, LEVELS.map(at), person.cell), base.value);
      },
      format: CENTRED,
      numberFormat: WHOLE,
    },
    ...LEVELS.map((level) => levelColumns(level, words.signed)),
    {
      key: "outcome",
      heading: "Mức",
      width: 8,
      grows: true,
      cell: ({ outcome }, { at }) => formula(outcomeExpression(at, at("base")), OUTCOME_WORDS[outcome]),
      format: CENTRED,
    },
    ...workingColumns(words),
  ];
}

function whoColumns(form: Form): readonly PlannedColumn<PersonResult, ResultsColumn>[] {
  const grows = true;
  return [
    {
      key: "ordinal",
      heading: "STT",
      width: 4,
      cell: (_, { index }) => number(index + 1),
      format: CENTRED,
    },
    {
      key: "name",
      heading: "Họ và tên",
      width: 9,
      grows,
      cell: ({ person }) => sourcedCell(person.name, person.cell),
    },
    {
      key: "position",
      heading: "Chức vụ",
      width: 11,
      grows,
      cell: ({ person }) => sourcedCell(person.position, person.cell),
    },
    {
      key: "unit",
      heading: "Đơn vị",
      width: 7,
      grows,
      cell: ({ person }) => sourcedCell(person.unit, person.cell),
      format: CENTRED,
    },
    {
      key: "category",
      heading: "Đối tượng",
      width: 10,
      grows,
      cell: ({ person }) => text(VIETNAMESE_CATEGORIES[person.category]),
      format: CENTRED,
      entryRule: categoryRule(form),
    },
  ];
}

/** What is worked with on the screen, and not printed; Xử lý is printed once there is any. */
function workingColumns(words: ResultsWords): readonly PlannedColumn<PersonResult, ResultsColumn>[] {
  return [
    {
      key: "handling",
      heading: "Xử lý",
      width: 13,
      grows: words.handled,
      offPage: !words.handled,
      cell: handlingCell,
    },
    {
      key: "source",
      heading: "Nguồn",
      width: 24,
      offPage: true,
      cell: ({ person }) => readAgain(linkExpression(person), shownLink(person)),
      format: LINK,
    },
    {
      key: "notes",
      heading: "Cảnh báo",
      width: 80,
      offPage: true,
      cell: (result, { at }) => notesCell(result, words, at),
      // Beside the page nothing makes a printed row higher: a long note runs on in its line.
      format: UNWRAPPED,
    },
  ];
}

function levelColumns(level: Level, signed: boolean): HeadingGroup<PersonResult, ResultsColumn> {
  const counts: PlannedColumn<PersonResult, ResultsColumn> = {
    key: level,
    heading: "Số|phiếu",
    width: 5.3,
    cell: (result) => {
      const { ballots, cell } = result.person;
      return countCell(result, countExpression(ballots.counts[level], cell), ballots.counts[level].value);
    },
    format: CENTRED,
    numberFormat: WHOLE,
  };
  const shares: PlannedColumn<PersonResult, ResultsColumn> = {
    key: `${level}Share`,
    heading: "Tỷ lệ",
    width: 7.5,
    cell: (result, { at }) => {
      const { count, base } = result.shares[level];
      return formula(`${at(level)}/${at("base")}`, count / base);
    },
    format: CENTRED,
    numberFormat: "0.00%",
    ...(!signed && { barColor: BAR_COLORS[level] }),
  };
  return { heading: OUTCOME_WORDS[level], columns: [counts, shares] };
}

/** A category typed by hand must be one that Phụ lục I counts, or the person would be in none of its rows. */
function categoryRule(form: Form): CellRule {
  const source = categoriesOf(form)
    .map((category) => VIETNAMESE_CATEGORIES[category])
    .join(",");
  return {
    rule: { list: { inCellDropDown: true, source } },
    title: "Đối tượng",
    message: "Chọn một trong các đối tượng của Phụ lục I.",
  };
}

function countCell(result: PersonResult, expression: string, value: number): PlannedCell {
  return isWatched(result) ? readAgain(expression, value) : number(value);
}

/** Characters of the addresses that the note on emptied cells has room for; Excel's COUNT takes 255 of them. */
const MOST_WATCHED = { characters: 5_500, cells: 255 } as const;

/** Whether a note can tell that one of the cells was emptied: counts of a sum of more are written down, and never turn wrong. */
function isWatched(result: PersonResult): boolean {
  if (!result.person.alsoIn) return true;
  const cells = plainCells(result);
  return cells.length <= MOST_WATCHED.cells && cells.join(",").length <= MOST_WATCHED.characters;
}

function handlingCell({ person: { handling, cell } }: PersonResult): PlannedCell | null {
  return handling ? readAgain(handlingExpression(handling, cell), shownHandling(handling)) : null;
}

/** What the figures say now comes first, then what was found when the sheet was made, as far as a formula holds it. */
function notesCell(result: PersonResult, words: ResultsWords, at: PersonRow["at"]): PlannedCell {
  const live = liveNotes(result, words.lowTexts, at);
  const lasting = lastingNotes(result, words);
  for (let told = lasting.length; ; told--) {
    const left = lasting.length - told;
    const texts = [...lasting.slice(0, told), ...(left > 0 ? [furtherWarnings(left)] : [])];
    const notes = joinedNotes(
      [...live, ...texts.map((note) => fixedText(NOTE_SEPARATOR + note))],
      NOTE_SEPARATOR,
    );
    if (notes.expression.length < LONGEST_FORMULA || told === 0) return calculated(notes);
  }
}

function furtherWarnings(count: number): string {
  return `Còn ${count} cảnh báo khác, xem trong ngăn Tín Nhiệm.`;
}

function lastingNotes(result: PersonResult, { warningsOf, namesBase }: ResultsWords): readonly string[] {
  const warnings = warningsOf.get(result) ?? [];
  return namesBase && result.base.kind !== "returned" ? [ownBaseNote(result), ...warnings] : warnings;
}

/** Notes that stand while the row's own cells say so; the last two only come true by a later edit. */
function liveNotes(
  result: PersonResult,
  lowTexts: readonly LowText[],
  at: PersonRow["at"],
): readonly TextPart[] {
  const half = LEVELS.map((level) => `(2*${at(level)}=${at("base")})`);
  const sum = LEVELS.map(at).join("+");
  const plain = isWatched(result) ? plainCells(result) : [];
  return [
    liveNote(`${half.join("+")}>1`, TIED_NOTE, result.tiedWith !== undefined),
    liveNote(`${at("outcome")}=${literal(OUTCOME_WORDS.none)}`, NO_LEVEL_NOTE, result.outcome === "none"),
    ...lowTexts
      .flatMap(lowRulesOf)
      .map(({ condition, note, concerns }) =>
        liveNote(condition(at("low"), at("base")), note, concerns(result)),
      ),
    liveNote(`${sum}>${at("base")}`, `${EDITED_NOTE} tổng ba mức lớn hơn mẫu số.`),
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
  const plain = counts.flatMap(writtenIn).filter(({ form }) => form === "number");
  return [...new Set(plain.map(({ cell }) => sourceAddress(cell, person.cell)))];
}
