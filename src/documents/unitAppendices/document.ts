import type { ReportsDocument } from "../document";

/** "Phụ lục I cộng từ các đơn vị": the units' own Phụ lục I added up, each sum with its units. */
export const UNIT_APPENDICES: ReportsDocument = {
  madeFrom: "reports",
  readAsSource: "never",
  sheets: async () => {
    const { planUnitAppendices } = await import(/* webpackChunkName: "documents" */ "./sheet");
    return { plan: (reported) => [planUnitAppendices(reported)] };
  },
};
