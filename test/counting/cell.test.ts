import fc from "fast-check";
import { areaAddress, areasOf, columnLetters, qualifiedAddress } from "../../src/counting/cell";

const cell = fc.record({
  sheet: fc.constant("Xã Lộc An"),
  row: fc.nat({ max: 6 }),
  column: fc.nat({ max: 6 }),
});

function addresses(...cells: readonly (readonly [row: number, column: number])[]): readonly string[] {
  return areasOf(cells.map(([row, column]) => ({ sheet: "Xã Lộc An", row, column }))).map(areaAddress);
}

describe("cells as areas", () => {
  test("hold every cell given, each once, and no other", () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const held = areasOf(cells).flatMap(({ row, column, rows, columns }) =>
          Array.from(
            { length: rows * columns },
            (_, at) => `${row + Math.floor(at / columns)} ${column + (at % columns)}`,
          ),
        );
        const given = new Set(cells.map(({ row, column }) => `${row} ${column}`));
        expect([...held].sort()).toEqual([...given].sort());
      }),
    );
  });

  test("three levels side by side are one area, three names below each other another", () => {
    expect(addresses([4, 1], [4, 2], [4, 3])).toEqual(["B5:D5"]);
    expect(addresses([4, 0], [5, 0], [6, 0])).toEqual(["A5:A7"]);
    expect(addresses([4, 1], [4, 2], [5, 1], [5, 2], [7, 2])).toEqual(["B5:C6", "C8"]);
  });
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("a cell as a formula names it, the apostrophes of its sheet doubled", () => {
  expect(qualifiedAddress({ sheet: "Xã Krông K'Nô", row: 6, column: 2 })).toBe("'Xã Krông K''Nô'!C7");
});
