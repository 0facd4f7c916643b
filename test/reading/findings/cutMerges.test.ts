import { NO_CHOICES } from "../../../src/reading/choices";
import { recognise } from "../../../src/reading/recognise";
import { sheetOf } from "../sheetOf";

const SHEET = sheetOf(
  `
BTV Huyện ủy | < | < | <
Họ và tên | TN cao | TN | TN thấp | Xử lý
Cán bộ 1 | 18 | 1 | 0 | Cho từ chức
Cán bộ 2 | 17 | 2 | 0 | ^
Cán bộ 3 | 16 | 3 | 0 |
`,
  "BTV",
);

/** As Excel 2021 tells merged areas: only the cell each begins with. */
const CUT = { ...SHEET, merges: SHEET.merges.map((merge) => ({ ...merge, rows: 1, columns: 1 })) };

test("a merged cell speaks for all its rows", () => {
  const [table] = recognise([SHEET], NO_CHOICES).tables;
  expect(table?.people.map((person) => person.handling?.text)).toEqual([
    "Cho từ chức",
    "Cho từ chức",
    undefined,
  ]);
});

test("when Excel tells only where it begins, whom it speaks for is asked, and a merged title is left alone", () => {
  const errors = recognise([CUT], NO_CHOICES).findings.filter((finding) => finding.code === "mergeCut");
  expect(errors).toEqual([
    { code: "mergeCut", cells: [{ sheet: "BTV", row: 2, column: 4 }], details: { sheet: "BTV", cell: "E3" } },
  ]);
});
