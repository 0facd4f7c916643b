import type { LowText, Worded } from "./regulation";

/**
 * A text that uses the result of a vote held under another: it has no base and no levels of its own. What it asks for stands
 * beside what the text of the vote asks for, and never in its place: at exactly two thirds they differ.
 */
export interface ResultUse extends LowText {
  /** Whom it is about; only the office knows who is one. */
  readonly concerns: Worded;
}
