import { gridOf } from "../../src/reading/cells/grid";
import { chosenBase } from "../../src/reading/people/chosenBase";
import type { CellValue } from "../../src/reading/cells/snapshot";

/** What the sheet calls the number that stands in a cell of its first row, or under it. */
function nameOf(values: readonly (readonly CellValue[])[], row: number, column: number) {
  const grid = gridOf({
    name: "BTV",
    row: 0,
    column: 0,
    values,
    numberFormats: values.map((cells) => cells.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
  });
  const { name, count } = chosenBase({ cell: { sheet: "BTV", row, column } }, () => grid);
  return [name, count?.value];
}

test.each([
  ["in its own text", [["Số phiếu phát ra: 21"]], 0],
  ["beside its label", [["Số phiếu phát ra:", 21]], 1],
  ["some cells beside its label", [["Số phiếu phát ra:", "", 21]], 2],
] as const)("a number in a chosen cell has the name that the sheet gives it: %s", (_, values, column) => {
  expect(nameOf(values, 0, column)).toEqual(["issued", 21]);
});

test("a number that nothing names has none", () => {
  expect(nameOf([["Ghi chú", 21]], 0, 1)).toEqual([undefined, 21]);
  expect(
    nameOf(
      [
        ["Số phiếu phát ra:", 21],
        ["", 30],
      ],
      1,
      1,
    ),
  ).toEqual([undefined, 30]);
});
