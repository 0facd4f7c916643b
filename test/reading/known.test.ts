import { readdirSync } from "node:fs";
import fc from "fast-check";
import type { CellValue, SheetSnapshot } from "../../src/reading/cells/snapshot";
import { isSameSheet } from "../../src/reading/cells/sameSheet";
import { NO_CHOICES, type Choices } from "../../src/reading/choices";
import { recognise, recognising, type KnownSheets } from "../../src/reading/recognise";
import { atOnce } from "../../src/turns/staged";
import { caseSheets, CASES } from "./goldenCases";
import { sheetsOf } from "./sheetOf";

const WORKBOOKS = readdirSync(CASES).sort().map(caseSheets);

/** A cell that somebody types into, by where it stands among those of the sheet. */
const EDIT = fc.record({
  sheet: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  value: fc.oneof(
    fc.integer({ min: 0, max: 60 }),
    fc.constantFrom<CellValue>("", "Thu về: 30", "Nguyễn Văn Bốn", "Tổng cộng", "BTV Tỉnh ủy", {
      error: "#REF!",
    }),
  ),
});

type Edit = typeof EDIT extends fc.Arbitrary<infer Value> ? Value : never;

function edited(sheets: readonly SheetSnapshot[], { sheet, row, column, value }: Edit): SheetSnapshot[] {
  return sheets.map((one, index) => {
    if (index !== sheet % sheets.length || one.values.length === 0) return one;
    const at = row % one.values.length;
    const values = one.values.map((cells, r) =>
      r === at ? cells.map((cell, c) => (c === column % cells.length ? value : cell)) : cells,
    );
    return { ...one, values };
  });
}

/** Nothing; a sheet left out; a base that stands on the last sheet. */
function choicesOver(sheets: readonly SheetSnapshot[]): readonly Choices[] {
  const [first, last] = [sheets[0]?.name ?? "", sheets.at(-1)?.name ?? ""];
  const base = { cell: { sheet: last, row: 1, column: 1 } };
  return [
    NO_CHOICES,
    { ...NO_CHOICES, leftOut: [first] },
    { ...NO_CHOICES, bases: { [`${first}|1`]: base } },
  ];
}

test("what is known of sheets that are as they were makes nothing of a workbook otherwise than reading it anew", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...WORKBOOKS),
      fc.array(fc.tuple(fc.option(EDIT), fc.nat({ max: 2 })), { minLength: 1, maxLength: 5 }),
      (workbook, edits) => {
        const known: KnownSheets = new WeakMap();
        let sheets: readonly SheetSnapshot[] = workbook;
        for (const [edit, which] of [[null, 0] as const, ...edits]) {
          if (edit) sheets = edited(sheets, edit);
          const choices = choicesOver(sheets)[which] ?? NO_CHOICES;
          expect(atOnce(recognising(sheets, choices, known))).toEqual(recognise(sheets, choices));
        }
      },
    ),
    { numRuns: 80 },
  );
});

describe("a sheet that is as it was is read anew", () => {
  const [table, minutes] = sheetsOf(
    [
      "== BTV",
      "Ban Thường vụ Huyện ủy Bảo Lâm",
      "STT | Họ và tên | TN cao | TN | TN thấp",
      "1 | Nguyễn Văn An | 18 | 1 | 0",
      "== Biên bản",
      "Số phiếu thu về | 21",
    ].join("\n"),
  ) as [SheetSnapshot, SheetSnapshot];
  const saying = (label: string, number: number) => ({ ...minutes, values: [[label, number]] });
  const cell = { sheet: "Biên bản", row: 0, column: 1 };

  test.each([
    ["where another states other ballots", "Số phiếu thu về", NO_CHOICES],
    ["where its base was chosen on another", "Tờ", { ...NO_CHOICES, bases: { "BTV|1": { cell } } }],
  ])("%s", (_, label, choices) => {
    const known: KnownSheets = new WeakMap();
    const before = atOnce(recognising([table, saying(label, 21)], choices, known));
    const after = atOnce(recognising([table, saying(label, 25)], choices, known));
    expect(after).toEqual(recognise([table, saying(label, 25)], choices));
    expect([after.people, after.findings]).not.toEqual([before.people, before.findings]);
  });

  test("by other choices", () => {
    const known: KnownSheets = new WeakMap();
    atOnce(recognising([table], NO_CHOICES, known));
    const choices = { ...NO_CHOICES, leftOut: ["BTV"] };
    expect(atOnce(recognising([table], choices, known)).tables).toEqual([]);
  });
});

test("of two sheets any cell, format, merge, hidden row or line through it tells one from the other", () => {
  const sheet: SheetSnapshot = {
    name: "BTV",
    row: 0,
    column: 0,
    values: [["Họ và tên", 1, { error: "#REF!" }]],
    numberFormats: [["General", "0", "General"]],
    merges: [],
    hiddenRows: new Set(),
  };
  const cell = { row: 0, column: 0 };
  const others: Partial<SheetSnapshot>[] = [
    { name: "BCH" },
    { row: 1 },
    { column: 1 },
    { values: [["Họ và tên", 2, { error: "#REF!" }]] },
    { values: [["Họ và tên", "1", { error: "#REF!" }]] },
    { values: [["Họ và tên", 1, { error: "#N/A" }]] },
    { values: [["Họ và tên", 1, "#REF!"]] },
    { values: [["Họ và tên", 1]] },
    { values: [...sheet.values, ["", "", ""]] },
    { numberFormats: [["General", "0%", "General"]] },
    { merges: [{ ...cell, rows: 1, columns: 2 }] },
    { hiddenRows: new Set([0]) },
    { struck: [cell] },
  ];
  const copy = { ...sheet, values: [["Họ và tên", 1, { error: "#REF!" }]] };
  expect(atOnce(isSameSheet(sheet, copy))).toBe(true);
  for (const other of others) expect(atOnce(isSameSheet(sheet, { ...copy, ...other }))).toBe(false);
});
