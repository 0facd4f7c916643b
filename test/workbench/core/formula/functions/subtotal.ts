import { asNumber } from "../coercion";
import { type Site, read, single } from "../site";
import { type CellValue, CellError, Reference, Table, type Value, WRONG_VALUE } from "../value";
import { type Definition, type Definitions, whole } from "./definition";

/** What each number of SUBTOTAL and AGGREGATE stands for; hidden rows are left out from 101 on. */
const NAMES = [
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "MAX",
  "MIN",
  "PRODUCT",
  "STDEV.S",
  "STDEV.P",
  "SUM",
  "VAR.S",
  "VAR.P",
  "MEDIAN",
  "MODE.SNGL",
  "LARGE",
  "SMALL",
  "PERCENTILE.INC",
  "QUARTILE.INC",
  "PERCENTILE.EXC",
  "QUARTILE.EXC",
];

/** SUBTOTAL and AGGREGATE: other aggregates over the cells that count, among them no other subtotals. */
export function subtotals(find: (name: string) => Definition | undefined): Definitions {
  const aggregate = (site: Site, number: number, cells: CellValue, more: readonly Value[]): Value => {
    const definition = find(NAMES[number - 1] ?? "");
    return definition?.kind === "whole" ? definition.apply([cells, ...more], site) : WRONG_VALUE;
  };
  const over = (
    site: Site,
    number: number,
    values: readonly CellValue[],
    more: readonly Value[] = [],
  ): Value => {
    const definition = find(NAMES[number - 1] ?? "");
    if (definition?.kind !== "whole") return WRONG_VALUE;
    return values.length === 0 && more.length === 0
      ? aggregate(site, number, null, more)
      : definition.apply([new Table(values.length, 1, values), ...more], site);
  };
  return {
    SUBTOTAL: whole(2, 255, ([which = null, ...ranges], site) => {
      const number = asNumber(single(site, which));
      if (number instanceof CellError) return number;
      const isKnown = (number >= 1 && number <= 11) || (number >= 101 && number <= 111);
      if (!isKnown || !ranges.every((range) => range instanceof Reference)) return WRONG_VALUE;
      return over(
        site,
        number % 100,
        ranges.flatMap((range) => countedCells(site, range, number > 100)),
      );
    }),
    AGGREGATE: whole(3, 255, ([which = null, option = null, range = null, ...more], site) => {
      const number = asNumber(single(site, which));
      const choice = asNumber(single(site, option));
      if (number instanceof CellError) return number;
      if (choice instanceof CellError) return choice;
      const skipsHidden = choice % 2 === 1;
      const skipsErrors = choice === 2 || choice === 3 || choice === 6 || choice === 7;
      const parts = number < 14 ? [range, ...more] : [range];
      const cells = parts.flatMap((part) => [...countedCells(site, part, skipsHidden)]);
      const kept = skipsErrors ? cells.filter((cell) => !(cell instanceof CellError)) : cells;
      return over(site, number, kept, number < 14 ? [] : more);
    }),
  };
}

function countedCells(site: Site, value: Value, skipsHidden: boolean): readonly CellValue[] {
  const cells = read(site, value);
  if (!(value instanceof Reference)) return cells instanceof Table ? cells.cells : [cells];
  const { sheet, area } = value;
  const table = cells instanceof Table ? cells : new Table(1, 1, [cells]);
  return table.cells.filter((_, index) => {
    const row = area.row + Math.floor(index / table.columns);
    if (skipsHidden && sheet.isRowHidden(row)) return false;
    const formula = sheet.contents.get(row, area.column + (index % table.columns))?.f;
    return formula === undefined || !/\b(SUBTOTAL|AGGREGATE)\(/i.test(formula);
  });
}
