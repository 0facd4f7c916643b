import type { Area } from "../counting/cell";
import { areaAddress } from "../counting/cell";
import type { Finding } from "../counting/finding";
import { LEVELS } from "../counting/level";
import type { PersonResult } from "../counting/result";
import { APPENDIX_ROWS } from "./appendixRows";
import { personWarnings } from "./personWarnings";
import { baseKindsOf, baseNote, LEVEL_RULE } from "./baseNote";
import { literal } from "./formulaText";
import { PARTY_FONT, PARTY_MARGINS } from "./partyPage";
import { area, formula, rowOf, text, type PlannedRow } from "./plannedCells";
import { COLUMN, COLUMNS, resultsRow } from "./resultsRow";
import type { EntryRule, SheetPlan, Styled } from "./sheetPlan";
import { CATEGORY_WORDS, OUTCOME_WORDS } from "./sheetWords";
import { heightAcross, heightOf } from "./textHeight";

/** "Kết quả tín nhiệm" and where Phụ lục I finds in it what it counts. */
export interface ResultsPlan {
  readonly sheet: SheetPlan;
  /** The cells of one column each, one for every person, all of the same rows. */
  readonly columns: {
    readonly category: Area;
    readonly outcome: Area;
    readonly handling: Area;
    readonly notes: Area;
  };
}

const FONT_SIZE = 12;
const HEADER_ROW = 4;
const FIRST_PERSON = 6;
const COLUMN_WIDTHS = [5, 17, 22, 15, 15, 7, 7, 8.5, 7, 8.5, 7, 8.5, 11, 13, 13, 20];

/**
 * One row per person in the order of Phụ lục I, in native formulas down to the cells the person was read from. Of
 * `findings`, the warnings about a person stand in the person's row; what the figures themselves say is calculated.
 */
export function planResultsSheet(
  results: readonly PersonResult[],
  findings: readonly Finding[],
): ResultsPlan {
  if (results.length === 0) throw new Error("No people to make a sheet of");
  const cells = [...headRows(results), ...personRows(inFormOrder(results), findings), ...footRows(results)];
  const people = results.length;
  const columnOf = (column: number) => area(FIRST_PERSON, column, people, 1);
  return {
    sheet: {
      purpose: "results",
      name: "Kết quả tín nhiệm",
      cells,
      merges: merges(people),
      font: { name: PARTY_FONT, size: FONT_SIZE },
      styles: styles(people),
      columnWidths: COLUMN_WIDTHS,
      rowHeights: rowHeights(cells),
      entryRules: [categoryRule(people)],
      frozenRows: FIRST_PERSON,
      page: {
        orientation: "Landscape",
        margins: PARTY_MARGINS,
        area: area(0, 0, cells.length, COLUMNS),
        repeatedRows: { first: HEADER_ROW, last: FIRST_PERSON - 1 },
      },
    },
    columns: {
      category: columnOf(COLUMN.category),
      outcome: columnOf(COLUMN.outcome),
      handling: columnOf(COLUMN.handling),
      notes: columnOf(COLUMN.notes),
    },
  };
}

/** By the rows of the form; within a row as read. */
function inFormOrder(results: readonly PersonResult[]): readonly PersonResult[] {
  return APPENDIX_ROWS.flatMap((row) =>
    row.kind === "category" ? results.filter(({ person }) => person.category === row.category) : [],
  );
}

function headRows(results: readonly PersonResult[]): readonly PlannedRow[] {
  const counted = [text("Số phiếu"), text("Tỷ lệ")];
  const levels = LEVELS.flatMap((level) => [text(OUTCOME_WORDS[level]), null]);
  return [
    rowOf(COLUMNS, text("KẾT QUẢ LẤY PHIẾU TÍN NHIỆM CỦA TỪNG NGƯỜI")),
    rowOf(COLUMNS, text(baseNote(results))),
    rowOf(COLUMNS, text(LEVEL_RULE)),
    rowOf(COLUMNS),
    rowOf(
      COLUMNS,
      ...["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Đối tượng", baseHeading(results)].map(text),
      ...levels,
      ...["Mức", "Xử lý", "Nguồn", "Cảnh báo"].map(text),
    ),
    rowOf(COLUMNS, ...Array<null>(COLUMN.high).fill(null), ...counted, ...counted, ...counted),
  ];
}

