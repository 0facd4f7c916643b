import { asNumber } from "../coercion";
import { type Site, isPlain, read } from "../site";
import { type CellValue, CellError, Reference, Table, Union, type Value } from "../value";

/** Visits every value of the arguments, cell by cell. */
export function forEachElement(
  site: Site,
  args: readonly Value[],
  visit: (value: CellValue, fromCells: boolean) => void,
): void {
  for (const arg of args) {
    if (isPlain(arg)) visit(arg, false);
    else if (arg instanceof Union) for (const part of arg.references) visitCells(site, part, visit);
    else visitCells(site, arg, visit);
  }
}

function visitCells(
  site: Site,
  value: Table | Reference,
  visit: (value: CellValue, fromCells: boolean) => void,
): void {
  const cells = read(site, value);
  if (cells instanceof Table) for (const cell of cells.cells) visit(cell, true);
  else visit(cells, true);
}

/**
 * The numbers among the arguments. Text and truth values in cells are passed over; written into the formula they must be
 * numbers. The first error ends the search.
 */
export function numbersIn(site: Site, args: readonly Value[]): number[] | CellError {
  const numbers: number[] = [];
  let failure: CellError | undefined;
  forEachElement(site, args, (value, fromCells) => {
    if (value instanceof CellError) failure ??= value;
    else if (typeof value === "number") numbers.push(value);
    else if (!fromCells) {
      const number = asNumber(value);
      if (typeof number === "number") numbers.push(number);
      else failure ??= number;
    }
  });
  return failure ?? numbers;
}

/** The cells as a table, a single value as a table of one. */
export function tableOf(site: Site, value: Value): Table {
  const found = read(site, value);
  return found instanceof Table ? found : new Table(1, 1, [found]);
}
