import { dayWritten, formatDay } from "../../src/strings/dates";

test.each([
  ["2022-06-24", "24/6/2022"],
  ["2022-02-05", "05/02/2022"],
  ["2022-12-01", "01/12/2022"],
  ["", ""],
])("%j is written %j", (day, written) => {
  expect(formatDay(day)).toBe(written);
});

test.each([
  ["24/6/2022", "2022-06-24"],
  ["24-06-2022", "2022-06-24"],
  ["24.6.2022", "2022-06-24"],
  [" 05/02/2022 ", "2022-02-05"],
  ["29/02/2024", "2024-02-29"],
  ["ngày 24/6/2022", "2022-06-24"],
  ["Ngày 24 tháng 6 năm 2022", "2022-06-24"],
])("%j is the day %s, day before month", (written, day) => {
  expect(dayWritten(written)).toBe(day);
});

test.each(["29/02/2023", "31/4/2022", "24/13/2022", "6/2022", "ngày mai", "24/6/22", ""])(
  "%j is no day",
  (text) => {
    expect(dayWritten(text)).toBeUndefined();
  },
);
