import { type IMenuSchema, MenuManagerService } from "@univerjs/ui";

/** The component's menus without what this workbook does not do: nothing in them is dead. */
export class WorkingMenus extends MenuManagerService {
  override getMenuByPositionKey(key: string): IMenuSchema[] {
    return (super.getMenuByPositionKey(key) ?? []).flatMap(working);
  }
}

const WORKING: ReadonlySet<string> = new Set([
  "sheet.command.copy",
  "sheet.command.cut",
  "sheet.command.paste",
  "sheet.command.clear-selection-content",
  "sheet.command.hide-col-confirm",
  "sheet.command.set-selected-cols-visible",
  "sheet.command.set-worksheet-col-width",
  "sheet.command.set-col-auto-width",
  "sheet.command.hide-row-confirm",
  "sheet.command.set-selected-rows-visible",
  "sheet.command.set-row-height",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.set-selection-frozen",
  "sheet.command.set-first-row-frozen",
  "sheet.command.set-first-column-frozen",
  "sheet.command.cancel-frozen",
  "sheet.command.remove-sheet-confirm",
  "sheet.operation.rename-sheet",
  "sheet.command.set-tab-color",
  "sheet.command.set-worksheet-hidden",
  "ui-sheet.command.show-menu-list",
  // In the cell editor.
  "doc.command.copy",
  "univer.command.cut",
  "univer.command.paste",
]);

/** Submenus of which little is left give way to what they hold. */
function working(entry: IMenuSchema): IMenuSchema[] {
  const children = entry.children?.flatMap(working) ?? [];
  if (entry.item) return WORKING.has(entry.item.id) ? [{ ...entry, children }] : children;
  return children.length > 0 ? [{ ...entry, children }] : [];
}
