import type { Finding } from "../../counting/finding";
import type { CheckedTable, CheckResult } from "../account/check";
import { ordinalAt } from "../rows/rowCells";

/** Of how many steps of the numbers most must be to the next, for one that is not to mean anything. */
const MOST = 0.8;

/** STT goes on by one, or begins anew; where it jumps, a row may be missing. Numbers of asked rows count too. */
export function ordinals({ context, readings }: CheckedTable): CheckResult[] {
  const column = context.header.columns.ordinal;
  if (column === undefined) return [];
  const asked = new Set(context.rows.nameless.map(({ cell }) => cell.row));
  const numbered = [
    ...readings.map(({ row }) => ({ row: row.row, name: row.name.text })),
    ...[...asked].map((row) => ({ row, name: "" })),
  ]
    .sort((one, other) => one.row - other.row)
    .flatMap(({ row, name }) => {
      const number = /^(\d{1,5})[.)]?$/.exec(ordinalAt(context, row))?.[1];
      return number === undefined
        ? []
        : [{ row, name, number: Number(number), cell: context.grid.cell(row, column) }];
    });
  const steps = numbered.slice(1).map((one, index) => ({ ...one, before: numbered[index]?.number ?? 0 }));
  const broken = steps.filter(({ number, before }) => number !== before + 1 && number !== 1);
  const cells = numbered.map(({ cell }) => cell);
  const result = { role: "ordinal", rule: "STT" } as const;
  if (broken.length === 0) return [{ ...result, outcome: "fits", cells }];
  if (steps.length - broken.length < steps.length * MOST) return [{ ...result, outcome: "open", cells }];
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
