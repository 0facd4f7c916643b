import { isConclusion } from "../../words/conclusions";
import { saysAsAbove } from "../../words/asAbove";
import { ruleFor, type Rules } from "../../words/rules";
import { lineKind, mayBeName, namesBody, namesStatistic, namesVacancy } from "../../words/lines";
import { saysCountedAgain } from "../../words/recount";
import { speaksOfBallots } from "../cells/statement";
import { isHeadingOfNotVoted, isNotVoted } from "./notVoted";
import { isLabelledTotal, isNumbered } from "./regionSigns";
import type { RowClass, RowSubject, Verdict } from "./rowClass";
import {
  countsFollowUnderName,
  hasOwnCounts,
  holdsCounts,
  holdsPosition,
  isBelowItsName,
  isShareRow,
  sharesCountsAbove,
  spansLevels,
} from "./rowCells";
import {
  addsUp,
  beginsWithTotal,
  continuesPosition,
  firstWordedText,
  holdsAllCounts,
  holdsAnyNumber,
  holdsNobodysCounts,
  isBallotsLine,
  isBallotsRow,
  isBallotsRowBeside,
  isAgainOfLast,
  isClosing,
  isNameLikeGroup,
  isLineUnderName,
  isListHeading,
  isNumberingRow,
  isOutside,
  isOverOthers,
  isPageNumber,
  isPlainSection,
  isPositionOfLast,
  isSectionByNumber,
  isSectionByWords,
  isSectionLine,
  isSharesOfLast,
  isStatistic,
  isStrangeHeading,
  isSumOfThoseBelow,
  isLevelsHeading,
  isSummaryHeading,
  isTotalWithCounts,
  isWordsOnly,
  lacksWhatOthersHave,
  namesPeopleBelow,
  ownerCounts,
  sectionTotalOf,
  standsAsPerson,
} from "./rowSigns";
import { lastPerson } from "./walk";

/*
 * The rules by which a row is told. A list is read from its top and its first rule that holds decides, by itself or by
 * a list of its own; where none holds it is `otherwise`. A new rule is a line here, and a golden case for its place.
 */

/** A list of rules; a verdict without a name of its own bears that of the rule it follows from. */
export interface RowRules {
  readonly inOrder: Rules<RowSubject, RowVerdict>;
  readonly otherwise: { readonly rule?: string; readonly is: RowVerdict };
}

type RowVerdict = RowClass | RowRules;

/** Counts merged with those above are not the row's own: it says more of who stands there, or names somebody else. */
const PERSON: RowRules = {
  inOrder: [
    {
      rule: "counts merged with those above",
      holds: ({ walk, row }) => sharesCountsAbove(walk, row),
      is: {
        inOrder: [
          {
            rule: "post under the name",
            holds: ({ walk, name }) => isPositionOfLast(walk, name.text),
            is: "positionUnderName",
          },
        ],
        otherwise: { is: "secondName" },
      },
    },
  ],
  otherwise: { is: "person" },
};

/** Under a merged name: its percentages, a second vote when it has counts of its own, or a second position. */
const BELOW_NAME: RowRules = {
  inOrder: [
    {
      rule: "percentages under a merged name",
      holds: ({ walk, row }) => lastPerson(walk) !== undefined && isShareRow(walk, row),
      is: "shares",
    },
    {
      rule: "second vote under a merged name",
      holds: ({ walk, row }) => hasOwnCounts(walk, row),
      is: PERSON,
    },
    {
      rule: "second line of a merged name",
      holds: ({ walk }) => lastPerson(walk) !== undefined,
      is: "position",
    },
  ],
  otherwise: { is: "bare" },
};

/** A line that states ballots may also name the people they are of, in words we may not know. */
function ballotsLine(words: (subject: RowSubject) => string): RowRules {
  return {
    inOrder: [
      {
        rule: "ballots of a section",
        holds: (subject) => namesPeopleBelow(subject.walk, subject.row, words(subject)),
        is: "section",
      },
    ],
    otherwise: { is: "aside" },
  };
}

