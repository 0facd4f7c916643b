import type { CountName, Finding } from "../counting/finding";
import { LEVELS } from "../counting/level";
import type { Ballots, Count } from "../counting/person";
import { countFinding, readCount, textNotice } from "./countCell";
import type { Grid } from "./grid";
import type { Header } from "./header";
import { BALLOTS_NAMES, type BallotsName } from "./statement";

/** The ballots of one person, or only the findings that say why they cannot be known. */
export interface ReadBallots {
  readonly ballots?: Ballots;
  readonly findings: readonly Finding[];
}

/** The ballots stated for a person elsewhere than in the own row. */
type Stated = Partial<Readonly<Record<BallotsName, Count>>>;

/** Which ballots columns hold a number in some person's row: an empty cell is missing only there. */
export type FilledColumns = ReadonlySet<BallotsName>;

export function filledColumns(grid: Grid, header: Header, rows: readonly number[]): FilledColumns {
  return new Set(
    BALLOTS_NAMES.filter((name) => {
      const column = header.columns[name];
      return column !== undefined && rows.some((row) => readCount(grid, row, column).state !== "blank");
    }),
  );
}

/** Reads the counts of a row; what its own columns leave open is taken from the statement above it. */
export function readBallots(
  grid: Grid,
  header: Header,
  row: number,
  name: string,
  stated: Stated,
  filled: FilledColumns,
): ReadBallots {
  const findings: Finding[] = [];
  let complete = true;
  const take = (count: CountName, column: number, mayBeBlank: boolean): Count | undefined => {
    const read = readCount(grid, row, column);
    if (read.state === "count") {
      findings.push(...textNotice(name, count, read.count, grid));
      return read.count;
    }
    if (read.state === "blank" && mayBeBlank) return undefined;
    findings.push(countFinding(name, count, read));
    complete = false;
    return undefined;
  };
  const [high, confident, low] = LEVELS.map((level) => take(level, header.counts[level], false));
  const others: Partial<Record<BallotsName, Count>> = {};
  for (const count of BALLOTS_NAMES) {
    const column = header.columns[count];
    const own = column === undefined ? undefined : take(count, column, true);
    if (own) others[count] = own;
  }
  const missing = complete ? missingBase(others, stated, filled) : undefined;
  if (missing) {
    const column = header.columns[missing] ?? header.left;
    findings.push({
      code: "countMissing",
      cells: [grid.cell(row, column)],
      details: { name, count: missing },
    });
  }
  if (!complete || missing || !high || !confident || !low) return { findings };
  return { findings, ballots: { counts: { high, confident, low }, ...withStated(others, stated) } };
}

/** The number that others of the table have in this column and this person lacks, when percentages need it. */
function missingBase(
  own: Partial<Record<BallotsName, Count>>,
  stated: Stated,
  filled: FilledColumns,
): BallotsName | undefined {
  const known = withStated(own, stated);
  if (known.returned || (known.valid && known.invalid)) return undefined;
  if (filled.has("returned")) return "returned";
  return filled.has("valid") && !known.valid ? "valid" : undefined;
}

/**
 * The person's own numbers, filled up from the statement. A returned number of one's own is not checked against the
 * valid and invalid ones stated for everyone, which differ from person to person.
 */
function withStated(
  own: Partial<Record<BallotsName, Count>>,
  stated: Stated,
): Partial<Record<BallotsName, Count>> {
  const ownValidity = own.valid ?? own.invalid;
  const validity = ownValidity || own.returned ? own : stated;
  return {
    issued: own.issued ?? stated.issued,
    returned: own.returned ?? stated.returned,
    valid: validity.valid,
    invalid: validity.invalid,
  };
}
