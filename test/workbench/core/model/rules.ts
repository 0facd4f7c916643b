import { type Area } from "./address";

/** Rules are kept in the shape the add-in gives them (Excel.DataValidationRule and its neighbours). */
export type PlainObject = Readonly<Record<string, unknown>>;

export interface ValidationRule {
  readonly area: Area;
  rule: PlainObject;
  ignoreBlanks: boolean;
  errorAlert: PlainObject;
  prompt: PlainObject;
}

export type ConditionalType = "Custom" | "CellValue" | "DataBar";

export interface ConditionalRule {
  readonly id: string;
  readonly area: Area;
  readonly type: ConditionalType;
  stopIfTrue: boolean;
  /** "=..." for Custom. */
  formula: string;
  /** operator, formula1, formula2 for CellValue. */
  comparison: PlainObject;
  readonly look: { fontColor?: string; bold?: boolean; italic?: boolean; fill?: string };
  /** Colour of a data bar. */
  barColor: string;
  /** Excel.ConditionalDataBarRule: what an empty and what a full bar stand for. */
  readonly bounds: { lower: PlainObject; upper: PlainObject };
}
