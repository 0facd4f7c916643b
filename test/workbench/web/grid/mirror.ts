import {
  BooleanNumber,
  CanceledError,
  CommandType,
  type IDisposable,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import { SetFrozenMutation, SetRangeValuesMutation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { type Area, cellArea } from "../../core/model/address";
import { type Book } from "../../core/model/book";
import { type Sheet } from "../../core/model/sheet";
import { cellsOf } from "./cells";
import { type Component, UNIT } from "./component";
import { SheetLayout, TOP } from "./layout";

/** The component's record of the workbook, always written from the book: sheets, layout, and the book's own cells. */
export class Mirror {
  private readonly layouts = new Map<string, SheetLayout>();
  private isWriting = false;
  private sweeping: number | undefined;
  private readonly guarding: IDisposable;

  constructor(
    private readonly component: Component,
    private readonly book: Book,
  ) {
    component.open(this.snapshot());
    this.guarding = this.guard();
    if (this.shownSheet !== book.activeSheet.id) this.activate(book.activeSheet);
  }

  /** Whether everything has been laid out; automatic row heights out of view wait for idle moments. */
  get isSettled(): boolean {
    return this.sweeping === undefined;
  }

  refresh(): void {
    const { activeSheet, selection } = this.book;
    const tabsChanged = this.updateSheets();
    const isOther = this.shownSheet !== activeSheet.id;
    const moved = this.layout(activeSheet, selection.area);
    if (isOther || tabsChanged) this.activate(activeSheet);
    this.removeLost();
    this.redraw(moved || isOther);
    this.sweepLater();
  }

  dispose(): void {
    if (this.sweeping !== undefined) cancelIdleCallback(this.sweeping);
    this.guarding.dispose();
  }

  // Sheets

  private snapshot(): IWorkbookData {
    const { sheets, locale } = this.book;
    const data: Partial<IWorkbookData> = {
      id: UNIT,
      locale: locale === "vi-VN" ? LocaleType.VI_VN : LocaleType.EN_US,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, this.record(sheet)])),
    };
    return data as IWorkbookData;
  }

  private record(sheet: Sheet): Partial<IWorksheetData> {
    const record: Partial<IWorksheetData> = {
      id: sheet.id,
      name: sheet.name,
      hidden: hiddenFlag(sheet),
      tabColor: sheet.tabColor,
      cellData: cellsOf(sheet),
    };
    const layout = new SheetLayout(sheet, record);
    layout.update(TOP, cellArea(0, 0));
    this.layouts.set(sheet.id, layout);
    return record;
  }

  /** Adds, names, orders, shows and hides sheets as the book has them; says whether the tabs changed. */
  private updateSheets(): boolean {
    const { workbook } = this.component;
    const before = JSON.stringify(this.tabs());
    this.book.sheets.forEach((sheet, index) => {
      if (!workbook.getSheetBySheetId(sheet.id)) workbook.addWorksheet(sheet.id, index, this.record(sheet));
      const record = workbook.getSheetBySheetId(sheet.id)?.getConfig();
      if (record)
        Object.assign(record, { name: sheet.name, hidden: hiddenFlag(sheet), tabColor: sheet.tabColor });
    });
    const ids = this.book.sheets.map(({ id }) => id);
    workbook.getConfig().sheetOrder = [...ids, ...this.lost()];
    return before !== JSON.stringify(this.tabs());
  }

  private tabs(): unknown {
    const { workbook } = this.component;
    return workbook.getSheetOrders().map((id) => {
      const { name, hidden, tabColor } = workbook.getSheetBySheetId(id)?.getConfig() ?? {};
      return [id, name, hidden, tabColor];
    });
  }

  private removeLost(): void {
    const { workbook } = this.component;
    const lost = this.lost();
    for (const id of lost) {
      workbook.removeSheet(id);
      this.layouts.delete(id);
    }
    if (lost.length > 0) this.activate(this.book.activeSheet);
  }

  /** The sheets that are still shown and no longer in the book. */
  private lost(): readonly string[] {
    const ids = new Set(this.book.sheets.map(({ id }) => id));
    return this.component.workbook.getSheetOrders().filter((id) => !ids.has(id));
  }

  private get shownSheet(): string {
    return this.component.workbook.getActiveSheet().getSheetId();
  }

  /** Also makes the tabs look again at their sheets. */
  private activate({ id }: Sheet): void {
    this.write(() =>
      this.component.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
        unitId: UNIT,
        subUnitId: id,
      }),
    );
  }

  // Layout

  private layout(sheet: Sheet, reach: Area): boolean {
    const worksheet = this.component.workbook.getSheetBySheetId(sheet.id);
    const layout = this.layouts.get(sheet.id);
    if (!worksheet || !layout) return false;
    const { mergeData, freeze } = worksheet.getConfig();
    const moved = layout.update(this.view, reach);
    const now = worksheet.getConfig();
    if (now.mergeData !== mergeData) worksheet.setMergeData(now.mergeData);
    if (now.freeze !== freeze) this.freeze(sheet.id, now.freeze);
    return moved;
  }

  private freeze(subUnitId: string, freeze: IWorksheetData["freeze"]): void {
    this.write(() =>
      this.component.commands.syncExecuteCommand(SetFrozenMutation.id, {
        unitId: UNIT,
        subUnitId,
        ...freeze,
      }),
    );
  }

  /** The rows in view, or where they will be. */
  private get view(): { from: number; to: number } {
    const range = this.skeletons?.getCurrentSkeleton()?.getVisibleRanges().get(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    return range ? { from: Math.max(0, range.startRow - 20), to: range.endRow + 20 } : TOP;
  }

  private sweepLater(): void {
    if (this.sweeping !== undefined) cancelIdleCallback(this.sweeping);
    let moved = false;
    const sweep = (): void => {
      this.sweeping = undefined;
      const layout = this.layouts.get(this.shownSheet);
      if (!layout || layout.isSwept) return moved ? this.redraw(true) : undefined;
      moved = layout.sweep() || moved;
      this.sweeping = requestIdleCallback(sweep);
    };
    this.sweeping = requestIdleCallback(sweep);
  }

  // Drawing

  private get skeletons(): SheetSkeletonManagerService | undefined {
    return this.component.render?.with(SheetSkeletonManagerService);
  }

  redraw(moved: boolean): void {
    const { render, commands } = this.component;
    const { skeletons } = this;
    if (!render || !skeletons) return;
    const sheetId = this.shownSheet;
    if (moved) {
      skeletons.makeDirty({ sheetId }, true);
      skeletons.setCurrent({ sheetId });
    } else skeletons.reCalculate();
    for (const viewport of render.scene.getViewports()) viewport.markDirty(true);
    render.mainComponent?.makeDirty();
    render.scene.makeDirty();
    // Whoever sums up the selection looks again.
    this.write(() =>
      commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId: UNIT,
        subUnitId: sheetId,
        cellValue: {},
      }),
    );
  }

  // No second truth

  private write(action: () => void): void {
    const before = this.isWriting;
    this.isWriting = true;
    try {
      action();
    } finally {
      this.isWriting = before;
    }
  }

  /** Whatever a command of the component would write into its own record is called off: only the book changes sheets. */
  private guard(): IDisposable {
    return this.component.commands.beforeCommandExecuted(({ id, type, params }) => {
      if (type === CommandType.MUTATION && WRITING.test(id) && !this.isWriting) throw new CanceledError();
      if (id !== SetWorksheetActiveOperation.id || this.isWriting) return;
      const sheet = this.book.sheets.find((item) => item.id === (params as { subUnitId: string }).subUnitId);
      if (sheet && this.layout(sheet, cellArea(0, 0))) this.skeletons?.makeDirty({ sheetId: sheet.id }, true);
    });
  }
}

/** Mutations of sheets, cells and names; those of the text in the cell editor are the editor's own. */
const WRITING = /^(sheet|formula)\./;

function hiddenFlag(sheet: Sheet): BooleanNumber {
  return sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
}
