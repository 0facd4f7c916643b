import { expectedOf, expectedUnits, nearestTo, unitOfFileName } from "../../src/merging/expected";
import { mergeReport } from "../../src/merging/mergeReport";
import { returnsToUnits } from "../../src/reporting/returnToUnits";
import { unitNamed } from "../../src/words/unitNames";
import { growthOf } from "./growth";

/** A province is some hundred units, the whole country 3,321: lists of one unit a line, up to 8,000 of them. */
const LONGEST = 120_000;

const lines = (length: number) =>
  Array.from({ length: length / 15 }, (_, at) => `Xã Lộc ${at} An`).join("\n");

test.each([
  ["with a kind", lines],
  ["without a kind", (length: number) => lines(length).replace(/Xã /g, "")],
])("the files of a list of units %s are found by their names in time that grows with the list", (_, list) => {
  const find = (text: string) => {
    const expected = expectedUnits(text);
    return expected.map(({ written }) => unitOfFileName(`${written}.xlsx`, expected));
  };
  expect(find(list(60)).map((unit) => unit?.name)).toEqual(expectedUnits(list(60)).map(({ name }) => name));
  expect(growthOf(find, list, LONGEST)).toBeUndefined();
});

test("units are found on the list, and those called nearly so, in time that grows with the list", () => {
  const find = (text: string) => {
    const expected = expectedUnits(text);
    return expected.map((unit) => [
      expectedOf(unit, expected),
      nearestTo(unitNamed(`Phường ${unit.name}`), expected),
    ]);
  };
  expect(growthOf(find, lines, LONGEST)).toBeUndefined();
});

test("what units are to mend is told in time that grows with the units", () => {
  const told = (text: string) => {
    const names = text.split("\n");
    const file = (name: string) => ({ name: `${name}.xlsx`, refusal: { code: "empty" as const } });
    return returnsToUnits(mergeReport(names.map(file), expectedUnits(text)));
  };
  // Of a file that was refused the unit it is by its name is told, and why.
  expect(told(lines(30))[1]?.text).toContain("“Xã Lộc 1 An.xlsx”");
  expect(growthOf(told, lines, LONGEST)).toBeUndefined();
});
