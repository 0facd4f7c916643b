import type { PerLevel } from "../counting/level";
import { REGULATIONS } from "../counting/regulations/all";
import { regulationsNamed } from "../counting/regulations/named";
import type { Regulation } from "../counting/regulations/regulation";
import type { Share } from "../counting/share";
import {
  argumentInvalid,
  argumentMissing,
  baseIsZero,
  regulationAmbiguous,
  regulationUnknown,
  sumAboveBase,
  type ArgumentName,
} from "../strings/functionMessages";
import { countText } from "../words/countText";
import { isUnseen } from "../words/fold";
import { formulaError } from "./formulaError";

/*
 * From what a cell or an argument holds to numbers of ballots. Everything here gives undefined for what is blank and
 * throws the formula's error for what cannot be read.
 */

/** One person's ballots. `base` is ballots returned, or delegates where these are given. */
export interface Ballots {
  readonly counts: PerLevel<number>;
  readonly base: number;
}

/** What stands for tín nhiệm cao, tín nhiệm, tín nhiệm thấp. */
export type Levels = readonly [high: unknown, confident: unknown, low: unknown];

/** A blank cell comes as "" or null, an argument left out as null or not at all. */
export function isBlankArgument(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && isUnseen(value));
}

/** The text named, or `standard` when none is. */
export function readRegulation(written: unknown, standard: Regulation): Regulation {
  if (isBlankArgument(written)) return standard;
  const found = String(written).trim();
  const choices = regulationsNamed(found);
  const [named, another] = choices;
  if (!named) throw formulaError(regulationUnknown(found, REGULATIONS));
  if (another) throw formulaError(regulationAmbiguous(found, choices));
  return named;
}

/**
 * One person's ballots; blank when all three counts are. Excel for Windows gives 0 for an empty cell (OfficeDev/office-js
 * #4702), so three zeros without any ballots are an empty row too: there is nothing to take a share of. Without a number
 * returned the base is the sum of the three.
 */
export function readVote([high, confident, low]: Levels, returned: unknown): Ballots | undefined {
  if ([high, confident, low].every(isBlankArgument)) return undefined;
  if ([high, confident, low, returned].every((value) => isBlankArgument(value) || value === 0))
    return undefined;
  const counts = {
    high: readCount(high, "high"),
    confident: readCount(confident, "confident"),
    low: readCount(low, "low"),
  };
  const sum = counts.high + counts.confident + counts.low;
  const base = isBlankArgument(returned)
    ? (ofIn([high, confident, low]) ?? sum)
    : readCount(returned, "returned");
  refuseImpossible({ count: sum, base }, isBlankArgument(returned) ? "base" : "returned");
  return { counts, base };
}

/** "46/47": of how many ballots the counts are, where all that say so agree. */
function ofIn(counts: readonly unknown[]): number | undefined {
  const ofs = counts.flatMap((count) =>
    typeof count === "string" ? (countText(count)?.beside?.of ?? []) : [],
  );
  const [of] = ofs;
  return ofs.every((other) => other === of) ? of : undefined;
}

/** One count over its base, under the names the formula gives them; blank when the count is. */
export function readShare(
  count: unknown,
  base: unknown,
  names: { readonly count: ArgumentName; readonly base: ArgumentName },
): Share | undefined {
  if (isBlankArgument(count)) return undefined;
  const share = { count: readCount(count, names.count), base: readCount(base, names.base) };
  refuseImpossible(share, names.base);
  return share;
}

/** A whole number, which must be there. */
function readCount(value: unknown, argument: ArgumentName): number {
  if (isBlankArgument(value)) throw formulaError(argumentMissing(argument));
  const count = countIn(value);
  if (count === undefined) throw formulaError(argumentInvalid(argument, String(value)));
  return count;
}

function countIn(value: unknown): number | undefined {
  if (typeof value === "string") return countText(value)?.value;
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** Refuses more ballots than the base, and a base of none. */
function refuseImpossible({ count, base }: Share, argument: ArgumentName): void {
  if (count > base) throw formulaError(sumAboveBase(count, base, argument));
  if (base === 0) throw formulaError(baseIsZero(argument));
}
