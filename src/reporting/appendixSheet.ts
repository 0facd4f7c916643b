import { areaAddress, cellAddress, quotedSheet, type Area } from "../counting/cell";
import { LEVELS, type Outcome } from "../counting/level";
import type { SourcedText } from "../counting/person";
import type { Handling } from "../counting/handling";
import type { Appendix, AppendixRow, CategoryRow, HandlingRow } from "./appendix";
import { footLines, type FootLine } from "./appendixFoot";
import { baseNote, LEVEL_RULE } from "./baseNote";
import type { Figure } from "./figure";
import { fixedValues } from "./fixedValues";
import { joinedNotes, literal } from "./formulaText";
import { lowRuleNote } from "./lowRule";
import { PARTY_FONT, PARTY_MARGINS } from "./partyPage";
import { area, formula, rowOf, text, type PlannedRow } from "./plannedCells";
import { reportLine } from "./reportLine";
import { DEFAULT_SETTINGS, type ReportSettings } from "./reportSettings";
import type { ResultsPlan } from "./resultsSheet";
import type { PlannedCell, SheetPlan, Styled } from "./sheetPlan";
import { VIETNAMESE_CATEGORIES } from "../strings/termsVietnamese";
import { EDITED_NOTE, HANDLING_WORDS, OUTCOME_WORDS, TIED_NOTE } from "./sheetWords";
import { textExpression, trimmed } from "./sourceFormulas";
import { heightAcross, heightOf } from "./textHeight";

const COLUMNS = 7;
const TOTAL_COLUMN = 2;
const HEADER_ROW = 4;
const FIRST_ROW = 6;
const FONT_SIZE = 12;
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
  readonly settings?: ReportSettings;
}

/** Phụ lục I in native formulas that count the rows of the results sheet; or in the values these show. */
export function planAppendixSheet(
  appendix: Appendix,
  results: ResultsPlan,
  options: AppendixOptions,
): SheetPlan {
  const { settings = DEFAULT_SETTINGS } = options;
  const plan = planWithFormulas(appendix, countedColumns(results, options.resultsSheetName), {
    report: options.report,
    settings,
  });
  return settings.cells === "values" ? fixedValues(plan) : plan;
}

function planWithFormulas(
  appendix: Appendix,
  counted: CountedColumns,
  { report, settings }: { readonly report?: SourcedText; readonly settings: ReportSettings },
): SheetPlan {
  const rows = appendix.rows.map((row, index) => formRow(row, FIRST_ROW + index, counted));
  const foot = footOf(appendix, counted, settings);
  const cells = [...headRows(reportCell(report, settings)), ...rows, ...foot.map(footRow)];
  return {
    purpose: "appendix",
    name: "Phụ lục I",
    cells,
    merges: merges(rows.length, foot),
    font: { name: PARTY_FONT, size: FONT_SIZE },
    styles: styles(appendix.rows, foot),
    columnWidths: COLUMN_WIDTHS,
    rowHeights: rowHeights(cells, appendix.rows, foot),
    entryRules: [],
    page: {
      orientation: "Landscape",
      margins: PARTY_MARGINS,
      area: area(0, 0, cells.length, COLUMNS),
      repeatedRows: { first: HEADER_ROW, last: FIRST_ROW - 1 },
      onePageHigh: true,
    },
    gridlines: false,
  };
}

/** The columns of the results sheet as COUNTIFS takes them. */
type CountedColumns = Readonly<Record<keyof ResultsPlan["columns"], string>>;

function countedColumns({ columns }: ResultsPlan, sheet: string): CountedColumns {
  const addressed = (column: Area) => `${quotedSheet(sheet)}!${absolute(areaAddress(column))}`;
  return {
    category: addressed(columns.category),
    outcome: addressed(columns.outcome),
    handling: addressed(columns.handling),
    notes: addressed(columns.notes),
    low: addressed(columns.low),
    base: addressed(columns.base),
  };
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
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
  const [open, close] = [shown.startsWith("(") ? "" : "(", shown.endsWith(")") ? "" : ")"];
  const expression = textExpression(report);
  if (expression === undefined) return text(open + shown + close);
  const parts = [open && literal(open), expression, close && literal(close)].filter((part) => part !== "");
  return formula(parts.join("&"), open + shown + close);
}

