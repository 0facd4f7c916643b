import { numberInText } from "../coercion";
import { compare, sameNumber } from "../operators";
import { type CellValue, CellError } from "../value";
import { wildcard } from "./wildcard";

export type Matches = (value: CellValue) => boolean;

const OPERATOR = /^(<>|<=|>=|=|<|>)?(.*)$/s;
const ORDER: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/**
 * What COUNTIF and its relatives look for. A text may begin with an operator; what follows is read as typing would be, so
 * "1.2" means the number; otherwise it is a pattern, in which * and ? stand for any characters. An empty criterion is 0.
 */
export function criterion(wanted: CellValue): Matches {
  if (wanted === null) return equalTo(0);
  if (typeof wanted !== "string") return equalTo(wanted);
  const [, operator = "", rest = ""] = OPERATOR.exec(wanted) ?? [];
  if (operator === "" || operator === "=") return rest === "" ? emptiness(operator) : equalTo(operand(rest));
  if (operator === "<>") {
    const matches = rest === "" ? isBlank : equalTo(operand(rest));
    return (value) => !matches(value);
  }
  return ordered(operand(rest), ORDER[operator] ?? (() => false));
}

/** "=" means cells that hold nothing, "" also those with an empty text. */
function emptiness(operator: string): Matches {
  return operator === "=" ? isBlank : (value) => value === null || value === "";
}

function isBlank(value: CellValue): boolean {
  return value === null;
}

function operand(text: string): CellValue {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (/^#[A-Z0-9/_]+[!?]?$/.test(upper)) return new CellError(upper);
  return numberInText(text) ?? text;
}

/** A number is also found where it stands as text. */
function equalTo(wanted: CellValue): Matches {
  if (typeof wanted === "number") {
    return (value) =>
      typeof value === "number"
        ? sameNumber(value, wanted)
        : typeof value === "string" && numberInText(value) === wanted;
  }
  if (typeof wanted === "string") {
    const pattern = wildcard(wanted);
    return (value) => typeof value === "string" && pattern(value);
  }
  if (wanted instanceof CellError) return (value) => value instanceof CellError && value.code === wanted.code;
  return (value) => value === wanted;
}

/** Only values of the same kind have an order. */
function ordered(wanted: CellValue, holds: (order: number) => boolean): Matches {
  return (value) => typeof value === typeof wanted && value !== null && holds(compare(value, wanted));
}
