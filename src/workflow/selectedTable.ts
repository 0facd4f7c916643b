import type { Area } from "../counting/cell";
import type { Workbook } from "../excel/batch";
import { readSelection } from "../excel/snapshot";
import { columnsOf } from "../reading/areaPreview";
import type { SheetSnapshot } from "../reading/cells/snapshot";
import type { SelectedTable } from "./outcome";

/** What stands in the cells the clerk has selected, column by column, for naming them.. */
export async function selectedTable(workbook: Workbook): Promise<SelectedTable> {
  const snapshot = await readSelection(workbook);
  const preview = snapshot && columnsOf(snapshot, areaOf(snapshot));
  if (!preview) return { status: "failed", failure: { code: "selectionEmpty" } };
  return { status: "selected", sheet: snapshot.name, preview };
}

function areaOf({ row, column, values }: SheetSnapshot): Area {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}
