import { type CellValue, CellError, NOT_AVAILABLE, Reference, Table, type Value } from "../value";
import { type Site, read } from "../site";
import { asNumber } from "../coercion";
import { type Definition, type Definitions, scalar, scalarOfAny, whole } from "./definition";

/** ERROR.TYPE's numbers. */
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#CALC!": 14,
};

export const INFORMATION: Definitions = {
  NA: scalar(0, 0, () => NOT_AVAILABLE),
  ISNUMBER: asking((value) => typeof value === "number"),
  ISTEXT: asking((value) => typeof value === "string"),
  ISNONTEXT: asking((value) => typeof value !== "string"),
  ISLOGICAL: asking((value) => typeof value === "boolean"),
  ISBLANK: asking((value) => value === null),
  ISERROR: asking((value) => value instanceof CellError),
  ISERR: asking((value) => value instanceof CellError && value.code !== NOT_AVAILABLE.code),
  ISNA: asking((value) => value instanceof CellError && value.code === NOT_AVAILABLE.code),
  ISEVEN: parity(0),
  ISODD: parity(1),
  "ERROR.TYPE": scalarOfAny(1, 1, ([value = null]) =>
    value instanceof CellError ? (ERROR_NUMBERS[value.code] ?? NOT_AVAILABLE) : NOT_AVAILABLE,
  ),
  N: scalar(1, 1, ([value = null]) => {
    if (typeof value === "boolean") return value ? 1 : 0;
    return typeof value === "number" ? value : 0;
  }),
  TYPE: whole(1, 1, ([value = null], site) => typeNumber(site, value)),
};

function asking(test: (value: CellValue) => boolean): Definition {
  return scalarOfAny(1, 1, ([value = null]) => test(value));
}

function parity(rest: number): Definition {
  return scalar(1, 1, ([value = null]) => {
    const number = asNumber(value);
    return typeof number === "number" ? Math.abs(Math.trunc(number)) % 2 === rest : number;
  });
}

function typeNumber(site: Site, value: Value): CellValue {
  if (value instanceof Table || (value instanceof Reference && !value.isOneCell)) return 64;
  const found = read(site, value);
  if (found instanceof CellError) return 16;
  if (typeof found === "string") return 2;
  return typeof found === "boolean" ? 4 : 1;
}
