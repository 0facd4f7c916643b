import { cellAddress, type CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { LEVELS, type Level, type PerLevel } from "../../counting/level";
import { besideOf } from "../../counting/ballots";
import { percentHundredths, type Share } from "../../counting/share";
import { flatMapped, mappedInStages, type Staged } from "../../turns/staged";
import type { CheckedTable, CheckResult } from "../account/check";
import { formattedCell, type FormattedCell } from "../cells/grid";
import { typedShare } from "../cells/typedShare";
import type { PersonReading } from "../people/personReading";
import { LEAST_PEOPLE } from "../rows/sums";
import { shareOf } from "./extremes";
import { ownBaseOf, type OwnShare } from "./ownBase";
import { shiftedShares } from "./shiftedShares";
import { swappedColumns } from "./swappedColumns";

/** A percentage, or of how many a count is, and the share it ought to be. */
interface WrittenShare extends OwnShare {
  readonly level: Level;
  readonly cell: CellRef;
  readonly typed: string;
}

/**
 * The percentages of people: in the columns headed so, in the rows below them, and in columns under any other words
 * where most of the numbers are the shares of one level.
 */
export function* shares(table: CheckedTable): Staged<CheckResult[]> {
  const { context, readings, free } = table;
  const { shares: headed, columns } = context.header;
  const inRows = readings.flatMap((reading) => {
    const at = reading.row.shareRow;
    return at === undefined ? [] : sharesOf(table, reading, at, columns);
  });
  const inColumns = yield* flatMapped(readings, (reading) =>
    sharesOf(table, reading, reading.row.row, headed),
  );
  const inCounts = yield* flatMapped(readings, sharesInCounts);
  const inOthers = yield* mappedInStages(free, ({ column }) => sharesUnderOtherWords(table, column));
  return resultsOf(table, [...inColumns, ...inRows, ...inCounts, ...inOthers.flat()]);
}

function sharesOf(
  { context }: CheckedTable,
  reading: PersonReading,
  at: number,
  columns: Partial<PerLevel<number>>,
): WrittenShare[] {
  return LEVELS.flatMap((level) => {
    const column = columns[level];
    return column === undefined ? [] : percentageIn(formattedCell(context.grid, at, column), reading, level);
  });
}

/** Nothing where a cell holds no percentage. */
function percentageIn(written: FormattedCell, reading: PersonReading, level: Level): WrittenShare[] {
  const share = shareOf(reading, level);
  const known = share && typedShare(written, share);
  if (!known) return [];
  const fits = (other: Share) => typedShare(written, other)?.fits === true;
  const tells = share.count > 0;
  return [{ reading, level, share, cell: written.cell, typed: known.typed, fits, tells }];
}

/** What a count is published with: "87 (91,58%)" a percentage, "46/47" of how many it is. */
function sharesInCounts(reading: PersonReading): WrittenShare[] {
  return LEVELS.flatMap((level): WrittenShare[] => {
    const count = reading.ballots?.counts[level];
    const beside = count && besideOf(count);
    const share = beside && shareOf(reading, level);
    if (!beside || !share) return [];
    const { of, share: percentage } = beside;
    const { cell } = count;
    const written = percentage === undefined ? undefined : { value: percentage, format: "General", cell };
    const fits = ({ base }: Share) => base === of;
    return [
      ...(written ? percentageIn(written, reading, level) : []),
      ...(of === undefined
        ? []
        : [{ reading, level, share, cell, typed: `${count.value}/${of}`, fits, tells: true }]),
    ];
  });
}

function* sharesUnderOtherWords(table: CheckedTable, column: number): Staged<WrittenShare[]> {
  const candidates = yield* mappedInStages(LEVELS, function* (level) {
    const ofLevel = (reading: PersonReading) =>
      sharesOf(table, reading, reading.row.row, { [level]: column });
    return yield* flatMapped(table.readings, ofLevel);
  });
  return (
    candidates.find((some) => {
      const agreeing = some.filter(({ fits, share, tells }) => tells && fits(share)).length;
      return agreeing >= LEAST_PEOPLE && agreeing * 2 > some.length;
    }) ?? []
  );
}

const PERCENTAGES = { role: "share", rule: "percentages" } as const;

function resultsOf(table: CheckedTable, written: readonly WrittenShare[]): CheckResult[] {
  const swapped = swappedColumns(table, written);
  if (swapped) return [{ ...PERCENTAGES, outcome: "differs", cells: cellsOf(written), findings: [swapped] }];
  const own = ownBaseOf(table, written);
  const isOfOwn = ({ reading, share: { count }, fits }: WrittenShare) => {
    const base = own?.baseOf(reading);
    return base !== undefined && fits({ count, base });
  };
  const fitting = written.filter(({ fits, share }) => fits(share));
  const others = written.filter(({ fits, share }) => !fits(share));
  const ofOwn = others.filter(isOfOwn);
  const differing = others.filter((one) => !isOfOwn(one));
  const shifted = shiftedShares(table.readings, written, differing);
  const alone = differing.filter(({ cell }) => !shifted?.cells.has(cell)).map(findingOf);
  const said = shifted ? [shifted.finding, ...alone] : alone;
  const ofAnother = { role: "share", rule: "percentages of another number" } as const;
  return [
    { ...PERCENTAGES, outcome: "differs", cells: cellsOf(differing), findings: said },
    { ...PERCENTAGES, outcome: "fits", cells: cellsOf(fitting) },
    ...(own
      ? [
          {
            ...ofAnother,
            // Also where the clerk keeps the base: what is answered still differs.
            outcome: "differs",
            cells: cellsOf(ofOwn),
            findings: [own.finding],
          } as const,
        ]
      : []),
  ];
}

function cellsOf(written: readonly WrittenShare[]): CellRef[] {
  return written.map(({ cell }) => cell);
}

/** The warning that what the sheet writes is not the share its counts give. */
function findingOf({ reading, level, share, cell, typed }: WrittenShare): Finding {
  const details = { name: reading.row.name.text, level, typed, computed: percentHundredths(share) };
  const counted = reading.ballots?.counts[level].cell ?? cell;
  const cells = cellAddress(counted) === cellAddress(cell) ? [cell] : [cell, counted];
  return { code: "typedShareDiffers", cells, details };
}
