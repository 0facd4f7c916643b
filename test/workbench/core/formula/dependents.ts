import { type Area } from "../model/address";
import { Matrix } from "../model/matrix";
import { type Formula } from "./formula";
import { RangeIndex } from "./rangeIndex";

/** Areas up to this many cells are kept cell by cell. */
const SMALL_AREA = 16;

/** Which formulas depend on the cells of one sheet. */
export class Dependents {
  private readonly byCell = new Matrix<Formula | Formula[]>();
  private readonly byArea = new RangeIndex();

  add(area: Area, formula: Formula): void {
    if (area.rows * area.columns > SMALL_AREA) return this.byArea.add(area, formula);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        this.addToCell(row, column, formula);
    }
  }

  addToCell(row: number, column: number, formula: Formula): void {
    const known = this.byCell.get(row, column);
    if (known === undefined || (!Array.isArray(known) && known.isRemoved))
      this.byCell.set(row, column, formula);
    else if (!Array.isArray(known)) {
      if (known !== formula) this.byCell.set(row, column, [known, formula]);
    } else if (known[known.length - 1] !== formula) this.byCell.set(row, column, withLiving(known, formula));
  }

  /** Visits the formulas that depend on any cell of the area, some of them more than once. */
  forEach(area: Area, visit: number, found: (formula: Formula) => void): void {
    if (area.rows === 1 && area.columns === 1) report(this.byCell.get(area.row, area.column), found);
    else this.byCell.forEachIn(area, (formulas) => report(formulas, found));
    this.byArea.forEachAround(area, visit, found);
  }
}

function report(formulas: Formula | Formula[] | undefined, found: (formula: Formula) => void): void {
  if (formulas === undefined) return;
  if (!Array.isArray(formulas)) {
    if (!formulas.isRemoved) found(formulas);
    return;
  }
  for (const formula of formulas) if (!formula.isRemoved) found(formula);
}

/** Formulas that are no more are dropped whenever the list would have to grow. */
function withLiving(formulas: Formula[], added: Formula): Formula[] {
  const isFull = formulas.length >= 8 && (formulas.length & (formulas.length - 1)) === 0;
  const kept = isFull ? formulas.filter(({ isRemoved }) => !isRemoved) : formulas;
  kept.push(added);
  return kept;
}
