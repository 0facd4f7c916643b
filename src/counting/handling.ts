/** Xử lý: what the competent authority decided afterwards, as recorded by the clerk. Never decided by us. */
export const HANDLINGS = [
  "removedFromPlanning",
  "reassigned",
  "resigned",
  "relieved",
  "dismissed",
  "other",
] as const;

export type Handling = (typeof HANDLINGS)[number];
