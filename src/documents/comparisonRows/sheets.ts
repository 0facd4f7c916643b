import { COMPARISON } from "../comparison/document";
import { countedFigureAt, planCountedRows } from "../comparison/countedTable";
import type { VoteSheets } from "../document";
import { COMPARED_ROWS } from "./rows";

export const COMPARISON_ROWS_SHEETS: VoteSheets = {
  plan: (vote, nameOf) => [planCountedRows(COMPARED_ROWS, vote, nameOf(COMPARISON))],
  figureAt: (vote, cell) => countedFigureAt(COMPARED_ROWS, vote, cell),
};
