import { formatCount, formatPercent, withItsPercent } from "../../src/strings/numbers";

test.each([
  [7368, "73,68%", "73.68%"],
  [7470, "74,7%", "74.7%"],
  [10000, "100%", "100%"],
  [5000, "50%", "50%"],
  [5, "0,05%", "0.05%"],
  [0, "0%", "0%"],
  [6604, "66,04%", "66.04%"],
])("%d hundredths of a percent are written without trailing zeros", (hundredths, vi, en) => {
  expect(formatPercent(hundredths)).toBe(vi);
  expect(formatPercent(hundredths, "en")).toBe(en);
});

test.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [1250, "1.250", "1,250"],
  [1234567, "1.234.567", "1,234,567"],
])("%d has its thousands apart", (count, vi, en) => {
  expect(formatCount(count)).toBe(vi);
  expect(formatCount(count, "en")).toBe(en);
});

test("a share written as a fraction is told with the percentage it is", () => {
  expect(withItsPercent("0,947")).toBe("0,947 (94,7%)");
  expect(withItsPercent("0,89", "en")).toBe("0,89 (89%)");
  expect(withItsPercent("94,7%")).toBe("94,7%");
});
