import { LEVELS } from "./level";

/** What the columns of a ballot table can hold. A table has a name and the three levels; the others may be missing. */
export const TABLE_COLUMNS = [
  "ordinal",
  "name",
  "position",
  "unit",
  "category",
  "issued",
  "returned",
  "valid",
  "invalid",
  ...LEVELS,
  "handling",
  "note",
  "source",
] as const;

export type TableColumn = (typeof TABLE_COLUMNS)[number];
