import { sayingOf } from "../../words/category";
import type { Staged } from "../../turns/staged";
import type { RowClass, RowSubject, Verdict } from "./rowClass";
import { printed } from "../cells/grid";
import { sourcedText } from "../cells/sourcedText";
import { linesUnderNames } from "./linesUnderNames";
import { partRows, withoutSign, type PartRows } from "./partRows";
import { signsOfRegion, type RegionSigns } from "./regionSigns";
import { saysAsAbove } from "../../words/asAbove";
import {
  cellUnder,
  holdsBallots,
  holdsCounts,
  levelNumbers,
  nameAt,
  nameCell,
  nameCells,
  positionInName,
  type TableCells,
} from "./rowCells";
import { namesVacancy, type Numbering } from "../../words/lines";
import { isWithin, readSection, type Depth, type Section } from "./section";
import { readNotVoted } from "./notVoted";
import { addTo, emptySum, type Sum } from "./sums";
import { MAY_BE_AS_ABOVE, type AsAbove, type PersonRow, type TableRows } from "./tableRows";

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
  /** How many lines under each name are of the same person. */
  readonly underNames: number;
  readonly partRows: PartRows;
  /** Rows without anything right above. */
  blankRows: number;
  /** Words of a signature stood above, and nobody since. */
  signed: boolean;
  /** A total stood above, and nobody since. */
  totalled: boolean;
  /** Headings of something else stood above: nothing below is of this table. */
  ended: boolean;
  /** Of the people's counts, from the top of the region. */
  readonly sum: Sum;
  /** The same from the last section row. */
  sectionSum: Sum;
}

export function* beginWalk(table: TableCells, region: Region, found: TableRows): Staged<Walk> {
  const nothingYet = { blankRows: 0, signed: false, totalled: false, ended: false };
  const signs = yield* signsOfRegion(table, region);
  const ofLines = {
    underNames: yield* linesUnderNames(table, region),
    partRows: yield* partRows(table, region),
  };
  return {
    ...table,
    ...signs,
    ...ofLines,
    region,
    found,
    ...nothingYet,
    sum: emptySum(),
    sectionSum: emptySum(),
  };
}

/** What a row of each class does to the walk and to what it has found. */
export const EFFECTS: Readonly<Record<RowClass, (subject: RowSubject) => void>> = {
  person: addPerson,
  position: ({ walk, row }) => lastPerson(walk)?.positionRows.push(row),
  positionUnderName: addPositionUnderName,
  lineUnderName: addLineUnderName,
  shares: addShares,
  nameOfRowsBelow: nothing,
  nameOfParts: ({ walk, row }) => goOn(walk, row),
  part: addPart,
  again: addAgain,
  partOfSum: ({ walk, row }) => goOn(walk, row),
  vacancy: ({ walk, row }) => goOn(walk, row),
  notVoted: ({ walk, row, name }) => {
    walk.found.notVoted.push(readNotVoted(walk, row, name.text));
    goOn(walk, row);
  },
  section: openSection,
  total: addTotal,
  ballots: addTotal,
  asked: ({ walk, row, texts }) => askAbout(walk, row, texts),
  secondName: ({ walk, row, name }) => askAbout(walk, row, name.cells),
  note: ({ walk }) => passOver(walk),
  signature: close,
  aside: ({ walk }) => passOver(walk),
  columnNumbers: nothing,
  strangeHeading: end,
  listHeading: end,
  strangeRows: nothing,
  listRows: nothing,
  pageNumber: nothing,
  bare: nothing,
};

/** Blank rows part neither people nor what is said of them. */
export function recordRow({ found, blankRows }: Walk, row: number, { is, rule }: Verdict): void {
  const last = found.runs.at(-1);
  const goesOn = last?.is === is && last.rule === rule && last.to + blankRows + 1 === row;
  if (goesOn) last.to = row;
  else found.runs.push({ from: row, to: row, is, rule });
}

export function lastPerson({ found }: Walk): PersonRow | undefined {
  return found.people.at(-1);
}

function nothing(): void {
  /* Such a row says nothing of the people. */
}

function addPerson({ walk, row, name }: RowSubject): void {
  const cell = name.cells[0] ?? nameCell(walk, row);
  const { sections } = walk.found;
  const position = positionInName(walk, row);
  const asAbove = asAboveIn(walk, row);
  walk.found.people.push({ row, name, cell, positionRows: [row], position, asAbove, sections });
  const counts = levelNumbers(walk, row);
  addTo(walk.sum, counts);
  addTo(walk.sectionSum, counts);
  goOn(walk, row);
}

