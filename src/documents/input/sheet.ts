import { areaAddress, cellAddress, type Area } from "../../counting/cell";
import { LEVELS } from "../../counting/level";
import { CENTERED, partySheet } from "../plan/partyPage";
import { area, empty, formula, rowOf, text, type PlannedRow } from "../plan/plannedCells";
import type { EntryRule, SheetPlan, Styled } from "../plan/sheetPlan";
import { OUTCOME_WORDS } from "../plan/sheetWords";
import { VIETNAMESE_CATEGORIES } from "../../strings/termsVietnamese";

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

/** "Nhập phiếu": an empty sheet to type a vote into. Until a name is typed there is nobody on it to be read. */
export function planInputSheet(): SheetPlan {
  const cells = [
    ...headRows(),
    ...Array.from({ length: PEOPLE }, (_, index) => personRow(FIRST_PERSON + index)),
  ];
  return partySheet({
    purpose: "input",
    name: "Nhập phiếu",
    cells,
    merges: merges(),
    styles: styles(),
    columnWidths: COLUMN_WIDTHS,
    rowHeights: [
      24,
      ...Array<undefined>(HEADER_ROW - 1).fill(undefined),
      20,
      36,
      ...Array<number>(PEOPLE).fill(20),
    ],
    entryRules: [categoryRule(), issuedRule(), returnedRule(), countsRule()],
    frozenRows: FIRST_PERSON,
    headerRow: HEADER_ROW,
  });
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
    rowOf(COLUMNS, ...empty(COLUMN.high), ...levels, ...levels),
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
  return cellAddress(cell).replace(/([A-Z]{1,3})(\d+)/, "$$$1$$$2");
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
  const typed = { fill: { color: "#FFF9E5" } };
  return [
    {
      area: area(0, 0, 1, COLUMNS),
      format: { font: { bold: true, size: 14 }, horizontalAlignment: "Center" },
    },
    { area: area(FIRST_LABEL, COLUMN.name, LABELS.length, 1), format: { font: { bold: true } } },
    {
      area: area(FIRST_LABEL, COLUMN.position, LABELS.length, 1),
      format: { ...typed, horizontalAlignment: "Left" },
      grid: true,
    },
    {
      area: area(HEADER_ROW, 0, 2, COLUMNS),
      format: { ...CENTERED, font: { bold: true }, fill: { color: "#F2F2F2" } },
    },
    { area: area(HEADER_ROW, 0, PEOPLE + 2, COLUMNS), grid: true },
    { area: table, format: { verticalAlignment: "Center", wrapText: true } },
    { area: { ...table, columns: 1 }, format: { horizontalAlignment: "Center" } },
    { area: { ...table, column: COLUMN.name, columns: COLUMN.share - COLUMN.name }, format: typed },
    { area: { ...table, column: COLUMN.handling, columns: 1 }, format: typed },
    {
      area: { ...table, column: COLUMN.valid, columns: COLUMN.share - COLUMN.valid },
      format: { horizontalAlignment: "Center" },
      numberFormat: "0",
    },
    {
      area: { ...table, column: COLUMN.share, columns: LEVELS.length },
      format: { horizontalAlignment: "Center" },
      numberFormat: "0.00%",
    },
    { area: { ...table, column: COLUMN.outcome, columns: 1 }, format: { horizontalAlignment: "Center" } },
  ];
}

function categoryRule(): EntryRule {
  return {
    area: valueOf("Đối tượng:"),
    rule: { list: { inCellDropDown: true, source: Object.values(VIETNAMESE_CATEGORIES).join(",") } },
    title: "Đối tượng",
    message: "Chọn đối tượng trong danh sách: đó là dòng của Phụ lục I mà những người này được tính vào.",
  };
}

function issuedRule(): EntryRule {
  return {
    area: valueOf("Số phiếu phát ra:"),
    rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
    title: "Số phiếu phát ra",
    message: "Nhập một số nguyên, từ 0 trở lên.",
  };
}

function returnedRule(): EntryRule {
  return {
    area: valueOf("Số phiếu thu về:"),
    rule: notAbove(fixed(valueOf("Số phiếu phát ra:"))),
    title: "Số phiếu thu về",
    message: "Nhập một số nguyên, từ 0 trở lên và không lớn hơn số phiếu phát ra.",
  };
}

function countsRule(): EntryRule {
  return {
    area: area(FIRST_PERSON, COLUMN.valid, PEOPLE, COLUMN.share - COLUMN.valid),
    rule: notAbove(fixed(valueOf("Số phiếu thu về:"))),
    title: "Số phiếu",
    message: "Nhập một số nguyên, từ 0 trở lên và không lớn hơn số phiếu thu về.",
  };
}

/** Until the limiting number is typed any number of ballots is accepted. */
function notAbove(limit: string): EntryRule["rule"] {
  return {
    wholeNumber: { formula1: 0, formula2: `=IF(${limit}="",1000000,${limit})`, operator: "Between" },
  };
}
