import { cellAddress } from "../../counting/cell";
import { LEVELS, type Level } from "../../counting/level";
import { VIETNAMESE_CATEGORIES } from "../../strings/terms";
import { literal } from "../plan/formulaText";
import { outcomeExpression } from "../plan/outcomeExpression";
import { formula, text } from "../plan/plannedCells";
import type { PlannedCell, SheetPlan } from "../plan/sheetPlan";
import { OUTCOME_WORDS } from "../plan/sheetWords";
import {
  across,
  blank,
  placeOf,
  type CellRule,
  type PlannedColumn,
  type RowPlace,
  type SheetLine,
  type Table,
} from "../plan/table";
import { tablePlan } from "../plan/tablePlan";

/** What the result of one person must state (khoản 7.3 Quy định số 262-QĐ/TW). */
type InputColumn =
  "ordinal" | "name" | "position" | "valid" | "invalid" | Level | `${Level}Share` | "outcome" | "handling";

type InputCell = PlannedColumn<number, InputColumn>;

const PEOPLE = 30;

const TITLE = { font: { bold: true, size: 14 }, horizontalAlignment: "Center" } as const;
const HOW_TO = { font: { italic: true }, horizontalAlignment: "Left", wrapText: true } as const;
const CENTRED = { horizontalAlignment: "Center" } as const;

/** Where somebody is to write. */
const TYPED = { fill: { color: "#FFF9E5" } } as const;
const TYPED_COUNT = { ...TYPED, ...CENTRED } as const;

const TITLE_LINES = [
  across(text("KẾT QUẢ KIỂM PHIẾU LẤY PHIẾU TÍN NHIỆM"), TITLE, { height: 24 }),
  across(
    text(
      "Cách điền: chỉ ghi vào các ô nền vàng, mỗi người một hàng; tỷ lệ và mức tự tính. Gửi lại nguyên tệp này, không cần cài thêm gì.",
    ),
    HOW_TO,
  ),
  blank(),
] as const;

/** What is said once, above the table; each label has its value in the next cell. */
const LABELS = ["Đơn vị:", "Đối tượng:", "Số phiếu phát ra:", "Số phiếu thu về:"] as const;

type Label = (typeof LABELS)[number];

const WHO: readonly InputCell[] = [
  { key: "ordinal", heading: "STT", width: 4.5, cell: (_, here) => ordinalCell(here), format: CENTRED },
  { key: "name", heading: "Họ và tên", width: 19.5, format: TYPED },
  { key: "position", heading: "Chức vụ", width: 17.5, format: TYPED },
];

/** "Nhập phiếu": an empty sheet to type a vote into. Until a name is typed there is nobody on it to be read. */
export function planInputSheet(): SheetPlan {
  return tablePlan(inputTable());
}

function inputTable(): Table<number, InputColumn> {
  return {
    name: "Nhập phiếu",
    above: [...TITLE_LINES, ...LABELS.map(labelLine), blank()],
    columns: [
      ...WHO,
      countColumn("valid", "Số phiếu|hợp lệ"),
      countColumn("invalid", "Số phiếu|không|hợp lệ"),
      { heading: "Số phiếu", columns: LEVELS.map((level) => countColumn(level, OUTCOME_WORDS[level])) },
      { heading: "Tỷ lệ", columns: LEVELS.map(shareColumn) },
      {
        key: "outcome",
        heading: "Mức",
        width: 12,
        cell: (_, { at }) => outcomeCell(at),
        // What is longer than "Tín nhiệm thấp" runs on into the empty column beside it: rows stay one line high.
        format: { horizontalAlignment: "Left", indentLevel: 1, wrapText: false },
      },
      { key: "handling", heading: "Xử lý", width: 10.5, format: TYPED },
    ],
    header: { fill: "#F2F2F2" },
    rows: Array.from({ length: PEOPLE }, (_, index) => index),
    rowHeight: 20,
    frozen: true,
  };
}

