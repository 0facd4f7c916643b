import { twoLevelsIn } from "../../src/words/twoLevels";

describe("two levels that a heading adds up", () => {
  it.each([
    "Tổng tín nhiệm cao và tín nhiệm",
    "TNC + TN",
    "Cao + TN",
    "Cộng TN cao và TN",
    "Tín nhiệm + tín nhiệm cao",
    "Tỷ lệ TNC và TN (%)",
  ])("“%s” are the upper two", (heading) => {
    expect(twoLevelsIn(heading)).toEqual(["high", "confident"]);
  });

  it("“Cộng tín nhiệm và tín nhiệm thấp” are the lower two", () => {
    expect(twoLevelsIn("Cộng tín nhiệm và tín nhiệm thấp")).toEqual(["confident", "low"]);
  });

  it.each(["Tín nhiệm cao", "TNC + TN + TNT", "Họ và tên", "Tín nhiệm cao và tín nhiệm thấp", "Tổng cộng"])(
    "“%s” are not",
    (heading) => {
      expect(twoLevelsIn(heading)).toBeUndefined();
    },
  );
});
