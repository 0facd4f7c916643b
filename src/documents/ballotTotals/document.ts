import type { BallotsDocument } from "../document";

/** "Đếm phiếu từng lá": everyone's ballots, counted by formulas in a sheet on which each row is a ballot. */
export const BALLOT_TOTALS: BallotsDocument = {
  madeFrom: "ballots",
  readAsSource: "always",
  sheets: async () => (await import(/* webpackChunkName: "documents" */ "./sheets")).BALLOT_TOTALS_SHEETS,
};
