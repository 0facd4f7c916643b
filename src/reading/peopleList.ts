import { atOnce, endsStage, mapped, mappedInStages, type Staged } from "../turns/staged";
import { LEVELS } from "../counting/level";
import type { CellRef } from "../counting/cell";
import type { SourcedText } from "../counting/person";
import { isPlaceholder } from "../words/doubtfulNames";
import { isHeadingOfOthers } from "../words/otherLists";
import { gridOf, isBlank, textsIn, type Grid } from "./cells/grid";
import { sourcedText } from "./cells/sourcedText";
import type { SheetSnapshot } from "./cells/snapshot";
import type { Choices } from "./choices";
import { isNameRole } from "./header/columnRole";
import { headedColumns } from "./header/headedColumns";
import type { Header } from "./header/header";
import { speaksOfConfidence } from "./header/headerBlock";
import { cellUnder } from "./rows/rowCells";
import { tablesUnder, type FoundTable } from "./rows/tables";
import type { PersonRow } from "./rows/tableRows";
import { votesOn } from "./votesOn";

/** The people of one table or list, whether or not there are counts of them. */
export interface PeopleList {
  readonly sheet: string;
  /** Whether the sheet speaks of the vote: where none does, which of several lists is meant is not known. */
  readonly ofVote: boolean;
  /** Never empty. */
  readonly people: readonly ListedPerson[];
}

/** Somebody who is to be voted on, as the clerk's sheet names them. */
export interface ListedPerson {
  readonly name: SourcedText;
  readonly position: SourcedText;
  readonly unit: SourcedText;
  /** The nearest section row above: "Khối UBND". "" without one. */
  readonly section: string;
  readonly cell: CellRef;
}

/**
 * Everyone to be voted on, list by list. The tables of a vote say it where there are any, filled in or not; else the lists
 * of names with posts or units, of sheets that speak of the vote where any does. Nobody of whom a sheet says that they are
 * not voted on is among them, nor those who count, sign or are absent.
 */
export function listPeople(sheets: readonly SheetSnapshot[], choices: Choices): readonly PeopleList[] {
  return atOnce(listingPeople(sheets, choices));
}

/** The same in stages. */
export function* listingPeople(
  sheets: readonly SheetSnapshot[],
  choices: Choices,
): Staged<readonly PeopleList[]> {
  const grids = sheets.filter(({ name }) => !choices.leftOut.includes(name)).map(gridOf);
  const ofTables = yield* mappedInStages(grids, function* (grid) {
    const { tables } = yield* votesOn(grid, choices.namedTables);
    const counted = tables.filter(({ key }) => !choices.leftOut.includes(key));
    return (yield* mappedInStages(counted, (table) => listOf(grid, table))).flat();
  });
  const voted = ofTables.flat();
  if (voted.length > 0) return voted.map((list) => ({ ...list, ofVote: true }));
  const plain = yield* mappedInStages(grids, function* (grid) {
    const tables = yield* plainTables(grid);
    return (yield* mappedInStages(tables, (table) => listOf(grid, table))).flat();
  });
  const lists = plain.flat();
  const named = lists.filter(({ ofVote }) => ofVote);
  return named.length > 0 ? named : lists;
}

function* listOf(grid: Grid, table: FoundTable): Staged<PeopleList[]> {
  const cells = { grid, header: table.header, bounds: table.bounds };
  const named = table.rows.people.filter(({ name }) => !isPlaceholder(name.text));
  const people = yield* mapped(named, (person) => ({
    name: person.name,
    position: positionOf(cells, person),
    unit: sourcedText(grid, [cellUnder(cells, person.row, "unit").cell]),
    section: person.sections[0]?.rest ?? "",
    cell: person.cell,
  }));
  return people.length > 0 ? [{ sheet: grid.sheet, ofVote: speaksOfConfidence(grid), people }] : [];
}

function positionOf(
  table: { readonly grid: Grid; readonly header: Header },
  { position, positionRows }: PersonRow,
): SourcedText {
  if (position) return position;
  const cells = positionRows
    .map((row) => cellUnder({ ...table, bounds: table.header }, row, "position"))
    .filter(({ value }) => !isBlank(value));
  return sourcedText(
    table.grid,
    cells.map(({ cell }) => cell),
  );
}

/** The lists of names beside posts or units, under headings without any level. */
function* plainTables(grid: Grid): Staged<readonly FoundTable[]> {
  const headers: Header[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (endsStage(row)) yield;
    const header = plainHeader(grid, row);
    if (!header || isOfOthers(grid, header)) continue;
    headers.push(header);
    row = header.bottom;
  }
  const tables = yield* tablesUnder(grid, headers, [], []);
  return tables.filter(({ rows }) => rows.people.length > 0);
}

/** Headings of a name and of something else about people. The levels stand right of all that the sheet holds: in nothing. */
function plainHeader(grid: Grid, row: number): Header | undefined {
  const filled = [...textsIn(grid, row, row)];
  if (filled.length < 2) return undefined;
  const bottom = Math.max(...filled.map(({ column }) => row + grid.area(row, column).rows - 1));
  const columns = headedColumns(grid, { groups: row, bottom });
  const names = columns.filter(({ role }) => isNameRole(role));
  const others = columns.filter(({ role }) => !isNameRole(role));
  if (names.length === 0 || others.length === 0) return undefined;
  const all = columns.map(({ column }) => column);
  const singles = Object.fromEntries(others.map(({ role, column }) => [role, column]));
  const [high, confident, low] = LEVELS.map((_, index) => grid.right + 1 + index);
  return {
    rule: "names without levels",
    top: row,
    bottom,
    left: Math.min(...all),
    right: Math.max(...all),
    name: names.map(({ column }) => column),
    nameHoldsPosition: names.some(({ holdsPosition }) => holdsPosition),
    shares: {},
    columns: { ...singles, high: high ?? 0, confident: confident ?? 0, low: low ?? 0 },
  };
}

/** The nearest line above says whose list it is. */
function isOfOthers(grid: Grid, { top }: Header): boolean {
  const above = [...textsIn(grid, grid.top, top - 1)].at(-1);
  return above !== undefined && isHeadingOfOthers(above.text);
}
