import type { CellRef } from "../counting/cell";
import type { Finding } from "../counting/finding";
import { bare, fold } from "./fold";
import { textAt, type Grid } from "./grid";
import type { UnreadableHeader } from "./header";

/** Why a sheet's headers, or the sheet without any, could not be read; nothing for a sheet about something else. */
export function unreadFindings(
  grid: Grid,
  unreadable: readonly UnreadableHeader[],
  tables: number,
): Finding[] {
  const speech = speechOf(grid);
  if (unreadable.length > 0 && !(speech.summary && unreadable.every(({ missing }) => missing === "name")))
    return unreadable.map(({ row, column, missing }) => unreadableSheet(grid.cell(row, column), missing));
  if (speech.summary && (tables === 0 || unreadable.length > 0))
    return [{ code: "summarySheet", cells: [speech.summary], details: { sheet: grid.sheet } }];
  if (tables > 0 || !speech.high || !speech.low) return [];
  return [unreadableSheet(speech.high, "header")];
}

/** A header with nobody under it. */
export function emptyTable(cell: CellRef): Finding {
  return unreadableSheet(cell, "rows");
}

type Missing = Extract<Finding, { code: "unreadableSheet" }>["details"]["missing"];

function unreadableSheet(cell: CellRef, missing: Missing): Finding {
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
  for (let row = grid.top; row <= grid.bottom; row++)
    for (let column = grid.left; column <= grid.right; column++) {
      const text = textAt(grid, row, column);
      if (text.length < 3) continue;
      const plain = bare(fold(text));
      if (/\b(tin nhiem|tn) ?"? cao\b|\btnc\b/.test(plain)) speech.high ??= grid.cell(row, column);
      if (/\b(tin nhiem|tn) ?"? thap\b|\btnt\b/.test(plain)) speech.low ??= grid.cell(row, column);
      if (SUMMARY.test(plain)) speech.summary ??= grid.cell(row, column);
    }
  return speech;
}

const SUMMARY = /(tin nhiem|tn)\b.*\btro len\b|\btong so (can bo|nguoi|dong chi)\b/;
