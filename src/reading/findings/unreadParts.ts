import { cellAddress, type CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { LEVELS } from "../../counting/level";
import { fold, shown } from "../../words/fold";
import { cellsIn, textsIn, type Grid } from "../cells/grid";
import type { UnreadableHeader } from "../header/header";
import { speaksOfConfidence } from "../header/headerBlock";
import { countedPeople, countedRows, scoredPeople } from "../layouts/countedRows";
import type { MarkedBallots, UnclearMarks } from "../layouts/ballots";
import { layoutOf, type FoundLayout } from "../layouts/layoutOf";
import type { SheetPart } from "../layouts/part";
import type { RowRun } from "../rows/rowClass";
import type { SheetTables } from "../rows/sheetTables";
import type { CellBlock, FoundTable } from "../rows/tables";
import { grouped } from "./grouped";
import { speaksOfVote, summaryIn } from "./unreadSheet";

/** A part of a sheet, or the whole, that no table was made of. */
export interface UnreadPart extends SheetPart {
  /** Names it in the clerk's choices: the sheet, or where the part begins on it. */
  readonly key: string;
  /** What is said of it; nothing of a sheet about something else. */
  readonly finding?: Finding;
  /** How many people may be in it. */
  readonly people: number;
  /** Ballots one a row that can be tallied. */
  readonly ballots?: MarkedBallots;
}

type Missing = Extract<Finding, { code: "unreadableSheet" }>["details"]["missing"];

/** Everything on a sheet that no table was made of and that has headings of its own; or the sheet, where there is no table. */
export function unreadParts(
  grid: Grid,
  { tables, empty, unreadable, ballots }: SheetTables & { readonly ballots?: CellBlock },
): UnreadPart[] {
  const speaks = speaksOfConfidence(grid);
  const { top, bottom, left, right } = grid;
  const whole = { grid, speaks, top, bottom, left, right };
  const headers = [...tables, ...empty].map(({ header }) => header);
  if (headers.length === 0 && (unreadable.length < 2 || layoutOf(whole) !== undefined))
    return [wholeSheet(whole, unreadable)];
  const blocks = unreadable.map((header) => {
    const part = {
      ...whole,
      top: header.block.top,
      bottom: lastRowUnder(header, [...headers, ...unreadable.map(({ block }) => block)], grid),
    };
    return underHeadings(part, header);
  });
  const marked = ballots && { ...whole, top: ballots.top, bottom: ballots.bottom };
  return [
    ...[marked && layoutPart(marked, keyAt(firstCell(grid, marked.top)))].flatMap((part) => part ?? []),
    ...blocks,
    ...empty.map((table) => emptyPart(whole, table, headers.length + unreadable.length > 1)),
    ...tables.flatMap((table) => strangeParts(whole, table)),
  ];
}

/** Down to the next headings. */
function lastRowUnder(
  { block }: UnreadableHeader,
  headings: readonly { readonly top: number }[],
  grid: Grid,
) {
  const next = headings.map(({ top }) => top).filter((top) => top > block.bottom);
  return Math.min(grid.bottom + 1, ...next) - 1;
}

function wholeSheet(part: SheetPart, [header]: readonly UnreadableHeader[]): UnreadPart {
  const { grid } = part;
  const key = grid.sheet;
  if (header) return underHeadings(part, header, key);
  const other = layoutPart(part, key) ?? summaryPart(part, [], key);
  if (other) return other;
  const isOfVote = speaksOfVote(part);
  const appraisal = isOfVote ? undefined : appraisalIn(part);
  if (appraisal !== undefined) return listPart(part, key, firstCell(grid, appraisal));
  const [row] = isOfVote ? [...countedRows(part), ...scoredPeople(part)] : countedPeople(part);
  if (row !== undefined) return unreadablePart(part, key, firstCell(grid, row), "columns");
  const cells = [grid.cell(grid.top, grid.left)];
  const finding: Finding = { code: "voteWithoutCounts", cells, details: { sheet: key } };
  return { ...part, key, people: 0, ...(isOfVote && { finding }) };
}

/** The row that heads an appraisal of people by how they do their duties, which is no vote of confidence. */
function appraisalIn({ grid, top, bottom }: SheetPart): number | undefined {
  const rows = [...textsIn(grid, top, bottom)].filter(({ text }) => OF_DUTIES.test(fold(text)));
  return rows.find(({ row }, at) => rows[at + 1]?.row === row)?.row;
}

const OF_DUTIES = /^(không )?hoàn thành( (xuất sắc|tốt))?( nhiệm vụ)?$|^ht(xs|t)?nv$/;

/** What stands under headings that cannot be read. */
function underHeadings(part: SheetPart, header: UnreadableHeader, wholeKey?: string): UnreadPart {
  const cell = part.grid.cell(header.row, header.column);
  const key = wholeKey ?? keyAt(cell);
  const other = layoutPart(part, key) ?? summaryPart(part, [header], key);
  if (other) return other;
  return header.block.rule === "counts beside a name" && isOfLists(part)
    ? listPart(part, key, firstCell(part.grid, header.block.top))
    : unreadablePart(part, key, cell, header.missing);
}

function summaryPart(
  part: SheetPart,
  headers: readonly UnreadableHeader[],
  key: string,
): UnreadPart | undefined {
  const summary = summaryIn(part, headers);
  return summary && { ...part, key, finding: summaryOf(summary), people: 0 };
}

/** Somebody with counts beside or below the tables, of whom nothing was made; rows one after another are one part. */
export function besideTables(grid: Grid, numbers: readonly CellRef[]): UnreadPart[] {
  const { left, right } = grid;
  const concerned = grouped(numbers, ({ row }) => String(row)).flatMap((cells) => {
    const [{ row }] = cells;
    const part = { grid, speaks: true, top: row, bottom: row, left, right };
    return cells.length >= LEVELS.length && countedPeople(part).length > 0 ? [row] : [];
  });
  const [first] = concerned;
  if (first === undefined) return [];
  const part = { grid, speaks: true, top: first, bottom: concerned.at(-1) ?? first, left, right };
  const cell = firstCell(grid, first);
  return [unreadablePart(part, keyAt(cell), cell, "columns")];
}

/** Headings with nobody below them. */
function emptyPart(whole: SheetPart, { header }: FoundTable, isPart: boolean): UnreadPart {
  const { top, bottom, left, right } = header;
  const cell = whole.grid.cell(bottom, header.name[0] ?? left);
  return isPart
    ? unreadablePart({ ...whole, top, bottom, left, right }, keyAt(cell), cell, "rows")
    : unreadablePart(whole, cell.sheet, cell, "rows");
}

/** What begins below the rows of a table and is none of it: a table that cannot be read for certain, or a list that is no vote. */
function strangeParts(whole: SheetPart, { rows: { runs }, bounds }: FoundTable): UnreadPart[] {
  return runs.flatMap((run, index) => {
    if (run.is !== "strangeHeading" && run.is !== "listHeading") return [];
    const part = { ...whole, ...bounds, top: run.from, bottom: endOf(runs, index) };
    const cell = firstCell(whole.grid, run.from);
    const key = keyAt(cell);
    const layout = layoutPart(part, key);
    if (layout) return [layout];
    const isVote = countedPeople(part).length > 0 || (run.is === "strangeHeading" && !isOfLists(part));
    return [isVote ? unreadablePart(part, key, cell, "columns") : listPart(part, key, cell)];
  });
}

/** Rows with names, of which not one number can be of ballots. */
function isOfLists(part: SheetPart): boolean {
  return scoredPeople(part).length > 0 && countedRows(part, 1).length === 0;
}

function endOf(runs: readonly RowRun[], index: number): number {
  const [heading, rest] = [runs[index], runs[index + 1]];
  return rest?.is === "strangeRows" || rest?.is === "listRows" ? rest.to : (heading?.to ?? 0);
}

function listPart(part: SheetPart, key: string, cell: CellRef): UnreadPart {
  const details = { sheet: cell.sheet, text: titleOf(part.grid, cell.row) };
  return { ...part, key, finding: { code: "listNotRead", cells: [cell], details }, people: 0 };
}

/** The line right above the headings where it is one, else the headings. */
function titleOf(grid: Grid, row: number): string {
  const [title, ...others] = cellsIn(grid, row - 1);
  if (title && title.text !== "" && others.length === 0) return shown(title.text);
  return [...cellsIn(grid, row)].map(({ text }) => shown(text)).join(" | ");
}

function layoutPart(part: SheetPart, key: string): UnreadPart | undefined {
  const found = layoutOf(part);
  if (!found) return undefined;
  const marked = found.ballots?.marked;
  const ballots = marked && !("why" in marked) ? marked : undefined;
  return { ...part, key, finding: layoutFinding(found, key), people: found.people, ballots };
}

function layoutFinding({ layout: code, cells, ballots }: FoundLayout, key: string): Finding {
  const { sheet = "" } = cells[0] ?? {};
  switch (code) {
    case "summarySheet":
      return { code, cells, details: { sheet } };
    case "ballotMarksUnclear": {
      const { why, found } = ballots?.marked as UnclearMarks;
      return { code, cells, details: { sheet, key, why, found } };
    }
    default:
      return { code, cells, details: { sheet, key } };
  }
}

function summaryOf(cell: CellRef): Finding {
  return { code: "summarySheet", cells: [cell], details: { sheet: cell.sheet } };
}

function unreadablePart(part: SheetPart, key: string, cell: CellRef, missing: Missing): UnreadPart {
  const { sheet } = cell;
  const people = Math.max(countedPeople(part).length, countedRows(part).length);
  return {
    ...part,
    key,
    finding: { code: "unreadableSheet", cells: [cell], details: { sheet, missing, key } },
    people,
  };
}

function firstCell(grid: Grid, row: number): CellRef {
  return grid.cell(row, [...cellsIn(grid, row)][0]?.column ?? grid.left);
}

function keyAt(cell: CellRef): string {
  return `${cell.sheet}|${cellAddress(cell)}`;
}