/** The person above with the counts of another time or team. */
function addAgain({ walk, row }: RowSubject): void {
  const last = lastPerson(walk);
  if (!last) return;
  const positionRows = [row, ...last.positionRows];
  walk.found.people.push({ ...last, row, positionRows, asAbove: asAboveIn(walk, row), isAgain: true });
  const counts = levelNumbers(walk, row);
  addTo(walk.sum, counts);
  addTo(walk.sectionSum, counts);
  goOn(walk, row);
}

const NOWHERE: AsAbove = {};

/** Which rows speak for the cells of a row that say "như trên": those of the person above. */
function asAboveIn(walk: Walk, row: number): AsAbove {
  const above = lastPerson(walk);
  if (!above) return NOWHERE;
  const roles = MAY_BE_AS_ABOVE.filter((role) => saysAsAbove(printed(cellUnder(walk, row, role).value)));
  if (roles.length === 0) return NOWHERE;
  return Object.fromEntries(roles.map((role) => [role, above.asAbove[role] ?? above.row]));
}

/** Somebody with the counts of one part, named on a row above. */
function addPart({ walk, row, name }: RowSubject): void {
  const owner = walk.partRows.parts.get(row) ?? row;
  const part = { ...name, text: withoutSign(name.text) };
  const cell = nameCell(walk, owner);
  const position = positionInName(walk, owner);
  const { sections } = walk.found;
  const asAbove = asAboveIn(walk, owner);
  const of = { name: nameAt(walk, owner), cell, positionRows: [row, owner], position, part };
  walk.found.people.push({ row, ...of, asAbove, sections });
  const counts = levelNumbers(walk, row);
  addTo(walk.sum, counts);
  addTo(walk.sectionSum, counts);
  goOn(walk, row);
}

function addPositionUnderName({ walk, row, name }: RowSubject): void {
  const last = lastPerson(walk);
  if (last && walk.header.columns.position === undefined) last.position ??= name;
  goOn(walk, row);
}

/** The first, or those that say more, in the cells they stand in. */
function addLineUnderName({ walk, row }: RowSubject): void {
  const last = lastPerson(walk);
  if (last)
    last.position = sourcedText(walk.grid, [...(last.position?.cells ?? []), ...nameCells(walk, row)]);
  goOn(walk, row);
}

function addShares({ walk, row }: RowSubject): void {
  const last = lastPerson(walk);
  if (last) last.shareRow ??= row;
  walk.found.last = Math.max(walk.found.last, row);
}

function askAbout(
  walk: Walk,
  row: number,
  cells: readonly { readonly row: number; readonly column: number }[],
): void {
  const texts = cells.map((cell) => printed(walk.grid.value(cell.row, cell.column)));
  const vacant = texts.some(namesVacancy) ? ({ vacant: true } as const) : {};
  walk.found.nameless.push({ cell: nameCell(walk, row), found: texts.join(" | "), ...vacant });
  goOn(walk, row);
}

/** Words alone do not end the table where another follows: they may be its title. */
function addTotal({ walk, row }: RowSubject): void {
  const figures = holdsCounts(walk, row) || holdsBallots(walk, row);
  if (figures || !walk.region.beforeHeader) walk.found.last = Math.max(walk.found.last, row);
  walk.totalled = true;
}

/** After a row of the table, whoever it is of. */
function goOn(walk: Walk, row: number): void {
  walk.found.last = row;
  walk.found.trailingText = false;
  walk.signed = false;
  walk.totalled = false;
}

function end({ walk }: RowSubject): void {
  passOver(walk);
  walk.ended = true;
}

function passOver(walk: Walk): void {
  walk.found.trailingText = true;
}

function close({ walk }: RowSubject): void {
  passOver(walk);
  walk.signed = true;
}

function openSection({ walk, row }: RowSubject): void {
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
  const number = numberOf(depth);
  const isRightAbove = last !== undefined && (people.at(-1)?.row ?? -1) < last.cell.row;
  if (number && isRightAbove && isUnnumbered(last.depth))
    return [{ ...last, depth: { over: number } }, ...others.filter((one) => isWithin(depth, one.depth))];
  const heading = number ? undefined : sections.find((one) => "over" in one.depth);
  const from = heading && sayingOf(text).body ? heading.depth : depth;
  return sections.filter((one) => isWithin(from, one.depth));
}

function numberOf(depth: Depth): Numbering | undefined {
  return "by" in depth && depth.by !== "none" ? depth.by : undefined;
}

function isUnnumbered(depth: Depth): boolean {
  return "by" in depth && depth.by === "none";
}
