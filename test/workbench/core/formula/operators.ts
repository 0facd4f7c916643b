import { asNumber, asText } from "./coercion";
import { type BinaryOperator } from "./tree";
import { type CellValue, CellError, DIVISION_BY_ZERO, NOT_A_NUMBER } from "./value";

/** Two numbers as they are, or the error that stands in their place. */
function arithmetic(
  left: CellValue,
  right: CellValue,
  calculate: (a: number, b: number) => CellValue,
): CellValue {
  const a = asNumber(left);
  if (typeof a !== "number") return a;
  const b = asNumber(right);
  return typeof b === "number" ? calculate(a, b) : b;
}

function finite(value: number): CellValue {
  return Number.isFinite(value) ? value : NOT_A_NUMBER;
}

/** What is left of a difference of nearly equal numbers is nothing (Microsoft: "Floating-point arithmetic may give inaccurate results in Excel"). */
function sum(a: number, b: number): number {
  const total = a + b;
  return total !== 0 && Math.abs(total) < Math.abs(a) * 1e-15 ? 0 : total;
}

/** x^y as Excel has it: 0^0 and roots of negative numbers are #NUM!, 0 to a negative power divides by zero. */
export function power(a: number, b: number): CellValue {
  if (a === 0 && b === 0) return NOT_A_NUMBER;
  if (a === 0 && b < 0) return DIVISION_BY_ZERO;
  return finite(a ** b);
}

const collator = new Intl.Collator("en", { sensitivity: "accent", usage: "sort" });

/** Equal up to the 15th significant digit, which is all that Excel compares. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > Math.abs(a) * 1e-14) return false;
  return a.toPrecision(15) === b.toPrecision(15);
}

/** Letters alike but for their case. */
export function sameText(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

/**
 * Below 0, 0 or above 0, as Excel orders values: numbers before text before truth values; text without regard to case; an
 * empty cell is 0, "" or FALSE, whatever it is compared with.
 */
export function compare(left: CellValue, right: CellValue): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b) ? 0 : a - b;
  if (typeof a === "string" && typeof b === "string") return sameText(a, b) ? 0 : collator.compare(a, b) || 1;
  return rank(a) - rank(b) || Number(a) - Number(b);
}

function emptyLike(other: CellValue): CellValue {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

function comparing(holds: (order: number) => boolean): (left: CellValue, right: CellValue) => CellValue {
  return (left, right) => {
    if (left instanceof CellError) return left;
    return right instanceof CellError ? right : holds(compare(left, right));
  };
}

function joined(left: CellValue, right: CellValue): CellValue {
  const a = asText(left);
  if (typeof a !== "string") return a;
  const b = asText(right);
  return typeof b === "string" ? a + b : b;
}

/** What each operator makes of two single values. */
export const OPERATORS: Readonly<Record<BinaryOperator, (left: CellValue, right: CellValue) => CellValue>> = {
  "+": (left, right) => arithmetic(left, right, (a, b) => finite(sum(a, b))),
  "-": (left, right) => arithmetic(left, right, (a, b) => finite(sum(a, -b))),
  "*": (left, right) => arithmetic(left, right, (a, b) => finite(a * b)),
  "/": (left, right) => arithmetic(left, right, (a, b) => (b === 0 ? DIVISION_BY_ZERO : finite(a / b))),
  "^": (left, right) => arithmetic(left, right, power),
  "&": joined,
  "=": comparing((order) => order === 0),
  "<>": comparing((order) => order !== 0),
  "<": comparing((order) => order < 0),
  ">": comparing((order) => order > 0),
  "<=": comparing((order) => order <= 0),
  ">=": comparing((order) => order >= 0),
};

export function negative(value: CellValue): CellValue {
  const number = asNumber(value);
  return typeof number === "number" ? -number || 0 : number;
}

export function percent(value: CellValue): CellValue {
  const number = asNumber(value);
  return typeof number === "number" ? number / 100 : number;
}
