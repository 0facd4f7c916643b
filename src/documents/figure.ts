import type { Level, Outcome } from "../counting/level";
import type { PersonResult } from "../counting/result";
import type { CategoryRow, HandlingRow } from "./appendix/figures";

/** A figure of Phụ lục I or of a person that can be asked about. */
export type MadeFigure =
  | { readonly kind: "people"; readonly row: CategoryRow; readonly column: "total" | Outcome | "tied" }
  | { readonly kind: "handled"; readonly row: HandlingRow }
  | { readonly kind: "ballots" | "share"; readonly result: PersonResult; readonly level: Level }
  | {
      readonly kind: "difference";
      readonly now: PersonResult;
      readonly before: PersonResult;
      readonly level: Level;
    }
  | { readonly kind: "base" | "outcome"; readonly result: PersonResult };
