import type { SourcedText } from "../../counting/person";
import { sayingOf } from "../../words/category";
import { printed } from "../cells/grid";
import { mayBeName, namesPost } from "../../words/lines";
import { signsOfRegion, type RegionSigns } from "./regionSigns";
import {
  holdsBallots,
  holdsCounts,
  levelNumbers,
  nameCell,
  ownCells,
  positionInName,
  sharesCountsAbove,
  type TableCells,
} from "./rowCells";
import { readSection, type Section } from "./section";
import { addTo, emptySum, type Sum } from "./sums";
import type { TableRows } from "./tableRows";

/** Rows of the sheet, both included. */
export interface Region {
  readonly from: number;
  readonly to: number;
  /** Another header follows: what stands before it is that table's title. */
  readonly beforeHeader: boolean;
}

/** What is remembered on the way down the rows of a region. */
export interface Walk extends TableCells, RegionSigns {
  readonly region: Region;
  readonly found: TableRows;
  /** Rows without anything right above. */
  blankRows: number;
  /** Words of a signature stood above, and nobody since. */
  signed: boolean;
  /** A total stood above, and nobody since. */
  totalled: boolean;
  /** Of the people's counts, from the top of the region. */
  readonly sum: Sum;
  /** The same from the last section row. */
  sectionSum: Sum;
}

export function beginWalk(table: TableCells, region: Region, found: TableRows): Walk {
  const nothingYet = { blankRows: 0, signed: false, totalled: false };
  const signs = signsOfRegion(table, region);
  return { ...table, ...signs, region, found, ...nothingYet, sum: emptySum(), sectionSum: emptySum() };
}

export function addPerson(walk: Walk, row: number, name: SourcedText): void {
  if (sharesCountsAbove(walk, row)) return underName(walk, row, name);
  const cell = name.cells[0] ?? nameCell(walk, row);
  const { sections } = walk.found;
  const position = positionInName(walk, row);
  walk.found.people.push({ row, name, cell, positionRows: [row], position, sections });
  const counts = levelNumbers(walk, row);
  addTo(walk.sum, counts);
  addTo(walk.sectionSum, counts);
  goOn(walk, row);
}

/** A position written under the name, beside counts merged over both lines; what may be a second name is asked about. */
function underName(walk: Walk, row: number, text: SourcedText): void {
  const last = walk.found.people.at(-1);
  const isPost = walk.header.nameHoldsPosition || namesPost(text.text) || !mayBeName(text.text);
  if (!last || !isPost) return askAbout(walk, row, text.cells);
  if (walk.header.columns.position === undefined) last.position ??= text;
  goOn(walk, row);
}

export function sharesOfLast(walk: Walk, row: number): void {
  const last = walk.found.people.at(-1);
  if (last) last.shareRow ??= row;
  walk.found.last = Math.max(walk.found.last, row);
}

/** Counts of somebody who cannot be told, or of nobody: which, is asked. */
export function askAbout(
  walk: Walk,
  row: number,
  cells: readonly { row: number; column: number }[] = ownCells(walk, row),
): void {
  const found = cells.map((cell) => printed(walk.grid.value(cell.row, cell.column))).join(" | ");
  walk.found.nameless.push({ cell: nameCell(walk, row), found });
  goOn(walk, row);
}

/** Words alone do not end the table where another follows: they may be its title. */
export function addTotal(walk: Walk, row: number): void {
  const figures = holdsCounts(walk, row) || holdsBallots(walk, row);
  if (figures || !walk.region.beforeHeader) walk.found.last = Math.max(walk.found.last, row);
  walk.totalled = true;
}

/** After a row of the table, whoever it is of. */
export function goOn(walk: Walk, row: number): void {
  walk.found.last = row;
  walk.found.trailingText = false;
  walk.signed = false;
  walk.totalled = false;
}

export function passOver(walk: Walk): void {
  walk.found.trailingText = true;
}

export function close(walk: Walk, kind: "note" | "signature"): void {
  walk.found.trailingText = true;
  if (kind === "signature") walk.signed = true;
}

export function openSection(walk: Walk, row: number): void {
  const section = readSection(walk, row);
  if (!section) return;
  walk.found.sections = [section, ...sectionsOver(walk, section)];
  walk.found.trailingText = true;
  walk.sectionSum = emptySum();
}

/**
 * The sections a new one stands in. A line without a number right above a numbered one is a heading over it and those
 * that follow, until the next such line that names a body.
 */
function sectionsOver(walk: Walk, { depth, text }: Section): readonly Section[] {
  const { sections, people } = walk.found;
  const [last, ...others] = sections;
  const isHeading = last?.depth === 4 && depth < 4 && (people.at(-1)?.row ?? -1) < last.cell.row;
  if (last && isHeading)
    return [{ ...last, depth: depth - 0.25 }, ...others.filter((one) => one.depth < depth)];
  const heading = sections.find((one) => one.depth < 4 && one.text === one.rest);
  const from = depth === 4 && heading && sayingOf(text).body ? heading.depth : depth;
  return sections.filter((one) => one.depth < from);
}
