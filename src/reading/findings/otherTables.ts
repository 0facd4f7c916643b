import type { Finding } from "../../counting/finding";
import { shown } from "../../words/fold";
import { cellsIn, type Grid } from "../cells/grid";
import { rowsOf } from "../rows/rowClass";
import type { FoundTable } from "../rows/tables";
import { unreadableSheet } from "./unreadSheet";

/** What begins below a table and is none of it: a table that cannot be read for certain, or a list that is no vote. */
export function otherTables(grid: Grid, { rows: { runs } }: FoundTable): Finding[] {
  const firstCell = (row: number) => grid.cell(row, [...cellsIn(grid, row)][0]?.column ?? grid.left);
  return [
    ...rowsOf(runs, ["strangeHeading"]).map((row) => unreadableSheet(firstCell(row), "columns")),
    ...rowsOf(runs, ["listHeading"]).map((row): Finding => {
      const details = { sheet: grid.sheet, text: titleOf(grid, row) };
      return { code: "listNotRead", cells: [firstCell(row)], details };
    }),
  ];
}

/** The line right above the headings where it is one, else the headings. */
function titleOf(grid: Grid, row: number): string {
  const [title, ...others] = cellsIn(grid, row - 1);
  if (title && title.text !== "" && others.length === 0) return shown(title.text);
  return [...cellsIn(grid, row)].map(({ text }) => shown(text)).join(" | ");
}
