import { areaAddress, cellAddress, type Area } from "../counting/cell";
import { LEVELS } from "../counting/level";
import { PARTY_FONT, PARTY_MARGINS } from "./partyPage";
import { area, formula, rowOf, text, type PlannedRow } from "./plannedCells";
import type { EntryRule, SheetPlan, Styled } from "./sheetPlan";
import { OUTCOME_WORDS } from "./sheetWords";
import { VIETNAMESE_CATEGORIES } from "../strings/termsVietnamese";

/** Columns of the table, counted from 0: what the result of one person must state (khoản 7.3 Quy định số 262-QĐ/TW). */
const COLUMN = {
  ordinal: 0,
  name: 1,
  position: 2,
  valid: 3,
  invalid: 4,
  high: 5,
  share: 8,
  outcome: 11,
  handling: 12,
};
const COLUMNS = 13;
const COLUMN_WIDTHS = [6, 26, 30, 8, 8, 8, 8, 8, 9, 9, 9, 15, 20];

/** Each label has its value in the next cell. */
const LABELS = ["Đơn vị:", "Đối tượng:", "Số phiếu phát ra:", "Số phiếu thu về:"] as const;
const FIRST_LABEL = 2;

const HEADER_ROW = 7;
const FIRST_PERSON = 9;
const PEOPLE = 30;
const FONT_SIZE = 12;

/** "Nhập phiếu": an empty sheet to type a vote into. Until a name is typed there is nobody on it to be read. */
export function planInputSheet(): SheetPlan {
  const cells = [
    ...headRows(),
    ...Array.from({ length: PEOPLE }, (_, index) => personRow(FIRST_PERSON + index)),
  ];
  return {
    purpose: "input",
    name: "Nhập phiếu",
    cells,
    merges: merges(),
    font: { name: PARTY_FONT, size: FONT_SIZE },
    styles: styles(),
    columnWidths: COLUMN_WIDTHS,
    rowHeights: [
      { row: 0, points: 24 },
      { row: HEADER_ROW, points: 20 },
      { row: HEADER_ROW + 1, points: 36 },
      ...Array.from({ length: PEOPLE }, (_, index) => ({ row: FIRST_PERSON + index, points: 20 })),
    ],
    entryRules: [categoryRule(), issuedRule(), returnedRule(), countsRule()],
    frozenRows: FIRST_PERSON,
    page: {
      orientation: "Landscape",
      margins: PARTY_MARGINS,
      area: area(0, 0, cells.length, COLUMNS),
      repeatedRows: { first: HEADER_ROW, last: HEADER_ROW + 1 },
    },
  };
}

function headRows(): readonly PlannedRow[] {
  const levels = LEVELS.map((level) => text(OUTCOME_WORDS[level]));
  return [
    rowOf(COLUMNS, text("KẾT QUẢ KIỂM PHIẾU LẤY PHIẾU TÍN NHIỆM")),
    rowOf(COLUMNS),
    ...LABELS.map((label) => rowOf(COLUMNS, null, text(label))),
    rowOf(COLUMNS),
    rowOf(
      COLUMNS,
      ...["STT", "Họ và tên", "Chức vụ", "Số phiếu hợp lệ", "Số phiếu không hợp lệ"].map(text),
      ...[text("Số phiếu"), null, null, text("Tỷ lệ"), null, null],
      ...["Mức", "Xử lý"].map(text),
    ),
    rowOf(COLUMNS, ...Array<null>(COLUMN.high).fill(null), ...levels, ...levels),
  ];
}

/** The number appears with the name, the result when nothing it needs is empty: an empty cell may come to TINNHIEM as 0. */
function personRow(row: number): PlannedRow {
  const at = (column: number) => cellAddress({ row, column });
  const firstName = cellAddress({ row: FIRST_PERSON, column: COLUMN.name }).replace(/\d+/, "$$$&");
  const counts = areaAddress(area(row, COLUMN.high, 1, LEVELS.length));
  const each = LEVELS.map((_, index) => at(COLUMN.high + index)).join(",");
  const returned = fixed(valueOf("Số phiếu thu về:"));
  const cells: PlannedRow[number][] = [...rowOf(COLUMNS)];
  cells[COLUMN.ordinal] = formula(`IF(${at(COLUMN.name)}="","",COUNTA(${firstName}:${at(COLUMN.name)}))`, "");
  cells[COLUMN.share] = formula(`IF(COUNTA(${counts},${returned})<4,"",TINNHIEM(${each},${returned}))`);
  return cells;
}

