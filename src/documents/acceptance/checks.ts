import { areaAddress, quotedSheet, type Area } from "../../counting/cell";
import { VIETNAMESE_LEVELS, NO_LEVEL } from "../../strings/terms";
import { literal } from "../plan/formulaText";
import { THIRD_VOTE } from "../trial/sheets";

/** One thing that must come out as it is known to, in up to four cells side by side. */
export interface Check {
  readonly what: string;
  /** Without "="; the cells of an answer that reaches over several are left to it. */
  readonly computed: readonly string[];
  /** Blank where nothing may stand. */
  readonly expected: readonly (string | number)[];
}

/** What a sheet that is planned under this name is called in the workbook. */
export type NameOf = (planned: string) => string;

const { high, confident, low } = VIETNAMESE_LEVELS;

const SUBJECT_TO_DISMISSAL = "Thuộc diện xem xét miễn nhiệm";

/** What the functions answer, what is to be corrected, and what Phụ lục I counts; worked out by hand. */
export function checks(nameOf: NameOf): readonly Check[] {
  return [...functionChecks(nameOf), correction(nameOf), ...appendixChecks()];
}

function functionChecks(nameOf: NameOf): readonly Check[] {
  const third = quotedSheet(nameOf(THIRD_VOTE.name));
  const list = `TINNHIEM.BANG(${third}!${THIRD_VOTE.counts},${third}!${THIRD_VOTE.returned})`;
  return [
    { what: "TINNHIEM(18; 2; 0; 20)", computed: ["TINNHIEM(18,2,0,20)"], expected: [0.9, 0.1, 0, high] },
    {
      what: "TINNHIEM(9; 9; 2; 20)",
      computed: ["TINNHIEM(9,9,2,20)"],
      expected: [0.45, 0.45, 0.1, NO_LEVEL],
    },
    { what: "TINNHIEM.TYLE(10; 16)", computed: ["TINNHIEM.TYLE(10,16)"], expected: [0.625] },
    { what: "TINNHIEM.MUC(5; 0; 10; 15)", computed: ["TINNHIEM.MUC(5,0,10,15)"], expected: [low] },
    {
      what: "TINNHIEM.XULY(10; 15): các chữ đầu",
      computed: [`LEFT(TINNHIEM.XULY(10,15),${SUBJECT_TO_DISMISSAL.length})`],
      expected: [SUBJECT_TO_DISMISSAL],
    },
    {
      what: `TINNHIEM.BANG của trang ${THIRD_VOTE.name}: người thứ nhất`,
      computed: [list],
      expected: [0.6, 0.3, 0.1, high],
    },
    { what: "người thứ hai, khi đã sửa", computed: [], expected: [0.8, 0.2, 0, high] },
    { what: "người thứ ba", computed: [], expected: [0.2, 0.7, 0.1, confident] },
  ];
}

/** The counts that are wrong on purpose, and the ballots returned. */
function correction(nameOf: NameOf): Check {
  const sheet = quotedSheet(nameOf(THIRD_VOTE.name));
  return {
    what: `Người thứ hai của ${THIRD_VOTE.name}: ba mức và số phiếu thu về`,
    computed: [...THIRD_VOTE.wrong, THIRD_VOTE.returned].map((cell) => `${sheet}!${cell}`),
    expected: [8, THIRD_VOTE.right, 0, 10],
  };
}

/** Total, then the three levels, of the rows of Phụ lục I in which somebody stands. */
function appendixChecks(): readonly Check[] {
  return [
    appendixRow("1.2", "cấp huyện", [6, 3, 1, 1]),
    appendixRow("1.3", "cấp xã", [7, 3, 2, 1]),
    appendixRow("2.2", "lãnh đạo cấp huyện", [4, 2, 1, ""]),
  ];
}

const APPENDIX = quotedSheet("Phụ lục I");
const FORM: Area = { row: 0, column: 0, rows: 100, columns: 6 };
const NOT_MADE = "chưa lập";

/** The sheet is named in a text, as it does not stand when this one is made. */
function appendixRow(number: string, whom: string, expected: Check["expected"]): Check {
  const over = (area: Area) => `INDIRECT(${literal(`${APPENDIX}!${areaAddress(area)}`)})`;
  const row = `MATCH(${literal(number)},${over({ ...FORM, columns: 1 })},0)`;
  return {
    what: `Phụ lục I, dòng ${number} (${whom}): tổng số, cao, tín nhiệm, thấp`,
    computed: [3, 4, 5, 6].map(
      (column) => `IF(ISERROR(${row}),${literal(NOT_MADE)},INDEX(${over(FORM)},${row},${column}))`,
    ),
    expected,
  };
}
