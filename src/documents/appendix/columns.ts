import { LEVELS, type Level, type Outcome } from "../../counting/level";
import type { Handling } from "../../counting/handling";
import { fixedText, headcount, joined, joinedNotes, literal, type TextPart } from "../plan/formulaText";
import { charactersOnPage, FONT_SIZE } from "../plan/page";
import { countInCategories } from "../plan/inCategories";
import { calculated, formula, text } from "../plan/plannedCells";
import type { PlannedCell } from "../plan/sheetPlan";
import { EDITED_NOTE, HANDLING_WORDS, OUTCOME_WORDS, TIED_NOTE, type PeopleWord } from "../plan/sheetWords";
import type { PlannedColumn, Columns, RowPlace } from "../plan/table";
import type { Room } from "../plan/textHeight";
import type { ResultsColumn } from "../results/columns";
import type { AppendixRow, CategoryRow, HandlingRow } from "./figures";

/** The columns of Phụ lục I. */
export type AppendixColumn = "number" | "label" | "total" | Level | "remark";

/** A column of the results sheet as COUNTIFS takes it. */
export type Counted = (column: ResultsColumn) => string;

/**
 * Characters of each column in letters of 12 points, as its heading needs them where all of a line is counted on; of what is
 * left of the page the remark has what it is given, and the label the rest.
 */
const WIDTHS = { number: 3.1, total: 9.35 } as const;

type LevelWidths = Readonly<Record<Level, number>>;

/** Where the heading of a level has its name in one line; and where the name is parted, for the sake of the label. */
export const LEVEL_WIDTHS = {
  whole: { high: 16.3, confident: 14.45, low: 17.45 },
  parted: { high: 13.55, confident: 13.55, low: 13.55 },
} as const satisfies Readonly<Record<string, LevelWidths>>;

const NOTE_SEPARATOR = "; ";

const CENTRED = { horizontalAlignment: "Center" } as const;

/** What the columns say beside the figures, and how large. */
export interface AppendixWords {
  readonly counted: Counted;
  readonly people: PeopleWord;
  /** Points of the letters. */
  readonly fontSize: number;
  readonly room: Room;
  /** Characters of the levels' columns and of Ghi chú, in letters of 12 points where all of a line is counted on. */
  readonly levelWidths: LevelWidths;
  readonly remarkWidth: number;
}

export function appendixColumns(words: AppendixWords): Columns<AppendixRow, AppendixColumn> {
  const { counted, fontSize, room, levelWidths, remarkWidth } = words;
  const wide = (characters: number) => (characters * fontSize) / FONT_SIZE / room.counted;
  const besideLabel = [...Object.values(WIDTHS), ...Object.values(levelWidths), remarkWidth];
  const beside = besideLabel.reduce((sum, width) => sum + wide(width), 0);
  return [
    {
      key: "number",
      heading: "Số|TT",
      width: wide(WIDTHS.number),
      cell: (row) => text(row.number),
      format: CENTRED,
    },
    {
      key: "label",
      heading: "Đối tượng lấy phiếu",
      width: charactersOnPage(COLUMNS) - beside,
      cell: (row) => text(row.label),
    },
    {
      key: "total",
      heading: "Tổng số|cán bộ|lấy phiếu|tín nhiệm",
      width: wide(WIDTHS.total),
      cell: (row) => totalCell(row, counted),
      format: CENTRED,
      numberFormat: "#,##0",
    },
    {
      heading: "Kết quả lấy phiếu tín nhiệm",
      columns: LEVELS.map((level) => levelColumn(level, counted, wide(levelWidths[level]))),
    },
    {
      key: "remark",
      heading: "Ghi chú",
      width: wide(remarkWidth),
      cell: (row, { at }) => (row.kind === "category" ? remarkCell(row, at, words) : null),
      format: CENTRED,
    },
  ];
}

/** How many they are. */
const COLUMNS = 7;

/** What the remarks say of some people, after their number. */
function remarksAbout(people: PeopleWord): Readonly<Record<"none" | "tied" | "edited" | "unknown", string>> {
  return {
    none: ` ${people} không mức nào đạt 50%`,
    tied: ` ${people} đúng 50% ở hai mức`,
    edited: ` ${people} có số phiếu sửa sau khi lập không dùng được`,
    unknown: ` ${people} chưa tính được mức`,
  };
}