const VACANCY: RowRules = {
  inOrder: [{ rule: "vacant post", holds: ({ walk, row }) => holdsNobodysCounts(walk, row), is: "vacancy" }],
  otherwise: { rule: "vacant post with counts", is: "asked" },
};

const STATISTIC: RowRules = {
  inOrder: [{ rule: "statistic", holds: ({ walk, row }) => isStatistic(walk, row), is: "total" }],
  otherwise: { rule: "word of statistics beside no statistic", is: "asked" },
};

const GROUP_WITH_COUNTS: RowRules = {
  inOrder: [
    {
      rule: "sum of those below",
      holds: ({ walk, row, name }) => isSumOfThoseBelow(walk, row, name.text),
      is: {
        inOrder: [
          {
            rule: "sum of those below beside what may be a name",
            holds: ({ walk, row, name }) => !isPlainSection(walk, row, name.text) && mayBeName(name.text),
            is: "asked",
          },
        ],
        otherwise: { is: "section" },
      },
    },
    {
      rule: "sum of those above beside a group",
      holds: ({ walk, row }) => addsUp(walk, row),
      is: {
        inOrder: [
          {
            rule: "sum of those above beside a body",
            holds: ({ name }) => namesBody(name.text),
            is: "total",
          },
        ],
        otherwise: { is: "asked" },
      },
    },
    [
      {
        rule: "section with totals",
        holds: ({ walk, row }) => walk.sectionTotals.get(row) === "section",
        is: "section",
      },
      {
        rule: "words a name may begin with",
        holds: ({ walk, row, name }) => !walk.sectionTotals.has(row) && !namesBody(name.text),
        is: PERSON,
      },
    ],
  ],
  otherwise: { rule: "body with counts that are no sum", is: "asked" },
};

/** Only what is plainly a total or a body leaves the people; what may be either is asked about. */
const WITH_COUNTS: RowRules = {
  inOrder: [
    [
      {
        rule: "part of somebody's counts",
        holds: ({ walk, row }) => ownerCounts(walk, row) === "blank",
        is: "part",
      },
      {
        rule: "part of the counts beside the name",
        holds: ({ walk, row }) => ownerCounts(walk, row) === "sum",
        is: "partOfSum",
      },
      {
        rule: "part of other counts than those beside the name",
        holds: ({ walk, row }) => ownerCounts(walk, row) === "other",
        is: "asked",
      },
    ],
    [
      {
        rule: "label of a total",
        holds: ({ walk, row, name }) => isTotalWithCounts(walk, row, name.text),
        is: "total",
      },
      {
        rule: "body with counts",
        holds: ({ walk, row, name }) => !holdsPosition(walk, row) && namesBody(name.text),
        is: GROUP_WITH_COUNTS,
      },
      {
        rule: "section with totals",
        holds: ({ walk, row, name }) => sectionTotalOf(walk, row, name.text) === "section",
        is: "section",
      },
      {
        rule: "section or somebody",
        holds: ({ walk, row, name }) => sectionTotalOf(walk, row, name.text) === "asked",
        is: "asked",
      },
    ],
    {
      rule: "counts beside a number or a position",
      holds: ({ walk, row }) => isNumbered(walk, row) || holdsPosition(walk, row),
      is: PERSON,
    },
    [
      { rule: "word of statistics", holds: ({ name }) => namesStatistic(name.text), is: STATISTIC },
      {
        rule: "group with counts",
        holds: ({ name }) => lineKind(name.text) === "group",
        is: GROUP_WITH_COUNTS,
      },
    ],
    [
      { rule: "sum of those above beside words", holds: ({ walk, row }) => addsUp(walk, row), is: "asked" },
      {
        rule: "no number and no position as all others have",
        holds: ({ walk, row }) => lacksWhatOthersHave(walk, row),
        is: "asked",
      },
    ],
  ],
  otherwise: { is: PERSON },
};