/** Valid and invalid ballots together are the ballots returned. */
function baseHeading(results: readonly PersonResult[]): string {
  const allReturned = results.every(
    ({ base }) => base.kind === "returned" || base.kind === "validAndInvalid",
  );
  return allReturned ? "Thu về" : "Mẫu số";
}

function personRows(results: readonly PersonResult[], findings: readonly Finding[]): readonly PlannedRow[] {
  const namesBase = baseKindsOf(results).length > 1;
  const warningsOf = personWarnings(results, findings);
  return results.map((result, index) =>
    resultsRow(result, {
      row: FIRST_PERSON + index,
      ordinal: index + 1,
      warnings: warningsOf.get(result) ?? [],
      namesBase,
    }),
  );
}

/** "Tổng số: 13 người. Tín nhiệm cao: 12; …", counted again from the rows above. */
function footRows(results: readonly PersonResult[]): readonly PlannedRow[] {
  const range = areaAddress(area(FIRST_PERSON, COLUMN.outcome, results.length, 1));
  const outcomes = [...LEVELS, "none"] as const;
  const before = outcomes.map(
    (outcome, index) => `${index === 0 ? " người. " : "; "}${OUTCOME_WORDS[outcome]}: `,
  );
  const counts = outcomes.map(
    (outcome, index) =>
      `${literal(before[index] ?? "")}&COUNTIF(${range},${literal(OUTCOME_WORDS[outcome])})`,
  );
  const shown = outcomes.map(
    (outcome, index) => `${before[index]}${results.filter((one) => one.outcome === outcome).length}`,
  );
  const total = formula(
    [`"Tổng số: "&ROWS(${range})`, ...counts, '"."'].join("&"),
    `Tổng số: ${results.length}${shown.join("")}.`,
  );
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
    { area: area(0, 0, 1, COLUMNS), style: { font: { bold: true, size: 14 }, horizontal: "Center" } },
    { area: area(1, 0, 2, COLUMNS), style: { font: { italic: true }, wrap: true, vertical: "Center" } },
    {
      area: area(HEADER_ROW, 0, 2, COLUMNS),
      style: { font: { bold: true }, horizontal: "Center", vertical: "Center", wrap: true, fill: "#F2F2F2" },
    },
    { area: area(HEADER_ROW, 0, people + 2, COLUMNS), style: { grid: true } },
    { area: area(FIRST_PERSON, 0, people, COLUMNS), style: { vertical: "Center", wrap: true } },
    { area: column(COLUMN.ordinal), style: { horizontal: "Center" } },
    { area: column(COLUMN.base, 7), style: { horizontal: "Center", numberFormat: "0" } },
    ...LEVELS.map((level) => ({ area: column(COLUMN[level] + 1), style: { numberFormat: "0.00%" } })),
    { area: column(COLUMN.outcome), style: { horizontal: "Center" } },
    { area: column(COLUMN.source), style: { font: { color: "#0563C1" } } },
    { area: area(FIRST_PERSON + people, 0, 1, COLUMNS), style: { font: { bold: true }, vertical: "Center" } },
  ];
}

function rowHeights(cells: readonly PlannedRow[]): SheetPlan["rowHeights"] {
  const across = (row: number) => heightAcross(cells[row]?.[0] ?? null, COLUMN_WIDTHS, FONT_SIZE);
  const people = cells.slice(FIRST_PERSON, -1);
  return [
    { row: 0, points: 22 },
    { row: 1, points: across(1) },
    { row: 2, points: across(2) },
    { row: HEADER_ROW, points: 20 },
    { row: HEADER_ROW + 1, points: 34 },
    ...people.map((row, index) => ({
      row: FIRST_PERSON + index,
      points: heightOf(row, COLUMN_WIDTHS, FONT_SIZE),
    })),
    { row: cells.length - 1, points: across(cells.length - 1) },
  ];
}

/** A category typed by hand must be one that Phụ lục I counts, or the person would be in none of its rows. */
function categoryRule(people: number): EntryRule {
  return {
    area: area(FIRST_PERSON, COLUMN.category, people, 1),
    accept: { kind: "list", items: Object.values(CATEGORY_WORDS) },
    title: "Đối tượng",
    message: "Chọn một trong sáu đối tượng của Phụ lục I.",
  };
}
