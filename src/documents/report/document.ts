import { APPENDIX } from "../appendix/document";
import type { VoteDocument } from "../document";
import { RESULTS } from "../results/document";

/** "Báo cáo": paragraphs whose figures are counted in "Kết quả tín nhiệm" and taken from Phụ lục I. */
export const REPORT: VoteDocument = {
  madeFrom: "vote",
  countsIn: [RESULTS, APPENDIX],
  inRowsOfForm: true,
  ofParagraphs: true,
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).REPORT_SHEETS,
};
