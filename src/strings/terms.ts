import type { BaseKind } from "../counting/ballots";
import type { Category } from "../counting/category";
import type { CountName } from "../counting/finding";
import type { Level } from "../counting/level";
import type { BaseOf } from "../counting/regulations/regulation";
import type { Language } from "./language";
import {
  VIETNAMESE_BASES,
  VIETNAMESE_CATEGORIES,
  VIETNAMESE_COUNTS,
  VIETNAMESE_LAID_DOWN,
  VIETNAMESE_LEVELS,
} from "./termsVietnamese";

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
