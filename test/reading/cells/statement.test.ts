import type { Count } from "../../../src/counting/ballots";
import { gridOf } from "../../../src/reading/cells/grid";
import { statementsAt } from "../../../src/reading/cells/statement";
import { oneCell } from "../oneCell";

function stated(text: string) {
  return statementsAt(gridOf(oneCell(text)), 0, 0).map(({ name, count }) => [
    name,
    count.value,
    readAgain(text, count),
  ]);
}

/** What a formula FIND + MID reads, as the made sheets write it; SEARCH finds the same place whatever the case. */
function readAgain(text: string, count: Count): number {
  if (count.form !== "phrase") return NaN;
  const at = text.indexOf(count.before);
  expect(text.toLowerCase().indexOf(count.before.toLowerCase())).toBe(at);
  expect(count.before).not.toMatch(/[?*~]/);
  const written = text.slice(at + count.before.length).slice(0, count.digits);
  return Number(count.separator === undefined ? written : written.split(count.separator).join(""));
}

describe("ballots stated in words", () => {
  it.each([
    ["Số phiếu phát ra: 20, thu về: 19", ["issued", 20, 20], ["returned", 19, 19]],
    ["thu về 09 phiếu", ["returned", 9, 9]],
    ["Không hợp lệ: 1; hợp lệ: 18", ["invalid", 1, 1], ["valid", 18, 18]],
    ["PHÁT RA: 20; Phát ra: 20; thu về: 20", ["issued", 20, 20], ["issued", 20, 20], ["returned", 20, 20]],
    ["Số phiếu thu về hợp lệ: 18", ["valid", 18, 18]],
    ["Thu về: 19/20 phiếu (95%)", ["returned", 19, 19]],
    ["Số phiếu thu về là 19", ["returned", 19, 19]],
    ["Phát ra và thu về: 44", ["issued", 44, 44], ["returned", 44, 44]],
    ["Số phiếu phát ra, thu về: 44 phiếu", ["issued", 44, 44], ["returned", 44, 44]],
    ["Thu về bằng số phiếu phát ra: 44", ["returned", 44, 44], ["issued", 44, 44]],
    ["Phiếu phát: 44; phiếu thu: 43", ["issued", 44, 44], ["returned", 43, 43]],
    ["Tổng số phiếu phát: 31", ["issued", 31, 31]],
    ["Phiếu thu về (b): 44", ["returned", 44, 44]],
    ["Thu về (returned): 33", ["returned", 33, 33]],
    ["Số phiếu thu về: 19".normalize("NFD"), ["returned", 19, 19]],
    ["Phát ra/thu về: 31/30", ["issued", 31, 31], ["returned", 30, 30]],
    ["Số phiếu thu về / phát ra: 30 / 31", ["returned", 30, 30], ["issued", 31, 31]],
    ["Tổng số phiếu: 30", ["allBallots", 30, 30]],
    ["Tổng số phiếu: phát ra 31, thu về 30", ["issued", 31, 31], ["returned", 30, 30]],
    ["20 phiếu phát ra, 19 phiếu thu về", ["issued", 20, 20], ["returned", 19, 19]],
    ["Thu về 19 phiếu, 18 phiếu hợp lệ", ["returned", 19, 19], ["valid", 18, 18]],
    ["Phát ra: …20… phiếu; thu về: .....19.... phiếu", ["issued", 20, 20], ["returned", 19, 19]],
    ["Số đại biểu tham gia bỏ phiếu: 30", ["allBallots", 30, 30]],
    ["Phát ra: 1.050; thu về: 1.028", ["issued", 1050, 1050], ["returned", 1028, 1028]],
    ["Phát ra/thu về: 1.050/1.028", ["issued", 1050, 1050], ["returned", 1028, 1028]],
    ["Thu về: 1 028 phiếu", ["returned", 1028, 1028]],
    ["Thu về: 1\u2009028 phiếu", ["returned", 1028, 1028]],
    ["Thu về: 1\u202F028", ["returned", 1028, 1028]],
    ["Thu về: 1\u200D9", ["returned", 19, 19]],
    ["1.019 phiếu thu về", ["returned", 1019, 1019]],
    ["Thu về: ba mươi hai (32) phiếu", ["returned", 32, 32]],
    ["Thu về: 32 (ba mươi hai) phiếu", ["returned", 32, 32]],
    ["Thu về: một nghìn không trăm hai mươi tám (1.028) phiếu", ["returned", 1028, 1028]],
    ["Số phiếu thu về: 38/40", ["returned", 38, 38]],
    ["38/40 phiếu thu về", ["returned", 38, 38]],
    ["Tổng số đại biểu HĐND tỉnh: 58; thu về: 53", ["delegates", 58, 58], ["returned", 53, 53]],
    ["Số đại biểu được triệu tập: 58, có mặt 53", ["delegates", 58, 58], ["present", 53, 53]],
    ["Tổng số triệu tập: 34; có mặt: 32", ["delegates", 34, 34], ["present", 32, 32]],
    ["Số người có mặt: 20", ["present", 20, 20]],
  ])("%j", (text, ...expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it.each([
    "20/19 phiếu thu về",
    "Ngày 10/12 phiếu thu về: hết",
    "Thu về: ba mươi hai (33)",
    "Thu về: 32 (ba mươi ba) phiếu",
    "Thu về: 1.028.000",
    "Thu về: 12¹",
    "Tổng số đại biểu nữ: 12",
    "Số đại biểu vắng mặt: 3",
    "19,5 phiếu thu về",
    "Số phiếu không thu về: 1",
    "Chưa thu về 01 phiếu",
    "Phát ra/thu về: 20",
    "Hợp lệ, không hợp lệ: 20",
    "Phát ra/thu về: 20/19/18",
    "Tổng số phiếu tín nhiệm cao: 18",
    "Thu về: 95%",
    "Thu về: 19,5",
    "Thu về trước ngày 12",
  ])("nothing is taken from %j", (text) => {
    expect(stated(text)).toEqual([]);
  });
});
