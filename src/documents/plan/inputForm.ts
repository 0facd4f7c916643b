import { cellAddress } from "../../counting/cell";
import { LEVELS, type Level, type PerLevel } from "../../counting/level";
import { AT_LEAST_HALF, reaches } from "../../counting/threshold";
import { VIETNAMESE_CATEGORIES } from "../../strings/terms";
import { literal } from "./formulaText";
import { outcomeExpression } from "./outcomeExpression";
import { formula, text } from "./plannedCells";
import { besideOnScreen } from "./screenLine";
import type { PlannedCell } from "./sheetPlan";
import { OUTCOME_WORDS } from "./sheetWords";
import {
  across,
  blank,
  type CellRule,
  type PlannedColumn,
  type RowPlace,
  type SheetLine,
  type Table,
} from "./table";

/*
 * The form that a vote is entered in, a row a person: what the result of one person must state (khoản 7.3 Quy định số
 * 262-QĐ/TW), with shares and level by formula.
 */

export type InputColumn = "name" | "position" | "valid" | "invalid" | Level | "handling";

/** Beside the page: why ballots are invalid for somebody, and marks that are none. */
export type BesideColumn = "unmarked" | "several" | "crossed" | "unknown";

export type FormColumn = InputColumn | BesideColumn | "ordinal" | `${Level}Share` | "outcome";

/** What is said once, above the table; each label has its value in the next cell. */
const LABELS = ["Đơn vị:", "Đối tượng:", "Số phiếu phát ra:", "Số phiếu thu về:"] as const;

type Label = (typeof LABELS)[number];

/** What there is to be entered, and of whom. */
export interface InputForm<Row> {
  readonly name: string;
  readonly title: string;
  readonly how: string;
  /** Further lines under these, one text each. */
  readonly lines?: readonly (PlannedCell | null)[];
  readonly rows: readonly Row[];
  /** What is known of a row; where it says nothing of a column, somebody is to write in it. */
  readonly known?: Readonly<Partial<Record<InputColumn, Known<Row>>>>;
  readonly returned?: PlannedCell;
  /** The counts of a row, where they are known. */
  readonly counts?: (row: Row) => PerLevel<number>;
  /** Beside the page, for whoever works on the sheet. */
  readonly beside?: readonly PlannedColumn<Row, FormColumn>[];
  /** Of the ballots themselves, beside the page on the line of the unit. */
  readonly noted?: PlannedCell;
}

type Known<Row> = (row: Row, here: RowPlace<FormColumn>) => PlannedCell | null;

const TITLE = { font: { bold: true, size: 14 }, horizontalAlignment: "Center" } as const;
const HOW_TO = { font: { italic: true }, horizontalAlignment: "Left", wrapText: true } as const;
const CENTRED = { horizontalAlignment: "Center" } as const;

/** Where somebody is to write. */
const TYPED = { fill: { color: "#FFF9E5" } } as const;

const TITLE_LINES = 2;

export function inputForm<Row>(form: InputForm<Row>): Table<Row, FormColumn> {
  const { name, title, how, lines = [], rows, beside = [] } = form;
  const returned = returnedAt(form);
  const column = (key: InputColumn, heading: string, width: number, more: Partial<Column<Row>> = {}) =>
    entryColumn(form, key, { key, heading, width, ...more });
  const entryRule = countsRule(returned);
  const count = (key: InputColumn, heading: string) =>
    column(key, heading, 6.4, { format: CENTRED, numberFormat: "0", entryRule });
  return {
    name,
    above: [
      across(text(title), TITLE, { height: 24 }),
      across(text(how), HOW_TO),
      ...lines.map((line) => across(line, { font: { bold: true }, wrapText: true })),
      blank(),
      ...LABELS.map((label) => labelLine(form, label)),
      blank(),
    ],
    columns: [
      {
        key: "ordinal",
        heading: "STT",
        width: 4.5,
        cell: (_, here) => ordinalCell(form, here),
        format: CENTRED,
      },
      column("name", "Họ và tên", 19.5),
      column("position", "Chức vụ", 17.5),
      count("valid", "Số phiếu|hợp lệ"),
      count("invalid", "Số phiếu|không|hợp lệ"),
      { heading: "Số phiếu", columns: LEVELS.map((level) => count(level, OUTCOME_WORDS[level])) },
      { heading: "Tỷ lệ", columns: LEVELS.map((level) => shareColumn(form, level)) },
      {
        key: "outcome",
        heading: "Mức",
        width: 12,
        cell: (row, { at }) => outcomeCell(form, row, at),
        // What is longer than "Tín nhiệm thấp" runs on into the empty column beside it: rows stay one line high.
        format: { horizontalAlignment: "Left", indentLevel: 1, wrapText: false },
      },
      column("handling", "Xử lý", 10.5),
      ...beside,
    ],
    header: { fill: "#F2F2F2" },
    rows,
    rowHeight: 20,
    frozen: true,
  };
}

type Column<Row> = PlannedColumn<Row, FormColumn>;
type At = (key: FormColumn) => string;

