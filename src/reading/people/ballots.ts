import type { CountName, Finding } from "../../counting/finding";
import { LEVELS, type PerLevel } from "../../counting/level";
import { besideOf, type Ballots, type Count } from "../../counting/ballots";
import { COUNT_ROLES, isLevel } from "../header/columnRole";
import { countFinding, readCount, textNotice, type ReadCount } from "../cells/countCell";
import { isBlank, textAt, type Grid } from "../cells/grid";
import { denominatorIn } from "../cells/statement";
import { ballotsUnder, cellUnder, type TableCells } from "../rows/rowCells";
import { BALLOTS_NAMES, type BallotsName } from "../../words/ballotLabels";
import type { PersonRow } from "../rows/tableRows";

/** The ballots of one person, or only the findings that say why they cannot be known. */
export interface ReadBallots {
  readonly ballots?: Ballots;
  /** None of the three levels is entered; said once of the table. */
  readonly isEmpty?: boolean;
  readonly findings: readonly Finding[];
}

/** The ballots stated for a person elsewhere than in the own row. */
export type Stated = Partial<Readonly<Record<BallotsName, Count>>>;

/** Which ballots columns hold a number in some person's row: an empty cell is missing only there. */
export type FilledColumns = ReadonlySet<BallotsName>;

export function filledColumns(table: TableCells, people: readonly PersonRow[]): FilledColumns {
  return new Set(
    BALLOTS_NAMES.filter(
      (name) =>
        table.header.columns[name] !== undefined &&
        people.some(({ row }) => !isBlank(cellUnder(table, row, name).value)),
    ),
  );
}

/** Reads the counts of a row; what its own columns leave open is taken from the statement above it. */
export function readBallots(
  table: TableCells,
  { row, name: { text: name } }: PersonRow,
  stated: Stated,
  filled: FilledColumns,
): ReadBallots {
  const { grid, header } = table;
  const findings: Finding[] = [];
  const counts: Partial<Record<CountName, Count>> = {};
  let complete = true;
  const lacks = (count: CountName, read: Unread) => {
    const { column } = read.cell;
    const isSaid =
      column === header.pair?.column && findings.some(({ cells }) => cells[0]?.column === column);
    if (!isSaid) findings.push(countFinding(name, count, read));
    complete = false;
  };
  for (const count of COUNT_ROLES) {
    const column = header.columns[count];
    if (column === undefined) continue;
    const read = isLevel(count) ? readCount(grid, row, column) : ballotsUnder(table, row, count);
    if (read.state === "count") {
      findings.push(...textNotice(name, count, read.count, grid));
      counts[count] = read.count;
    } else if (read.state !== "blank" || isLevel(count)) lacks(count, read);
  }
  const { high, confident, low, ...own } = counts;
  const others = {
    ...own,
    returned: own.returned ?? returnedInParts(grid, { high, confident, low }, stated),
  };
  const missing = complete ? missingBase(others, stated, filled) : undefined;
  if (missing) {
    const cell = grid.cell(row, header.columns[missing] ?? header.left);
    lacks(missing, { state: "blank", found: "", cell });
  }
  const entered = findings.filter(({ code }) => code !== "countMissing");
  const isEmpty = findings.length - entered.length === LEVELS.length;
  if (isEmpty) return { isEmpty, findings: entered };
  if (!complete || !high || !confident || !low) return { findings };
  return { findings, ballots: { counts: { high, confident, low }, ...withStated(others, stated) } };
}

/** "46/47": of how many the levels are, where they agree and nothing else says how many ballots came back. */
function returnedInParts(grid: Grid, levels: Partial<PerLevel<Count>>, stated: Stated): Count | undefined {
  if (stated.returned || (stated.valid && stated.invalid)) return undefined;
  const published = LEVELS.flatMap((level) => {
    const count = levels[level];
    return count && besideOf(count)?.of !== undefined ? [count] : [];
  });
  const [first] = published;
  const of = first && besideOf(first)?.of;
  if (!first || published.some((count) => besideOf(count)?.of !== of)) return undefined;
  return denominatorIn(textAt(grid, first.cell.row, first.cell.column), first.cell);
}

type Unread = Exclude<ReadCount, { state: "count" }>;

/** The number that others of the table have in this column and this person lacks, when percentages need it. */
function missingBase(own: Stated, stated: Stated, filled: FilledColumns): BallotsName | undefined {
  const known = withStated(own, stated);
  if (known.returned || (known.valid && known.invalid)) return undefined;
  if (filled.has("returned")) return "returned";
  return filled.has("valid") && !known.valid ? "valid" : undefined;
}

/**
 * The person's own numbers, filled up from the statement. A returned number of one's own is not checked against the
 * valid and invalid ones stated for everyone, which differ from person to person.
 */
function withStated(own: Stated, stated: Stated): Stated {
  const ownValidity = own.valid ?? own.invalid;
  const validity = ownValidity || own.returned ? own : stated;
  return {
    issued: own.issued ?? stated.issued,
    returned: own.returned ?? stated.returned,
    valid: validity.valid,
    invalid: validity.invalid,
  };
}
