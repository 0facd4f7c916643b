import type { SheetSnapshot } from "../reading/cells/snapshot";

/** Cells asked for in one answer: some 50 bytes each, well below the 5 MB of Excel on the web. */
const CELLS_AT_ONCE = 30_000;

/** Whether some cell of a range may be struck through: Excel gives null where its cells differ. */
export function mayBeStruck({ format }: Excel.Range): boolean {
  return (format.font.strikethrough as boolean | null) !== false;
}

/**
 * A sheet with its filled cells that are struck through, wholly or in part. Asked only of a sheet of which `mayBeStruck` holds:
 * one sync for each 30,000 cells of it, none for a sheet without.
 */
export async function withStruck(
  context: Excel.RequestContext,
  sheet: SheetSnapshot,
): Promise<SheetSnapshot> {
  const { name, row, column, values } = sheet;
  const columns = values[0]?.length ?? 1;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  const worksheet = context.workbook.worksheets.getItem(name);
  const struck: { row: number; column: number }[] = [];
  for (let from = 0; from < values.length; from += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, values.length - from);
    const range = worksheet.getRangeByIndexes(row + from, column, rows, columns);
    const { value: cells } = await answered(
      context,
      range.getCellProperties({ format: { font: { strikethrough: true } } }),
    );
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (values[from + r]?.[c] !== "" && isStruck(cell))
          struck.push({ row: row + from + r, column: column + c });
      }),
    );
  }
  return struck.length === 0 ? sheet : { ...sheet, struck };
}

/** Each piece is an answer of its own, because one answer for all may be too large. */
async function answered<Result>(context: Excel.RequestContext, asked: Result): Promise<Result> {
  await context.sync();
  return asked;
}

/** A cell of which only some letters are struck through has null. */
function isStruck({ format }: Excel.CellProperties): boolean {
  const strikethrough = format?.font?.strikethrough as boolean | null | undefined;
  return strikethrough === true || strikethrough === null;
}
