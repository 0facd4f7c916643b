import type { CellRef } from "../../counting/cell";
import { fold } from "../../words/fold";
import { levelCountsIn } from "../../words/levelCounts";
import { isWorded } from "../../words/lines";
import { mayBePerson } from "../../words/personName";
import { cellsIn, type FilledCell } from "../cells/grid";
import { rowsIn, type SheetPart } from "./part";

/** Cells that hold the counts of all levels together, beside somebody: "45/3/1", "45 - 3 - 1". */
export function countsInOneCell(part: SheetPart): CellRef[] {
  const names = ({ text }: FilledCell) => (part.speaks ? isWorded(text) : mayBePerson(text));
  return cellsWhere(part, ({ text }, row) => isTriple(text) && row.some(names));
}

const TRIPLE = /^\d{1,4}(?: ?[/;,|+:-] ?\d{1,4}){2,3}$/;

/** Not a day: "12/5/2024". */
function isTriple(text: string): boolean {
  const folded = fold(text);
  return TRIPLE.test(folded) && !/\d{1,2}[/-]\d{1,2}[/-](19|20)\d{2}$/.test(folded);
}

/** Cells that tell somebody's counts of two levels or more in a sentence. */
export function countsInProse(part: SheetPart): CellRef[] {
  return cellsWhere(part, ({ text }) => {
    const levels = new Set(levelCountsIn(text).map(({ level }) => level));
    return levels.size > 1;
  });
}

function cellsWhere(
  part: SheetPart,
  holds: (cell: FilledCell, row: readonly FilledCell[]) => boolean,
): CellRef[] {
  return [...rowsIn(part)].flatMap((row) => {
    const cells = [...cellsIn(part.grid, row, part.left, part.right)];
    return cells
      .filter((cell) => cell.text !== "" && holds(cell, cells))
      .map(({ column }) => part.grid.cell(row, column));
  });
}
