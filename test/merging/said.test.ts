import { daysIn, yearsIn } from "../../src/merging/said";

test.each([
  ["KẾT QUẢ LẤY PHIẾU TÍN NHIỆM NĂM 2025", [2025]],
  ["Lộc An, ngày 12 tháng 12 năm 2024", [2024]],
  ["Hội nghị ngày 05/12/2025", [2025]],
  ["Theo Quy định số 96-QĐ/TW ngày 02/02/2023 của Bộ Chính trị", []],
  ["Nghị quyết số 96/2023/QH15 ngày 23 tháng 6 năm 2023", []],
  ["Ban Chấp hành nhiệm kỳ 2020 - 2025", []],
  ["Lấy phiếu năm 2025 theo Quy định số 96-QĐ/TW ngày 02 tháng 02 năm 2023", [2025]],
  ["2025 phiếu", []],
])("“%s” says %j as the year of the vote", (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

test.each([
  ["Hội nghị ngày 05/12/2025", ["2025-12-05"]],
  ["Lấy phiếu ngày 5 tháng 12 năm 2025 tại hội trường", ["2025-12-05"]],
  ["Thời gian: 08 giờ 00, ngày 05-12-2025", ["2025-12-05"]],
  // Where it was signed, and when.
  ["Lộc An, ngày 12 tháng 12 năm 2025", []],
  ["Theo Quy định số 96-QĐ/TW ngày 02/02/2023 của Bộ Chính trị", []],
  ["Lấy phiếu ngày 05/12/2025 theo Quy định số 96-QĐ/TW, ngày 02/02/2023", ["2025-12-05"]],
  ["ngày 31/02/2025", []],
  ["Năm 2025", []],
])("“%s” says %j as the day of the vote", (text, days) => {
  expect(daysIn(text)).toEqual(days);
});
