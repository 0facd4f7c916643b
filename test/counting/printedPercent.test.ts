import fc from "fast-check";
import {
  basesFor,
  countsFor,
  isCutOff,
  isPrintedAs,
  roundedPercent,
} from "../../src/counting/printedPercent";

test("a share is rounded half-up at the precision printed", () => {
  expect(isPrintedAs({ count: 7, base: 11 }, { units: 636, decimals: 1 })).toBe(true); // 63,636…
  expect(isPrintedAs({ count: 7, base: 11 }, { units: 6364, decimals: 2 })).toBe(true);
  expect(isPrintedAs({ count: 7, base: 11 }, { units: 6363, decimals: 2 })).toBe(false);
  expect(isPrintedAs({ count: 1, base: 8 }, { units: 13, decimals: 0 })).toBe(true); // 12,5
  expect(isPrintedAs({ count: 1, base: 0 }, { units: 0, decimals: 0 })).toBe(false);
});

test("72 of 94 is 76,595…: 76,60 rounded, 76,59 cut off", () => {
  expect(isCutOff({ count: 72, base: 94 }, { units: 7659, decimals: 2 })).toBe(true);
  expect(isCutOff({ count: 72, base: 94 }, { units: 7660, decimals: 2 })).toBe(false);
  expect(isCutOff({ count: 65, base: 94 }, { units: 6914, decimals: 2 })).toBe(true); // 69,149 cut is also 69,14
  expect(isCutOff({ count: 65, base: 94 }, { units: 6915, decimals: 2 })).toBe(false);
});

test("a percentage that rounds down is cut off by nobody, and one of another number is neither", () => {
  expect(isCutOff({ count: 1, base: 3 }, { units: 3333, decimals: 2 })).toBe(false);
  expect(isCutOff({ count: 2, base: 3 }, { units: 6666, decimals: 2 })).toBe(true);
  expect(isCutOff({ count: 2, base: 3 }, { units: 5000, decimals: 2 })).toBe(false);
});

test.each([
  [14, 2979, 2, { from: 47, to: 47 }], // 14/47 = 29,787
  [46, 8846, 2, { from: 52, to: 52 }], // 46/52 = 88,4615
  [9, 1532, 2, undefined], // 9/58 = 15,517; 9/59 = 15,254
  [47, 52, 0, { from: 90, to: 91 }], // 52,22 and 51,65
  [0, 0, 0, { from: 1, to: Infinity }],
])("%d ballots are %d units of %d decimals of", (count, units, decimals, bases) => {
  expect(basesFor(count, { units, decimals })).toEqual(bases);
});

test.each([
  [498, 442, 2, { from: 22, to: 22 }], // 22/498 = 4,4177
  [485, 8103, 2, { from: 393, to: 393 }], // 393/485 = 81,031
  [58, 1532, 2, undefined],
])("of %d ballots %d units of %d decimals are", (base, units, decimals, counts) => {
  expect(countsFor(base, { units, decimals })).toEqual(counts);
});

test("a share fits its own rounding, its own base and its own count, and nothing outside the ranges does", () => {
  const shares = fc
    .tuple(fc.integer({ min: 1, max: 600 }), fc.nat(600), fc.nat(2))
    .filter(([base, count]) => count <= base);
  fc.assert(
    fc.property(shares, ([base, count, decimals]) => {
      const printed = roundedPercent({ count, base }, decimals);
      const bases = basesFor(count, printed);
      const counts = countsFor(base, printed);
      if (!bases || !counts) throw new Error("a share fits itself");
      for (let other = Math.max(count, 1); other <= 700; other++)
        expect(isPrintedAs({ count, base: other }, printed)).toBe(other >= bases.from && other <= bases.to);
      for (let other = 0; other <= base; other++)
        expect(isPrintedAs({ count: other, base }, printed)).toBe(other >= counts.from && other <= counts.to);
    }),
    { numRuns: 15 },
  );
});
