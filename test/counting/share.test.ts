import fc from "fast-check";
import { compareShares, percentHundredths } from "../../src/counting/share";

describe("a percentage is rounded half-up to two decimals", () => {
  test.each([
    [14, 19, 7368, "73,684… down"],
    [18, 19, 9474, "94,736… up"],
    [7, 11, 6364, "63,636… up"],
    [0, 19, 0, "none"],
    [19, 19, 10000, "all"],
    [1, 32, 313, "3,125 exactly: up"],
    [3, 32, 938, "9,375 exactly: up, as to the even neighbour"],
    [1, 96, 104, "1,0416… down"],
    [9, 160, 563, "5,625 exactly: up, away from the even neighbour"],
    [1, 800, 13, "0,125 exactly: up"],
    [57, 800, 713, "7,125 exactly, where 57/800 in floating point is less: up"],
    [23, 160, 1438, "14,375 exactly, where 23/160*100 in floating point is less: up"],
  ])("%i of %i is %i hundredths (%s)", (count, base, hundredths) => {
    expect(percentHundredths({ count, base })).toBe(hundredths);
  });
});

test("three shares are not adjusted to add up to 100%: 1/3 is 33,33% three times", () => {
  expect(3 * percentHundredths({ count: 1, base: 3 })).toBe(9999);
});

test.each([
  [1, 0],
  [0, 0],
  [-1, 19],
  [1.5, 19],
  [1, 19.5],
  [1, -19],
  [NaN, 19],
  [1, Infinity],
])("%d of %d is no share", (count, base) => {
  expect(() => percentHundredths({ count, base })).toThrow(RangeError);
});

test("what is no share is named by its numbers", () => {
  expect(() => percentHundredths({ count: 1.5, base: 19 })).toThrow("1.5/19 is not a share of ballots");
});

test("shares are compared exactly: 2/3 is over 66/100, 1/3 is 2/6, 9/20 is under 10/21", () => {
  expect(compareShares({ count: 2, base: 3 }, { count: 66, base: 100 })).toBeGreaterThan(0);
  expect(compareShares({ count: 1, base: 3 }, { count: 2, base: 6 })).toBe(0);
  expect(compareShares({ count: 9, base: 20 }, { count: 10, base: 21 })).toBeLessThan(0);
  expect(compareShares({ count: 4, base: 20 }, { count: 5, base: 40 })).toBeGreaterThan(0);
});

const ballots = fc
  .integer({ min: 1, max: 1_000_000_000 })
  .chain((base) => fc.record({ base: fc.constant(base), count: fc.integer({ min: 0, max: base }) }));

test("it agrees with exact arithmetic of any size", () => {
  fc.assert(
    fc.property(ballots, ({ count, base }) => {
      const exact = (BigInt(count) * 20000n + BigInt(base)) / (2n * BigInt(base));
      return BigInt(percentHundredths({ count, base })) === exact;
    }),
  );
});

test("one ballot more never lowers it", () => {
  fc.assert(
    fc.property(ballots, ({ count, base }) => {
      return percentHundredths({ count: count + 1, base }) >= percentHundredths({ count, base });
    }),
  );
});

test("it is never further than half a hundredth from the share", () => {
  fc.assert(
    fc.property(ballots, ({ count, base }) => {
      const off = BigInt(percentHundredths({ count, base })) * BigInt(base) - 10000n * BigInt(count);
      return 2n * off <= BigInt(base) && 2n * off > -BigInt(base);
    }),
  );
});
