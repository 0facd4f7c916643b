import { DECISION_96 } from "../../../src/counting/regulations/decision96";
import { regulationsNamed } from "../../../src/counting/regulations/named";
import { RESOLUTION_96 } from "../../../src/counting/regulations/resolution96";

/* What names one text is in its table (test/cases/regulations). */

test.each(["96", "96/2023", "số 96"])("“%s” fits two texts, both of which are offered", (written) => {
  expect(regulationsNamed(written)).toEqual([DECISION_96, RESOLUTION_96]);
});

test.each([
  "",
  "35/2012",
  "QĐ 41",
  "QĐ 85",
  "NQ 262",
  "85/2018",
  "85/2014/QH14",
  "262 và 96",
  "quy định",
  "9",
  "chưa rõ",
  "Phụ lục I",
])("“%s” is none of them", (written) => {
  expect(regulationsNamed(written)).toEqual([]);
});

test.each(["QĐ 96-QĐ/TW ngày 02/02/2023, bản in 14 trang", "QĐ 96 – QĐ/TW", "96 (QĐ/TW)"])(
  "“%s” is QĐ 96: only a day, a month and a year follow “ngày”, and signs between the parts say nothing",
  (written) => {
    expect(regulationsNamed(written)).toEqual([DECISION_96]);
  },
);

test.each(["QĐ 262 năm 2025", "QĐ 262-QĐ/TW ngày 10/02/2025", "262/2025", "QĐ 96-QĐ/TW ngày 03/02/2023"])(
  "“%s” has a number of ours and another date: another text",
  (written) => {
    expect(regulationsNamed(written)).toEqual([]);
  },
);
