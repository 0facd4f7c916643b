import type { CellRef } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { bare, fold } from "../../words/fold";
import { textAt, textsIn, type Grid } from "../cells/grid";
import type { UnreadableHeader } from "../header/header";
import { speaksOfConfidence } from "../header/headerBlock";
import { headingOf } from "../../words/heading";
import { lineKind } from "../../words/lines";
import { BALLOTS_NAMES } from "../../words/ballotLabels";

/** Why a sheet's headers, or the sheet without any, could not be read; nothing for a sheet about something else. */
export function unreadFindings(
  grid: Grid,
  unreadable: readonly UnreadableHeader[],
  tables: number,
): Finding[] {
  const speech = speechOf(grid);
  const summary = speech.summary ?? summaryUnder(grid, unreadable);
  const lost = unreadable.filter((header) => !(header.missing === "name" && summary));
  if (lost.length > 0)
    return lost.map(({ row, column, missing }) => unreadableSheet(grid.cell(row, column), missing));
  if (summary && (tables === 0 || unreadable.length > 0))
    return [{ code: "summarySheet", cells: [summary], details: { sheet: grid.sheet } }];
  if (tables > 0 || !speech.high || !speech.low || !speaksOfConfidence(grid)) return [];
  return [unreadableSheet(speech.high, "header")];
}

const ROWS_LOOKED_AT = 3;

/** Headings of the levels over rows such as "Số người", "Tỷ lệ": people added up. */
function summaryUnder(grid: Grid, unreadable: readonly UnreadableHeader[]): CellRef | undefined {
  for (const { block } of unreadable) {
    const summary = peopleByUnit(grid, block);
    if (summary) return summary;
  }
  for (const { row, block } of unreadable)
    for (let below = row + 1; below <= row + ROWS_LOOKED_AT; below++)
      for (let column = grid.left; column < block.left; column++)
        if (lineKind(textAt(grid, below, column)) === "total") return grid.cell(below, column);
  return undefined;
}

/** Headings "Đơn vị" and "Số người", without any of a position or of ballots: people added up by unit. */
function peopleByUnit(grid: Grid, { groups, bottom }: UnreadableHeader["block"]): CellRef | undefined {
  let people: CellRef | undefined;
  let byUnit = false;
  for (const { row, column, text } of textsIn(grid, groups, bottom)) {
    const { role } = headingOf(text);
    if (role === "position" || BALLOTS_NAMES.some((name) => name === role)) return undefined;
    byUnit ||= role === "unit";
    if (PEOPLE.test(bare(fold(text)))) people ??= grid.cell(row, column);
  }
  return byUnit ? people : undefined;
}

const PEOPLE = /^(tong )?so (luong )?(nguoi|can bo|dong chi|uy vien)\b|^tong( so)?$/;

/** A header with nobody under it. */
export function emptyTable(cell: CellRef): Finding {
  return unreadableSheet(cell, "rows");
}

type Missing = Extract<Finding, { code: "unreadableSheet" }>["details"]["missing"];

export function unreadableSheet(cell: CellRef, missing: Missing): Finding {
  return { code: "unreadableSheet", cells: [cell], details: { sheet: cell.sheet, missing } };
}

/** The first cells that speak of the highest and the lowest level, and of people added up by level. */
interface Speech {
  high?: CellRef;
  low?: CellRef;
  summary?: CellRef;
}

function speechOf(grid: Grid): Speech {
  const speech: Speech = {};
  for (const { row, column, text } of textsIn(grid)) {
    const plain = bare(fold(text));
    const cell = grid.cell(row, column);
    if (/\b(tin nhiem|tn) ?"? cao\b|\btnc\b|^cao$/.test(plain)) speech.high ??= cell;
    if (/\b(tin nhiem|tn) ?"? thap\b|\btnt\b|^thap$/.test(plain)) speech.low ??= cell;
    if (SUMMARY.test(plain)) speech.summary ??= cell;
  }
  return speech;
}

const SUMMARY = /(tin nhiem|tn)\b.{0,100}\btro len\b|\btong so (can bo|nguoi|dong chi)\b/;
