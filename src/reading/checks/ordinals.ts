import type { Finding } from "../../counting/finding";
import { flatMapped, type Staged } from "../../turns/staged";
import type { CheckedTable, CheckResult } from "../account/check";
import { ordinalAt } from "../rows/rowCells";
import { rowsOf, type RowClass } from "../rows/rowClass";

/** Of the steps of the numbers so many must be to the next for several that are not to mean anything; a single one always does. */
const MOST = 0.8;

/** Rows that bear a number of the list. */
const NUMBERED: readonly RowClass[] = ["person", "vacancy", "notVoted", "asked", "secondName"];

/**
 * STT goes on by one, or begins anew; where it jumps, or begins right behind 1, a row may be missing. Vacant posts and rows
 * that are asked about bear numbers too. In whatever order, no row is missing where each number is there once.
 */
export function* ordinals({ context, readings, before: above }: CheckedTable): Staged<CheckResult[]> {
  const column = context.header.columns.ordinal;
  if (column === undefined) return [];
  const names = new Map(readings.map(({ row }) => [row.row, row.name.text]));
  const numbered = yield* flatMapped(rowsOf(context.rows.runs, NUMBERED), (row) => {
    const number = /^(\d{1,5})[.)]?$/.exec(ordinalAt(context, row))?.[1];
    const cell = context.grid.cell(row, column);
    return number === undefined ? [] : [{ row, name: names.get(row) ?? "", number: Number(number), cell }];
  });
  const steps = numbered.length - 1;
  const broken = numbered.flatMap((one, index) => {
    const before = numbered[index - 1]?.number ?? (isSecond(one.number, above, steps) ? 0 : one.number - 1);
    return one.number === before + 1 || one.number === 1 ? [] : [{ ...one, before }];
  });
  const cells = numbered.map(({ cell }) => cell);
  const result = { role: "ordinal", rule: "STT" } as const;
  const lists = listsOf(numbered.map(({ number }) => number));
  if (broken.length === 0 || lists.every((list) => lacking(list) === 0 && new Set(list).size === list.length))
    return [{ ...result, outcome: "fits", cells }];
  const lacks = lists.reduce((sum, list) => sum + lacking(list), 0);
  const isDense = steps > 1 && lacks <= Math.max(1, numbered.length * (1 - MOST));
  const isOrder = isDense || (broken.length === 1 ? steps > 1 : steps - broken.length >= steps * MOST);
  if (!isOrder) return [{ ...result, outcome: "open", cells }];
  const findings = broken.map(({ name, number, before, cell }): Finding => ({
    code: "ordinalJumps",
    cells: [cell],
    details: { name, before, number },
  }));
  const places = new Set(broken.map(({ row }) => row));
  return [
    { ...result, outcome: "differs", cells: broken.map(({ cell }) => cell), findings },
    {
      ...result,
      outcome: "fits",
      cells: numbered.filter(({ row }) => !places.has(row)).map(({ cell }) => cell),
    },
  ];
}

/** The first of a list that lacks the one or two before it; further down a list may go on from another sheet. */
function isSecond(first: number, above: CheckedTable["before"], steps: number): boolean {
  return above.length === 0 && steps > 1 && (first === 2 || first === 3);
}

/** The numbers in the lists that each begin with 1. */
function listsOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const lists: number[][] = [];
  for (const number of numbers) {
    const list = lists.at(-1);
    if (list && number !== 1) list.push(number);
    else lists.push([number]);
  }
  return lists;
}

/** How many numbers from 1 to the highest are not there. */
function lacking(list: readonly number[]): number {
  const highest = list.reduce((most, number) => Math.max(most, number), 0);
  return highest - new Set(list).size;
}
