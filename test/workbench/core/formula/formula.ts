import { type Area } from "../model/address";
import { type Sheet } from "../model/sheet";
import { type CompiledFormula } from "./shape";

/**
 * How far the calculation has come with a formula: its result is that of the cells as they are; a cell it depends on has
 * changed; it is being calculated; it waits, itself or through others, for a function of the add-in.
 */
export type Progress = "done" | "pending" | "started" | "awaiting";

/** A formula in its cell, as the calculation sees it. */
export class Formula {
  progress: Progress = "done";
  /** It is no longer in its cell. */
  isRemoved = false;
  /** The area of its array, that it fills or would fill: it is calculated again when something there changes. */
  watched?: Area;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    /** undefined if the text, of a file, is no formula. */
    readonly compiled: CompiledFormula | undefined,
  ) {}
}
