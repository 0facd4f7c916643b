import type { VoteDocument } from "../document";
import { RESULTS } from "../results/document";

/** "Phụ lục I": how many people of each category are at which level, counted in "Kết quả tín nhiệm". */
export const APPENDIX: VoteDocument = {
  madeFrom: "vote",
  countsIn: [RESULTS],
  inRowsOfForm: true,
  readAsSource: "never",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).APPENDIX_SHEETS,
};
