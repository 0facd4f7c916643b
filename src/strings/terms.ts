import type { BaseKind } from "../counting/base";
import type { Category } from "../counting/category";
import type { CountName } from "../counting/finding";
import type { Level } from "../counting/level";
import type { Language } from "./language";

/** The levels as the ballot prints them. */
export const LEVEL_NAMES: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  vi: { high: "Tín nhiệm cao", confident: "Tín nhiệm", low: "Tín nhiệm thấp" },
  en: { high: "High confidence", confident: "Confidence", low: "Low confidence" },
};

/** The numbers beside a person's name, as they stand inside a sentence. */
export const COUNT_NAMES: Readonly<Record<Language, Readonly<Record<CountName, string>>>> = {
  vi: {
    high: "số phiếu tín nhiệm cao",
    confident: "số phiếu tín nhiệm",
    low: "số phiếu tín nhiệm thấp",
    issued: "số phiếu phát ra",
    returned: "số phiếu thu về",
    valid: "số phiếu hợp lệ",
    invalid: "số phiếu không hợp lệ",
  },
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

/**
 * The rows of the appendix, by what they mean. The made sheets count by the Vietnamese ones (reporting/sheetWords.ts): so
 * they hold no comma, which parts the items of a list of accepted entries, besides what is said there.
 */
export const CATEGORY_NAMES: Readonly<Record<Language, Readonly<Record<Category, string>>>> = {
  vi: {
    provinceCommittee: "Ban Thường vụ cấp tỉnh",
    districtCommittee: "Ban Thường vụ cấp huyện",
    communeCommittee: "Ban Thường vụ cấp xã",
    provinceLeaders: "Lãnh đạo cấp tỉnh",
    districtLeaders: "Lãnh đạo cấp huyện",
    communeLeaders: "Lãnh đạo cấp xã",
    stateEnterprise: "Doanh nghiệp Nhà nước",
  },
  en: {
    provinceCommittee: "Standing Board, provincial level",
    districtCommittee: "Standing Board, district level",
    communeCommittee: "Standing Board, commune level",
    provinceLeaders: "Leaders and managers, provincial level",
    districtLeaders: "Leaders and managers, district level",
    communeLeaders: "Leaders and managers, commune level",
    stateEnterprise: "Leaders and managers, state enterprises",
  },
};

/** Mẫu số: what percentages are taken of. */
export const BASE_NAMES: Readonly<Record<Language, Readonly<Record<BaseKind, string>>>> = {
  vi: {
    returned: "số phiếu thu về",
    validAndInvalid: "tổng số phiếu hợp lệ và không hợp lệ",
    valid: "số phiếu hợp lệ",
    levels: "tổng ba mức, giả định không có phiếu không hợp lệ",
    chosenCell: "số ghi ở ô được chọn",
  },
  en: {
    returned: "ballots returned",
    validAndInvalid: "valid and invalid ballots together",
    valid: "valid ballots",
    levels: "the sum of the three levels, assuming no invalid ballots",
    chosenCell: "the number in the chosen cell",
  },
};
