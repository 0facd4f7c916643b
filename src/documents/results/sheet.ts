import type { Area } from "../../counting/cell";
import { areaAddress } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { LEVELS, type PerLevel } from "../../counting/level";
import type { PersonResult } from "../../counting/result";
import { categoriesOf } from "../formRows";
import { personWarnings } from "./personWarnings";
import { baseKindsOf, baseNote, LEVEL_RULE } from "../plan/baseNote";
import type { Figure } from "../figure";
import { fixedValues } from "../plan/fixedValues";
import { fixedText, joined, literal } from "../plan/formulaText";
import { CENTERED, FONT_SIZE, partySheet } from "../plan/partyPage";
import { area, calculated, empty, rowOf, text, type PlannedRow } from "../plan/plannedCells";
import type { Form, RegulationChoice, ReportSettings } from "../settings";
import { COLUMN, COLUMNS, resultsRow, type ResultsColumn } from "./row";
import type { EntryRule, SheetPlan, Styled } from "../plan/sheetPlan";
import { OUTCOME_WORDS } from "../plan/sheetWords";
import { VIETNAMESE_CATEGORIES } from "../../strings/termsVietnamese";
import { heightAcross, heightOf } from "../plan/textHeight";

/** "Kết quả tín nhiệm" and where Phụ lục I finds in it what it counts. */
export interface ResultsPlan {
  readonly sheet: SheetPlan;
  /** The cells of one column, one for every person. */
  readonly column: (column: ResultsColumn) => Area;
}

/** Light enough for black figures on them. */
const BAR_COLORS: PerLevel<string> = { high: "#A9D18E", confident: "#9DC3E6", low: "#F4B183" };
const HEADER_ROW = 4;
const FIRST_PERSON = 6;
const COLUMN_WIDTHS = [5, 17, 22, 15, 15, 7, 7, 8.5, 7, 8.5, 7, 8.5, 11, 13, 13, 20];

/**
 * One row per person in the order of Phụ lục I, in native formulas down to the cells the person was read from, or in the
 * values these show. Of `findings`, the warnings about a person stand in the person's row; what the figures themselves
 * say is calculated.
 */
export function planResultsSheet(
  results: readonly PersonResult[],
  findings: readonly Finding[],
  settings: ReportSettings,
): ResultsPlan {
  if (results.length === 0) throw new Error("No people to make a sheet of");
  const sheet = planWithFormulas(results, findings, settings);
  return {
    sheet: settings.cells === "values" ? fixedValues(sheet) : sheet,
    column: (column) => area(FIRST_PERSON, COLUMN[column], results.length, 1),
  };
}

function planWithFormulas(
  results: readonly PersonResult[],
  findings: readonly Finding[],
  { form, regulation }: ReportSettings,
): SheetPlan {
  const inOrder = inFormOrder(results, form);
  const people = results.length;
  const cells = [
    ...headRows(results, regulation),
    ...personRows(inOrder, findings, regulation),
    ...footRows(results),
  ];
  return partySheet({
    purpose: "results",
    name: "Kết quả tín nhiệm",
    cells,
    merges: merges(people),
    styles: styles(people),
    columnWidths: COLUMN_WIDTHS,
    rowHeights: rowHeights(cells),
    entryRules: [categoryRule(people, form)],
    dataBars: LEVELS.map((level) => ({
      area: area(FIRST_PERSON, COLUMN[level] + 1, people, 1),
      color: BAR_COLORS[level],
    })),
    frozenRows: FIRST_PERSON,
    headerRow: HEADER_ROW,
  });
}

/** By the rows of the form; within a row as read. */
function inFormOrder(results: readonly PersonResult[], form: Form): readonly PersonResult[] {
  return categoriesOf(form).flatMap((category) =>
    results.filter(({ person }) => person.category === category),
  );
}

/** The figure that a cell of the planned sheet shows; undefined where it shows none. */
export function resultsFigureAt(
  results: readonly PersonResult[],
  form: Form,
  cell: { readonly row: number; readonly column: number },
): Figure | undefined {
  const result = inFormOrder(results, form)[cell.row - FIRST_PERSON];
  if (!result) return undefined;
  if (cell.column === COLUMN.base) return { kind: "base", result };
  if (cell.column === COLUMN.outcome) return { kind: "outcome", result };
  for (const level of LEVELS) {
    if (cell.column === COLUMN[level]) return { kind: "ballots", result, level };
    if (cell.column === COLUMN[level] + 1) return { kind: "share", result, level };
  }
  return undefined;
}

function headRows(results: readonly PersonResult[], regulation: RegulationChoice): readonly PlannedRow[] {
  const counted = [text("Số phiếu"), text("Tỷ lệ")];
  const levels = LEVELS.flatMap((level) => [text(OUTCOME_WORDS[level]), null]);
  return [
    rowOf(COLUMNS, text("KẾT QUẢ LẤY PHIẾU TÍN NHIỆM CỦA TỪNG NGƯỜI")),
    rowOf(COLUMNS, text(baseNote(results, regulation))),
    rowOf(COLUMNS, text(LEVEL_RULE)),
    rowOf(COLUMNS),
    rowOf(
      COLUMNS,
      ...["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Đối tượng", baseHeading(results)].map(text),
      ...levels,
      ...["Mức", "Xử lý", "Nguồn", "Cảnh báo"].map(text),
    ),
    rowOf(COLUMNS, ...empty(COLUMN.high), ...counted, ...counted, ...counted),
  ];
}

