import { cellAddress } from "../../counting/cell";
import { LEVELS, type Level } from "../../counting/level";
import type { PeopleList } from "../../reading/peopleList";
import { VIETNAMESE_CATEGORIES } from "../../strings/terms";
import type { ListSheets } from "../document";
import { COUNTED_TWICE } from "../../words/countedTwice";
import { marksNames } from "../marks/names";
import { marksPlaces, type MarksPlaces, type Told } from "../marks/sheet";
import { MARK_KINDS } from "../plan/countedMarks";
import { literal } from "../plan/formulaText";
import { LIST_ORDINAL, listedColumn } from "../plan/listColumns";
import { listRows, partFormat, type ListRow } from "../plan/listRows";
import { sheetNames } from "../plan/numberedSheets";
import { formula, text } from "../plan/plannedCells";
import type { PlannedCell } from "../plan/sheetPlan";
import { OUTCOME_WORDS } from "../plan/sheetWords";
import {
  across,
  blank,
  type CellRule,
  type Columns,
  type PlannedColumn,
  type RowPlace,
  type SheetLine,
  type Table,
} from "../plan/table";
import { tablePlan } from "../plan/tablePlan";

type CountColumn = Level | "valid" | "invalid";
type CountingColumn = "ordinal" | "name" | "position" | CountColumn | "state";

const TITLE = { font: { bold: true, size: 14 }, horizontalAlignment: "Center" } as const;
const HOW_TO = { font: { italic: true }, horizontalAlignment: "Center", wrapText: true } as const;
const CENTRED = { horizontalAlignment: "Center" } as const;
const TYPED = { fill: { color: "#FFF9E5" }, horizontalAlignment: "Left" } as const;

const TITLE_LINES = [
  across(text("TỔNG HỢP KIỂM PHIẾU LẤY PHIẾU TÍN NHIỆM"), TITLE, { height: 24 }),
  across(
    text(
      "Số phiếu tự tính từ hai trang ghi phiếu khi hai lần khớp nhau. Chỉ điền các ô nền vàng; không đánh dấu tính vào không hợp lệ đối với người đó.",
    ),
    HOW_TO,
  ),
  blank(),
] as const;

/** Each label has its value in the next cell. */
const LABELS = ["Đơn vị:", "Đối tượng:", "Số phiếu phát ra:", "Số phiếu thu về:"] as const;

type Label = (typeof LABELS)[number];

const COUNT_RULE: CellRule = {
  rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
  title: "Số phiếu",
  message: "Nhập một số nguyên, từ 0 trở lên.",
};

const RULES: Readonly<Record<Label, CellRule | undefined>> = {
  "Đơn vị:": undefined,
  "Đối tượng:": {
    rule: { list: { inCellDropDown: true, source: Object.values(VIETNAMESE_CATEGORIES).join(",") } },
    title: "Đối tượng",
    message: "Chọn đối tượng trong danh sách: đó là dòng của Phụ lục I mà những người này được tính vào.",
  },
  "Số phiếu phát ra:": COUNT_RULE,
  "Số phiếu thu về:": COUNT_RULE,
};

const AGREES = "Khớp";
const NO_BALLOTS = COUNTED_TWICE.noBallots;

/** So many ballots that differ are named; of more only how many there are. */
const MORE = ["nextTwo", "nextThree"] as const;
const NAMED = 3;

/** Of each list what its two counts come to: a vote table like one that a clerk has typed. */
export const planCountingSheets: ListSheets["plan"] = ({ lists, settings }, nameOf) => {
  const names = sheetNames(
    "Tổng hợp kiểm phiếu",
    "Kiểm phiếu",
    lists.map(({ sheet }) => sheet),
  );
  const marks = marksNames(lists);
  return lists.map((list, index) => {
    const of = marks[index] ?? { first: "", second: "", differences: "" };
    const places = marksPlaces(list, settings.papers.counting.ballots, of, nameOf);
    return tablePlan(countingTable(list, places, names[index] ?? ""));
  });
};

function countingTable(list: PeopleList, places: MarksPlaces, name: string): Table<ListRow, CountingColumn> {
  return {
    name,
    above: [...TITLE_LINES, ...LABELS.map(labelLine), blank()],
    columns: [...whoColumns(), ...countColumns(places), stateColumn(places)],
    header: { fill: "#F2F2F2" },
    rows: listRows([list]),
    rowFormat: partFormat,
    frozen: true,
  };
}

function labelLine(label: Label): SheetLine<CountingColumn> {
  return {
    cells: [
      { cell: text(label), from: "name", format: { font: { bold: true } } },
      { cell: null, from: "position", format: TYPED, grid: true, entryRule: RULES[label] },
    ],
  };
}

