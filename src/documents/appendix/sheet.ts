import { areaAddress, cellAddress, quotedSheet, type Area } from "../../counting/cell";
import { LEVELS, type Outcome } from "../../counting/level";
import type { SourcedText } from "../../counting/person";
import type { Handling } from "../../counting/handling";
import type { Appendix, AppendixRow, CategoryRow, HandlingRow } from "./figures";
import { footLines, type FootLine } from "./foot";
import { baseNote, LEVEL_RULE } from "../plan/baseNote";
import type { Figure } from "../figure";
import { fixedValues } from "../plan/fixedValues";
import { fixedText, headcount, joined, joinedNotes, literal, type TextPart } from "../plan/formulaText";
import { lowRuleNote } from "../plan/lowRule";
import { CENTERED, FONT_SIZE, partySheet } from "../plan/partyPage";
import { area, calculated, empty, formula, rowOf, text, type PlannedRow } from "../plan/plannedCells";
import { reportLine } from "./reportLine";
import type { ReportSettings } from "../settings";
import type { ResultsColumn } from "../results/row";
import type { ResultsPlan } from "../results/sheet";
import type { PlannedCell, SheetPlan, Styled } from "../plan/sheetPlan";
import { VIETNAMESE_CATEGORIES } from "../../strings/termsVietnamese";
import { EDITED_NOTE, HANDLING_WORDS, OUTCOME_WORDS, TIED_NOTE } from "../plan/sheetWords";
import { textExpression, trimmed } from "../results/sourceFormulas";
import { heightAcross, heightOf } from "../plan/textHeight";

const COLUMNS = 7;
const TOTAL_COLUMN = 2;
const HEADER_ROW = 4;
const FIRST_ROW = 6;
const COLUMN_WIDTHS = [6, 58, 13, 16, 16, 16, 28];
const NOTE_SEPARATOR = "; ";

const TITLE =
  "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI THÀNH VIÊN LÃNH ĐẠO CẤP ỦY VÀ CÁN BỘ LÃNH ĐẠO TRONG CÁC " +
  "CƠ QUAN ĐẢNG, NHÀ NƯỚC, MẶT TRẬN TỔ QUỐC VIỆT NAM VÀ CÁC ĐOÀN THỂ CHÍNH TRỊ-XÃ HỘI Ở ĐỊA PHƯƠNG";

const HEADINGS = ["Số TT", "Đối tượng lấy phiếu", "Tổng số cán bộ lấy phiếu tín nhiệm"];
const LEVEL_HEADINGS = LEVELS.map((level) => `Có tỷ lệ phiếu “${OUTCOME_WORDS[level]}” từ 50% trở lên`);

export interface AppendixOptions {
  /** What the results sheet is called in the workbook. */
  readonly resultsSheetName: string;
  /** The line "(Kèm theo Báo cáo số …)" of a source sheet; what is set goes before it. */
  readonly report?: SourcedText;
  readonly settings: ReportSettings;
}

/** Phụ lục I in native formulas that count the rows of the results sheet; or in the values these show. */
export function planAppendixSheet(
  appendix: Appendix,
  results: ResultsPlan,
  { resultsSheetName, report, settings }: AppendixOptions,
): SheetPlan {
  const counted: Counted = (column) =>
    `${quotedSheet(resultsSheetName)}!${absolute(areaAddress(results.column(column)))}`;
  const plan = planWithFormulas(appendix, counted, reportCell(report, settings), settings);
  return settings.cells === "values" ? fixedValues(plan) : plan;
}

function planWithFormulas(
  appendix: Appendix,
  counted: Counted,
  report: PlannedCell | null,
  settings: ReportSettings,
): SheetPlan {
  const rows = appendix.rows.map((row, index) => formRow(row, FIRST_ROW + index, counted));
  const foot = footOf(appendix, counted, settings);
  const cells = [...headRows(report), ...rows, ...foot.map(footRow)];
  return partySheet({
    purpose: "appendix",
    name: "Phụ lục I",
    cells,
    merges: merges(rows.length, foot),
    styles: styles(appendix.rows, foot),
    columnWidths: COLUMN_WIDTHS,
    rowHeights: rowHeights(cells, appendix.rows, foot),
    headerRow: HEADER_ROW,
    onePageHigh: true,
    gridlines: false,
  });
}

