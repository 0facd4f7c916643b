import fc from "fast-check";
import {
  AT_LEAST_HALF,
  AT_LEAST_TWO_THIRDS,
  OVER_HALF,
  reaches,
  standsAt,
} from "../../src/counting/threshold";

describe("“từ 50% trở lên” counts exactly half in, “trên 50%” does not", () => {
  test.each([
    // count, base, from half on, over half
    [26, 54, false, false],
    [27, 54, true, false],
    [28, 54, true, true],
    [9, 19, false, false],
    [10, 19, true, true],
  ])("%i of %i", (count, base, fromHalf, overHalf) => {
    expect(reaches({ count, base }, AT_LEAST_HALF)).toBe(fromHalf);
    expect(reaches({ count, base }, OVER_HALF)).toBe(overHalf);
  });
});

test.each([
  [31, 48, false],
  [32, 48, true],
  [33, 48, true],
  [12, 19, false],
  [13, 19, true],
])("“từ 2/3” of %i of %i: %s", (count, base, reached) => {
  expect(reaches({ count, base }, AT_LEAST_TWO_THIRDS)).toBe(reached);
});

test("49,996% prints as 50% and still does not reach half", () => {
  expect(reaches({ count: 12499, base: 25000 }, AT_LEAST_HALF)).toBe(false);
});

test("a share of no ballots reaches nothing, and stands nowhere", () => {
  expect(reaches({ count: 0, base: 0 }, AT_LEAST_HALF)).toBe(false);
  expect(standsAt({ count: 0, base: 0 }, AT_LEAST_HALF)).toBe(false);
});

test("the two halves differ exactly where the count is half", () => {
  const shares = fc
    .integer({ min: 1, max: 500 })
    .chain((base) => fc.record({ base: fc.constant(base), count: fc.integer({ min: 0, max: base }) }));
  fc.assert(
    fc.property(shares, (share) => {
      const differ = reaches(share, AT_LEAST_HALF) !== reaches(share, OVER_HALF);
      return (
        differ === (share.count + share.count === share.base) && differ === standsAt(share, AT_LEAST_HALF)
      );
    }),
  );
});