/** The cell beside a label. */
function valueOf(label: (typeof LABELS)[number]): Area {
  return area(FIRST_LABEL + LABELS.indexOf(label), COLUMN.position, 1, 1);
}

/** "$C$6" */
function fixed(cell: Area): string {
  return cellAddress(cell).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}

function merges(): readonly Area[] {
  const single = [COLUMN.ordinal, COLUMN.name, COLUMN.position, COLUMN.valid, COLUMN.invalid, COLUMN.outcome];
  return [
    area(0, 0, 1, COLUMNS),
    ...[...single, COLUMN.handling].map((column) => area(HEADER_ROW, column, 2, 1)),
    area(HEADER_ROW, COLUMN.high, 1, LEVELS.length),
    area(HEADER_ROW, COLUMN.share, 1, LEVELS.length),
  ];
}

function styles(): readonly Styled[] {
  const table = area(FIRST_PERSON, 0, PEOPLE, COLUMNS);
  const typed = { fill: "#FFF9E5" };
  return [
    { area: area(0, 0, 1, COLUMNS), style: { font: { bold: true, size: 14 }, horizontal: "Center" } },
    { area: area(FIRST_LABEL, COLUMN.name, LABELS.length, 1), style: { font: { bold: true } } },
    {
      area: area(FIRST_LABEL, COLUMN.position, LABELS.length, 1),
      style: { ...typed, horizontal: "Left", grid: true },
    },
    {
      area: area(HEADER_ROW, 0, 2, COLUMNS),
      style: { font: { bold: true }, horizontal: "Center", vertical: "Center", wrap: true, fill: "#F2F2F2" },
    },
    { area: area(HEADER_ROW, 0, PEOPLE + 2, COLUMNS), style: { grid: true } },
    { area: table, style: { vertical: "Center", wrap: true } },
    { area: { ...table, columns: 1 }, style: { horizontal: "Center" } },
    { area: { ...table, column: COLUMN.name, columns: COLUMN.share - COLUMN.name }, style: typed },
    { area: { ...table, column: COLUMN.handling, columns: 1 }, style: typed },
    {
      area: { ...table, column: COLUMN.valid, columns: COLUMN.share - COLUMN.valid },
      style: { horizontal: "Center", numberFormat: "0" },
    },
    {
      area: { ...table, column: COLUMN.share, columns: LEVELS.length },
      style: { horizontal: "Center", numberFormat: "0.00%" },
    },
    { area: { ...table, column: COLUMN.outcome, columns: 1 }, style: { horizontal: "Center" } },
  ];
}

function categoryRule(): EntryRule {
  return {
    area: valueOf("Đối tượng:"),
    accept: { kind: "list", items: Object.values(VIETNAMESE_CATEGORIES) },
    title: "Đối tượng",
    message: "Chọn đối tượng trong danh sách: đó là dòng của Phụ lục I mà những người này được tính vào.",
  };
}

function issuedRule(): EntryRule {
  return {
    area: valueOf("Số phiếu phát ra:"),
    accept: { kind: "ballots" },
    title: "Số phiếu phát ra",
    message: "Nhập một số nguyên, từ 0 trở lên.",
  };
}

function returnedRule(): EntryRule {
  return {
    area: valueOf("Số phiếu thu về:"),
    accept: { kind: "ballots", atMost: notAbove(fixed(valueOf("Số phiếu phát ra:"))) },
    title: "Số phiếu thu về",
    message: "Nhập một số nguyên, từ 0 trở lên và không lớn hơn số phiếu phát ra.",
  };
}

function countsRule(): EntryRule {
  return {
    area: area(FIRST_PERSON, COLUMN.valid, PEOPLE, COLUMN.share - COLUMN.valid),
    accept: { kind: "ballots", atMost: notAbove(fixed(valueOf("Số phiếu thu về:"))) },
    title: "Số phiếu",
    message: "Nhập một số nguyên, từ 0 trở lên và không lớn hơn số phiếu thu về.",
  };
}

/** Until the limiting number is typed any number of ballots is accepted. */
function notAbove(limit: string): string {
  return `=IF(${limit}="",1000000,${limit})`;
}