/** A column of the results sheet as COUNTIFS takes it. */
type Counted = (column: ResultsColumn) => string;

function absolute(address: string): string {
  return address.replace(/([A-Z]{1,3})(\d+)/g, "$$$1$$$2");
}

function headRows(report: PlannedCell | null): readonly PlannedRow[] {
  return [
    rowOf(COLUMNS, text(TITLE)),
    rowOf(COLUMNS, text("PHỤ LỤC I")),
    rowOf(COLUMNS, report),
    rowOf(COLUMNS),
    rowOf(COLUMNS, ...HEADINGS.map(text), text("Kết quả lấy phiếu tín nhiệm"), null, null, text("Ghi chú")),
    rowOf(COLUMNS, null, null, null, ...LEVEL_HEADINGS.map(text)),
  ];
}

/** "(Kèm theo Báo cáo số …)" as it was set, else as a source sheet has it, else to be filled in. */
function reportCell(report: SourcedText | undefined, settings: ReportSettings): PlannedCell | null {
  if (!report || settings.unit || settings.number || settings.date) return text(reportLine(settings));
  const shown = trimmed(report.text);
  const inBrackets = (line: TextPart) =>
    joined([
      ...(shown.startsWith("(") ? [] : [fixedText("(")]),
      line,
      ...(shown.endsWith(")") ? [] : [fixedText(")")]),
    ]);
  const expression = textExpression(report);
  return expression === undefined
    ? text(inBrackets(fixedText(shown)).shows)
    : calculated(inBrackets({ expression, shows: shown }));
}

function formRow(row: AppendixRow, at: number, counted: Counted): PlannedRow {
  const head = [text(row.number), text(row.label)];
  if (row.kind === "category") return rowOf(COLUMNS, ...head, ...categoryCells(row, at, counted));
  if (row.kind === "handling") return rowOf(COLUMNS, ...head, handlingCell(row, counted));
  return rowOf(COLUMNS, ...head);
}

/** A figure of nobody is left blank in section I, as the form has it. */
function categoryCells(row: CategoryRow, at: number, counted: Counted): readonly PlannedCell[] {
  const inCategory = `${counted("category")},${literal(VIETNAMESE_CATEGORIES[row.category])}`;
  const figure = (criteria: string, people: readonly unknown[]) =>
    formula(`IF(COUNTIFS(${criteria})=0,"",COUNTIFS(${criteria}))`, people.length || "");
  return [
    ...FIGURE_COLUMNS.map((column) =>
      column === "total"
        ? figure(inCategory, row.total)
        : figure(`${inCategory},${atOutcome(column, counted)}`, row.at[column]),
    ),
    remarkCell(row, at, counted, inCategory),
  ];
}

/** The columns that hold figures, from TOTAL_COLUMN on; Ghi chú follows them. */
const FIGURE_COLUMNS = ["total", ...LEVELS] as const;

/** The figure that a cell of the planned sheet shows; undefined where it shows none. Ghi chú tells of people too. */
export function appendixFigureAt(
  { rows }: Appendix,
  cell: { readonly row: number; readonly column: number },
): Figure | undefined {
  const row = rows[cell.row - FIRST_ROW];
  const at = cell.column - TOTAL_COLUMN;
  if (row?.kind === "handling") return at === 0 ? { kind: "handled", row } : undefined;
  if (row?.kind !== "category" || row.total.length === 0) return undefined;
  const column = at === FIGURE_COLUMNS.length ? remarked(row) : FIGURE_COLUMNS[at];
  return column && { kind: "people", row, column };
}

/** Whom the remark of a row tells of first. */
function remarked({ at, tied }: CategoryRow): "none" | "tied" | undefined {
  if (at.none.length > 0) return "none";
  return tied.length > 0 ? "tied" : undefined;
}

function atOutcome(outcome: Outcome, counted: Counted): string {
  return `${counted("outcome")},${literal(OUTCOME_WORDS[outcome])}`;
}

/**
 * Ghi chú: who is in the total but in none of the three columns, and who is at exactly half twice. After later edits
 * also whose counts cannot be right and whose level cannot be calculated, so that no figure turns wrong in silence.
 */
