import type { Area, CellRef } from "../../counting/cell";
import { isBlank, type Grid } from "../cells/grid";
import {
  ACCOUNT_ROLES,
  KIND_OF,
  type AccountPlace,
  type AccountRole,
  type CheckOutcome,
  type SheetAccount,
} from "./account";

/** What cells are noted down as. */
export interface CellRole {
  readonly role: AccountRole;
  readonly rule: string;
  readonly outcome?: CheckOutcome;
}

/** Where the reading notes down what each cell of a sheet was to it; what is noted first stands. */
export class Ledger {
  private readonly entries: CellRole[] = [];
  private readonly numbers = new Map<AccountRole, Map<string, number>>();
  /** Of each cell of the used range, row by row, the number of its entry counted from 1; 0 while it has none. */
  private readonly of: Int32Array;
  private readonly width: number;

  constructor(private readonly grid: Grid) {
    this.width = Math.max(0, grid.right - grid.left + 1);
    this.of = new Int32Array(Math.max(0, grid.bottom - grid.top + 1) * this.width);
  }

  note(entry: CellRole, { sheet, row, column }: CellRef): void {
    if (sheet === this.grid.sheet) this.noteAt(this.numberOf(entry), row, column);
  }

  noteAll(entry: CellRole, cells: readonly CellRef[]): void {
    for (const cell of cells) this.note(entry, cell);
  }

  /** Every cell of some rows and columns, all included. */
  noteArea(entry: CellRole, from: number, to: number, left = this.grid.left, right = this.grid.right): void {
    const number = this.numberOf(entry);
    for (let row = from; row <= to; row++)
      for (let column = left; column <= right; column++) this.noteAt(number, row, column);
  }

  isNoted(row: number, column: number): boolean {
    return (this.of[this.indexOf(row, column)] ?? 0) > 0;
  }

  /** By role in their order, then as they were noted. Throws where a cell with something in it was forgotten. */
  account(): SheetAccount {
    const runs = this.entries.map((): Run[] => []);
    const counts = this.entries.map(() => 0);
    for (let column = this.grid.left; column <= this.grid.right; column++) this.addRuns(column, runs, counts);
    const places = this.entries.flatMap((entry, index): AccountPlace[] => {
      const cells = counts[index] ?? 0;
      return cells === 0
        ? []
        : [{ ...entry, kind: KIND_OF[entry.role], areas: joined(runs[index] ?? []).map(areaOf), cells }];
    });
    const order = ({ role }: AccountPlace) => ACCOUNT_ROLES.indexOf(role);
    return { sheet: this.grid.sheet, places: places.sort((one, other) => order(one) - order(other)) };
  }

  private numberOf(entry: CellRole): number {
    const { role, rule, outcome } = entry;
    const ofRole = this.numbers.get(role) ?? new Map<string, number>();
    const key = outcome === undefined ? rule : `${outcome}\n${rule}`;
    const known = ofRole.get(key);
    if (known !== undefined) return known;
    this.entries.push(entry);
    this.numbers.set(role, ofRole.set(key, this.entries.length));
    return this.entries.length;
  }

  private indexOf(row: number, column: number): number {
    const isInside = column >= this.grid.left && column <= this.grid.right && row >= this.grid.top;
    return isInside ? (row - this.grid.top) * this.width + column - this.grid.left : -1;
  }

  private noteAt(number: number, row: number, column: number): void {
    const index = this.indexOf(row, column);
    if (this.of[index] === 0) this.of[index] = number;
  }

  private addRuns(column: number, runs: readonly Run[][], counts: number[]): void {
    let last = -1;
    for (let row = this.grid.top; row <= this.grid.bottom; row++) {
      if (isBlank(this.grid.value(row, column))) continue;
      const entry = (this.of[this.indexOf(row, column)] ?? 0) - 1;
      const known = runs[entry];
      if (!known) throw new Error(`No place in the account: row ${row}, column ${column}`);
      counts[entry] = (counts[entry] ?? 0) + 1;
      const run = entry === last ? known[known.length - 1] : undefined;
      if (run) run.bottom = row;
      else known.push({ top: row, bottom: row, left: column, right: column });
      last = entry;
    }
  }
}

interface Run {
  readonly top: number;
  bottom: number;
  readonly left: number;
  right: number;
}

/** Runs of neighbouring columns that reach over the same rows, as one; from the top, then from the left. */
function joined(runs: readonly Run[]): Run[] {
  const alike = [...runs].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  const whole: Run[] = [];
  for (const run of alike) {
    const last = whole[whole.length - 1];
    const goesOn = last?.top === run.top && last.bottom === run.bottom && last.right === run.left - 1;
    if (goesOn) last.right = run.right;
    else whole.push({ ...run });
  }
  return whole.sort((a, b) => a.top - b.top || a.left - b.left);
}

function areaOf({ top, bottom, left, right }: Run): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
