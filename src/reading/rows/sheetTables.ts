import { mappedInStages, type Staged } from "../../turns/staged";
import { namedTableKey, type NamedTable } from "../choices";
import type { Grid } from "../cells/grid";
import { findHeaders, type Header, type UnreadableHeader } from "../header/header";
import { namedTable, spanOf } from "./namedTable";
import { meets, overlaps, tablesUnder, type FoundTable, type KeyedTable, type CellBlock } from "./tables";

export interface SheetTables {
  /** The tables with anybody in them, from the top, then from the left. */
  readonly tables: readonly KeyedTable[];
  /** Those with nobody. */
  readonly empty: readonly FoundTable[];
  readonly unreadable: readonly UnreadableHeader[];
}

/** Every table of a sheet. What the clerk named goes before what is recognised in the same cells. */
export function* tablesOn(grid: Grid, allNamed: readonly NamedTable[]): Staged<SheetTables> {
  const { read, unreadable } = yield* findHeaders(grid);
  const blocks = unreadable.map(({ block }) => block);
  const recognised = yield* tablesUnder(grid, read, blocks, []);
  const keys = new Map(recognised.filter(isPeopled).map(({ header }, index) => [header, keyOf(grid, index)]));
  const ours = allNamed.filter(({ sheet }) => sheet === grid.sheet);
  if (ours.length === 0) return sorted(grid, recognised, keys, unreadable);

  const areas = ours.map(({ area }) => spanOf(area));
  const headings = [...read, ...blocks];
  const givesWay = (block: CellBlock) => areas.some((area) => holds(block, area, headings));
  const kept = unreadable.filter(({ block }) => !givesWay(block));
  const headers = read.filter((header) => !areas.some((area) => meets(header, area)));
  const keptBlocks = kept.map(({ block }) => block);
  const under = yield* tablesUnder(grid, headers, keptBlocks, areas);
  const others = under.filter((table) => isPeopled(table) || !givesWay(table.header));
  const named = yield* mappedInStages(ours, (one) => namedTable(grid, one, headings));
  return sorted(grid, [...others, ...named], keys, kept);
}

function sorted(
  grid: Grid,
  found: readonly FoundTable[],
  keys: ReadonlyMap<Header, string>,
  unreadable: readonly UnreadableHeader[],
): SheetTables {
  const inOrder = [...found].sort(({ header: a }, { header: b }) => a.top - b.top || a.left - b.left);
  const tables = inOrder.filter(isPeopled).map((table, index) => {
    const { named, header } = table;
    return { ...table, key: named ? namedTableKey(named) : (keys.get(header) ?? keyOf(grid, index)) };
  });
  return { tables, empty: inOrder.filter((table) => !isPeopled(table)), unreadable };
}

/** By its place among the recognised tables, so that naming another table leaves it as it is. */
function keyOf(grid: Grid, index: number): string {
  return `${grid.sheet}|${index + 1}`;
}

function isPeopled({ rows }: FoundTable): boolean {
  return rows.people.length + rows.nameless.length > 0;
}

/** From the first header row to the last row read. */
export function spanOfTable({ header, rows, named }: FoundTable): CellBlock {
  const { top, left, right } = header;
  return named ? spanOf(named.area) : { top, bottom: rows.last, left, right };
}

/** Whether an area lies in or under a block of headings, with no other headings between. */
function holds(block: CellBlock, area: CellBlock, headings: readonly CellBlock[]): boolean {
  const next = headings
    .filter((other) => overlaps(other, area) && other.top > block.bottom)
    .reduce((top, other) => Math.min(top, other.top), Infinity);
  return overlaps(block, area) && block.top <= area.bottom && area.top < next;
}
