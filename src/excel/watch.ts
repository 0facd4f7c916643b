import type { CellRef } from "../counting/cell";
import { activeCell } from "./select";

export interface Watcher {
  /** Something in the workbook is not as it was: cells, sheets, their names. What the add-in does itself is left out. */
  readonly changed: () => void;
  /** The clerk went to another cell. */
  readonly selected: (cell: CellRef) => void;
}

/** Follows what happens in the workbook from now on. One sync to begin with, one for each selection to learn its sheet. */
export async function watchWorkbook(context: Excel.RequestContext, watcher: Watcher): Promise<void> {
  const { worksheets } = context.workbook;
  const changed = async () => watcher.changed();
  const selected = () => Excel.run(activeCell).then(watcher.selected, ignoreUnreadable);
  worksheets.onChanged.add(async ({ triggerSource }) => {
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