/** A column of what is known, or one to write in. */
function entryColumn<Row>(
  { known = {} }: InputForm<Row>,
  key: InputColumn,
  column: Column<Row>,
): Column<Row> {
  const cell = known[key];
  return cell
    ? { ...column, cell, entryRule: undefined }
    : { ...column, format: { ...TYPED, ...column.format } };
}

function labelLine<Row>(form: InputForm<Row>, label: Label): SheetLine<FormColumn> {
  const value = label === "Số phiếu thu về:" ? form.returned : undefined;
  const format = { horizontalAlignment: "Left" } as const;
  const line: SheetLine<FormColumn> = {
    cells: [
      { cell: text(label), from: "name", format: { font: { bold: true } } },
      {
        cell: value ?? null,
        from: "position",
        format: value ? format : { ...TYPED, ...format },
        grid: true,
        entryRule: value ? undefined : rulesOf(form)[label],
      },
    ],
  };
  const [first, last] = [form.beside?.[0]?.key, form.beside?.at(-1)?.key];
  return label === LABELS[0] && form.noted && first && last
    ? besideOnScreen(line, form.noted, { from: first, to: last, rows: LABELS.length })
    : line;
}

/** "$C$6": the cell beside a label; "position" is the third column. */
function valueAt({ lines = [] }: { readonly lines?: readonly unknown[] }, label: Label): string {
  const row = TITLE_LINES + lines.length + 1 + LABELS.indexOf(label);
  return cellAddress({ row, column: 2 }).replace(/([A-Z]{1,3})(\d+)/, "$$$1$$$2");
}

/** The cell of the ballots returned, as formulas of the form name it. */
export function returnedAt(form: { readonly lines?: readonly unknown[] }): string {
  return valueAt(form, "Số phiếu thu về:");
}

/** The number appears with the name. */
function ordinalCell<Row>(
  { known }: InputForm<Row>,
  { at, table, index }: RowPlace<FormColumn>,
): PlannedCell {
  const first = table.row(0).at("name").replace(/\d+/, "$$$&");
  return formula(`IF(${at("name")}="","",COUNTA(${first}:${at("name")}))`, known?.name ? index + 1 : "");
}

function shareColumn<Row>(form: InputForm<Row>, level: Level): Column<Row> {
  const returned = returnedAt(form);
  return {
    key: `${level}Share`,
    heading: OUTCOME_WORDS[level],
    width: 7.3,
    cell: (row, { at }) => {
      const { counts, ballots } = knownCounts(form, row);
      const share = counts && ballots > 0 ? counts[level] / ballots : "";
      return formula(`IF(${isUsable(at, returned)},${at(level)}/${returned},"")`, share);
    },
    format: CENTRED,
    numberFormat: "0.00%",
  };
}

/** The level once all four numbers are there; more marks than ballots are said instead. */
function outcomeCell<Row>(form: InputForm<Row>, row: Row, at: At): PlannedCell {
  const returned = returnedAt(form);
  const { counts, ballots } = knownCounts(form, row);
  const level =
    counts && LEVELS.find((each) => reaches({ count: counts[each], base: ballots }, AT_LEAST_HALF));
  const tooMany = `IF(SUM(${at("high")}:${at("low")})>N(${returned}),${literal(TOO_MANY)},"")`;
  const waiting = `IF(COUNT(${at("high")}:${at("low")},${returned})<4,"",${tooMany})`;
  const shows = counts && ballots > 0 ? OUTCOME_WORDS[level ?? "none"] : "";
  return formula(`IF(${isUsable(at, returned)},${outcomeExpression(at, returned)},${waiting})`, shows);
}

function knownCounts<Row>({ counts, returned }: InputForm<Row>, row: Row) {
  return { counts: counts?.(row), ballots: Number(returned?.shows ?? 0) };
}

const TOO_MANY = "Tổng ba mức lớn hơn số phiếu thu về";

/** Three counts and the ballots returned are numbers, and fit each other. */
function isUsable(at: At, returned: string): string {
  const counts = `${at("high")}:${at("low")}`;
  return `AND(COUNT(${counts},${returned})=4,N(${returned})>0,SUM(${counts})<=N(${returned}))`;
}

function rulesOf(form: {
  readonly lines?: readonly unknown[];
}): Readonly<Record<Label, CellRule | undefined>> {
  return {
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
      rule: notAbove(valueAt(form, "Số phiếu phát ra:")),
      title: "Số phiếu thu về",
      message: "Nhập một số nguyên, từ 0 trở lên và không lớn hơn số phiếu phát ra.",
    },
  };
}

function countsRule(returned: string): CellRule {
  return {
    rule: notAbove(returned),
    title: "Số phiếu",
    message: "Nhập một số nguyên, từ 0 trở lên và không lớn hơn số phiếu thu về.",
  };
}

/** Until the limiting number is typed any number of ballots is accepted. */
function notAbove(limit: string): CellRule["rule"] {
  return {
    wholeNumber: { formula1: 0, formula2: `=IF(${limit}="",1000000,${limit})`, operator: "Between" },
  };
}
