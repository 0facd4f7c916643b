/** What a made sheet has a place for, and nobody has set. */
export type PartToFillIn = "number" | "date" | "unit" | "name";
