import type { CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { LEVELS, type Level } from "../../counting/level";
import type { PersonReading } from "../people/personReading";
import { shareOf } from "./extremes";
import type { OwnShare } from "./ownBase";

/** A share that is written otherwise than the counts beside it give. */
interface DifferingShare extends OwnShare {
  readonly level: Level;
}

/** So many differing shares are one cause, where they are most of a column. */
const LEAST = 5;
/** Of five that differ four must be those of the neighbour. */
const MOST = 4 / 5;

/** Shares of columns that stand beside the person below or above, as one finding. */
export interface ShiftedShares {
  readonly cells: ReadonlySet<CellRef>;
  readonly finding: Finding;
}

/** Undefined where no column of shares is shifted by one person. */
export function shiftedShares(
  readings: readonly PersonReading[],
  written: readonly DifferingShare[],
  differing: readonly DifferingShare[],
): ShiftedShares | undefined {
  const places = new Map(readings.map((reading, index) => [reading, index]));
  for (const by of [1, -1] as const) {
    const shifted = LEVELS.flatMap((level) => {
      const of = differing.filter((one) => one.level === level);
      const all = written.filter((one) => one.level === level);
      const fitting = of.filter((one) => {
        const neighbour = readings[(places.get(one.reading) ?? NaN) + by];
        const share = neighbour && shareOf(neighbour, level);
        return share !== undefined && one.fits(share);
      });
      const isShifted =
        of.length >= LEAST && of.length * 2 > all.length && fitting.length >= of.length * MOST;
      return isShifted ? [{ level, cells: of.map(({ cell }) => cell), shares: fitting.length }] : [];
    });
    if (shifted.length > 0) return saidOf(shifted, by);
  }
  return undefined;
}

function saidOf(
  shifted: readonly { readonly level: Level; readonly cells: readonly CellRef[]; readonly shares: number }[],
  by: 1 | -1,
): ShiftedShares {
  const cells = shifted.flatMap((one) => one.cells);
  const levels = shifted.map(({ level }) => level);
  const of = by === 1 ? "below" : "above";
  const shares = shifted.reduce((sum, one) => sum + one.shares, 0);
  return {
    cells: new Set(cells),
    finding: { code: "sharesShifted", cells, details: { levels, of, shares } },
  };
}
