import { severityOf } from "../counting/finding";
import type { Recognition } from "../reading/ballotTable";
import { ballotsToCount } from "./ballotsMarked";
import type { AnyDocument, CountedVote, VoteToCome } from "./document";
import type { EarlierVote } from "./earlierVote";
import type { ReportSettings } from "./settings";

/** What a document lacks to be made. */
export type Missing =
  /** No list of people, and no table with any. */
  | { readonly kind: "list" }
  /** Several lists, none of which says that it is of the vote. */
  | { readonly kind: "whichList"; readonly sheets: readonly string[] }
  /** No ballots one a row. */
  | { readonly kind: "ballots" }
  /** There are, and not all their marks can be understood. */
  | { readonly kind: "marksUnclear" }
  /** Neither the sheet nor the clerk says what their numbers mean. */
  | { readonly kind: "numbersUnclear" }
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
    settings,
  }: Pick<CountedVote, "recognition" | "results" | "earlier"> & VoteToCome,
): Missing | undefined {
  const { madeFrom } = document;
  if (madeFrom === "nothing" || madeFrom === "units" || madeFrom === "reports") return undefined;
  if (madeFrom === "ballots") return missingOfBallots(recognition, settings);
  if (madeFrom === "list" || madeFrom === "part") {
    if (lists.length === 0) return { kind: "list" };
    const isClear = lists.length === 1 || lists.every(({ ofVote }) => ofVote);
    return isClear ? undefined : { kind: "whichList", sheets: lists.map(({ sheet }) => sheet) };
  }
  // Who only lacks a category has counts: what is missing is among the errors.
  const hasCounts = results.length > 0 || recognition.tables.some((table) => table.uncategorised.length > 0);
  const hasErrors = recognition.findings.some(
    (finding) => severityOf(finding) === "error" && (document.inRowsOfForm || finding.code !== "noRowInForm"),
  );
  // Of a table whose counts are all wrong, as while two counts of the ballots differ, there is what is to be corrected.
  if (!hasCounts) return { kind: hasErrors && recognition.tables.length > 0 ? "corrections" : "counts" };
  if (hasErrors) return { kind: "corrections" };
  return document.againstEarlier ? missingOfEarlier(earlier) : undefined;
}

function missingOfBallots({ ballots, findings }: Recognition, settings: ReportSettings): Missing | undefined {
  if (ballotsToCount(ballots, settings).length > 0) return undefined;
  if (ballots.length > 0) return { kind: "numbersUnclear" };
  const areUnclear = findings.some(({ code }) => code === "ballotMarksUnclear");
  return { kind: areUnclear ? "marksUnclear" : "ballots" };
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
