import { baseOf } from "../../counting/base";
import type { CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { LEVELS, type Level, type PerLevel } from "../../counting/level";
import type { Share } from "../../counting/share";
import type { CheckedTable, CheckResult } from "../account/check";
import { spokenCell, type FormattedCell } from "../cells/grid";
import { shareFinding, typedShare } from "../cells/typedShare";
import type { PersonReading } from "../people/personReading";
import { LEAST_PEOPLE } from "../rows/sums";
import { ownBaseOf, type OwnShare } from "./ownBase";

/** A percentage and the share it ought to be. */
interface WrittenShare {
  readonly reading: PersonReading;
  readonly level: Level;
  readonly share: Share;
  readonly written: FormattedCell;
}

/**
 * The percentages of people: in the columns headed so, in the rows below them, and in columns under any other words
 * where most of the numbers are the shares of one level.
 */
export function shares(table: CheckedTable): CheckResult[] {
  const { context, readings, free } = table;
  const { shares: headed, columns } = context.header;
  const inRows = readings.flatMap((reading) => {
    const at = reading.row.shareRow;
    return at === undefined ? [] : sharesOf(table, reading, at, columns);
  });
  const inColumns = readings.flatMap((reading) => sharesOf(table, reading, reading.row.row, headed));
  const inOthers = free.flatMap(({ column }) => sharesUnderOtherWords(table, column));
  return resultsOf(table, [...inColumns, ...inRows, ...inOthers]);
}

function sharesOf(
  { context }: CheckedTable,
  reading: PersonReading,
  at: number,
  columns: Partial<PerLevel<number>>,
): WrittenShare[] {
  const { ballots } = reading;
  if (!ballots) return [];
  return LEVELS.flatMap((level) => {
    const column = columns[level];
    if (column === undefined) return [];
    const share = { count: ballots.counts[level].value, base: baseOf(ballots).value };
    return [{ reading, level, share, written: spokenCell(context.grid, at, column) }];
  });
}

function sharesUnderOtherWords(table: CheckedTable, column: number): WrittenShare[] {
  const candidates = LEVELS.map((level) =>
    table.readings.flatMap((reading) => sharesOf(table, reading, reading.row.row, { [level]: column })),
  );
  const fitting = (some: readonly WrittenShare[]) =>
    some.filter(({ written, share }) => fits(written, share) && share.count > 0);
  return (
    candidates.find((some) => {
      const written = some.filter(({ written: cell, share }) => typedShare(cell, share));
      const agreeing = fitting(some).length;
      return agreeing >= LEAST_PEOPLE && agreeing * 2 > written.length;
    }) ?? []
  );
}

function fits(written: FormattedCell, share: Share): boolean {
  return typedShare(written, share)?.fits === true;
}

function resultsOf(table: CheckedTable, written: readonly WrittenShare[]): CheckResult[] {
  const own = ownBaseOf(table, written.flatMap(ownShare));
  const [fitting, ofOwn, differing]: [CellRef[], CellRef[], CellRef[]] = [[], [], []];
  const findings: Finding[] = [];
  for (const { reading, level, share, written: cell } of written) {
    const found = shareFinding(reading.row.name.text, level, share, cell);
    const ownBase = own?.baseOf(reading);
    if (found.length === 0) {
      if (fits(cell, share)) fitting.push(cell.cell);
    } else if (ownBase !== undefined && fits(cell, { count: share.count, base: ownBase })) {
      ofOwn.push(cell.cell);
    } else {
      differing.push(cell.cell);
      findings.push(...found);
    }
  }
  const result = { role: "share", rule: "percentages" } as const;
  const ofAnother = { role: "share", rule: "percentages of another number" } as const;
  const isConfirmed = own && table.choices.confirmed.includes(own.key);
  return [
    { ...result, outcome: "differs", cells: differing, findings },
    { ...result, outcome: "fits", cells: fitting },
    ...(own
      ? [
          {
            ...ofAnother,
            outcome: isConfirmed ? "fits" : "differs",
            cells: ofOwn,
            findings: [own.finding],
          } as const,
        ]
      : []),
  ];
}

/** Nothing where a cell holds no percentage. */
function ownShare({ reading, share, written }: WrittenShare): OwnShare[] {
  if (!typedShare(written, share)) return [];
  return [{ reading, share, column: written.cell.column, fits: (other) => fits(written, other) }];
}
