import type { CellRef } from "../../counting/cell";
import { conclusionsIn } from "../../words/conclusions";
import { fold, shown } from "../../words/fold";
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
  return cellsWhere(part, ({ text }) => tellsCounts(text));
}

const LONGEST_LOOKED_AT = 2_000;

/** "45 phiếu tín nhiệm cao, 3 phiếu tín nhiệm", "tín nhiệm cao: 45, tín nhiệm thấp: 1", "tín nhiệm cao 45 phiếu, …"; of people at a level it is a conclusion. */
function tellsCounts(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const folded = fold(shown(text).slice(0, LONGEST_LOOKED_AT));
  if (conclusionsIn(folded).length > 0) return false;
  const levels = [...folded.matchAll(COUNT_OF_LEVEL)].map(
    ({ groups }) => groups?.["after"] ?? groups?.["before"] ?? "",
  );
  return new Set(levels.map((level) => level.trim())).size > 1;
}

const COUNT_OF_LEVEL =
  /\d{1,4} ?(?:phiếu )?(?:đánh giá |ở mức |mức |là )?"?(?:tín nhiệm|tn)(?<after> cao| thấp|(?!\p{L}| \p{L}))|(?:tín nhiệm|tn)(?<before> cao| thấp|)"? ?(?:(?::|là|được|có|=) ?\d{1,4}|\d{1,4} phiếu)/gu;

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
