import { APPENDIX } from "../appendix/document";
import type { VoteSheets } from "../document";
import { RESULTS } from "../results/document";
import { planReportSheet, reportFigureAt } from "./sheet";

export const REPORT_SHEETS: VoteSheets = {
  plan: (vote, nameOf) => [planReportSheet(vote, { results: nameOf(RESULTS), appendix: nameOf(APPENDIX) })],
  figureAt: reportFigureAt,
};
