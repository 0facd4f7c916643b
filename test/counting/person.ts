import type { CellRef } from "../../src/counting/cell";
import type { Ballots, Count } from "../../src/counting/ballots";
import type { Person } from "../../src/counting/person";

/** The name's cell of the people made here. */
export const NAME_CELL: CellRef = { sheet: "Xã", row: 4, column: 1 };

/** Where each number of a made person stands: one row, a column for each. */
export const CELLS = {
  high: column(2),
  confident: column(3),
  low: column(4),
  issued: column(5),
  returned: column(6),
  valid: column(7),
  invalid: column(8),
} as const;

type Numbers = Partial<Record<"issued" | "returned" | "valid" | "invalid", number>>;

/** Ballots from [high, confident, low] and whichever of the other numbers are on the sheet. */
export function ballots(
  [high, confident, low]: readonly [number, number, number],
  others: Numbers = {},
): Ballots {
  const counts = {
    high: count("high", high),
    confident: count("confident", confident),
    low: count("low", low),
  };
  const given = Object.entries(others) as [keyof Numbers, number][];
  return { counts, ...Object.fromEntries(given.map(([name, value]) => [name, count(name, value)])) };
}

export function person(
  levels: readonly [number, number, number],
  others: Numbers = {},
  name = "Người thứ nhất",
): Person {
  const text = (value: string) => ({ text: value, cells: [] });
  return {
    name: text(name),
    position: text("Ủy viên"),
    unit: text("Xã"),
    category: "communeCommittee",
    ballots: ballots(levels, others),
    cell: NAME_CELL,
  };
}

function count(name: keyof typeof CELLS, value: number): Count {
  return { form: "number", value, cell: CELLS[name] };
}

function column(index: number): CellRef {
  return { sheet: "Xã", row: 4, column: index };
}