/** "$C$6": the cell beside a label; "position" is the third column. */
function valueOf(label: Label): string {
  const row = TITLE_LINES.length + LABELS.indexOf(label);
  return cellAddress({ row, column: 2 }).replace(/([A-Z]{1,3})(\d+)/, "$$$1$$$2");
}

function whoColumns(): Columns<ListRow, CountingColumn> {
  return [LIST_ORDINAL, listedColumn("name", "Họ và tên", 22), listedColumn("position", "Chức vụ", 22)];
}

type Column = PlannedColumn<ListRow, CountingColumn>;

function countColumns({ told }: MarksPlaces): Columns<ListRow, CountingColumn> {
  const column = (key: CountColumn, heading: string): Column => ({
    key,
    heading,
    width: 9,
    cell: ofPerson((person, here) => countCell(key, here, (what) => told(what, person))),
    format: CENTRED,
    numberFormat: "0",
  });
  return [
    column("valid", "Số phiếu|hợp lệ"),
    column("invalid", "Số phiếu|không|hợp lệ"),
    { heading: "Số phiếu", columns: LEVELS.map((level) => column(level, OUTCOME_WORDS[level])) },
  ];
}

function ofPerson(cell: (person: number, here: RowPlace<CountingColumn>) => PlannedCell): Column["cell"] {
  return (row, here) => (row.kind === "person" ? cell(row.number - 1, here) : null);
}

const ADDED_UP: Readonly<Record<"valid" | "invalid", readonly Told[]>> = {
  valid: LEVELS,
  invalid: ["invalid", "unmarked"],
};

/** Until both counts agree there is no number: the levels say why, for whoever reads the sheet. */
function countCell(
  key: CountColumn,
  { at }: RowPlace<CountingColumn>,
  told: (what: Told) => string,
): PlannedCell {
  if (key === "valid" || key === "invalid") {
    const sum = ADDED_UP[key].map(told).join("+");
    return formula(`IF(${at("state")}=${literal(AGREES)},${sum},"")`, "");
  }
  return formula(`IF(${at("state")}=${literal(AGREES)},${told(key)},${at("state")})`, NO_BALLOTS);
}

/** Beside the page: how the two counts of a person stand to each other. */
function stateColumn(places: MarksPlaces): Column {
  return {
    key: "state",
    heading: "Hai lần ghi",
    width: 60,
    offPage: true,
    cell: ofPerson((person) => stateCell(places, (what) => places.told(what, person))),
  };
}

/** "Khớp", or why there is no number yet: the first of the reasons that holds. */
function stateCell({ ballots, entered }: MarksPlaces, told: (what: Told) => string): PlannedCell {
  const returned = valueOf("Số phiếu thu về:");
  const all = entered.map((range) => `SUM(${range})`);
  const within = entered.map((range) => `SUMPRODUCT((${ballots}<=N(${returned}))*${range})`);
  const incomplete = [
    literal(`${COUNTED_TWICE.incomplete}lần 1 `),
    all[0],
    literal(", lần 2 "),
    all[1],
    literal(" trên "),
    returned,
    literal(" phiếu thu về"),
  ].join("&");
  const reasons: readonly (readonly [condition: string, words: string])[] = [
    [`N(${returned})=0`, literal(NO_BALLOTS)],
    [`OR(${all.map((sum) => `${sum}<>${returned}`).join(",")})`, incomplete],
    [
      `OR(${within.map((sum) => `${sum}<>${returned}`).join(",")})`,
      `${literal(COUNTED_TWICE.below)}&${returned}`,
    ],
    [`${told("open")}>0`, differWords(told)],
    [`${MARK_KINDS.map(told).join("+")}<>${returned}`, literal(COUNTED_TWICE.otherMark)],
  ];
  const expression = reasons.reduceRight(
    (otherwise, [condition, words]) => `IF(${condition},${words},${otherwise})`,
    literal(AGREES),
  );
  return formula(expression, NO_BALLOTS);
}

/** "Hai lần ghi khác nhau ở phiếu số 3, 17, 40 và 2 phiếu nữa" */
function differWords(told: (what: Told) => string): string {
  const more = MORE.map((what) => `IF(${told(what)}>0,", "&${told(what)},"")`);
  const rest = `IF(${told("open")}>${NAMED},${literal(" và ")}&(${told("open")}-${NAMED})&${literal(" phiếu nữa")},"")`;
  return [literal(COUNTED_TWICE.differ), told("nextOne"), ...more, rest].join("&");
}
