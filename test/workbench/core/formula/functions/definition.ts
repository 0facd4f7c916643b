import { type Site } from "../site";
import { type CellValue, type Value } from "../value";

export type Evaluate = (site: Site) => Value;

/** A function of single values: given several cells it is applied to each of them. An error among them is the result. */
interface ScalarFunction {
  readonly kind: "scalar";
  readonly takesErrors: boolean;
  apply(values: readonly CellValue[], site: Site): CellValue;
}

/** A function that gets its arguments as they are: references not yet read, tables whole. */
interface WholeFunction {
  readonly kind: "whole";
  apply(args: readonly Value[], site: Site): Value;
}

/** A function that decides itself which of its arguments are calculated. */
interface LazyFunction {
  readonly kind: "lazy";
  apply(args: readonly Evaluate[], site: Site): Value;
}

export type Definition = (ScalarFunction | WholeFunction | LazyFunction) & {
  readonly least: number;
  readonly most: number;
};

export type Definitions = Readonly<Record<string, Definition>>;

export function scalar(least: number, most: number, apply: ScalarFunction["apply"]): Definition {
  return { kind: "scalar", takesErrors: false, least, most, apply };
}

/** Of single values that may be errors, as ISERROR. */
export function scalarOfAny(least: number, most: number, apply: ScalarFunction["apply"]): Definition {
  return { kind: "scalar", takesErrors: true, least, most, apply };
}

export function whole(least: number, most: number, apply: WholeFunction["apply"]): Definition {
  return { kind: "whole", least, most, apply };
}

export function lazy(least: number, most: number, apply: LazyFunction["apply"]): Definition {
  return { kind: "lazy", least, most, apply };
}
