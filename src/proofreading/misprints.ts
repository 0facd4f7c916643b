import { roundedPercent, type PrintedPercent } from "../counting/printedPercent";
import type { Share } from "../counting/share";

/** Whether what was printed is the share but for one digit, or for two beside each other that changed places. */
export function isMisprintOf(share: Share, { units, decimals }: PrintedPercent): boolean {
  const [right, found] = [String(roundedPercent(share, decimals).units), String(units)];
  const differing = [...right].flatMap((digit, at) => (digit === found[at] ? [] : [at]));
  const [first = 0, second] = differing;
  if (right.length !== found.length || differing.length > 2) return false;
  if (second === undefined) return differing.length === 1;
  return second === first + 1 && right[first] === found[second] && right[second] === found[first];
}
