import { asNumber } from "../coercion";
import { compare } from "../operators";
import { broadcast } from "../broadcast";
import { type Site, read, single } from "../site";
import {
  type CellValue,
  CellError,
  DIVISION_BY_ZERO,
  NOT_AVAILABLE,
  Reference,
  Table,
  type Value,
  WRONG_VALUE,
} from "../value";
import { type Definition, type Definitions, scalar, whole } from "./definition";
import { numbersIn, tableOf } from "./elements";

export const NUMBERS: Definitions = {
  SUM: aggregate((numbers) => total(numbers)),
  PRODUCT: aggregate((numbers) => (numbers.length ? numbers.reduce((product, one) => product * one, 1) : 0)),
  AVERAGE: aggregate((numbers) => (numbers.length ? total(numbers) / numbers.length : DIVISION_BY_ZERO)),
  MAX: aggregate((numbers) => numbers.reduce((most, one) => Math.max(most, one), numbers[0] ?? 0)),
  MIN: aggregate((numbers) => numbers.reduce((least, one) => Math.min(least, one), numbers[0] ?? 0)),
  SUMPRODUCT: whole(1, 255, (args, site) => sumOfProducts(args.map((arg) => tableOf(site, arg)))),
  ABS: ofNumber((value) => Math.abs(value)),
  INT: ofNumber((value) => Math.floor(Number(value.toPrecision(15)))),
  SIGN: ofNumber((value) => Math.sign(value)),
  MOD: ofTwoNumbers((value, divisor) =>
    divisor === 0 ? DIVISION_BY_ZERO : value - divisor * Math.floor(value / divisor),
  ),
  ROUND: ofTwoNumbers((value, digits) => rounded(value, digits, Math.round)),
  ROUNDUP: ofTwoNumbers((value, digits) => rounded(value, digits, Math.ceil)),
  ROUNDDOWN: ofTwoNumbers((value, digits) => rounded(value, digits, Math.floor)),
  TRUNC: ofTwoNumbers((value, digits) => rounded(value, digits, Math.floor), 1),
  RANK: whole(2, 3, (args, site) => rank(site, args, false)),
  "RANK.EQ": whole(2, 3, (args, site) => rank(site, args, false)),
  "RANK.AVG": whole(2, 3, (args, site) => rank(site, args, true)),
};

function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function aggregate(conclude: (numbers: readonly number[]) => CellValue): Definition {
  return whole(1, 255, (args, site) => {
    const numbers = numbersIn(site, args);
    return numbers instanceof CellError ? numbers : conclude(numbers);
  });
}

function ofNumber(calculate: (value: number) => CellValue): Definition {
  return scalar(1, 1, ([value = null]) => {
    const number = asNumber(value);
    return typeof number === "number" ? calculate(number) : number;
  });
}

function ofTwoNumbers(calculate: (a: number, b: number) => CellValue, least = 2): Definition {
  return scalar(least, 2, ([first = null, second = null]) => {
    const a = asNumber(first);
    if (typeof a !== "number") return a;
    const b = asNumber(second);
    return typeof b === "number" ? calculate(a, b) : b;
  });
}

/** Rounds the size of a number, its first 15 digits taken as decimal: 2.675 becomes 2.68, -2.5 becomes -3. */
function rounded(value: number, digits: number, round: (size: number) => number): number {
  const places = Math.trunc(digits);
  const size = shifted(round(shifted(Number(Math.abs(value).toPrecision(15)), places)), -places);
  return value < 0 ? -size || 0 : size;
}

function shifted(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** What is no number counts as 0; the tables must have the same shape. */
function sumOfProducts(tables: readonly Table[]): CellValue {
  const [first] = tables;
  if (!first || tables.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns))
    return WRONG_VALUE;
  let sum = 0;
  for (let index = 0; index < first.cells.length; index++) {
    let product = 1;
    for (const { cells } of tables) {
      const value = cells[index] ?? null;
      if (value instanceof CellError) return value;
      product *= typeof value === "number" ? value : 0;
    }
    sum += product;
  }
  return sum;
}

function rank(
  site: Site,
  [value = null, range = null, order = null]: readonly Value[],
  shares: boolean,
): Value {
  if (!(range instanceof Reference)) return WRONG_VALUE;
  const numbers = numbersIn(site, [range]);
  if (numbers instanceof CellError) return numbers;
  const ascending = asNumber(single(site, order));
  if (ascending instanceof CellError) return ascending;
  const wanted = read(site, value);
  return wanted instanceof Table
    ? broadcast([wanted], ([one = null]) => placeOf(one, numbers, ascending !== 0, shares))
    : placeOf(wanted, numbers, ascending !== 0, shares);
}

function placeOf(
  value: CellValue,
  numbers: readonly number[],
  ascending: boolean,
  shares: boolean,
): CellValue {
  const number = asNumber(value);
  if (number instanceof CellError) return number;
  const same = numbers.filter((other) => compare(other, number) === 0).length;
  if (same === 0) return NOT_AVAILABLE;
  const before = numbers.filter((other) => (ascending ? other < number : other > number)).length;
  return before + 1 + (shares ? (same - 1) / 2 : 0);
}