/** Where the name of a level may be parted. */
const LEVEL_PHRASES: Readonly<Record<Level, string>> = {
  high: "Tín nhiệm|cao",
  confident: "Tín nhiệm",
  low: "Tín nhiệm|thấp",
};

function levelColumn(
  level: Level,
  counted: Counted,
  width: number,
): PlannedColumn<AppendixRow, AppendixColumn> {
  return {
    key: level,
    heading: `Có tỷ lệ phiếu|“${LEVEL_PHRASES[level]}”|từ 50%|trở lên`,
    width,
    cell: (row) =>
      row.kind === "category"
        ? countCell(countIn(row, counted, atOutcome(level, counted)), row.at[level])
        : null,
    format: CENTRED,
    numberFormat: "#,##0",
  };
}

function totalCell(row: AppendixRow, counted: Counted): PlannedCell | null {
  if (row.kind === "category") return countCell(countIn(row, counted), row.total);
  return row.kind === "handling" ? handlingCell(row, counted) : null;
}

/** A figure of nobody is left blank in section I, as the form has it. */
function countCell(count: string, people: readonly unknown[]): PlannedCell {
  return formula(`IF(${count}=0,"",${count})`, people.length || "");
}

function countIn({ categories }: CategoryRow, counted: Counted, ...more: readonly string[]): string {
  return countInCategories(categories, counted("category"), ...more);
}

function atOutcome(outcome: Outcome, counted: Counted): string {
  return `${counted("outcome")},${literal(OUTCOME_WORDS[outcome])}`;
}

/**
 * Ghi chú: who is in the total but in none of the three columns, and who is at exactly half twice. After later edits
 * also whose counts cannot be right and whose level cannot be calculated, so that no figure turns wrong in silence.
 */
function remarkCell(
  row: CategoryRow,
  at: RowPlace<AppendixColumn>["at"],
  { counted, people }: AppendixWords,
): PlannedCell {
  const about = remarksAbout(people);
  const withNote = (pattern: string) => countIn(row, counted, `${counted("notes")},${literal(pattern)}`);
  const none = countIn(row, counted, atOutcome("none", counted));
  const unknown = `SUM(${at("total")})-SUM(${at("high")}:${at("low")})-${none}`;
  return calculated(
    joinedNotes(
      [
        remark(none, row.at.none.length, about.none),
        remark(withNote(`${TIED_NOTE}*`), row.tied.length, about.tied),
        remark(withNote(`*${EDITED_NOTE}*`), 0, about.edited),
        remark(unknown, 0, about.unknown),
      ],
      NOTE_SEPARATOR,
    ),
  );
}

/** Empty while it is about nobody. */
function remark(expression: string, people: number, about: string): TextPart {
  const part = joined([fixedText(NOTE_SEPARATOR), headcount(expression, people), fixedText(about)]);
  return {
    expression: `IF(${expression}=0,"",${part.expression})`,
    shows: people === 0 ? "" : part.shows,
  };
}

/** Section II shows 0 for nobody, as the form has it. */
function handlingCell({ handling, people }: HandlingRow, counted: Counted): PlannedCell {
  const expression = handling === "other" ? otherCount(counted) : namedCount(handling, counted);
  return formula(expression, people.length);
}

/** A person can be in several rows: the word is looked for anywhere but in free text, which starts with "Khác:". */
function namedCount(handling: Handling, counted: Counted): string {
  const column = counted("handling");
  return `COUNTIFS(${column},${literal(`*${HANDLING_WORDS[handling]}*`)},${column},${literal(`<>${HANDLING_WORDS.other}:*`)})`;
}

/** "Khác", and whatever else is written that names none of the first five. */
function otherCount(counted: Counted): string {
  const column = counted("handling");
  const { other, ...named } = HANDLING_WORDS;
  const unnamed = [`<>${other}*`, ...Object.values(named).map((word) => `<>*${word}*`)];
  const rest = ["?*", ...unnamed].map((criterion) => `${column},${literal(criterion)}`);
  return `COUNTIFS(${column},${literal(`${other}*`)})+COUNTIFS(${rest.join(",")})`;
}
