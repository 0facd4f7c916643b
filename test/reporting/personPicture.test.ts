import { barOf, byShare, printedShares } from "../../src/reporting/personPicture";
import { result } from "../documents/people";

/** 12 high, 4 confident, 2 low of 20 returned: 2 lines unmarked. */
const WITH_REST = result({ marks: [12, 4, 2], returned: 20 });

test("the bar holds the three levels and the rest of the base, together the whole", () => {
  expect(barOf(WITH_REST)).toEqual([
    { what: "high", width: 60 },
    { what: "confident", width: 20 },
    { what: "low", width: 10 },
    { what: "rest", width: 10 },
  ]);
});

test("more marks than ballots leave no rest", () => {
  expect(barOf(result({ marks: [18, 2, 2], returned: 20 })).at(-1)).toEqual({ what: "rest", width: 0 });
});

test("no ballots, no bar", () => {
  expect(barOf(result({ marks: [0, 0, 0], returned: 0 })).map(({ width }) => width)).toEqual([0, 0, 0, 0]);
});

test("the shares are printed half-up: 18/19 is 94,74%, 1/19 is 5,26%", () => {
  expect(printedShares(result({ marks: [18, 1, 0], returned: 19 }))).toEqual({
    high: 9474,
    confident: 526,
    low: 0,
  });
});

test("the greatest share comes first by the exact fractions, equal ones in their order", () => {
  const [a, b, c] = [
    result({ name: "A", marks: [18, 1, 0], returned: 19 }),
    result({ name: "B", marks: [19, 1, 0], returned: 20 }),
    result({ name: "C", marks: [36, 2, 0], returned: 38 }),
  ];
  expect(byShare([a, b, c], "high").map(({ person }) => person.name.text)).toEqual(["B", "A", "C"]);
  expect(byShare([a, b, c], "confident").map(({ person }) => person.name.text)).toEqual(["A", "C", "B"]);
});
