import { statisticIn, type Statistic } from "../../src/words/statistics";

describe("words of a row below the people", () => {
  it.each<[string, Statistic]>([
    ["Bình quân", "mean"],
    ["TRUNG BÌNH CỘNG", "mean"],
    ["Tỷ lệ (%) bình quân:", "mean"],
    ["Bình quân chung", "mean"],
    ["Số phiếu cao nhất", "most"],
    ["Thấp nhất", "least"],
    ["Tỷ lệ (%)", "share"],
    ["Tỉ lệ %", "share"],
  ])("“%s” is a statistic", (label, statistic) => {
    expect(statisticIn(label)).toBe(statistic);
  });

  it.each([
    "Bình quân năm 2021",
    "Tỷ lệ so với năm trước",
    "Tỷ lệ đạt",
    "Tổng cộng",
    "Người có phiếu cao nhất",
  ])("“%s” may be of another vote, or of others", (label) => {
    expect(statisticIn(label)).toBeUndefined();
  });
});