function labelLine(label: Label): SheetLine<InputColumn> {
  return {
    cells: [
      { cell: text(label), from: "name", format: { font: { bold: true } } },
      {
        cell: null,
        from: "position",
        format: { ...TYPED, horizontalAlignment: "Left" },
        grid: true,
        entryRule: RULES[label],
      },
    ],
  };
}

/** "$C$6": the cell beside a label. */
function valueOf(label: Label): string {
  const { columnOf } = placeOf({ above: [], columns: WHO, rows: [] });
  const row = TITLE_LINES.length + LABELS.indexOf(label);
  return cellAddress({ row, column: columnOf("position") }).replace(/([A-Z]{1,3})(\d+)/, "$$$1$$$2");
}

/** The number appears with the name. */
function ordinalCell({ at, table }: RowPlace<InputColumn>): PlannedCell {
  const first = table.row(0).at("name").replace(/\d+/, "$$$&");
  return formula(`IF(${at("name")}="","",COUNTA(${first}:${at("name")}))`, "");
}

function countColumn(key: InputColumn, heading: string): InputCell {
  return { key, heading, width: 6.4, format: TYPED_COUNT, numberFormat: "0", entryRule: COUNTS_RULE };
}

function shareColumn(level: Level): InputCell {
  return {
    key: `${level}Share`,
    heading: OUTCOME_WORDS[level],
    width: 7.3,
    cell: (_, { at }) => {
      const returned = valueOf("Số phiếu thu về:");
      return formula(`IF(${isUsable(at)},${at(level)}/${returned},"")`, "");
    },
    format: CENTRED,
    numberFormat: "0.00%",
  };
}

/** The level once all four numbers are there; more marks than ballots are said instead. */
function outcomeCell(at: RowPlace<InputColumn>["at"]): PlannedCell {
  const returned = valueOf("Số phiếu thu về:");
  const tooMany = `IF(SUM(${at("high")}:${at("low")})>N(${returned}),${literal(TOO_MANY)},"")`;
  const waiting = `IF(COUNT(${at("high")}:${at("low")},${returned})<4,"",${tooMany})`;
  return formula(`IF(${isUsable(at)},${outcomeExpression(at, returned)},${waiting})`, "");
}

const TOO_MANY = "Tổng ba mức lớn hơn số phiếu thu về";

/** Three counts and the ballots returned are numbers, and fit each other. */
function isUsable(at: RowPlace<InputColumn>["at"]): string {
  const [counts, returned] = [`${at("high")}:${at("low")}`, valueOf("Số phiếu thu về:")];
  return `AND(COUNT(${counts},${returned})=4,N(${returned})>0,SUM(${counts})<=N(${returned}))`;
}

const RULES: Readonly<Record<Label, CellRule | undefined>> = {
  "Đơn vị:": undefined,
  "Đối tượng:": {
    rule: { list: { inCellDropDown: true, source: Object.values(VIETNAMESE_CATEGORIES).join(",") } },
    title: "Đối tượng",
    message: "Chọn đối tượng trong danh sách: đó là dòng của Phụ lục I mà những người này được tính vào.",
  },
  "Số phiếu phát ra:": {
    rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
    title: "Số phiếu phát ra",
    message: "Nhập một số nguyên, từ 0 trở lên.",
  },
  "Số phiếu thu về:": {
    rule: notAbove(valueOf("Số phiếu phát ra:")),
    title: "Số phiếu thu về",
    message: "Nhập một số nguyên, từ 0 trở lên và không lớn hơn số phiếu phát ra.",
  },
};

const COUNTS_RULE: CellRule = {
  rule: notAbove(valueOf("Số phiếu thu về:")),
  title: "Số phiếu",
  message: "Nhập một số nguyên, từ 0 trở lên và không lớn hơn số phiếu thu về.",
};

/** Until the limiting number is typed any number of ballots is accepted. */
function notAbove(limit: string): CellRule["rule"] {
  return {
    wholeNumber: { formula1: 0, formula2: `=IF(${limit}="",1000000,${limit})`, operator: "Between" },
  };
}
