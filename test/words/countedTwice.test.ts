import { countedTwiceSays, differencesSheet } from "../../src/words/countedTwice";

test.each([
  ["Hai lần ghi khác nhau ở phiếu số 3, 17, 40 và 2 phiếu nữa", "differ"],
  ["Chưa ghi đủ phiếu: lần 1 14, lần 2 13 trên 13 phiếu thu về", "unfinished"],
  ["Có phiếu ghi ở hàng sau số 13", "unfinished"],
  ["Có dấu không phải 1, 2, 3, x, 0", "unfinished"],
  ["Chưa ghi số phiếu thu về", "unfinished"],
  ["18 phiếu", undefined],
  ["Hai lần ghi", undefined],
])("%j in the place of a number says %j", (text, says) => {
  expect(countedTwiceSays(text)).toBe(says);
});

test.each([
  ["Tổng hợp kiểm phiếu", "Đối chiếu kiểm phiếu"],
  ["Tổng hợp kiểm phiếu (2)", "Đối chiếu kiểm phiếu"],
  ["Kiểm phiếu 2 - UBND xã", "Đối chiếu 2 - …"],
  ["Kiểm phiếu 12 - Đảng ủy", "Đối chiếu 12 - …"],
])("what differs in %j stands in %j", (totals, differences) => {
  expect(differencesSheet(totals)).toBe(differences);
});
