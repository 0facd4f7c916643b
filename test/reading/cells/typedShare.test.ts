import { isRoundingOf, typedShare, writtenPercents } from "../../../src/reading/cells/typedShare";
import type { CellValue } from "../../../src/reading/cells/snapshot";

function differs(value: CellValue, format: string, count: number, base: number) {
  const known = typedShare({ value, format }, { count, base });
  return known && !known.fits ? [known.typed] : [];
}

describe("percentages typed beside their counts", () => {
  it.each<[CellValue, string]>([
    [7 / 11, "0.00%"],
    [0.636, "0.0%"],
    [0.64, "0%"],
    [63.64, "General"],
    [63.6363636363636, "General"],
    [63.6363636363636, "0.00"],
    [0.6364, "General"],
    [7 / 11, "General"],
    ["63,6%", "@"],
    ["63.64 %", "General"],
    ["63,6", "General"],
    ["", "General"],
    ["-", "0.00%"],
    [{ error: "#NAME?" }, "0.00%"],
  ])("%j shown as %s is 7/11", (value, format) => {
    expect(differs(value, format, 7, 11)).toEqual([]);
  });

  it.each<[CellValue, string, string]>([
    [0.637, "0.0%", "63,7%"],
    [0.6363, "0.00%", "63,63%"],
    [63.63, "General", "63,63"],
    ["63,5%", "@", "63,5%"],
    [64, "0.00", "64,00"],
  ])("%j shown as %s is not", (value, format, typed) => {
    expect(differs(value, format, 7, 11)).toEqual([typed]);
  });

  it("takes 1 under % for the whole or for one percent", () => {
    expect(differs(1, "General", 19, 19)).toEqual([]);
    expect(differs(1, "General", 1, 100)).toEqual([]);
    expect(differs(1, "General", 18, 19)).toHaveLength(1);
  });
});

describe("averages written below the people", () => {
  const isMean = (value: CellValue, exact: number) =>
    writtenPercents({ value, format: "General" }).some((written) => isRoundingOf(written, exact));

  it.each<CellValue>([32, "32,1", 32.14, "32,142", "32,143", 225 / 7])(
    "%j is 225/7, rounded or cut off",
    (value) => {
      expect(isMean(value, 225 / 7)).toBe(true);
    },
  );

  it.each<CellValue>([33, 31, "32,2", 32.15, 40.1])("%j is not", (value) => {
    expect(isMean(value, 225 / 7)).toBe(false);
  });
});
