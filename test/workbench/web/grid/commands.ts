import { type IRange } from "@univerjs/core";
import {
  AutoFillCommand,
  CancelFrozenCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  DeltaColumnWidthCommand,
  DeltaRowHeightCommand,
  type IMoveRangeCommandParams,
  InsertDefinedNameCommand,
  InsertSheetCommand,
  MoveRangeCommand,
  RemoveSheetCommand,
  SetColHiddenCommand,
  SetColWidthCommand,
  SetRowHeightCommand,
  SetRowHiddenCommand,
  SetSelectedColsVisibleCommand,
  SetSelectedRowsVisibleCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetRowIsAutoHeightCommand,
  SetWorksheetShowCommand,
} from "@univerjs/sheets";
import {
  SetFirstColumnFrozenCommand,
  SetFirstRowFrozenCommand,
  SetSelectionFrozenCommand,
  SetWorksheetColAutoWidthCommand,
} from "@univerjs/sheets-ui";
import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  absoluteAreaName,
  quotedSheetName,
} from "../../core/model/address";
import { type Book } from "../../core/model/book";
import { type LineFormat, type Sheet } from "../../core/model/sheet";
import { type Clipboard } from "./clipboard";
import { type Component } from "./component";
import { type CellChange, type Edits } from "./edits";
import { copiedAt, filledAt } from "./filling";
import { type Desk } from "./grid";
import { neededPixels } from "./display";
import { columnPixels, points } from "./lines";
import { areaOf } from "./ranges";
import { type Selection } from "./selection";
import { type Shift } from "./shift";

/** What the component's commands do to the book. A command that is not here changes nothing. */
export class Commands {
  constructor(
    private readonly component: Component,
    private readonly desk: Desk,
    private readonly edits: Edits,
    private readonly selection: Selection,
    private readonly shift: Shift,
    private readonly clipboard: Clipboard,
  ) {
    this.serveCells();
    this.serveLines();
    this.serveFreezing();
    this.serveSheets();
  }

  // Cells

  private serveCells(): void {
    const clear = () => {
      const { sheet, areas } = this.selection;
      if (!sheet) return false;
      void this.edits.change(() => areas.flatMap((area) => cleared(sheet, area)));
      return true;
    };
    this.component.replace(ClearSelectionContentCommand.id, clear);
    this.component.replace(ClearSelectionAllCommand.id, clear);
    this.component.replace(MoveRangeCommand.id, ({ fromRange, toRange }: IMoveRangeCommandParams) =>
      this.clipboard.move(areaOf(fromRange), areaOf(toRange)),
    );
    this.component.replace(InsertDefinedNameCommand.id, ({ name }: { name: string }) => this.goToName(name));
    this.component.replace(AutoFillCommand.id, ({ sourceRange, targetRange, applyType }: FillParams) => {
      const { sheet } = this.selection;
      if (!sheet) return false;
      const [from, to] = [areaOf(sourceRange), areaOf(targetRange)];
      void this.edits.change(() => this.fill(sheet, from, to, applyType === "COPY"));
      return true;
    });
  }

  /** A word typed into the name box: goes to the area of that name, or gives the name to the selection. */
  private goToName(name: string): boolean {
    const { sheet, area } = this.selection;
    if (!sheet) return false;
    void this.edits.act((book) => {
      const known = book.nameCalled(name, sheet) ?? book.nameCalled(name);
      const place = known && book.areaOfName(known);
      if (place) book.select(place.sheet, place.area);
      else book.addName(name, `=${quotedSheetName(sheet.name)}!${absoluteAreaName(area)}`);
    });
    return true;
  }

  private fill(sheet: Sheet, from: Area, to: Area, isCopy: boolean): CellChange[] {
    const isDown = to.columns === from.columns && to.column === from.column;
    const changes: CellChange[] = [];
    for (let row = to.row; row < to.row + to.rows; row++) {
      for (let column = to.column; column < to.column + to.columns; column++) {
        const [r, c] = [row - from.row, column - from.column];
        if (r >= 0 && r < from.rows && c >= 0 && c < from.columns) continue;
        changes.push(
          isDown
            ? this.filledDown(sheet, from, row, column, isCopy)
            : this.filledRight(sheet, from, row, column, isCopy),
        );
      }
    }
    return changes;
  }

  private filledDown(sheet: Sheet, from: Area, row: number, column: number, isCopy: boolean): CellChange {
    const sources = Array.from({ length: from.rows }, (_, index) =>
      sourceAt(sheet, from.row + index, column),
    );
    const at = (isCopy ? copiedAt : filledAt)(row - from.row, sources, (content, distance) =>
      this.shift(content, distance, 0),
    );
    const style = sources[mod(row - from.row, from.rows)]?.own;
    return { sheet, row, column, content: at, look: { own: style } };
  }

