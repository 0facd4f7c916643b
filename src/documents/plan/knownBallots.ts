import type { Ballots, Count } from "../../counting/ballots";
import type { CellRef } from "../../counting/cell";
import type { BallotsName } from "../../words/ballotLabels";
import { countExpression } from "./sourceFormulas";

/** A number of ballots as one that was read, and another added to it or taken from it. */
export interface KnownBallots {
  readonly first: Count;
  readonly plus?: Count;
  readonly minus?: Count;
}

/** The ballots as they were read, or what the others leave: valid and invalid of one person are together those returned. */
export function ballotsOf(
  key: BallotsName,
  { issued, returned, valid, invalid }: Ballots,
): KnownBallots | undefined {
  const own = { issued, returned, valid, invalid }[key];
  if (own) return { first: own };
  if (key === "returned" && valid && invalid) return { first: valid, plus: invalid };
  if (key === "valid" && returned && invalid) return { first: returned, minus: invalid };
  if (key === "invalid" && returned && valid) return { first: returned, minus: valid };
  return undefined;
}

export function expressionOf({ first, plus, minus }: KnownBallots, own: CellRef): string {
  return [
    countExpression(first, own),
    ...(plus ? [`+${countExpression(plus, own)}`] : []),
    ...(minus ? [`-(${countExpression(minus, own)})`] : []),
  ].join("");
}

export function valueOf({ first, plus, minus }: KnownBallots): number {
  return first.value + (plus?.value ?? 0) - (minus?.value ?? 0);
}
