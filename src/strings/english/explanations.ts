import { quoted } from "../quotation";
import {
  ACCOUNT,
  citedIn,
  pointsInWords,
  shareInWords,
  sharesInWords,
  sumInWords,
  sumsInWords,
  type ExplanationDetails,
  type RuleDetails,
  type Sentences,
} from "../explanations";
import { formatCount, formatPercent } from "../numbers";
import { BASE_NAMES, LAID_DOWN_NAMES, LEVEL_NAMES } from "../terms";
import { ballotsIn, counted, peopleIn } from "./counted";

export const ENGLISH_EXPLANATIONS: Sentences<ExplanationDetails> = {
  people: (details) => englishPeople(details),
  handled: ({ label, count }) =>
    count === 0
      ? `Nobody is recorded as ${quoted(label)} in the column Xử lý.`
      : `${counted(count, "person is", "people are")} recorded as ${quoted(label)} in the column Xử lý.`,
  ballots: ({ name, level, count, rows }) =>
    `${name}: ${rows > 1 ? `${formatCount(rows, "en")} rows of the vote tables have` : "the vote table has"} ${ballotsIn(count)} for ${quoted(LEVEL_NAMES.en[level])}.`,
  base: ({ name, kind, parts, value }) =>
    `${name}: the base is ${sumInWords(parts, value, "en")} (${BASE_NAMES.en[kind]}).`,
  share: ({ name, level, share, kind }) =>
    `${name}: ${ballotsIn(share.count)} for ${quoted(LEVEL_NAMES.en[level])} divided by ${formatCount(share.base, "en")} (${BASE_NAMES.en[kind]}) is ${formatPercent(share.percent, "en")}.`,
  difference: ({ name, level, now, before, points }) =>
    `${name}, ${quoted(LEVEL_NAMES.en[level])}: ${shareInWords(now, "en")} in this vote, ${shareInWords(before, "en")} in the earlier one. The difference is ${pointsInWords(points, "en")} percentage points, from the ballots and not from rounded percentages.`,
  outcome: ({ name, outcome, shares, tiedWith }) => {
    const told = `${name} has ${sharesInWords(shares, "en")}.`;
    if (outcome === "none") return `${told} No level reaches 50%.`;
    return tiedWith
      ? `${told} Two levels are at exactly 50%, and the higher one counts, ${quoted(LEVEL_NAMES.en[outcome])}.`
      : `${told} The highest level at 50% or more is ${quoted(LEVEL_NAMES.en[outcome])}.`;
  },
};

function englishPeople({ label, column, count, total }: ExplanationDetails["people"]): string {
  const have = `${formatCount(count, "en")} of ${peopleIn(total)} in the row ${quoted(label)} ${count === 1 ? "has" : "have"}`;
  switch (column) {
    case "total":
      return `The row ${quoted(label)} counts ${peopleIn(count)}.`;
    case "none":
      return `${have} no level at 50%, which counts in the total but in no level column.`;
    case "tied":
      return `${have} exactly 50% at two levels, which counts at the higher one.`;
    default:
      return `${have} 50% or more at ${quoted(LEVEL_NAMES.en[column])}.`;
  }
}

export const ENGLISH_RULES: Sentences<RuleDetails> = {
  level: () =>
    "Everyone is counted once, at the highest level with 50% or more; ballots are compared, not rounded percentages (column headings of Appendix I).",
  total: () =>
    "Everyone is in exactly one row of section I; the total includes those in the three level columns and those with no level at 50%.",
  base: ({ of, sources, isAccount }) =>
    `Percentages are calculated on ${LAID_DOWN_NAMES.en[of]}${citedIn(sources.map(({ en }) => en))}.${isAccount ? ACCOUNT.en : ""}`,
  baseInstead: ({ kind }) => `The base used here is ${BASE_NAMES.en[kind]}.`,
  addedUp: ({ sums }) =>
    `The ballots of several rows of one person were added up, as you chose: ${sumsInWords(sums, "the base", "en")}.`,
  handling: () =>
    "Section II counts only what is recorded in the column Xử lý of the vote tables; one person can be in several rows.",
  low: ({ words, consequence, source, isAccount }) =>
    `“Low confidence” ${words.en}: ${consequence.en} (${source.en}). The competent authority decides.${isAccount ? ACCOUNT.en : ""}`,
};
