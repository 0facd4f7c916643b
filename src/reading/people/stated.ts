import type { CellRef } from "../../counting/cell";
import type { Count } from "../../counting/ballots";
import type { BallotsName, StatedName } from "../../words/ballotLabels";
import { shown } from "../../words/fold";
import { textsIn, type Grid } from "../cells/grid";
import { phrasesIn, statementsAt } from "../cells/statement";
import { endsStage, type Staged } from "../../turns/staged";
import type { PersonRow } from "../rows/tableRows";
import type { FoundTable } from "../rows/tables";

/** Two different numbers stated for the same ballots. */
export interface Contradiction {
  readonly name: BallotsName;
  readonly first: Count;
  readonly second: Count;
}

/** Numbers of ballots stated together: they hold for everyone below, until others are stated. */
export interface StatedBallots {
  readonly row: number;
  readonly counts: Partial<Readonly<Record<BallotsName, Count>>>;
  readonly contradictions: readonly Contradiction[];
  /** The cell of the section row they are stated on or under: they are of that section alone. */
  readonly section?: CellRef;
}

/** What is stated of ballots: all ballots stand in for those returned. */
type StatedBallotsName = BallotsName | "allBallots";

export interface PlacedStatement {
  readonly name: StatedName;
  readonly count: Count;
  /** The words that state it. */
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * All statements of a sheet outside the rows of people, from the top; a heading states only what it says itself: "(thu về: 53)".
 * Those in the columns of `minutes` are stated over the table beside them. What is struck through states nothing. A remark between people is about one of them, and so may be what stands beside them.
 */
export function* statementsOn(
  grid: Grid,
  tables: readonly FoundTable[],
  minutes: ReadonlySet<number>,
): Staged<PlacedStatement[]> {
  const taken = takenRows(tables);
  const [first] = tables;
  const found: PlacedStatement[] = [];
  for (const [index, { row, column, text }] of textsIn(grid).entries()) {
    if (endsStage(index)) yield;
    if (grid.isStruck(row, column)) continue;
    if (
      /^[(* ]*ghi ch/i.test(text) &&
      tables.some(({ header, rows }) => header.bottom < row && row <= rows.last)
    )
      continue;
    if (first && minutes.has(column) && first.header.top <= row && row <= first.rows.last) {
      for (const statement of statementsAt(grid, row, column))
        found.push({ ...statement, text: shown(text), row: first.header.top, column });
      continue;
    }
    const by = taken
      .get(row)
      ?.find(({ left, right, heads }) => !heads || (left <= column && column <= right));
    if (by && !(by.heads && (/[:(]/.test(text) || by.groups.has(shown(text))))) continue;
    const statements = by ? phrasesIn(text, grid.cell(row, column)) : statementsAt(grid, row, column);
    for (const statement of statements) found.push({ ...statement, text: shown(text), row, column });
  }
  return found;
}

/** Columns that belong to a header, or to a person. */
interface Taken {
  readonly left: number;
  readonly right: number;
  readonly heads: boolean;
  /** Headings of groups of levels, as they stand. */
  readonly groups: ReadonlySet<string>;
}

function takenRows(tables: readonly FoundTable[]): Map<number, Taken[]> {
  const taken = new Map<number, Taken[]>();
  for (const { header, headers, rows } of tables) {
    const { left, right } = header;
    const groups = new Set(header.group ? [shown(header.group.title.text)] : []);
    const take = (row: number, heads: boolean) =>
      taken.set(row, [...(taken.get(row) ?? []), { left, right, heads, groups }]);
    for (const { top, bottom } of headers) for (let row = top; row <= bottom; row++) take(row, true);
    for (const { positionRows } of rows.people) for (const row of positionRows) take(row, false);
  }
  return taken;
}

/**
 * What is stated for a table, block by block from the top. In the table's own columns first; what stands in other
 * columns counts only above its header, and only when its own say nothing. All ballots of the vote are stated above: in
 * or below a table such a line adds up.
 */
export function statedFor(
  table: FoundTable,
  all: readonly PlacedStatement[],
  tables: readonly FoundTable[],
): StatedBallots[] {
  const { left, right } = table.bounds;
  const able = all
    .filter(isOfBallots)
    .filter((one) => !isOfOtherGroup(table.header, one))
    .filter(({ name, row }) => name !== "allBallots" || row < table.header.top);
  const own = able.filter(({ column }) => left <= column && column <= right);
  if (own.length === 0) {
    const others = able.filter(({ row }) => row < table.header.top);
    return blocksOf(others, peopleRows(tables));
  }
  const within = tables.filter(({ header }) => header.left <= right && left <= header.right);
  const isOfNext = ({ row }: StatedBallots) =>
    row > table.rows.last && within.some(({ header }) => header.top > row);
  const blocks = blocksOf(own, peopleRows(within)).filter((block) => !isOfNext(block));
  return blocks.map((block) => {
    const next = table.rows.people.find(({ row }) => row > block.row);
    return { ...block, section: next?.sections.find(({ cell }) => cell.row <= block.row)?.cell };
  });
}

/** In the heading of other levels beside these. */
function isOfOtherGroup(
  { group, top, bottom, left, right }: FoundTable["header"],
  at: PlacedStatement,
): boolean {
  if (!group || at.row < top || at.row > bottom) return false;
  return at.column < left || at.column > right;
}

interface BallotsStatement extends PlacedStatement {
  readonly name: StatedBallotsName;
}

/** The same where the clerk chose the cell of one of two numbers that contradict each other: it is the one. */
export function withChosenStatement(
  blocks: readonly StatedBallots[],
  chosen: CellRef | undefined,
): readonly StatedBallots[] {
  const isChosen = ({ cell }: Count) =>
    cell.sheet === chosen?.sheet && cell.row === chosen.row && cell.column === chosen.column;
  return blocks.map((block) => {
    const settled = block.contradictions.find(
      ({ name, first, second }) => name === "returned" && isChosen(first) !== isChosen(second),
    );
    if (!settled) return block;
    const returned = isChosen(settled.first) ? settled.first : settled.second;
    const contradictions = block.contradictions.filter(({ name }) => name !== "returned");
    return { ...block, counts: { ...block.counts, returned }, contradictions };
  });
}

/** People are no ballots. */
function isOfBallots(statement: PlacedStatement): statement is BallotsStatement {
  return statement.name !== "delegates" && statement.name !== "present";
}

/** The rows with people, of whichever table, from the top. */
function peopleRows(tables: readonly FoundTable[]): number[] {
  return tables.flatMap(({ rows }) => rows.people.map(({ row }) => row)).sort((a, b) => a - b);
}

/** People between two statements part them, and so does stating the same ballots anew further down. */
function blocksOf(statements: readonly BallotsStatement[], people: readonly number[]): StatedBallots[] {
  const blocks: Block[] = [];
  let next = 0;
  for (const statement of statements) {
    const block = blocks.at(-1);
    const parted = (people[next] ?? Infinity) < statement.row;
    while ((people[next] ?? Infinity) < statement.row) next++;
    if (block && !parted && fits(block, statement)) addTo(block, statement);
    else blocks.push(blockWith(statement));
  }
  return blocks.map(withReturned);
}

/** All ballots stand in for those returned where nothing is stated of these. */
function withReturned({ counts: { allBallots, ...counts }, ...block }: Block): StatedBallots {
  return { ...block, counts: { ...counts, returned: counts.returned ?? allBallots } };
}

interface Block {
  row: number;
  readonly counts: Partial<Record<StatedBallotsName, Count>>;
  readonly contradictions: Contradiction[];
}

function blockWith({ name, count, row }: BallotsStatement): Block {
  return { row, counts: { [name]: count }, contradictions: [] };
}

/** Said again on the same or the next row it is a contradiction or a repetition; further down it is a new statement. */
function fits(block: Block, { name, row }: BallotsStatement): boolean {
  return block.counts[name] === undefined || row - block.row <= 1;
}

function addTo(block: Block, { name, count, row }: BallotsStatement): void {
  const first = block.counts[name];
  if (first && first.value !== count.value)
    block.contradictions.push({ name: name === "allBallots" ? "returned" : name, first, second: count });
  block.counts[name] = count;
  block.row = row;
}

/** The nearest block above a person and not of another section, of blocks from the top. */
export function statedAbove(
  blocks: readonly StatedBallots[],
  { row, sections }: PersonRow,
): StatedBallots | undefined {
  return blocks
    .filter(
      (block) => block.row <= row && (!block.section || sections.some(({ cell }) => cell === block.section)),
    )
    .at(-1);
}
