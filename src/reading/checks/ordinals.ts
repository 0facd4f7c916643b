import type { Finding } from "../../counting/finding";
import { mapped, type Staged } from "../../turns/staged";
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
  const ofRows = yield* mapped(rowsOf(context.rows.runs, NUMBERED), (row) => {
    const number = /^(\d{1,5})[.)]?$/.exec(ordinalAt(context, row))?.[1];
    const cell = context.grid.cell(row, column);
    return number === undefined ? [] : [{ row, name: names.get(row) ?? "", number: Number(number), cell }];
  });
  const numbered = ofRows.flat();
  const steps = yield* mapped(numbered.slice(1), (one, index) => ({
    ...one,
    before: numbered[index]?.number ?? 0,
  }));
  const broken = steps.filter(({ number, before }) => number !== before + 1 && number !== 1);
  const cells = numbered.map(({ cell }) => cell);
  const result = { role: "ordinal", rule: "STT" } as const;
  if (broken.length === 0) return [{ ...result, outcome: "fits", cells }];
  const isOrder =
    broken.length === 1 ? steps.length > 1 : steps.length - broken.length >= steps.length * MOST;
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
