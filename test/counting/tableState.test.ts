import type { CountName, Finding } from "../../src/counting/finding";
import { tableState } from "../../src/counting/tableState";
import { EXAMPLES } from "../strings/exampleFindings";

/** B5:I31 of "Xã Lộc An", which the examples' cell D7 stands in. */
const AREA = { row: 4, column: 1, rows: 27, columns: 8 };
const TABLE = { sheet: "Xã Lộc An", area: AREA, people: { length: 13 } };
const NOBODY_READ = { ...TABLE, people: { length: 0 } };

function missing(row: number, ...counts: CountName[]): Finding[] {
  return counts.map((count) => ({
    code: "countMissing",
    cells: [{ sheet: "Xã Lộc An", row, column: 3 }],
    details: { name: "Người", count },
  }));
}

function nothingEntered(...rows: number[]): Finding {
  const cells = rows.map((row) => ({ sheet: "Xã Lộc An", row, column: 3 }));
  return { code: "nothingEntered", cells, details: { names: rows.map((row) => `Người ${row}`) } };
}

test("chưa nhập: names, and not one count", () => {
  expect(tableState(NOBODY_READ, [nothingEntered(5, 6)])).toEqual({ kind: "empty" });
});

test("one count entered is no longer nothing", () => {
  const findings = [...missing(5, "confident", "low"), nothingEntered(6)];
  expect(tableState(NOBODY_READ, findings)).toEqual({ kind: "incomplete", rows: 2 });
});

test("nhập thiếu: everybody without counts is a row", () => {
  expect(tableState(TABLE, [nothingEntered(5, 6, 7)])).toEqual({ kind: "incomplete", rows: 3 });
});

test("nhập thiếu: rows, however many of their counts are missing", () => {
  const findings = [...missing(5, "high", "low"), ...missing(9, "low")];
  expect(tableState(TABLE, findings)).toEqual({ kind: "incomplete", rows: 2 });
});

test("cần xem: what is entered and cannot be read as a count is not missing", () => {
  expect(tableState(TABLE, [EXAMPLES.countInvalid])).toEqual({ kind: "doubtful", findings: 1 });
});

test("cần xem: shares of another number, found on the table by its key, and those that do not fit", () => {
  const { details } = EXAMPLES.shareBaseDiffers;
  const elsewhere = { ...EXAMPLES.shareBaseDiffers, cells: [] };
  expect(tableState({ ...TABLE, key: details.table }, [elsewhere])).toEqual({
    kind: "doubtful",
    findings: 1,
  });
  expect(tableState({ ...TABLE, key: "Khác|1" }, [elsewhere])).toEqual({ kind: "agrees" });
});

test("lệch: the ballots of all differences, 20 levels of 19 and 21 returned of 20", () => {
  expect(tableState(TABLE, [EXAMPLES.levelsAboveLimit, EXAMPLES.returnedAboveIssued])).toEqual({
    kind: "differs",
    ballots: 2,
  });
});

test("missing counts come before differences", () => {
  expect(tableState(TABLE, [EXAMPLES.levelsAboveLimit, ...missing(5, "low")])).toEqual({
    kind: "incomplete",
    rows: 1,
  });
});

test("khớp: an unclear category is no matter of counts", () => {
  expect(tableState(TABLE, [EXAMPLES.categoryUnknown])).toEqual({ kind: "agrees" });
});

test.each([
  ["on another sheet", { ...TABLE, sheet: "Xã Lộc Bắc" }],
  ["above the table", { ...TABLE, area: { ...AREA, row: 7 } }],
  ["left of the table", { ...TABLE, area: { ...AREA, column: 4 } }],
  ["below the table", { ...TABLE, area: { ...AREA, rows: 2 } }],
  ["right of the table", { ...TABLE, area: { ...AREA, columns: 2 } }],
])("what stands %s is not about it", (_where, table) => {
  expect(tableState(table, [EXAMPLES.levelsAboveLimit])).toEqual({ kind: "agrees" });
});

test.each(["typedShareDiffers", "typedLevelDiffers", "rankDiffers"] as const)(
  "cần xem: %s, though it does not stop the appendix",
  (code) => {
    const { row, column } = EXAMPLES.levelsAboveLimit.cells[0] ?? { row: 0, column: 0 };
    const finding: Finding = { ...EXAMPLES[code], cells: [{ sheet: "Xã Lộc An", row, column }] };
    expect(tableState(TABLE, [finding])).toEqual({ kind: "doubtful", findings: 1 });
  },
);

test("khớp: what is merely said, a count as text, is no doubt", () => {
  expect(tableState(TABLE, [{ ...EXAMPLES.countIsText, cells: EXAMPLES.levelsAboveLimit.cells }])).toEqual({
    kind: "agrees",
  });
});

test("nhập thiếu: a row of another table of whom the same is found is not counted here", () => {
  const elsewhere = { sheet: "Xã Lộc An", row: 60, column: 3 };
  const [here] = nothingEntered(5).cells;
  const finding: Finding = { ...nothingEntered(5), cells: here ? [here, elsewhere] : [] };
  expect(tableState(TABLE, [finding])).toEqual({ kind: "incomplete", rows: 1 });
});

test("the first row and the first column of a table are its own", () => {
  const { row, column } = AREA;
  const cells = [{ sheet: "Xã Lộc An", row, column }];
  expect(tableState(TABLE, [{ ...EXAMPLES.countInvalid, cells }])).toEqual({ kind: "doubtful", findings: 1 });
});