function formRow(row: AppendixRow, at: number, counted: CountedColumns): PlannedRow {
  const head = [text(row.number), text(row.label)];
  if (row.kind === "category") return rowOf(COLUMNS, ...head, ...categoryCells(row, at, counted));
  if (row.kind === "handling") return rowOf(COLUMNS, ...head, handlingCell(row, counted));
  return rowOf(COLUMNS, ...head);
}

/** A figure of nobody is left blank in section I, as the form has it. */
function categoryCells(row: CategoryRow, at: number, counted: CountedColumns): readonly PlannedCell[] {
  const inCategory = `${counted.category},${literal(VIETNAMESE_CATEGORIES[row.category])}`;
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

function atOutcome(outcome: Outcome, counted: CountedColumns): string {
  return `${counted.outcome},${literal(OUTCOME_WORDS[outcome])}`;
}

/**
 * Ghi chú: who is in the total but in none of the three columns, and who is at exactly half twice. After later edits
 * also whose counts cannot be right and whose level cannot be calculated, so that no figure turns wrong in silence.
 */
function remarkCell(row: CategoryRow, at: number, counted: CountedColumns, inCategory: string): PlannedCell {
  const none = `COUNTIFS(${inCategory},${atOutcome("none", counted)})`;
  const withNote = (pattern: string) => `COUNTIFS(${inCategory},${counted.notes},${literal(pattern)})`;
  const levels = areaAddress(area(at, TOTAL_COLUMN + 1, 1, LEVELS.length));
  const unknown = `SUM(${cellAddress({ row: at, column: TOTAL_COLUMN })})-SUM(${levels})-${none}`;
  const remarks = [
    [none, NONE_REMARK],
    [withNote(`${TIED_NOTE}*`), TIED_REMARK],
    [withNote(`*${EDITED_NOTE}*`), " đồng chí có số phiếu sửa sau khi lập không dùng được"],
    [unknown, " đồng chí chưa tính được mức"],
  ] as const;
  const notes = remarks.map(
    ([people, remark]) =>
      `IF(${people}=0,"",${literal(NOTE_SEPARATOR)}&TEXT(${people},"00")&${literal(remark)})`,
  );
  return formula(joinedNotes(notes, NOTE_SEPARATOR), shownRemark(row));
}

const NONE_REMARK = " đồng chí không mức nào đạt 50%";
const TIED_REMARK = " đồng chí đạt đúng 50% ở hai mức, tính ở mức cao hơn";

function shownRemark({ at, tied }: CategoryRow): string {
  const remarks = [
    { people: at.none, remark: NONE_REMARK },
    { people: tied, remark: TIED_REMARK },
  ].filter(({ people }) => people.length > 0);
  return remarks
    .map(({ people, remark }) => String(people.length).padStart(2, "0") + remark)
    .join(NOTE_SEPARATOR);
}

/** Section II shows 0 for nobody, as the form has it. */
function handlingCell({ handling, people }: HandlingRow, counted: CountedColumns): PlannedCell {
  const expression = handling === "other" ? otherCount(counted) : namedCount(handling, counted);
  return formula(expression, people.length);
}

/** A person can be in several rows: the word is looked for anywhere but in free text, which starts with "Khác:". */
function namedCount(handling: Handling, { handling: column }: CountedColumns): string {
  return `COUNTIFS(${column},${literal(`*${HANDLING_WORDS[handling]}*`)},${column},${literal(`<>${HANDLING_WORDS.other}:*`)})`;
}

/** "Khác", and whatever else is written that names none of the first five. */
function otherCount({ handling: column }: CountedColumns): string {
  const { other, ...named } = HANDLING_WORDS;
  const unnamed = [`<>${other}*`, ...Object.values(named).map((word) => `<>*${word}*`)];
  const rest = ["?*", ...unnamed].map((criterion) => `${column},${literal(criterion)}`);
  return `COUNTIFS(${column},${literal(`${other}*`)})+COUNTIFS(${rest.join(",")})`;
}

/** Where the signature stands: the last columns. */
const RIGHT_PART = 4;

function footOf(
  { people }: Appendix,
  counted: CountedColumns,
  { regulation, signatory }: ReportSettings,
): readonly FootLine[] {
  const low = lowRuleNote(people, regulation, counted);
  return footLines([`${baseNote(people, regulation)} ${LEVEL_RULE}`, ...(low ? [low] : [])], signatory);
}

function footRow({ content, across }: FootLine): PlannedRow {
  return across === "page"
    ? rowOf(COLUMNS, content)
    : rowOf(COLUMNS, ...Array<null>(RIGHT_PART).fill(null), content);
}

function footArea({ across }: FootLine, row: number): Area {
  return across === "page" ? area(row, 0, 1, COLUMNS) : area(row, RIGHT_PART, 1, COLUMNS - RIGHT_PART);
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
  const centered = { horizontal: "Center", vertical: "Center" } as const;
  const table = area(FIRST_ROW, 0, rows.length, COLUMNS);
  return [
    { area: area(0, 0, 2, COLUMNS), style: { ...centered, font: { bold: true }, wrap: true } },
    { area: area(2, 0, 1, COLUMNS), style: { ...centered, font: { italic: true }, wrap: true } },
    { area: area(HEADER_ROW, 0, 2, COLUMNS), style: { ...centered, font: { bold: true }, wrap: true } },
    { area: area(HEADER_ROW, 0, rows.length + 2, COLUMNS), style: { grid: true } },
    { area: table, style: { vertical: "Center", wrap: true } },
    { area: { ...table, columns: 1 }, style: { horizontal: "Center" } },
    {
      area: { ...table, column: TOTAL_COLUMN, columns: LEVELS.length + 1 },
      style: { horizontal: "Center", numberFormat: "0" },
    },
    ...rows.flatMap((row, index) => headingStyle(row, FIRST_ROW + index)),
    ...foot.map((line, index) => ({
      area: footArea(line, FIRST_ROW + rows.length + index),
      style: line.style,
    })),
  ];
}

function headingStyle(row: AppendixRow, at: number): readonly Styled[] {
  return row.kind === "section" || row.kind === "group"
    ? [{ area: area(at, 0, 1, COLUMNS), style: { font: { bold: true } } }]
    : [];
}

function rowHeights(
  cells: readonly PlannedRow[],
  rows: readonly AppendixRow[],
  foot: readonly FootLine[],
): SheetPlan["rowHeights"] {
  const across = (row: number) => heightAcross(cells[row]?.[0] ?? null, COLUMN_WIDTHS, FONT_SIZE);
  return [
    ...[0, 1, 2].map((row) => ({ row, points: across(row) })),
    { row: 3, points: 6 },
    { row: HEADER_ROW, points: heightOf([], COLUMN_WIDTHS, FONT_SIZE) },
    { row: HEADER_ROW + 1, points: heightOf(cells[HEADER_ROW + 1] ?? [], COLUMN_WIDTHS, FONT_SIZE) },
    ...rows.map((row, index) => ({
      row: FIRST_ROW + index,
      points: tableRowHeight(cells[FIRST_ROW + index] ?? [], row),
    })),
    ...foot.map((line, index) => ({
      row: FIRST_ROW + rows.length + index,
      points: line.points ?? footHeight(line),
    })),
  ];
}

function footHeight({ content, across }: FootLine): number {
  return heightAcross(
    content,
    across === "page" ? COLUMN_WIDTHS : COLUMN_WIDTHS.slice(RIGHT_PART),
    FONT_SIZE,
  );
}

/** Where there are people, leaves room for a remark that only appears when a count is corrected later. */
function tableRowHeight(cells: PlannedRow, row: AppendixRow): number {
  const height = heightOf(cells, COLUMN_WIDTHS, FONT_SIZE);
  if (row.kind !== "category" || row.total.length === 0) return height;
  const remark = rowOf(COLUMNS, ...Array<null>(COLUMNS - 1).fill(null), text(`00${NONE_REMARK}`));
  return Math.max(height, heightOf(remark, COLUMN_WIDTHS, FONT_SIZE));
}
