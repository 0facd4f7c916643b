import type { Finding } from "../../counting/finding";
import { flatMapped, type Staged } from "../../turns/staged";
import type { CheckedTable, CheckResult } from "../account/check";
import { ordinalAt } from "../rows/rowCells";
import { rowsOf, type RowClass } from "../rows/rowClass";

/** Of the steps of the numbers so many must be to the next for several that are not to mean anything; a single one always does. */
const MOST = 0.8;

/** Rows that bear a number of the list. */
const NUMBERED: readonly RowClass[] = ["person", "vacancy", "notVoted", "asked", "secondName"];

/** STT goes on by one, or begins anew; where it jumps, a row may be missing. Vacant posts and rows that are asked about bear numbers too. */
export function* ordinals({ context, readings }: CheckedTable): Staged<CheckResult[]> {
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
    const before = numbered[index - 1]?.number;
    return before === undefined || one.number === before + 1 || one.number === 1 ? [] : [{ ...one, before }];
  });
  const cells = numbered.map(({ cell }) => cell);
  const result = { role: "ordinal", rule: "STT" } as const;
  if (broken.length === 0) return [{ ...result, outcome: "fits", cells }];
  const isOrder = broken.length === 1 ? steps > 1 : steps - broken.length >= steps * MOST;
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
