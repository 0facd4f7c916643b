import type { BallotBase } from "../counting/base";
import type { Category } from "../counting/category";
import type { Finding, FindingCode } from "../counting/finding";
import type { SamePeople } from "../counting/samePeople";
import { NO_CHOICES, type Choices } from "../reading/choices";
import { withoutPlaces } from "../words/unitNames";

/**
 * What the clerk answered of the files of units, for all of them alike. Two files may both have a "Sheet1", so that nothing
 * is answered by the name of a sheet alone. Holds no person's name and no count.
 */
export interface UnitAnswers {
  /** Category by the text it is asked about, without the names of places. */
  readonly categories: Readonly<Record<string, Category>>;
  /** What is counted as read, whichever file says otherwise. */
  readonly confirmed: readonly FindingCode[];
  /** What rows of one name in a file are. */
  readonly samePeople?: SamePeople;
  /** What is answered of one file, by its name; no base, which the merged rows could not tell. */
  readonly files: Readonly<Record<string, Omit<Choices, "bases">>>;
}

export const NO_ANSWERS: UnitAnswers = { categories: {}, confirmed: [], files: {} };

/** Names the question of a category in all files alike: "ban thường vụ đảng uỷ xã …". */
export function categoryQuestion(text: string): string {
  return withoutPlaces(text);
}

/**
 * The choices that answer what is asked about a file, beside those made before; undefined where the answers tell no more
 * of it.
 */
export function choicesFor(
  findings: readonly Finding[],
  answers: UnitAnswers,
  before: Choices = NO_CHOICES,
): Choices | undefined {
  const categories: Record<string, Category> = {};
  const bases: Record<string, BallotBase> = {};
  const samePeople: Record<string, SamePeople> = {};
  const confirmed: string[] = [];
  for (const finding of findings) {
    const isConfirmed = answers.confirmed.includes(finding.code);
    if (finding.code === "categoryUnknown") {
      const category = answers.categories[categoryQuestion(finding.details.text)];
      if (category) categories[finding.details.key] = category;
    } else if (finding.code === "tablesOverlap" || finding.code === "peopleTwice") {
      const { key, answers: offered } = finding.details;
      if (answers.samePeople && offered.includes(answers.samePeople)) samePeople[key] = answers.samePeople;
    } else if (finding.code === "baseUnclear") {
      const base = finding.details.offers.at(-1)?.base;
      if (isConfirmed && typeof base === "string") bases[finding.details.key] = base;
    } else if (isConfirmed && "key" in finding.details) confirmed.push(finding.details.key);
  }
  const isNew = [categories, bases, samePeople, confirmed].some((each) => Object.keys(each).length > 0);
  if (!isNew) return undefined;
  return {
    ...before,
    categories: { ...before.categories, ...categories },
    bases: { ...before.bases, ...bases },
    samePeople: { ...before.samePeople, ...samePeople },
    confirmed: [...before.confirmed, ...confirmed],
  };
}
