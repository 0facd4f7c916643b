import type { ReportsDocument } from "../document";

/** "Theo dõi đơn vị": how it stands with every unit that is to send a file. */
export const UNIT_FOLLOW_UP: ReportsDocument = {
  madeFrom: "reports",
  readAsSource: "never",
  sheets: async () => {
    const { FOLLOW_UP_SHEETS } = await import(/* webpackChunkName: "documents" */ "./sheets");
    return FOLLOW_UP_SHEETS;
  },
};
