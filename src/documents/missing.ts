import { severityOf } from "../counting/finding";
import type { AnyDocument, CountedVote, VoteToCome } from "./document";
import type { EarlierVote } from "./earlierVote";

/** What a document lacks to be made. */
export type Missing =
  /** No list of people, and no table with any. */
  | { readonly kind: "list" }
  /** Several lists, none of which says that it is of the vote. */
  | { readonly kind: "whichList"; readonly sheets: readonly string[] }
  /** Nobody with counts. */
  | { readonly kind: "counts" }
  /** No table of an earlier vote was left out. */
  | { readonly kind: "earlier" }
  /** Tables of several sheets were. */
  | { readonly kind: "whichEarlier"; readonly sheets: readonly string[] }
  /** That of the earlier vote has errors. */
  | { readonly kind: "earlierUnclear"; readonly sheet: string }
  /** What was read has errors: nothing may be made of it. */
  | { readonly kind: "corrections" };

/** What stands in the way of a document; undefined where it can be made of what is there. */
export function missingFor(
  document: AnyDocument,
  {
    recognition,
    results,
    lists,
    earlier,
  }: Pick<CountedVote, "recognition" | "results" | "earlier"> & Pick<VoteToCome, "lists">,
): Missing | undefined {
  const { madeFrom } = document;
  if (madeFrom === "nothing" || madeFrom === "units" || madeFrom === "reports") return undefined;
  if (madeFrom === "list" || madeFrom === "part") {
    if (lists.length === 0) return { kind: "list" };
    const isClear = lists.length === 1 || lists.every(({ ofVote }) => ofVote);
    return isClear ? undefined : { kind: "whichList", sheets: lists.map(({ sheet }) => sheet) };
  }
  // Who only lacks a category has counts: what is missing is among the errors.
  const hasCounts = results.length > 0 || recognition.tables.some((table) => table.uncategorised.length > 0);
  if (!hasCounts) return { kind: "counts" };
  const hasErrors = recognition.findings.some(
    (finding) => severityOf(finding) === "error" && (document.inRowsOfForm || finding.code !== "noRowInForm"),
  );
  if (hasErrors) return { kind: "corrections" };
  return document.againstEarlier ? missingOfEarlier(earlier) : undefined;
}

function missingOfEarlier(earlier: EarlierVote = { kind: "none" }): Missing | undefined {
  switch (earlier.kind) {
    case "none":
      return { kind: "earlier" };
    case "several":
      return { kind: "whichEarlier", sheets: earlier.sheets };
    case "unclear":
      return { kind: "earlierUnclear", sheet: earlier.sheet };
    case "read":
      return undefined;
  }
}
