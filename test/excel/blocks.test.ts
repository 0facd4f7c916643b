import fc from "fast-check";
import type { Area } from "../../src/counting/cell";
import type { PlannedCell } from "../../src/documents/plan/sheetPlan";
import { blocksOf } from "../../src/excel/blocks";
import { atOnce } from "../../src/turns/staged";
import { addressesIn, isCopyOf, originalOf } from "../../src/excel/copies";

test("the cells of a formula are told alike however Excel writes the rest of it", () => {
  expect(addressesIn(`=IF('A1'!$B$2="A1 phiếu",'BTV'!D4,LOG10(F5:F$9))`)).toBe("$B$2 D4 F5 F$9");
  expect(addressesIn("=@BTV!D4 + 1")).toBe(addressesIn("='BTV'!D4+1"));
  expect(addressesIn("D4")).toBe("");
});

type Cells = readonly (readonly (PlannedCell | null)[])[];

describe("a formula copied down", () => {
  const isCopy = (one: string, other: string, down: number) => isCopyOf(originalOf(one), other, down);

  test("moves the rows of references, and of nothing else", () => {
    expect(isCopy("='BTV'!D4/F7", "='BTV'!D6/F9", 2)).toBe(true);
    expect(isCopy(`=IF(A1>2,"A1 phiếu","")`, `=IF(A2>2,"A1 phiếu","")`, 1)).toBe(true);
    expect(isCopy("='A1'!B1+CHAR(10)", "='A1'!B2+CHAR(10)", 1)).toBe(true);
  });

  test("leaves a row behind a dollar sign where it is", () => {
    expect(isCopy("=B1/$A$2", "=B2/$A$2", 1)).toBe(true);
    expect(isCopy("=B1/A2", "=B2/A2", 1)).toBe(false);
    expect(isCopy("=B1/$A$2", "=B2/$A$3", 1)).toBe(false);
  });

  test("is another formula where a text, a number or a sheet differs", () => {
    expect(isCopy(`=B1&"a"`, `=B2&"b"`, 1)).toBe(false);
    expect(isCopy("=B1*2", "=B2*3", 1)).toBe(false);
    expect(isCopy("='Xã 1'!B1", "='Xã 2'!B2", 1)).toBe(false);
    expect(isCopy("=B1", "=B21", 1)).toBe(false);
  });
});

/** Columns of runs: copies of one formula, one text over and over, nothing, or something else in each row. */
const column = (rows: number) =>
  fc
    .array(fc.tuple(fc.constantFrom("copies", "same", "empty", "own"), fc.integer({ min: 1, max: 90 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((runs) => {
      const kinds = runs.flatMap(([kind, length], index) =>
        Array<[string, number]>(length).fill([kind, index]),
      );
      return Array.from({ length: rows }, (_, row) => cellOf(kinds[row % kinds.length] ?? ["empty", 0], row));
    });

function cellOf([kind, index]: readonly [string, number], row: number): PlannedCell | null {
  if (kind === "empty") return null;
  if (kind === "same") return { shows: `Ủy viên ${index}` };
  if (kind === "own") return row % 2 === 0 ? { shows: row } : { formula: `=B${row * 7 + 1}&"${row}"` };
  return { formula: `='Xã ${index}'!B${row + 3}/$F$2&"${"x".repeat(60)}"` };
}

const cells = fc
  .integer({ min: 1, max: 200 })
  .chain((rows) => fc.array(column(rows), { minLength: 1, maxLength: 5 }))
  .map((columns): Cells => (columns[0] ?? []).map((_, row) => columns.map((each) => each[row] ?? null)));

test("the blocks hold every planned cell once, and copies only of the row above them", () => {
  fc.assert(
    fc.property(cells, (planned) => {
      const written = planned.map((row) => row.map(() => 0));
      const each = ({ row, column, rows, columns }: Area, visit: (row: number, column: number) => void) => {
        for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) visit(r, c);
      };
      for (const { kind, area } of atOnce(blocksOf(planned))) {
        const above = area.row - 1;
        each(area, (row, column) => {
          const line = written[row];
          if (line) line[column] = (line[column] ?? 0) + 1;
          const cell = planned[row]?.[column];
          if (kind === "same") expect(cell).toEqual(planned[area.row]?.[column]);
          if (kind !== "copies") return;
          const original = planned[above]?.[column]?.formula ?? "";
          expect(isCopyOf(originalOf(original), cell?.formula ?? "", row - above)).toBe(true);
        });
      }
      planned.forEach((row, r) =>
        row.forEach((cell, c) => expect(written[r]?.[c]).toBe(cell === null ? (written[r]?.[c] ?? 0) : 1)),
      );
      expect(Math.max(0, ...written.flat())).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

test("ten thousand people one below the other are one row, and its copies", () => {
  const planned = Array.from({ length: 10_000 }, (_, row) => [
    { shows: row + 1 },
    { formula: `=TRIM('BTV'!B${row + 4})`, shows: "" },
    { formula: `='BTV'!D${row + 4}/$F$2`, shows: 0 },
  ]);
  expect(atOnce(blocksOf(planned))).toEqual([
    { kind: "entries", area: { row: 0, column: 0, rows: 10_000, columns: 1 } },
    { kind: "entries", area: { row: 0, column: 1, rows: 1, columns: 2 } },
    { kind: "copies", area: { row: 1, column: 1, rows: 9_999, columns: 2 } },
  ]);
});
