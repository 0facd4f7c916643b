import type { BaseKind } from "../counting/ballots";
import type { StatedNumber } from "../counting/base";
import type { Category } from "../counting/category";
import type { CountName } from "../counting/finding";
import type { Level } from "../counting/level";
import type { SideBase } from "../counting/sideBases";
import type { BaseOf } from "../counting/regulations/regulation";
import type { Language } from "./language";

/* What is made, and what a formula answers, is always Vietnamese: its words have names of their own. */

/** The levels as the ballot prints them. */
export const VIETNAMESE_LEVELS: Readonly<Record<Level, string>> = {
  high: "Tín nhiệm cao",
  confident: "Tín nhiệm",
  low: "Tín nhiệm thấp",
};

/** What stands in a sheet where no level reaches half. */
export const NO_LEVEL = "Không mức nào đạt 50%";

/** The numbers beside a person's name, as they stand inside a sentence. */
export const VIETNAMESE_COUNTS: Readonly<Record<CountName, string>> = {
  high: "số phiếu tín nhiệm cao",
  confident: "số phiếu tín nhiệm",
  low: "số phiếu tín nhiệm thấp",
  issued: "số phiếu phát ra",
  returned: "số phiếu thu về",
  valid: "số phiếu hợp lệ",
  invalid: "số phiếu không hợp lệ",
};

/**
 * The rows of the appendix, by what they mean. The made sheets count by them (reporting/sheetWords.ts): so they hold no
 * comma, which parts the items of a list of accepted entries, besides what is said there.
 */
export const VIETNAMESE_CATEGORIES: Readonly<Record<Category, string>> = {
  provinceCommittee: "Ban Thường vụ cấp tỉnh",
  districtCommittee: "Ban Thường vụ cấp huyện",
  communeCommittee: "Ban Thường vụ cấp xã",
  provinceLeaders: "Lãnh đạo cấp tỉnh",
  districtLeaders: "Lãnh đạo cấp huyện",
  communeLeaders: "Lãnh đạo cấp xã",
  stateEnterprise: "Doanh nghiệp Nhà nước",
  publicUnit: "Đơn vị sự nghiệp",
  police: "Công an",
  military: "Quân đội",
  otherUnit: "Đơn vị khác",
};

/** Mẫu số: what percentages are taken of. */
export const VIETNAMESE_BASES: Readonly<Record<BaseKind, string>> = {
  returned: "số phiếu thu về",
  validAndInvalid: "tổng số phiếu hợp lệ và không hợp lệ",
  valid: "số phiếu hợp lệ",
  levels: "tổng ba mức, giả định không có phiếu không hợp lệ",
  chosenCell: "số ghi ở ô được chọn",
};

/** Any number that percentages can be taken of. */
export function baseName(base: SideBase, language: Language): string {
  return base === "issued" ? COUNT_NAMES[language].issued : BASE_NAMES[language][base];
}

/** What a sheet calls a number that it states once for everyone. */
export const VIETNAMESE_STATED: Readonly<Record<StatedNumber, string>> = {
  issued: "số phiếu phát ra",
  returned: "số phiếu thu về",
  valid: "số phiếu hợp lệ",
  invalid: "số phiếu không hợp lệ",
  allBallots: "tổng số phiếu",
  delegates: "tổng số đại biểu",
  present: "số người có mặt",
};

/** What a regulation lays down as the base. */
export const VIETNAMESE_LAID_DOWN: Readonly<Record<BaseOf, string>> = {
  returned: "tổng số phiếu thu về",
  delegates: "tổng số đại biểu",
};

/** The levels as the ballot prints them. */
export const LEVEL_NAMES: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  vi: VIETNAMESE_LEVELS,
  en: { high: "High confidence", confident: "Confidence", low: "Low confidence" },
};

/** The numbers beside a person's name, as they stand inside a sentence. */
export const COUNT_NAMES: Readonly<Record<Language, Readonly<Record<CountName, string>>>> = {
  vi: VIETNAMESE_COUNTS,
  en: {
    high: "the number of high confidence ballots",
    confident: "the number of confidence ballots",
    low: "the number of low confidence ballots",
    issued: "the number of ballots issued",
    returned: "the number of ballots returned",
    valid: "the number of valid ballots",
    invalid: "the number of invalid ballots",
  },
};

/** The rows of the appendix, by what they mean. */
export const CATEGORY_NAMES: Readonly<Record<Language, Readonly<Record<Category, string>>>> = {
  vi: VIETNAMESE_CATEGORIES,
  en: {
    provinceCommittee: "Standing Board, provincial level",
    districtCommittee: "Standing Board, district level",
    communeCommittee: "Standing Board, commune level",
    provinceLeaders: "Leaders and managers, provincial level",
    districtLeaders: "Leaders and managers, district level",
    communeLeaders: "Leaders and managers, commune level",
    stateEnterprise: "Leaders and managers, state enterprises",
    publicUnit: "Leaders and managers, public service units",
    police: "Leaders and commanders, police",
    military: "Leaders and commanders, army",
    otherUnit: "Leaders and managers, other units",
  },
};

/** Mẫu số: what percentages are taken of. */
export const BASE_NAMES: Readonly<Record<Language, Readonly<Record<BaseKind, string>>>> = {
  vi: VIETNAMESE_BASES,
  en: {
    returned: "the number of ballots returned",
    validAndInvalid: "the number of valid and invalid ballots",
    valid: "the number of valid ballots",
    levels: "the sum of the three levels, assuming no invalid ballots",
    chosenCell: "the number in the chosen cell",
  },
};

/** What a regulation lays down as the base. */
export const LAID_DOWN_NAMES: Readonly<Record<Language, Readonly<Record<BaseOf, string>>>> = {
  vi: VIETNAMESE_LAID_DOWN,
  en: { returned: "the number of ballots returned", delegates: "the number of all delegates" },
};