  private filledRight(sheet: Sheet, from: Area, row: number, column: number, isCopy: boolean): CellChange {
    const sources = Array.from({ length: from.columns }, (_, index) =>
      sourceAt(sheet, row, from.column + index),
    );
    const at = (isCopy ? copiedAt : filledAt)(column - from.column, sources, (content, distance) =>
      this.shift(content, 0, distance),
    );
    const style = sources[mod(column - from.column, from.columns)]?.own;
    return { sheet, row, column, content: at, look: { own: style } };
  }

  // Rows and columns

  private serveLines(): void {
    const { component } = this;
    component.replace(
      DeltaColumnWidthCommand.id,
      ({ anchorCol, deltaX }: { anchorCol: number; deltaX: number }) =>
        this.eachLine("column", anchorCol, (sheet) => ({
          size: points(Math.max(0, columnPixels(sheet, anchorCol) + deltaX)),
        })),
    );
    component.replace(
      DeltaRowHeightCommand.id,
      ({ anchorRow, deltaY }: { anchorRow: number; deltaY: number }) =>
        this.eachLine("row", anchorRow, () => ({
          size: points(Math.max(0, component.workbook.getActiveSheet().getRowHeight(anchorRow) + deltaY)),
        })),
    );
    component.replace(SetColWidthCommand.id, ({ value }: { value: number }) =>
      this.selectedLines("column", { size: points(value) }),
    );
    component.replace(SetRowHeightCommand.id, ({ value }: { value: number }) =>
      this.selectedLines("row", { size: points(value) }),
    );
    component.replace(SetWorksheetRowIsAutoHeightCommand.id, (params?: { ranges?: IRange[] }) =>
      this.lines("row", this.given(params), { size: undefined }),
    );
    component.replace(SetWorksheetColAutoWidthCommand.id, (params?: { ranges?: IRange[] }) =>
      this.fitColumns(this.given(params)),
    );
    const hiding: ReadonlyArray<[string, "row" | "column", boolean]> = [
      [SetColHiddenCommand.id, "column", true],
      [SetRowHiddenCommand.id, "row", true],
      [SetSelectedColsVisibleCommand.id, "column", false],
      [SetSelectedRowsVisibleCommand.id, "row", false],
      [SetSpecificColsVisibleCommand.id, "column", false],
      [SetSpecificRowsVisibleCommand.id, "row", false],
    ];
    for (const [id, line, hidden] of hiding)
      component.replace(id, (params?: { ranges?: IRange[] }) =>
        this.lines(line, this.given(params), { hidden }),
      );
  }

  /** Columns as wide as their longest text; an empty one keeps its width. */
  private fitColumns(areas: readonly Area[]): boolean {
    const { sheet } = this.selection;
    if (!sheet) return false;
    const { locale } = this.desk.book;
    for (const { column, columns } of areas) {
      for (let index = column; index < column + columns; index++) {
        const width = neededPixels(sheet, index, locale);
        if (width !== undefined) this.lines("column", [lineArea("column", index)], { size: points(width) });
      }
    }
    return true;
  }

  private serveFreezing(): void {
    const freeze = (id: string, panes: () => { rows: number; columns: number }) =>
      this.component.replace(id, () => {
        const { sheet } = this.selection;
        if (!sheet) return false;
        const before = { rows: sheet.frozenRows, columns: sheet.frozenColumns };
        const set =
          ({ rows, columns }: typeof before) =>
          () => {
            sheet.frozenRows = rows;
            sheet.frozenColumns = columns;
          };
        void this.edits.reversible(set(panes()), set(before));
        return true;
      });
    freeze(SetSelectionFrozenCommand.id, () => ({
      rows: this.selection.cell.row,
      columns: this.selection.cell.column,
    }));
    freeze(SetFirstRowFrozenCommand.id, () => ({ rows: 1, columns: 0 }));
    freeze(SetFirstColumnFrozenCommand.id, () => ({ rows: 0, columns: 1 }));
    freeze(CancelFrozenCommand.id, () => ({ rows: 0, columns: 0 }));
  }

  private given(params?: { ranges?: IRange[] }): readonly Area[] {
    return params?.ranges?.map(areaOf) ?? this.selection.areas;
  }

  /** Dragging the edge of a line that is selected as a whole sizes all lines selected so. */
  private eachLine(line: "row" | "column", anchor: number, patch: (sheet: Sheet) => LineFormat): boolean {
    const { sheet, areas } = this.selection;
    if (!sheet) return false;
    const whole = areas.filter((area) =>
      line === "row" ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS,
    );
    const holds = whole.some((area) => mod(anchor - start(area, line), MAX_ROWS) < count(area, line));
    return this.lines(line, holds ? whole : [lineArea(line, anchor)], patch(sheet));
  }

