import { univerFunction } from "../univerFunctions";
import { COUNTING } from "./counting";
import { type Definition, type Definitions } from "./definition";
import { INFORMATION } from "./information";
import { LOGICAL } from "./logical";
import { LOOKUP } from "./lookup";
import { NUMBERS } from "./numbers";
import { REFERENCES } from "./references";
import { subtotals } from "./subtotal";
import { TEXT } from "./text";

const OWN: Definitions = {
  ...LOGICAL,
  ...NUMBERS,
  ...TEXT,
  ...COUNTING,
  ...LOOKUP,
  ...REFERENCES,
  ...INFORMATION,
  ...subtotals(functionNamed),
};
const borrowed = new Map<string, Definition | undefined>();

/** A worksheet function by its name in capitals; undefined if Excel has none of that name, or this workbook lacks it. */
export function functionNamed(name: string): Definition | undefined {
  if (Object.hasOwn(OWN, name)) return OWN[name];
  if (!borrowed.has(name)) borrowed.set(name, univerFunction(name));
  return borrowed.get(name);
}

/** Functions whose result changes without any cell changing, or that may read cells their arguments do not name. */
export const VOLATILE: ReadonlySet<string> = new Set([
  ...["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"],
  ...["OFFSET", "INDIRECT", "CELL", "SUBTOTAL", "AGGREGATE"],
]);
