import { cellAddress } from "../counting/cell";
import type { PlannedCell, SheetPlan } from "../documents/plan/sheetPlan";
import { ExcelFailure } from "./failure";
import { wholeArea } from "./plan";
import { calculateWhereManual, type Survey } from "./survey";

/** Two numbers this close are the same share: what is left of a division done by two programs. */
const TOLERANCE = 1e-12;

/** Bytes of one answer: Excel on the web gives 5 MB. */
const BYTES_AT_ONCE = 1_000_000;
/** What an answer takes for an empty cell or a number. */
const BYTES_OF_CELL = 20;

/**
 * Reads the sheets that were made, in answers of about 1 MB, and compares every cell with what it must show. `goingOn`
 * is told before each answer, and what it throws ends the comparing.
 * @returns how many cells were compared
 * @throws ExcelFailure "compareFailed" naming the first cell that differs
 */
export async function readBack(
  context: Excel.RequestContext,
  survey: Survey,
  plans: readonly SheetPlan[],
  goingOn: () => void = () => undefined,
): Promise<number> {
  calculateWhereManual(context, survey);
  let cells = 0;
  for (const together of answersFor(plans)) {
    goingOn();
    const ranges = together.map(({ plan, first, rows }) =>
      context.workbook.worksheets
        .getItem(plan.name)
        .getRangeByIndexes(first, 0, rows, wholeArea(plan).columns)
        .load({ values: true }),
    );
    // Each is an answer of its own, because one for all may be too large.
    await context.sync(); // eslint-disable-line office-addins/no-context-sync-in-loop
    together.forEach((piece, at) => (cells += compare(piece, ranges[at]?.values ?? [])));
  }
  return cells;
}

/** Rows of one sheet. */
interface Piece {
  readonly plan: SheetPlan;
  readonly first: number;
  rows: number;
}

/** The rows of all sheets, as many in one answer as it has room for by what they must show. */
function answersFor(plans: readonly SheetPlan[]): readonly (readonly Piece[])[] {
  const answers: Piece[][] = [[]];
  let bytes = 0;
  for (const plan of plans)
    plan.cells.forEach((cells, row) => {
      const more = cells.reduce((sum, cell) => sum + bytesShown(cell), 0);
      if (bytes > 0 && bytes + more > BYTES_AT_ONCE) {
        answers.push([]);
        bytes = 0;
      }
      bytes += more;
      const last = answers.at(-1)?.at(-1);
      if (last?.plan === plan) last.rows++;
      else answers.at(-1)?.push({ plan, first: row, rows: 1 });
    });
  return answers;
}

/** Letters of Vietnamese take up to three. */
function bytesShown(cell: PlannedCell | null): number {
  return typeof cell?.shows === "string" ? 3 + 3 * cell.shows.length : BYTES_OF_CELL;
}

function compare({ plan, first, rows }: Piece, values: readonly (readonly unknown[])[]): number {
  let compared = 0;
  for (let row = first; row < first + rows; row++)
    plan.cells[row]?.forEach((cell, column) => {
      const expected = cell?.shows;
      if (expected === undefined) return;
      if (!same(expected, values[row - first]?.[column]))
        throw new ExcelFailure({
          code: "compareFailed",
          detail: `${plan.name}!${cellAddress({ row, column })}`,
        });
      compared++;
    });
  return compared;
}

function same(expected: string | number, found: unknown): boolean {
  if (typeof expected === "number" && typeof found === "number")
    return Math.abs(expected - found) <= TOLERANCE * Math.max(1, Math.abs(expected));
  return expected === found;
}
