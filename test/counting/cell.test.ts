import fc from "fast-check";
import { areaAddress, areasOf } from "../../src/counting/cell";

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
