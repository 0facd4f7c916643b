import type { CellRef } from "../../counting/cell";
import type { Level } from "../../counting/level";

/** A figure of which the clerk wants to know why. */
export type Question =
  | {
      readonly kind: "appendixFigure";
      /** Which of the rows of the appendix, counted from 0. */ readonly row: number;
      readonly column: Level | "total";
    }
  | { readonly kind: "person"; /** The cell of the name. */ readonly cell: CellRef }
  /** Whatever a cell of a made sheet shows. */
  | { readonly kind: "madeCell"; readonly cell: CellRef };