  private selectedLines(line: "row" | "column", patch: LineFormat): boolean {
    return this.lines(line, this.selection.areas, patch);
  }

  private lines(line: "row" | "column", areas: readonly Area[], patch: LineFormat): boolean {
    const { sheet } = this.selection;
    if (!sheet) return false;
    const formats = line === "row" ? sheet.rowFormats : sheet.columnFormats;
    const worksheet = this.component.workbook.getActiveSheet();
    const shown = line === "row" ? worksheet.getRowCount() : worksheet.getColumnCount();
    const before = new Map<number, LineFormat | undefined>();
    for (const area of areas) {
      const end = Math.min(shown, start(area, line) + count(area, line));
      for (let index = start(area, line); index < end; index++) before.set(index, formats.get(index));
    }
    const forth = () => before.forEach((format, index) => formats.set(index, { ...format, ...patch }));
    const back = () =>
      before.forEach((format, index) => {
        if (format) formats.set(index, format);
        else formats.delete(index);
      });
    void this.edits.reversible(forth, back);
    return true;
  }

  // Sheets

  private serveSheets(): void {
    const { component } = this;
    component.replace(InsertSheetCommand.id, () =>
      this.onBook((book) => {
        book.refuseIfStructureProtected();
        const after = book.sheets.indexOf(book.activeSheet);
        const sheet = book.addSheet();
        book.moveSheet(sheet, after + 1);
        book.activate(sheet);
      }),
    );
    this.serveSheet(RemoveSheetCommand.id, (book, sheet) => book.deleteSheet(sheet));
    this.serveSheet<{ name: string }>(SetWorksheetNameCommand.id, (book, sheet, { name }) =>
      book.renameSheet(sheet, name),
    );
    this.serveSheet<{ order: number }>(SetWorksheetOrderCommand.id, (book, sheet, { order }) =>
      book.moveSheet(sheet, placeAmongAll(book, sheet, order)),
    );
    this.serveSheet(SetWorksheetHideCommand.id, (book, sheet) => book.showSheet(sheet, "Hidden"));
    this.serveSheet<{ value?: string }>(SetWorksheetShowCommand.id, (book, sheet) => {
      book.showSheet(sheet, "Visible");
      book.activate(sheet);
    });
    this.serveSheet<{ value?: string }>(SetTabColorCommand.id, (_book, sheet, { value }) => {
      sheet.tabColor = value ?? "";
    });
  }

  /** The sheet a command names, or the one in view. */
  private serveSheet<P extends object>(
    id: string,
    action: (book: Book, sheet: Sheet, params: P) => void,
  ): void {
    this.component.replace(id, (params: P & { subUnitId?: string; value?: string }) => {
      const { sheets, activeSheet } = this.desk.book;
      const named = sheets.find((sheet) => sheet.id === params?.value || sheet.id === params?.subUnitId);
      return this.onBook((book) => {
        book.refuseIfStructureProtected();
        action(book, named ?? activeSheet, params);
      });
    });
  }

  private onBook(action: (book: Book) => void): boolean {
    void this.edits.act(action);
    return true;
  }
}

interface FillParams {
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
  readonly applyType?: string;
}

function sourceAt(sheet: Sheet, row: number, column: number) {
  const own = sheet.styleAt(row, column);
  return { content: sheet.contentAt(row, column), numberFormat: own.numberFormat, own };
}

/** The cells with something in them: only those are emptied. */
function cleared(sheet: Sheet, area: Area): CellChange[] {
  const changes: CellChange[] = [];
  sheet.contents.forEachIn(area, (_content, row, column) =>
    changes.push({ sheet, row, column, content: undefined }),
  );
  return changes;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function start(area: Area, line: "row" | "column"): number {
  return line === "row" ? area.row : area.column;
}

function count(area: Area, line: "row" | "column"): number {
  return line === "row" ? area.rows : area.columns;
}

function lineArea(line: "row" | "column", index: number): Area {
  return line === "row"
    ? { row: index, column: 0, rows: 1, columns: MAX_COLUMNS }
    : { row: 0, column: index, rows: MAX_ROWS, columns: 1 };
}

/** The tabs count only what is visible. */
function placeAmongAll(book: Book, sheet: Sheet, order: number): number {
  const others = book.sheets.filter((other) => other !== sheet);
  const before = others.filter(({ visibility }) => visibility === "Visible")[order];
  return before ? others.indexOf(before) : others.length;
}