function remarkCell(row: CategoryRow, at: number, counted: Counted, inCategory: string): PlannedCell {
  const none = `COUNTIFS(${inCategory},${atOutcome("none", counted)})`;
  const withNote = (pattern: string) => `COUNTIFS(${inCategory},${counted("notes")},${literal(pattern)})`;
  const levels = areaAddress(area(at, TOTAL_COLUMN + 1, 1, LEVELS.length));
  const unknown = `SUM(${cellAddress({ row: at, column: TOTAL_COLUMN })})-SUM(${levels})-${none}`;
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

const NONE_REMARK = " đồng chí không mức nào đạt 50%";

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

function footOf(
  { people }: Appendix,
  counted: Counted,
  { regulation, signatory }: ReportSettings,
): readonly FootLine[] {
  const low = lowRuleNote(people, regulation, counted("low"), counted("base"));
  return footLines(
    [text(`${baseNote(people, regulation)} ${LEVEL_RULE}`), ...low.map(calculated)],
    signatory,
  );
}

function footRow({ content, from }: FootLine): PlannedRow {
  return rowOf(COLUMNS, ...empty(from), content);
}

function footArea({ from }: FootLine, row: number): Area {
  return area(row, from, 1, COLUMNS - from);
}

function merges(rows: number, foot: readonly FootLine[]): readonly Area[] {
  return [
    ...[0, 1, 2].map((row) => area(row, 0, 1, COLUMNS)),
    ...[0, 1, TOTAL_COLUMN, COLUMNS - 1].map((column) => area(HEADER_ROW, column, 2, 1)),
    area(HEADER_ROW, TOTAL_COLUMN + 1, 1, LEVELS.length),
    ...foot.flatMap((line, index) => (line.content ? [footArea(line, FIRST_ROW + rows + index)] : [])),
  ];
}

function styles(rows: readonly AppendixRow[], foot: readonly FootLine[]): readonly Styled[] {
  const table = area(FIRST_ROW, 0, rows.length, COLUMNS);
  return [
    { area: area(0, 0, 2, COLUMNS), format: { ...CENTERED, font: { bold: true } } },
    { area: area(2, 0, 1, COLUMNS), format: { ...CENTERED, font: { italic: true } } },
    { area: area(HEADER_ROW, 0, 2, COLUMNS), format: { ...CENTERED, font: { bold: true } } },
    { area: area(HEADER_ROW, 0, rows.length + 2, COLUMNS), grid: true },
    { area: table, format: { verticalAlignment: "Center", wrapText: true } },
    { area: { ...table, columns: 1 }, format: { horizontalAlignment: "Center" } },
    {
      area: { ...table, column: TOTAL_COLUMN, columns: LEVELS.length + 1 },
      format: { horizontalAlignment: "Center" },
      numberFormat: "0",
    },
    ...rows.flatMap((row, index) => headingStyle(row, FIRST_ROW + index)),
    ...foot.map((line, index) => ({
      area: footArea(line, FIRST_ROW + rows.length + index),
      format: line.format,
    })),
  ];
}

function headingStyle(row: AppendixRow, at: number): readonly Styled[] {
  return row.kind === "section" || row.kind === "group"
    ? [{ area: area(at, 0, 1, COLUMNS), format: { font: { bold: true } } }]
    : [];
}

function rowHeights(
  cells: readonly PlannedRow[],
  rows: readonly AppendixRow[],
  foot: readonly FootLine[],
): SheetPlan["rowHeights"] {
  const across = (row: number) => heightAcross(cells[row]?.[0] ?? null, COLUMN_WIDTHS, FONT_SIZE);
  const fitting = (row: PlannedRow = []) => heightOf(row, COLUMN_WIDTHS, FONT_SIZE);
  // Where there are people, room is left for a remark that only appears when a count is corrected later.
  const remarked = fitting([...empty(COLUMNS - 1), text(`00${NONE_REMARK}`)]);
  return [
    ...[0, 1, 2].map(across),
    6,
    fitting([]),
    fitting(cells[HEADER_ROW + 1]),
    ...rows.map((row, index) => {
      const height = fitting(cells[FIRST_ROW + index]);
      return row.kind === "category" && row.total.length > 0 ? Math.max(height, remarked) : height;
    }),
    ...foot.map(
      ({ content, from, points }) => points ?? heightAcross(content, COLUMN_WIDTHS.slice(from), FONT_SIZE),
    ),
  ];
}
