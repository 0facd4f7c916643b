import { planInputSheet } from "../../../src/documents/input/sheet";
import { formulaAt, shownCells } from "../planText";

const plan = planInputSheet();
const FIRST = 10;

test("asks for what the result of one person must state (khoản 7.3 Quy định số 262-QĐ/TW)", () => {
  expect(shownCells(plan).slice(3, 10)).toEqual([
    ["", "Đơn vị:", ...Array(11).fill("")],
    ["", "Đối tượng:", ...Array(11).fill("")],
    ["", "Số phiếu phát ra:", ...Array(11).fill("")],
    ["", "Số phiếu thu về:", ...Array(11).fill("")],
    Array(13).fill(""),
    [
      ...["STT", "Họ và tên", "Chức vụ", "Số phiếu\nhợp lệ", "Số phiếu\nkhông\nhợp lệ", "Số phiếu", "", ""],
      ...["Tỷ lệ", "", "", "Mức", "Xử lý"],
    ],
    [
      "",
      "",
      "",
      "",
      "",
      "Tín nhiệm cao",
      "Tín nhiệm",
      "Tín nhiệm thấp",
      "Tín nhiệm cao",
      "Tín nhiệm",
      "Tín nhiệm thấp",
      "",
      "",
    ],
  ]);
});

test("has 30 empty rows, each calculated without the add-in from what is typed into it", () => {
  const rows = plan.cells.slice(FIRST);
  expect(rows).toHaveLength(30);
  rows.forEach((row, index) => {
    const n = 11 + index;
    const usable = `AND(COUNT(F${n}:H${n},$C$7)=4,N($C$7)>0,SUM(F${n}:H${n})<=N($C$7))`;
    expect(formulaAt(plan, FIRST + index, 8)).toBe(`=IF(${usable},F${n}/$C$7,"")`);
    expect(row.map((cell) => cell?.formula ?? "").join()).not.toContain("TINNHIEM");
  });
});

test("shows nobody until a name is typed", () => {
  expect(new Set(shownCells(plan).slice(FIRST).flat())).toEqual(new Set([""]));
  expect(formulaAt(plan, FIRST + 2, 0)).toBe('=IF(B13="","",COUNTA(B$11:B13))');
});

test("accepts a category of the list; numbers of ballots up to those issued, then up to those returned", () => {
  expect(plan.entryRules.map(({ area, rule }) => [area, rule])).toEqual([
    [
      { row: 4, column: 2, rows: 1, columns: 1 },
      {
        list: {
          inCellDropDown: true,
          source:
            "Ban Thường vụ cấp tỉnh,Ban Thường vụ cấp huyện,Ban Thường vụ cấp xã," +
            "Lãnh đạo cấp tỉnh,Lãnh đạo cấp huyện,Lãnh đạo cấp xã,Doanh nghiệp Nhà nước,Đơn vị sự nghiệp,Công an,Quân đội,Đơn vị khác",
        },
      },
    ],
    [
      { row: 5, column: 2, rows: 1, columns: 1 },
      { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
    ],
    [
      { row: 6, column: 2, rows: 1, columns: 1 },
      { wholeNumber: { formula1: 0, formula2: '=IF($C$6="",1000000,$C$6)', operator: "Between" } },
    ],
    [
      { row: 10, column: 3, rows: 30, columns: 5 },
      { wholeNumber: { formula1: 0, formula2: '=IF($C$7="",1000000,$C$7)', operator: "Between" } },
    ],
  ]);
});