/** Valid and invalid ballots together are the ballots returned. */
function baseHeading(results: readonly PersonResult[]): string {
  const allReturned = results.every(
    ({ base }) => base.kind === "returned" || base.kind === "validAndInvalid",
  );
  return allReturned ? "Thu về" : "Mẫu số";
}

function personRows(
  results: readonly PersonResult[],
  findings: readonly Finding[],
  regulation: RegulationChoice,
): readonly PlannedRow[] {
  const namesBase = baseKindsOf(results).length > 1;
  const warningsOf = personWarnings(results, findings);
  return results.map((result, index) =>
    resultsRow(result, {
      row: FIRST_PERSON + index,
      ordinal: index + 1,
      warnings: warningsOf.get(result) ?? [],
      namesBase,
      regulation,
    }),
  );
}

/** "Tổng số: 13 người. Tín nhiệm cao: 12; …", counted again from the rows above. */
function footRows(results: readonly PersonResult[]): readonly PlannedRow[] {
  const range = areaAddress(area(FIRST_PERSON, COLUMN.outcome, results.length, 1));
  const outcomes = [...LEVELS, "none"] as const;
  const counts = outcomes.flatMap((outcome, index) => [
    fixedText(`${index === 0 ? " người. " : "; "}${OUTCOME_WORDS[outcome]}: `),
    {
      expression: `COUNTIF(${range},${literal(OUTCOME_WORDS[outcome])})`,
      shows: String(results.filter((one) => one.outcome === outcome).length),
    },
  ]);
  const people = { expression: `ROWS(${range})`, shows: String(results.length) };
  const total = calculated(joined([fixedText("Tổng số: "), people, ...counts, fixedText(".")]));
  return [rowOf(COLUMNS, total)];
}

function merges(people: number): readonly Area[] {
  const levels: readonly number[] = LEVELS.map((level) => COLUMN[level]);
  const single = Object.values(COLUMN).filter((column) => !levels.includes(column));
  return [
    ...[0, 1, 2].map((row) => area(row, 0, 1, COLUMNS)),
    ...single.map((column) => area(HEADER_ROW, column, 2, 1)),
    ...levels.map((column) => area(HEADER_ROW, column, 1, 2)),
    area(FIRST_PERSON + people, 0, 1, COLUMNS),
  ];
}

function styles(people: number): readonly Styled[] {
  const column = (index: number, columns = 1) => area(FIRST_PERSON, index, people, columns);
  return [
    {
      area: area(0, 0, 1, COLUMNS),
      format: { font: { bold: true, size: 14 }, horizontalAlignment: "Center" },
    },
    {
      area: area(1, 0, 2, COLUMNS),
      format: { font: { italic: true }, wrapText: true, verticalAlignment: "Center" },
    },
    {
      area: area(HEADER_ROW, 0, 2, COLUMNS),
      format: { ...CENTERED, font: { bold: true }, fill: { color: "#F2F2F2" } },
    },
    { area: area(HEADER_ROW, 0, people + 2, COLUMNS), grid: true },
    { area: column(0, COLUMNS), format: { verticalAlignment: "Center", wrapText: true } },
    { area: column(COLUMN.ordinal), format: { horizontalAlignment: "Center" } },
    { area: column(COLUMN.base, 7), format: { horizontalAlignment: "Center" }, numberFormat: "0" },
    ...LEVELS.map((level) => ({ area: column(COLUMN[level] + 1), numberFormat: "0.00%" })),
    { area: column(COLUMN.outcome), format: { horizontalAlignment: "Center" } },
    { area: column(COLUMN.source), format: { font: { color: "#0563C1" } } },
    {
      area: area(FIRST_PERSON + people, 0, 1, COLUMNS),
      format: { font: { bold: true }, verticalAlignment: "Center" },
    },
  ];
}

function rowHeights(cells: readonly PlannedRow[]): SheetPlan["rowHeights"] {
  const across = (row: number) => heightAcross(cells[row]?.[0] ?? null, COLUMN_WIDTHS, FONT_SIZE);
  const people = cells.slice(FIRST_PERSON, -1);
  return [
    22,
    across(1),
    across(2),
    undefined,
    20,
    34,
    ...people.map((row) => heightOf(row, COLUMN_WIDTHS, FONT_SIZE)),
    across(cells.length - 1),
  ];
}

/** A category typed by hand must be one that Phụ lục I counts, or the person would be in none of its rows. */
function categoryRule(people: number, form: Form): EntryRule {
  const source = categoriesOf(form)
    .map((category) => VIETNAMESE_CATEGORIES[category])
    .join(",");
  return {
    area: area(FIRST_PERSON, COLUMN.category, people, 1),
    rule: { list: { inCellDropDown: true, source } },
    title: "Đối tượng",
    message: "Chọn một trong các đối tượng của Phụ lục I.",
  };
}
