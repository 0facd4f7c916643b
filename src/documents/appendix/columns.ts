import { LEVELS, type Level, type Outcome } from "../../counting/level";
import type { Handling } from "../../counting/handling";
import { VIETNAMESE_CATEGORIES } from "../../strings/terms";
import { fixedText, headcount, joined, joinedNotes, literal, type TextPart } from "../plan/formulaText";
import { calculated, formula, text } from "../plan/plannedCells";
import type { PlannedCell } from "../plan/sheetPlan";
import { EDITED_NOTE, HANDLING_WORDS, OUTCOME_WORDS, TIED_NOTE } from "../plan/sheetWords";
import type { PlannedColumn, Columns, RowPlace } from "../plan/table";
import type { ResultsColumn } from "../results/columns";
import type { AppendixRow, CategoryRow, HandlingRow } from "./figures";

/** The columns of Phụ lục I. */
export type AppendixColumn = "number" | "label" | "total" | Level | "remark";

/** A column of the results sheet as COUNTIFS takes it. */
export type Counted = (column: ResultsColumn) => string;

/** What stands after the number of people at no level. */
export const NONE_REMARK = " đồng chí không mức nào đạt 50%";

export const REMARK_WIDTH = 28;

const NOTE_SEPARATOR = "; ";

const CENTRED = { horizontalAlignment: "Center" } as const;

export function appendixColumns(counted: Counted): Columns<AppendixRow, AppendixColumn> {
  return [
    { key: "number", heading: "Số TT", width: 6, cell: (row) => text(row.number), format: CENTRED },
    { key: "label", heading: "Đối tượng lấy phiếu", width: 58, cell: (row) => text(row.label) },
    {
      key: "total",
      heading: "Tổng số cán bộ lấy phiếu tín nhiệm",
      width: 13,
      cell: (row) => totalCell(row, counted),
      format: CENTRED,
      numberFormat: "0",
    },
    {
      heading: "Kết quả lấy phiếu tín nhiệm",
      columns: LEVELS.map((level) => levelColumn(level, counted)),
    },
    {
      key: "remark",
      heading: "Ghi chú",
      width: REMARK_WIDTH,
      cell: (row, { at }) => (row.kind === "category" ? remarkCell(row, at, counted) : null),
    },
  ];
}

function levelColumn(level: Level, counted: Counted): PlannedColumn<AppendixRow, AppendixColumn> {
  return {
    key: level,
    heading: `Có tỷ lệ phiếu “${OUTCOME_WORDS[level]}” từ 50% trở lên`,
    width: 16,
    cell: (row) =>
      row.kind === "category"
        ? countCell(`${inCategory(row, counted)},${atOutcome(level, counted)}`, row.at[level])
        : null,
    format: CENTRED,
    numberFormat: "0",
  };
}

function totalCell(row: AppendixRow, counted: Counted): PlannedCell | null {
  if (row.kind === "category") return countCell(inCategory(row, counted), row.total);
  return row.kind === "handling" ? handlingCell(row, counted) : null;
}

/** A figure of nobody is left blank in section I, as the form has it. */
function countCell(criteria: string, people: readonly unknown[]): PlannedCell {
  return formula(`IF(COUNTIFS(${criteria})=0,"",COUNTIFS(${criteria}))`, people.length || "");
}

function inCategory({ category }: CategoryRow, counted: Counted): string {
  return `${counted("category")},${literal(VIETNAMESE_CATEGORIES[category])}`;
}

function atOutcome(outcome: Outcome, counted: Counted): string {
  return `${counted("outcome")},${literal(OUTCOME_WORDS[outcome])}`;
}

/**
 * Ghi chú: who is in the total but in none of the three columns, and who is at exactly half twice. After later edits
 * also whose counts cannot be right and whose level cannot be calculated, so that no figure turns wrong in silence.
 */
function remarkCell(row: CategoryRow, at: RowPlace<AppendixColumn>["at"], counted: Counted): PlannedCell {
  const among = inCategory(row, counted);
  const none = `COUNTIFS(${among},${atOutcome("none", counted)})`;
  const withNote = (pattern: string) => `COUNTIFS(${among},${counted("notes")},${literal(pattern)})`;
  const unknown = `SUM(${at("total")})-SUM(${at("high")}:${at("low")})-${none}`;
  return calculated(
    joinedNotes(
      [
        remark(none, row.at.none.length, NONE_REMARK),
        remark(
          withNote(`${TIED_NOTE}*`),
          row.tied.length,
          " đồng chí đạt đúng 50% ở hai mức, tính ở mức cao hơn",
        ),
        remark(withNote(`*${EDITED_NOTE}*`), 0, " đồng chí có số phiếu sửa sau khi lập không dùng được"),
        remark(unknown, 0, " đồng chí chưa tính được mức"),
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
