import { averagesIn } from "../../src/words/averages";
import { ballotSharesIn } from "../../src/words/ballotShares";

describe("means told in words", () => {
  it.each([
    ["Tỷ lệ phiếu tín nhiệm cao bình quân đạt 75,12%.", "high", "75,12%"],
    ["Bình quân tỷ lệ phiếu tín nhiệm thấp là 5.3 %", "low", "5.3%"],
    ["Trung bình mỗi đồng chí đạt tỷ lệ tín nhiệm: 31%", "confident", "31%"],
  ])("“%s”", (text, level, percent) => {
    expect(averagesIn(text)).toEqual([{ level, percent }]);
  });

  it.each([
    "Tỷ lệ phiếu tín nhiệm cao bình quân năm trước đạt 75,12%",
    "Tỷ lệ tín nhiệm cao bình quân tăng 3,2% so với lần trước",
    "Tỷ lệ tín nhiệm cao bình quân của các xã đạt 71%",
    "Đồng chí có tỷ lệ tín nhiệm cao nhất đạt 89,19%",
  ])("“%s” tells none of this table", (text) => {
    expect(averagesIn(text)).toEqual([]);
  });
});

describe("percentages behind numbers of ballots", () => {
  it.each<[string, number, readonly number[], string]>([
    ["Số phiếu phát ra: 43; số phiếu thu về: 41, đạt 97,67%", 41, [43], "97,67%"],
    ["Số phiếu thu về: 41/43 phiếu (97,67%)", 41, [43], "97,67%"],
    ["Số phiếu thu về: 41 phiếu (100%), số phiếu phát ra: 43", 41, [43], "100%"],
    ["Có mặt 41/45 đại biểu (đạt 93,33%). Thu về: 41 phiếu", 41, [45], "93,33%"],
    ["Phát ra 1.250 phiếu, thu về 1.200 phiếu, chiếm tỷ lệ 96%", 1200, [1250], "96%"],
    ["Thu về: 41 phiếu; hợp lệ: 40 phiếu = 97,56%", 40, [41], "97,56%"],
    ["Thu về: 41 phiếu; không hợp lệ: 1 phiếu (2,44%)", 1, [41], "2,44%"],
  ])("“%s”", (text, count, bases, percent) => {
    expect(ballotSharesIn(text)).toEqual([{ count, bases, percent }]);
  });

  it.each([
    "Thu về: 41 phiếu (100%)",
    "Phát ra: 43; thu về: 41",
    "Có mặt 41 đại biểu. 06/06 đồng chí đạt tín nhiệm cao trên 50%",
  ])("“%s” pairs none with another number", (text) => {
    expect(ballotSharesIn(text)).toEqual([]);
  });
});
