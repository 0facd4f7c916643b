import type { PersonResult } from "../counting/result";
import type { EarlierReading } from "../reading/earlierVote";

/** What there is of an earlier vote, counted. */
export type EarlierVote = Exclude<EarlierReading, { readonly kind: "read" }> | EarlierResults;

type EarlierResults = Omit<Extract<EarlierReading, { readonly kind: "read" }>, "people"> & {
  readonly results: readonly PersonResult[];
};

/** What a document that holds a vote against an earlier one cannot be made without. */
export function readEarlier({ earlier }: { readonly earlier?: EarlierVote }): EarlierResults {
  if (earlier?.kind !== "read") throw new Error("There is no earlier vote.");
  return earlier;
}
