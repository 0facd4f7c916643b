import { readdirSync } from "node:fs";
import fc from "fast-check";
import { severityOf } from "../../src/counting/finding";
import type { CellValue } from "../../src/reading/cells/snapshot";
import { NO_CHOICES } from "../../src/reading/choices";
import { recognise } from "../../src/reading/recognise";
import { caseSheets, CASES } from "./goldenCases";

/** Every text that stands on a sheet of some case: headings, names, lines of ballots, remarks, signatures. */
const TEXTS = [
  ...new Set(
    readdirSync(CASES)
      .flatMap(caseSheets)
      .flatMap(({ values }) => values.flat())
      .filter((value): value is string => typeof value === "string" && value !== ""),
  ),
];

const SHEET: readonly (readonly CellValue[])[] = [
  ["KẾT QUẢ LẤY PHIẾU TÍN NHIỆM BAN THƯỜNG VỤ HUYỆN ỦY", "", "", "", "", "", ""],
  ["Số phiếu thu về: 19", "", "", "", "", "", ""],
  ["", "", "", "", "", "", ""],
  ["STT", "Họ và tên", "Chức vụ", "TN cao", "TN", "TN thấp", "Ghi chú"],
  [1, "Nguyễn Văn Minh", "Bí thư", 17, 2, 0, ""],
  [2, "Trần Thị Lan", "Phó Bí thư", 8, 9, 2, ""],
  [3, "Lê Quốc Hùng", "Ủy viên", 5, 4, 10, ""],
  [4, "Phạm Thị Dung", "Ủy viên", 12, 6, 1, ""],
  ["", "", "", "", "", "", ""],
  ["", "Người lập biểu", "", "", "", "", ""],
];
const COUNTS = ["17/2/0", "8/9/2", "5/4/10", "12/6/1"];
const FIRST_PERSON = 4;
const NAME = 1;
const LEVELS = [3, 4, 5];

/** The counts of the people in order of their rows, or that an error stops all. */
function countsOf(values: readonly (readonly CellValue[])[]): readonly string[] | "stopped" {
  const sheet = {
    name: "Trang 1",
    row: 0,
    column: 0,
    values: values.map((line) => [...line]),
    numberFormats: values.map((line) => line.map(() => "General")),
    merges: [],
    hiddenRows: new Set<number>(),
  };
  const { people, findings } = recognise([sheet], NO_CHOICES);
  if (findings.some((finding) => severityOf(finding) === "error")) return "stopped";
  return people.map(({ ballots: { counts } }) =>
    [counts.high, counts.confident, counts.low].map(({ value }) => value).join("/"),
  );
}

const text = fc.constantFrom(...TEXTS);
const row = fc.nat(SHEET.length - 1);
const column = fc.nat(6);

test("whatever text stands in any one cell, everybody is counted as before or it is said", () => {
  fc.assert(
    fc.property(text, row, column, (written, at, place) => {
      const person = at - FIRST_PERSON;
      const isPerson = person >= 0 && person < COUNTS.length;
      fc.pre(!(isPerson && place === NAME));
      const sheet = SHEET.map((line, index) =>
        index === at ? line.map((value, each) => (each === place ? written : value)) : line,
      );
      const counts = countsOf(sheet);
      if (counts === "stopped") return;
      expect(counts).toHaveLength(COUNTS.length);
      const isOther = (_counts: string, index: number) =>
        !(isPerson && LEVELS.includes(place) && index === person);
      expect(counts.filter(isOther)).toEqual(COUNTS.filter(isOther));
    }),
    { numRuns: 2000 },
  );
});

test("whatever line is put between any two, everybody is counted as before or it is said", () => {
  fc.assert(
    fc.property(text, row, column, (written, at, place) => {
      const line = Array.from({ length: 7 }, (_, each) => (each === place ? written : ""));
      const counts = countsOf([...SHEET.slice(0, at), line, ...SHEET.slice(at)]);
      if (counts !== "stopped") expect(counts).toEqual(COUNTS);
    }),
    { numRuns: 2000 },
  );
});
