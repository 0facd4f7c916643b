import { basesFor, roundedPercent, type PrintedPercent, type WholeRange } from "../counting/printedPercent";
import type { Share } from "../counting/share";

/** Whether what was printed is the share but for one digit, or for two beside each other that changed places. */
export function isMisprintOf(share: Share, { units, decimals }: PrintedPercent): boolean {
  const right = String(roundedPercent(share, decimals).units);
  return misprintsOf(String(units)).has(right);
}

/** The bases of which so many ballots may be the percentage that was misprinted as this. */
export function basesMisprinted(count: number, { units, decimals }: PrintedPercent): readonly WholeRange[] {
  return [...misprintsOf(String(units))].flatMap((each) => {
    const range = basesFor(count, { units: Number(each), decimals });
    return range ? [range] : [];
  });
}

/** The numbers of as many digits that differ in one, or in the order of two beside each other. */
function misprintsOf(written: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < written.length; at++) {
    const [before, digit, behind] = [written.slice(0, at), written.charAt(at), written.slice(at + 1)];
    for (const other of "0123456789") found.add(before + other + behind);
    found.add(before + behind.charAt(0) + digit + behind.slice(1));
  }
  found.delete(written);
  return new Set([...found].filter((each) => each.length === written.length && isPlain(each)));
}

/** Written as numbers are: without a zero before others. */
function isPlain(written: string): boolean {
  return written.length === 1 || !written.startsWith("0");
}