const WITHOUT_COUNTS: RowRules = {
  inOrder: [
    [
      {
        rule: "line under every name",
        holds: ({ walk, row }) => isLineUnderName(walk, row),
        is: "lineUnderName",
      },
      {
        rule: "name over its parts",
        holds: ({ walk, row }) => walk.partRows.owners.has(row),
        is: "nameOfParts",
      },
    ],
    [
      {
        rule: "line of a total",
        holds: ({ walk, row, name }) => lineKind(name.text) === "total" && !isNumbered(walk, row),
        is: "total",
      },
      {
        rule: "conclusion",
        holds: ({ walk, row, name }) => isConclusion(name.text) && isWordsOnly(walk, row, name.text),
        is: "note",
      },
      {
        rule: "note",
        holds: ({ walk, row, name }) =>
          lineKind(name.text) === "note" && !standsAsPerson(walk, row, name.text),
        is: "note",
      },
      {
        rule: "signature",
        holds: ({ walk, row, name }) =>
          lineKind(name.text) === "signature" && !standsAsPerson(walk, row, name.text),
        is: "signature",
      },
    ],
    [
      {
        rule: "group",
        holds: ({ walk, row, name }) =>
          lineKind(name.text) === "group" && !isNameLikeGroup(walk, row, name.text),
        is: "section",
      },
      {
        rule: "line over a second count",
        holds: ({ walk, row, name }) => saysCountedAgain(name.text) && !isNumbered(walk, row),
        is: "section",
      },
      { rule: "line across the levels", holds: ({ walk, row }) => spansLevels(walk, row), is: "section" },
      {
        rule: "number of a section",
        holds: ({ walk, row, name }) => isSectionByNumber(walk, row, name.text),
        is: "section",
      },
      {
        rule: "posts of a body",
        holds: ({ walk, row, name }) => isSectionByWords(walk, row, name.text),
        is: "section",
      },
    ],
    [
      {
        rule: "name over its counts",
        holds: ({ walk, row }) => countsFollowUnderName(walk, row),
        is: "nameOfRowsBelow",
      },
      {
        rule: "beyond the end",
        holds: ({ walk, row }) => !countsFollowUnderName(walk, row) && isOutside(walk, row),
        is: "aside",
      },
    ],
  ],
  otherwise: { is: PERSON },
};

const COUNTS_WITHOUT_NAME: RowRules = {
  inOrder: [
    [
      { rule: "number without a name", holds: ({ walk, row }) => isNumbered(walk, row), is: "asked" },
      {
        rule: "another time of the person above",
        holds: ({ walk, row, texts }) => isAgainOfLast(walk, row, texts),
        is: "again",
      },
    ],
    {
      rule: "counts beside a line of ballots",
      holds: ({ texts }) => texts.some(({ text }) => speaksOfBallots(text)),
      is: {
        inOrder: [
          {
            rule: "sums beside a line of ballots",
            holds: ({ walk, row }) => holdsAllCounts(walk, row),
            is: "total",
          },
        ],
        otherwise: { is: "aside" },
      },
    },
    [
      {
        rule: "label of a total elsewhere",
        holds: ({ walk, row }) => isLabelledTotal(walk, row),
        is: "total",
      },
      {
        rule: "sum of those above",
        holds: ({ walk, row }) => !holdsPosition(walk, row) && addsUp(walk, row),
        is: "total",
      },
      {
        rule: "percentages below a total",
        holds: ({ walk, row }) => !holdsPosition(walk, row) && walk.totalled && isShareRow(walk, row),
        is: "total",
      },
    ],
  ],
  otherwise: { rule: "counts without a name", is: "asked" },
};

const WITHOUT_NAME: RowRules = {
  inOrder: [
    [
      {
        rule: "percentages of the last",
        holds: ({ walk, row }) => isSharesOfLast(walk, row),
        is: "shares",
      },
      { rule: "nothing of its own", holds: ({ texts }) => texts.length === 0, is: "bare" },
      {
        rule: "row of ballots beside the names",
        holds: ({ walk, row, texts }) =>
          !isSharesOfLast(walk, row) && isBallotsRowBeside(walk, row, firstWordedText(texts)),
        is: "ballots",
      },
    ],
    {
      rule: "counts without a name",
      holds: ({ walk, row }) => holdsCounts(walk, row),
      is: COUNTS_WITHOUT_NAME,
    },
    {
      rule: "line of ballots",
      holds: ({ texts }) => speaksOfBallots(firstWordedText(texts)),
      is: ballotsLine(({ texts }) => firstWordedText(texts)),
    },
    [
      { rule: "line of a total", holds: ({ texts }) => beginsWithTotal(texts), is: "total" },
      {
        rule: "closing words",
        holds: ({ texts }) => !beginsWithTotal(texts) && texts.some(isClosing),
        is: "signature",
      },
    ],
    {
      rule: "second line of a position",
      holds: ({ walk, row, texts }) => continuesPosition(walk, row, texts),
      is: "position",
    },
    {
      rule: "line of words",
      holds: ({ walk, row, texts }) => isSectionLine(walk, row, texts),
      is: "section",
    },
  ],
  otherwise: { rule: "words beside the names", is: "aside" },
};

