import { asTruth } from "../coercion";
import { broadcast } from "../broadcast";
import { OPERATORS } from "../operators";
import { type Site, isPlain, read, single } from "../site";
import { type CellValue, CellError, NOT_AVAILABLE, Table, type Value, WRONG_VALUE } from "../value";
import { type Definitions, type Evaluate, lazy, scalar, whole } from "./definition";
import { forEachElement } from "./elements";

export const LOGICAL: Definitions = {
  IF: lazy(2, 3, ([condition, then, otherwise], site) => {
    const given = condition?.(site) ?? null;
    const asked = isPlain(given) ? given : read(site, given);
    if (asked instanceof Table) return chosenByEach(site, asked, then, otherwise);
    const holds = asTruth(asked);
    if (holds instanceof CellError) return holds;
    if (holds) return then?.(site) ?? null;
    return otherwise ? otherwise(site) : false;
  }),
  IFERROR: lazy(2, 2, (args, site) => instead(args, site, (value) => value instanceof CellError)),
  IFNA: lazy(2, 2, (args, site) =>
    instead(args, site, (value) => value instanceof CellError && value.code === NOT_AVAILABLE.code),
  ),
  IFS: lazy(2, 254, (args, site) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const holds = asTruth(plain(site, args[index]));
      if (holds instanceof CellError) return holds;
      if (holds) return args[index + 1]?.(site) ?? null;
    }
    return NOT_AVAILABLE;
  }),
  SWITCH: lazy(3, 254, (args, site) => {
    const wanted = plain(site, args[0]);
    if (wanted instanceof CellError) return wanted;
    let index = 1;
    for (; index + 1 < args.length; index += 2) {
      const same = OPERATORS["="](wanted, plain(site, args[index]));
      if (same instanceof CellError) return same;
      if (same) return args[index + 1]?.(site) ?? null;
    }
    return args[index]?.(site) ?? NOT_AVAILABLE;
  }),
  CHOOSE: lazy(2, 255, ([which, ...choices], site) => {
    const number = Number(plain(site, which));
    return choices[Math.trunc(number) - 1]?.(site) ?? WRONG_VALUE;
  }),
  AND: whole(1, 255, (args, site) => truths(site, args, (all) => all.every(Boolean))),
  OR: whole(1, 255, (args, site) => truths(site, args, (all) => all.some(Boolean))),
  XOR: whole(1, 255, (args, site) => truths(site, args, (all) => all.filter(Boolean).length % 2 === 1)),
  NOT: scalar(1, 1, ([value = null]) => {
    const truth = asTruth(value);
    return truth instanceof CellError ? truth : !truth;
  }),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
};

function plain(site: Site, evaluate: Evaluate | undefined): CellValue {
  const value = evaluate?.(site) ?? null;
  return isPlain(value) ? value : single(site, value);
}

function chosenByEach(
  site: Site,
  conditions: Table,
  then: Evaluate | undefined,
  otherwise: Evaluate | undefined,
): Value {
  const yes = read(site, then?.(site) ?? null);
  const no = otherwise ? read(site, otherwise(site)) : false;
  return broadcast([conditions, yes, no], ([condition = null, a = null, b = null]) => {
    const holds = asTruth(condition);
    return holds instanceof CellError ? holds : holds ? a : b;
  });
}

function instead(
  [value, otherwise]: readonly Evaluate[],
  site: Site,
  isReplaced: (value: CellValue) => boolean,
): Value {
  const given = value?.(site) ?? null;
  const found = read(site, given);
  if (!(found instanceof Table)) return isReplaced(found) ? (otherwise?.(site) ?? null) : found;
  if (!found.cells.some(isReplaced)) return found;
  const other = read(site, otherwise?.(site) ?? null);
  return broadcast([found, other], ([one = null, another = null]) => (isReplaced(one) ? another : one));
}

/** Text in cells is passed over; where no truth value is left there is nothing to decide. */
function truths(site: Site, args: readonly Value[], decide: (all: readonly boolean[]) => boolean): CellValue {
  const found: boolean[] = [];
  let failure: CellError | undefined;
  forEachElement(site, args, (value, fromCells) => {
    if (fromCells && (value === null || typeof value === "string")) return;
    const truth = asTruth(value);
    if (truth instanceof CellError) failure ??= truth;
    else found.push(truth);
  });
  if (failure) return failure;
  return found.length ? decide(found) : WRONG_VALUE;
}
