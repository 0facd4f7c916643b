import { baseOf } from "../../counting/base";
import type { Level } from "../../counting/level";
import type { Share } from "../../counting/share";
import { AT_LEAST_HALF, reaches } from "../../counting/threshold";
import type { Extreme } from "../../words/extremes";
import { typedShare } from "../cells/typedShare";
import type { PersonReading } from "../people/personReading";

/** The highest and lowest shares of some people, and of those of them who reached half at the level. */
export class Extremes {
  private readonly known = new Map<string, readonly Share[]>();

  constructor(private readonly people: readonly PersonReading[]) {}

  /** Whether what a text tells is one of these, and `who` has it. */
  fits(extreme: Extreme, who?: PersonReading): boolean {
    return extreme.of.some(({ level, most }) => {
      const own = who && shareOf(who, level);
      const all = this.best(level, most, false);
      const best = extreme.ofReaching ? [...all, ...this.best(level, most, true)] : all;
      return best.some((one) => isSaid(extreme, one) && (!own || compared(own, one) === 0));
    });
  }

  /** Nobody's, or one. */
  private best(level: Level, most: boolean, ofReaching: boolean): readonly Share[] {
    const key = `${level} ${String(most)} ${String(ofReaching)}`;
    const before = this.known.get(key);
    if (before) return before;
    const shares = this.people
      .flatMap((reading) => shareOf(reading, level) ?? [])
      .filter((share) => !ofReaching || reaches(share, AT_LEAST_HALF));
    const [first, ...others] = shares;
    const isBetter = (one: Share, other: Share) =>
      most ? compared(one, other) > 0 : compared(one, other) < 0;
    const best = first ? [others.reduce((one, other) => (isBetter(other, one) ? other : one), first)] : [];
    this.known.set(key, best);
    return best;
  }
}

/** The share of a level, exactly. */
export function shareOf({ ballots }: PersonReading, level: Level): Share | undefined {
  return ballots && { count: ballots.counts[level].value, base: baseOf(ballots).value };
}

/** Whether a share is written as it is, at the precision in which it is written. */
export function isWritten(written: string, share: Share): boolean {
  return typedShare({ value: written, format: "General" }, share)?.fits === true;
}

function isSaid({ share, count, outOf }: Extreme, best: Share): boolean {
  if (share !== undefined) return isWritten(share, best);
  return (count ?? best.count) === best.count && (outOf ?? best.base) === best.base;
}

/** Below 0 where the second is more. */
function compared(one: Share, other: Share): number {
  return one.count * other.base - other.count * one.base;
}
