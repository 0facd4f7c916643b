import { COMPARISON } from "../comparison/document";
import { countedFigureAt, planCountedRows, type CountedRows } from "../comparison/countedTable";
import { comparedUnits } from "../comparison/units";
import type { VoteSheets } from "../document";
import { readEarlier } from "../earlierVote";
import { literal } from "../plan/formulaText";

const COMPARED_UNITS: CountedRows = {
  name: "So sánh theo đơn vị",
  title: "SO SÁNH VỚI KỲ TRƯỚC THEO ĐƠN VỊ",
  heading: "Đơn vị",
  rows: (vote) =>
    comparedUnits(vote.results, readEarlier(vote).results).map(({ label, now, before }, index) => ({
      number: String(index + 1),
      label,
      people: {
        now,
        before,
        categories: [...new Set([...now, ...before].map(({ person }) => person.category))],
        expression: (of, column, ...more) =>
          `COUNTIFS(${[column(`unit.${of}`), isLabel(label), ...more].join(",")})`,
      },
    })),
};

/** "=" before it, so that a name that begins with a sign is a name. */
function isLabel(label: string): string {
  return literal(`=${label.replace(/[*?~]/g, "~$&")}`);
}

export const COMPARISON_UNITS_SHEETS: VoteSheets = {
  words: {
    vi: {
      name: "So sánh theo đơn vị",
      what: "Số người và số người ở từng mức của hai kỳ, theo đơn vị; lập kèm So sánh kỳ trước.",
    },
    en: {
      name: "So sánh theo đơn vị (comparison by unit)",
      what: "How many people each unit has in both votes, and at each level; made with So sánh kỳ trước.",
    },
  },
  plan: (vote, nameOf) => [planCountedRows(COMPARED_UNITS, vote, nameOf(COMPARISON))],
  figureAt: (vote, cell) => countedFigureAt(COMPARED_UNITS, vote, cell),
};
