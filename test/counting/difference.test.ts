import { differenceOf } from "../../src/counting/difference";
import type { BallotsDoubt, Finding } from "../../src/counting/finding";
import { EXAMPLES } from "../strings/exampleFindings";

function doubted(how: BallotsDoubt): Finding {
  const { details } = EXAMPLES.ballotsDoubted;
  return { ...EXAMPLES.ballotsDoubted, details: { ...details, how, stated: 20, counted: 23 } };
}

describe("by how many ballots two numbers disagree", () => {
  test.each([
    ["20 of 19 at the levels", EXAMPLES.levelsAboveLimit, 1],
    ["21 returned of 20 issued", EXAMPLES.returnedAboveIssued, 1],
    ["17 valid and 1 invalid of 19 returned", EXAMPLES.validInvalidDiffer, 1],
    ["20 here and 19 there", EXAMPLES.ballotsContradict, 1],
    ["a line says 20, and 23 are counted with", doubted("line"), 3],
    ["a missing count", EXAMPLES.countMissing, undefined],
    ["a column dragged from 20 to 23 has no two numbers", doubted("dragged"), undefined],
  ])("%s", (_what, finding, ballots) => {
    expect(differenceOf(finding)).toBe(ballots);
  });

  test("a total of 140 where the people give 132, and a sum of 17 where a row gives 18", () => {
    const total = { ...EXAMPLES.totalDiffers.details, stated: 140, counted: 132 };
    expect(differenceOf({ ...EXAMPLES.totalDiffers, details: total })).toBe(8);
    const sum = { ...EXAMPLES.rowSumDiffers.details, stated: 17, counted: 18 };
    expect(differenceOf({ ...EXAMPLES.rowSumDiffers, details: sum })).toBe(1);
  });
});
