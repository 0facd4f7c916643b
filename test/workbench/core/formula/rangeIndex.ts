import { type Area, MAX_ROWS, areaName } from "../model/address";
import { type Formula } from "./formula";

/** Formulas that depend on one area. */
interface Watched {
  readonly area: Area;
  formulas: Formula[];
  /** The visit that was here last, so that one area is not reported twice in it. */
  visit: number;
}

/** A stretch of rows, halved again and again. Each area hangs at the stretches that make up its rows. */
interface Stretch {
  readonly watched: Watched[];
  upper?: Stretch;
  lower?: Stretch;
}

let visits = 0;

/** A number for one search that may come to the same areas several times. */
export function newVisit(): number {
  return ++visits;
}

/** Finds the formulas that depend on areas around a cell, without looking at the other areas. */
export class RangeIndex {
  private readonly byArea = new Map<string, Watched>();
  private readonly root: Stretch = { watched: [] };

  add(area: Area, formula: Formula): void {
    const key = areaName(area);
    const known = this.byArea.get(key);
    if (known) return addLiving(known, formula);
    const watched: Watched = { area, formulas: [formula], visit: 0 };
    this.byArea.set(key, watched);
    hang(this.root, 0, MAX_ROWS, watched);
  }

  /** Visits the formulas that depend on any cell of the area; within one visit every watched area counts once. */
  forEachAround(area: Area, visit: number, found: (formula: Formula) => void): void {
    if (this.byArea.size === 0) return;
    search(this.root, 0, MAX_ROWS, area, (watched) => {
      if (watched.visit === visit) return;
      watched.visit = visit;
      for (const formula of watched.formulas) if (!formula.isRemoved) found(formula);
    });
  }
}

/** Formulas that are no more are dropped whenever the list would have to grow. */
function addLiving(watched: Watched, formula: Formula): void {
  const { formulas } = watched;
  if ((formulas.length & (formulas.length - 1)) === 0)
    watched.formulas = formulas.filter(({ isRemoved }) => !isRemoved);
  watched.formulas.push(formula);
}

function hang(stretch: Stretch, from: number, to: number, watched: Watched): void {
  const first = watched.area.row;
  const last = first + watched.area.rows;
  if (first <= from && last >= to) {
    stretch.watched.push(watched);
    return;
  }
  const middle = (from + to) >> 1;
  if (first < middle) hang((stretch.upper ??= { watched: [] }), from, middle, watched);
  if (last > middle) hang((stretch.lower ??= { watched: [] }), middle, to, watched);
}

function search(
  stretch: Stretch,
  from: number,
  to: number,
  area: Area,
  found: (watched: Watched) => void,
): void {
  for (const watched of stretch.watched) if (sharesColumns(watched.area, area)) found(watched);
  const middle = (from + to) >> 1;
  if (stretch.upper && area.row < middle) search(stretch.upper, from, middle, area, found);
  if (stretch.lower && area.row + area.rows > middle) search(stretch.lower, middle, to, area, found);
}

function sharesColumns(a: Area, b: Area): boolean {
  return a.column < b.column + b.columns && b.column < a.column + a.columns;
}