const WITH_NAME: RowRules = {
  inOrder: [
    [
      {
        rule: "line of ballots",
        holds: ({ walk, row, name }) => isBallotsLine(walk, row, name.text),
        is: ballotsLine(({ name }) => name.text),
      },
      { rule: "words of a vacancy", holds: ({ name }) => namesVacancy(name.text), is: VACANCY },
      {
        rule: "row of ballots",
        holds: ({ walk, row, name }) =>
          !isBallotsLine(walk, row, name.text) && isBallotsRow(walk, row, name.text),
        is: "ballots",
      },
      {
        rule: "heading of those not voted on",
        holds: ({ walk, row, name }) => isHeadingOfNotVoted(walk, row, name.text),
        is: "section",
      },
      {
        rule: "not voted on",
        holds: ({ walk, row, name }) => isNotVoted(walk, row, name.text),
        is: "notVoted",
      },
    ],
    {
      rule: "name with counts",
      holds: ({ walk, row, name }) => holdsAnyNumber(walk, row, name.text),
      is: WITH_COUNTS,
    },
  ],
  otherwise: { rule: "name without counts", is: WITHOUT_COUNTS },
};

/** Of every row with something in it. */
export const ROW_RULES: RowRules = {
  inOrder: [
    [
      {
        rule: "numbers of the columns",
        holds: ({ walk, row, texts }) => isNumberingRow(walk, row, texts),
        is: "columnNumbers",
      },
      {
        rule: "headings of another table",
        holds: ({ walk, texts }) => isStrangeHeading(walk, texts),
        is: "strangeHeading",
      },
      {
        rule: "headings of another list",
        holds: ({ walk, texts }) => !isStrangeHeading(walk, texts) && isListHeading(texts),
        is: "listHeading",
      },
      { rule: "headings of a summary", holds: ({ texts }) => isSummaryHeading(texts), is: "listHeading" },
      {
        rule: "headings of people by level",
        holds: ({ texts }) => isLevelsHeading(texts),
        is: "listHeading",
      },
      {
        rule: "line over people at the conference",
        holds: ({ walk, row, texts }) => isOverOthers(walk, row, texts),
        is: "listHeading",
      },
      { rule: "number of a page", holds: ({ texts }) => isPageNumber(texts), is: "pageNumber" },
    ],
    [
      {
        rule: "below its name",
        holds: ({ walk, row, name }) => isBelowItsName(walk, row) && isWordOfName(name.text),
        is: BELOW_NAME,
      },
      {
        rule: "name",
        holds: ({ walk, row, name }) => !isBelowItsName(walk, row) && isWordOfName(name.text),
        is: WITH_NAME,
      },
    ],
  ],
  otherwise: { rule: "no name", is: WITHOUT_NAME },
};

/** Two letters together, "K'" or initials, but for those of "như trên". */
function isWordOfName(text: string): boolean {
  return !saysAsAbove(text) && /\p{L}{2}|\p{L}'|\p{L}\s\p{L}/u.test(text);
}

/** What a row is and by which rule: the innermost that has a name. */
export function classOf(
  subject: RowSubject,
  { inOrder, otherwise }: RowRules = ROW_RULES,
  outer = "",
): Verdict {
  const { rule = outer, is } = ruleFor(inOrder, subject) ?? otherwise;
  return typeof is === "string" ? { rule, is } : classOf(subject, is, rule);
}
