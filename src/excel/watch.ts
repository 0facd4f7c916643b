import type { CellRef } from "../counting/cell";
import { activeCell } from "./select";

export interface Watcher {
  /** Something in the workbook is not as it was: cells, sheets, their names. What the add-in does itself is left out. */
  readonly changed: () => void;
  /** The clerk went to another cell; undefined on a sheet of which nothing is to be shown. */
  readonly selected: (cell: CellRef | undefined) => void;
  /** Whether anything is to be shown of a cell of the sheet with this id of Excel's. */
  readonly showsCellsOf: (worksheetId: string) => boolean;
}

/**
 * Follows what happens in the workbook from now on; `cellsChanged` hears of every sheet whose cells change, with its id of
 * Excel's, also where the add-in has changed them. One sync to begin with, one for each selection on a sheet whose cells
 * are shown, to learn which of the selected cells is the active one.
 */
export async function watchWorkbook(
  context: Excel.RequestContext,
  watcher: Watcher,
  cellsChanged: (worksheetId: string) => void,
): Promise<void> {
  const { worksheets } = context.workbook;
  const changed = async () => watcher.changed();
  const selected = async ({ worksheetId }: { readonly worksheetId: string }) => {
    if (!watcher.showsCellsOf(worksheetId)) return watcher.selected(undefined);
    await Excel.run(activeCell).then(watcher.selected, ignoreUnreadable);
  };
  worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
    cellsChanged(worksheetId);
    if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin) watcher.changed();
  });
  worksheets.onAdded.add(changed);
  worksheets.onDeleted.add(changed);
  if (tellsNames()) worksheets.onNameChanged.add(changed);
  worksheets.onSelectionChanged.add(selected);
  worksheets.onActivated.add(selected);
  await context.sync();
}

/** A selection that cannot be read just now, e.g. while a cell is being edited, is followed by another. */
function ignoreUnreadable(): void {
  return undefined;
}

/** ExcelApi 1.17 in Excel, "ExcelApiOnline" in the client library that npm has. */
function tellsNames(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("ExcelApi", "1.17") || requirements.isSetSupported("ExcelApiOnline", "1.1")
  );
}
