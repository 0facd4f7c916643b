import { cellAddress, type Area } from "../counting/cell";
import type { PlannedCell, SheetPlan } from "../documents/plan/sheetPlan";
import { mapped, type Staged } from "../turns/staged";
import type { Turns } from "../turns/turns";
import { blocksOf, bytesOfEntry, type Block } from "./blocks";
import { addressesIn } from "./copies";
import { ExcelFailure } from "./failure";
import { wholeArea } from "./plan";
import { letGo } from "./letGo";
import { calculateWhereManual, type Survey } from "./survey";

/** Two numbers this close are the same share: what is left of a division done by two programs. */
const TOLERANCE = 1e-12;

/** Bytes of one answer: Excel on the web gives 5 MB. */
const BYTES_AT_ONCE = 1_000_000;
/** What an answer takes for an empty cell or a number. */
const BYTES_OF_CELL = 20;

/**
 * Reads the sheets that were made, in answers of about 1 MB, and compares every cell with what it must show. Rows alike
 * show the same whichever of them a formula counts: where formulas were copied down, the last of them must also refer to
 * the cells that were planned. The `turns` go on after each answer.
 * @returns how many cells were compared
 * @throws ExcelFailure "compareFailed" naming the first cell that differs
 */
export async function readBack(
  context: Excel.RequestContext,
  survey: Survey,
  plans: readonly SheetPlan[],
  turns: Turns,
): Promise<number> {
  calculateWhereManual(context, survey);
  let cells = 0;
  for (const together of await turns.finish(answersFor(plans))) {
    const asked = together.map((piece) => askFor(context, piece));
    // Each is an answer of its own, because one for all may be too large.
    await context.sync(); // eslint-disable-line office-addins/no-context-sync-in-loop
    together.forEach((piece, at) => (cells += compare(piece, asked[at] as Asked)));
    letGo(asked.flatMap(({ shown, copied }) => [shown, ...copied]));
    turns.goesOn();
    await turns.give();
  }
  return cells;
}

/** Rows of one sheet. */
interface Piece {
  readonly plan: SheetPlan;
  readonly first: number;
  rows: number;
  /** The last rows of formulas that were copied down, as far as they are among these rows. */
  readonly copied: Area[];
}

/** What was asked for of a piece. */
interface Asked {
  readonly shown: Excel.Range;
  readonly copied: readonly Excel.Range[];
}

function askFor(context: Excel.RequestContext, { plan, first, rows, copied }: Piece): Asked {
  const sheet = context.workbook.worksheets.getItem(plan.name);
  return {
    shown: sheet.getRangeByIndexes(first, 0, rows, wholeArea(plan).columns).load({ values: true }),
    copied: copied.map(({ row, column, columns }) =>
      sheet.getRangeByIndexes(row, column, 1, columns).load({ formulas: true }),
    ),
  };
}

/** The rows of all sheets, as many in one answer as it has room for by what they must show. */
function* answersFor(plans: readonly SheetPlan[]): Staged<readonly (readonly Piece[])[]> {
  const answers: Piece[][] = [[]];
  let bytes = 0;
  for (const plan of plans) {
    const copied = lastCopies(yield* blocksOf(plan.cells));
    yield* mapped(plan.cells, (cells, row) => {
      const ends = copied.get(row) ?? [];
      const formulas = ends.flatMap(({ column, columns }) => cells.slice(column, column + columns));
      const more =
        cells.reduce((sum, cell) => sum + bytesShown(cell), 0) +
        formulas.reduce((sum, cell) => sum + bytesOfEntry(cell?.formula ?? null), 0);
      if (bytes > 0 && bytes + more > BYTES_AT_ONCE) {
        answers.push([]);
        bytes = 0;
      }
      bytes += more;
      const last = answers.at(-1)?.at(-1);
      if (last?.plan === plan) {
        last.rows++;
        last.copied.push(...ends);
      } else answers.at(-1)?.push({ plan, first: row, rows: 1, copied: [...ends] });
    });
  }
  return answers;
}

/** The last row of each area into which formulas were copied, by rows. */
function lastCopies(blocks: readonly Block[]): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const { kind, area } of blocks) {
    if (kind !== "copies") continue;
    const row = area.row + area.rows - 1;
    const known = byRow.get(row) ?? [];
    known.push({ ...area, row, rows: 1 });
    byRow.set(row, known);
  }
  return byRow;
}

/** Letters of Vietnamese take up to three. */
function bytesShown(cell: PlannedCell | null): number {
  return typeof cell?.shows === "string" ? 3 + 3 * cell.shows.length : BYTES_OF_CELL;
}

function compare({ plan, first, rows, copied }: Piece, asked: Asked): number {
  let compared = 0;
  for (let row = first; row < first + rows; row++)
    plan.cells[row]?.forEach((cell, column) => {
      const expected = cell?.shows;
      if (expected === undefined) return;
      if (!same(expected, asked.shown.values[row - first]?.[column])) throw differs(plan, row, column);
      compared++;
    });
  copied.forEach(({ row, column }, index) =>
    asked.copied[index]?.formulas[0]?.forEach((formula: unknown, at) => {
      const planned = plan.cells[row]?.[column + at]?.formula ?? "";
      if (addressesIn(planned) !== addressesIn(String(formula))) throw differs(plan, row, column + at);
    }),
  );
  return compared;
}

function differs({ name }: SheetPlan, row: number, column: number): ExcelFailure {
  return new ExcelFailure({ code: "compareFailed", detail: `${name}!${cellAddress({ row, column })}` });
}

function same(expected: string | number, found: unknown): boolean {
  if (typeof expected === "number" && typeof found === "number")
    return Math.abs(expected - found) <= TOLERANCE * Math.max(1, Math.abs(expected));
  return expected === found;
}
