import { parseAddress } from "../workbench/core/model/address";
import type { Sheet } from "../workbench/core/model/sheet";
import { isRefusal, readTyped } from "../workbench/core/typing";
import type { Workbench } from "../workbench/node/office";

/**
 * Presses keys on a sheet as a clerk does, from a cell on: "1x\t\t2\n". Tab goes to the next column, Enter to the row below
 * under the cell where the first Tab was pressed, as Excel does. What is typed is read as Excel reads it; a key that the
 * list of the cell does not hold is refused.
 */
export async function press(workbench: Workbench, sheet: string, from: string, keys: string): Promise<void> {
  const start = parseAddress(from)?.area;
  if (!start) throw new Error(`"${from}" is no address.`);
  await workbench.act((book) => {
    const found = book.sheetNamed(sheet);
    if (!found) throw new Error(`The workbook has no sheet "${sheet}".`);
    let { row, column } = start;
    for (const [, typed = "", key] of keys.matchAll(/([^\t\n]*)([\t\n])/g)) {
      if (typed !== "") {
        enter(found, { row, column }, typed);
        book.events.push({ type: "Changed", sheet: found, area: { row, column, rows: 1, columns: 1 } });
      }
      if (key === "\t") column++;
      else [row, column] = [row + 1, start.column];
    }
  });
}

function enter(sheet: Sheet, { row, column }: { row: number; column: number }, typed: string): void {
  const list = sheet.validations.find(({ area }) => isIn(area, row, column))?.rule.list;
  const accepted = list ? String((list as { source: unknown }).source).split(",") : undefined;
  if (accepted && !accepted.includes(typed)) throw new Error(`The list of the cell has no "${typed}".`);
  const read = readTyped(typed, sheet.styleAt(row, column).numberFormat, "vi-VN");
  if (isRefusal(read)) throw new Error(`Excel would not take "${typed}".`);
  sheet.put(row, column, read.content);
  sheet.markChanged({ row, column, rows: 1, columns: 1 });
}

function isIn(
  area: { row: number; column: number; rows: number; columns: number },
  row: number,
  column: number,
): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
