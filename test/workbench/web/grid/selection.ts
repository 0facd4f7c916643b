import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  getPrimaryForRange,
} from "@univerjs/sheets";
import { type Area, areaName, cellArea } from "../../core/model/address";
import { type Sheet } from "../../core/model/sheet";
import { type Component, UNIT } from "./component";
import { type Desk } from "./grid";
import { areaOf, rangeOf } from "./ranges";

/** The selection, both ways: the user's reaches the book, the book's (an add-in's `select()`) reaches the grid. */
export class Selection {
  private isFollowing = false;
  private isSending = false;
  /** What the book was told last, or told us. */
  private known = "";

  constructor(
    private readonly component: Component,
    private readonly desk: Desk,
    private readonly isEditing: () => boolean,
  ) {
    component.get(SheetsSelectionsService).selectionChanged$.subscribe(() => this.tell());
    component.commands.onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) this.tell();
    });
  }

  /** The areas selected on the sheet in view; the last one is the one that counts. */
  get areas(): readonly Area[] {
    const selections = this.component.get(SheetsSelectionsService).getCurrentSelections();
    return selections.map(({ range }) => areaOf(range));
  }

  get area(): Area {
    return this.areas.at(-1) ?? cellArea(0, 0);
  }

  /** The cell that is typed into. */
  get cell(): { readonly row: number; readonly column: number } {
    const primary = this.component.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    const { row, column } = this.area;
    return primary ? { row: primary.actualRow, column: primary.actualColumn } : { row, column };
  }

  get sheet(): Sheet | undefined {
    const id = this.component.workbook.getActiveSheet().getSheetId();
    return this.desk.book.sheets.find((sheet) => sheet.id === id);
  }

  /** Shows the book's selection, unless the user has moved on meanwhile. */
  follow(): void {
    const { sheet, area } = this.desk.book.selection;
    if (this.isSending || this.isEditing() || this.known === nameOf(sheet, area)) return;
    this.known = nameOf(sheet, area);
    const worksheet = this.component.workbook.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const range = rangeOf(widened(sheet, area));
    this.quietly(() =>
      this.component.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: UNIT,
        subUnitId: sheet.id,
        selections: [{ range, primary: getPrimaryForRange(range, worksheet), style: null }],
        reveal: true,
      }),
    );
  }

  /** Another workbook is shown: nothing is known of its selection. */
  forget(): void {
    this.known = "";
  }

  /** Does something that moves the grid's own selection without telling the book. */
  quietly(action: () => void): void {
    this.isFollowing = true;
    try {
      action();
    } finally {
      this.isFollowing = false;
    }
  }

  /** Tells the book where the user is. While a cell is edited other cells are only pointed at. */
  tell(): void {
    if (this.isFollowing || this.isSending || this.isEditing()) return;
    const { sheet } = this;
    if (!sheet || this.known === nameOf(sheet, this.area)) return;
    this.isSending = true;
    const select = () => {
      const { sheet: now, area } = this;
      if (!now) return;
      this.known = nameOf(now, area);
      this.desk.book.select(now, area);
    };
    void this.desk.act(select).finally(() => {
      this.isSending = false;
      this.tell();
    });
  }
}

/** A merged cell is selected as a whole. */
function widened(sheet: Sheet, area: Area): Area {
  const isOne = area.rows === 1 && area.columns === 1;
  return (isOne && sheet.mergeAt(area.row, area.column)) || area;
}

function nameOf(sheet: Sheet, area: Area): string {
  return `${sheet.id}!${areaName(area)}`;
}
