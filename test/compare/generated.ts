import fc from "fast-check";
import type { CellValue, SheetSnapshot } from "../../src/reading/cells/snapshot";

/** Bodies whose title tells the category, with a name for the sheet. */
const BODIES = [
  ["BTV Tỉnh ủy", "BAN THƯỜNG VỤ TỈNH ỦY"],
  ["BTV Huyện ủy", "BAN THƯỜNG VỤ HUYỆN ỦY"],
  ["BTV Xã Lộc A", "BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC A"],
  ["BTV Xã 'B' & C", "BAN THƯỜNG VỤ ĐẢNG ỦY XÃ LỘC B"],
  ["Lãnh đạo tỉnh", "LÃNH ĐẠO HĐND, UBND TỈNH"],
  ["Lãnh đạo huyện", "LÃNH ĐẠO HĐND, UBND HUYỆN"],
  ["Lãnh đạo xã", "LÃNH ĐẠO HĐND, UBND XÃ LỘC A"],
  ["Doanh nghiệp", "CÁC CHỨC DANH DOANH NGHIỆP NHÀ NƯỚC"],
] as const;

const POSTS = [
  "Bí thư",
  "Phó Bí thư",
  "Ủy viên",
  "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức, Trưởng Ban Nội vụ",
  "",
];

const HANDLINGS = [
  "",
  "",
  "",
  "Cho từ chức",
  "Miễn nhiệm; Khác",
  "Rà soát đưa ra khỏi quy hoạch",
  "Bố trí, phân công công tác khác",
  "Kiểm điểm rút kinh nghiệm",
  "Khác",
];

interface Voted {
  readonly post: string;
  readonly low: number;
  readonly high: number;
  readonly spoilt: number;
  readonly handling: string;
  readonly asText: number;
}

interface Table {
  readonly body: (typeof BODIES)[number];
  readonly returned: number;
  readonly base: "column" | "sentence" | "cells" | "none" | "validAndInvalid";
  readonly people: readonly Voted[];
  readonly row: number;
  readonly column: number;
}

const voted: fc.Arbitrary<Voted> = fc.record({
  post: fc.constantFrom(...POSTS),
  low: fc.integer({ min: 0, max: 1000 }),
  high: fc.integer({ min: 0, max: 1000 }),
  spoilt: fc.constantFrom(0, 0, 0, 1),
  handling: fc.constantFrom(...HANDLINGS),
  asText: fc.nat(9),
});

const table: fc.Arbitrary<Table> = fc.record({
  body: fc.constantFrom(...BODIES),
  returned: fc.integer({ min: 2, max: 60 }),
  base: fc.constantFrom("column", "sentence", "cells", "none", "validAndInvalid"),
  people: fc.array(voted, { minLength: 1, maxLength: 10 }),
  row: fc.nat(3),
  column: fc.nat(2),
});

/** Workbooks of one to four vote tables, a sheet each, as clerks lay them out; now and then somebody has no row in the form. */
export const generated: fc.Arbitrary<readonly SheetSnapshot[]> = fc
  .uniqueArray(table, { minLength: 1, maxLength: 4, selector: ({ body: [sheet] }) => sheet })
  .map((tables) => tables.map(sheetOf));

function sheetOf(vote: Table, sheet: number): SheetSnapshot {
  const lines = [[`KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ${vote.body[1]}`], ...statedLines(vote), headings(vote)];
  const rows: CellValue[][] = [
    ...lines,
    ...vote.people.map((one, index) => personLine(one, index, sheet, vote)),
  ];
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  const numberFormats = values.map((row) => row.map(() => "General"));
  const { row, column } = vote;
  return { name: vote.body[0], row, column, values, numberFormats, merges: [], hiddenRows: new Set() };
}

function statedLines({ base, returned }: Table): CellValue[][] {
  if (base === "sentence")
    return [[`Số phiếu phát ra: ${returned + 1} phiếu; số phiếu thu về: ${returned} phiếu`]];
  if (base === "cells") return [["Số phiếu thu về:", returned]];
  return [[]];
}

function headings({ base }: Table): CellValue[] {
  const ballots = { column: ["Thu về"], validAndInvalid: ["Hợp lệ", "Không hợp lệ"] };
  const stated = base === "column" || base === "validAndInvalid" ? ballots[base] : [];
  const levels = ["Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"];
  return ["STT", "Họ và tên", "Chức vụ", ...stated, ...levels, "Xử lý"];
}

function personLine(one: Voted, index: number, sheet: number, { base, returned }: Table): CellValue[] {
  const valid = Math.max(1, returned - one.spoilt);
  const high = Math.round((one.high / 1000) * valid);
  const low = Math.round((one.low / 1000) * (valid - high));
  const counts = [high, valid - high - low, low].map((count, level) => written(count, one.asText - level));
  const stated = { column: [returned], validAndInvalid: [valid, returned - valid] };
  const ballots = base === "column" || base === "validAndInvalid" ? stated[base] : [];
  const name = `Cán bộ ${String(sheet * 100 + index + 1).padStart(3, "0")}`;
  return [index + 1, name, one.post, ...ballots, ...counts, one.handling];
}

/** Now and then as the text or the dash that some clerks type. */
function written(count: number, how: number): CellValue {
  if (how === 0) return `${String(count).padStart(2, "0")} phiếu`;
  return how === 1 && count === 0 ? "-" : count;
}
