import {
  CanceledError,
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type ICellData,
  IUniverInstanceService,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  type ISetRangeValuesCommandParams,
  SetRangeValuesCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import {
  IEditorBridgeService,
  type IEditorBridgeServiceVisibleParam,
  SetCellEditVisibleOperation,
} from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";
import { MAX_ROWS, contains } from "../../core/model/address";
import { type Content, NUMBER } from "../../core/model/content";
import { type Entry } from "../../core/model/entry";
import { type Locale } from "../../core/model/numberText";
import { type Sheet } from "../../core/model/sheet";
import { editedText, isRefusal, readTyped } from "../../core/typing";
import { type Component } from "./component";
import { textPixels } from "./display";
import { type CellChange, type Edits } from "./edits";
import { type Desk } from "./grid";
import { columnPixels, points } from "./lines";
import { lookOf } from "./looks";
import { areaOf } from "./ranges";
import { type Shift } from "./shift";
import { type GridStrings } from "./strings";

/** What the formula bar shows of a cell: of one that another's array runs into, that formula. */
export function shownInEditor(
  sheet: Sheet,
  row: number,
  column: number,
  locale: Locale,
): { text: string; content: Content | undefined; isSpilled: boolean } {
  const spilling = spillingCell(sheet, row, column);
  const content = spilling ? sheet.contents.get(...spilling) : sheet.contents.get(row, column);
  const text = editedText(content, sheet.styleAt(row, column).numberFormat, locale);
  return { text, content, isSpilled: spilling !== undefined };
}

function spillingCell(sheet: Sheet, row: number, column: number): [number, number] | undefined {
  if (!sheet.spilled.get(row, column)) return undefined;
  let found: [number, number] | undefined;
  sheet.spills.forEach((area, r, c) => {
    if (contains(area, row, column)) found = [r, c];
  });
  return found;
}

/** The cell editor and the formula bar: what they show of a cell, and what becomes of what was typed in them. */
export class Editing {
  constructor(
    private readonly component: Component,
    private readonly desk: Desk,
    private readonly edits: Edits,
    private readonly shift: Shift,
    private readonly locale: Locale,
    private readonly strings: GridStrings,
    private readonly say: (text: string) => void,
  ) {
    this.showWhatIsEdited();
    this.refuseWhatCannotBe();
    this.takeWhatWasTyped();
  }

  get isOpen(): boolean {
    return this.component.get(IEditorBridgeService).isVisible().visible;
  }

  onChange(listener: (isEditing: boolean) => void): void {
    this.component.get(IEditorBridgeService).visible$.subscribe(({ visible }) => listener(visible));
  }

  /** Shows the selected cell anew in the formula bar. */
  refresh(): void {
    if (!this.isOpen) this.component.get(IEditorBridgeService).refreshEditCellState();
  }

  private showWhatIsEdited(): void {
    this.component.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 1_000,
      handler: (_cell, { row, col, subUnitId }) => {
        const sheet = this.sheet(subUnitId);
        return sheet ? this.editedCell(sheet, row, col) : null;
      },
    });
  }

  private editedCell(
    sheet: Sheet,
    row: number,
    column: number,
  ): ICellData & { isInArrayFormulaRange?: true } {
    const { text, content, isSpilled } = shownInEditor(sheet, row, column, this.locale);
    const s = lookOf(sheet.styleAt(row, column), content);
    if (content?.f === undefined) return text === "" ? { s } : { v: text, t: CellValueType.STRING, s };
    // Grey, as the formula of another cell whose results run into this one.
    return { f: text, s, ...(isSpilled ? { isInArrayFormulaRange: true as const } : {}) };
  }

  /** Text that Excel would not take keeps the editor open. */
  private refuseWhatCannotBe(): void {
    this.component.commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SetCellEditVisibleOperation.id || !this.isOpen) return;
      const { visible, keycode } = params as IEditorBridgeServiceVisibleParam;
      if (visible || keycode === KeyCode.ESC) return;
      const read = this.read();
      if (!read || !isRefusal(read)) return;
      this.say(read.refused === "formula" ? this.strings.malformedFormula : this.strings.tooLong);
      throw new CanceledError();
    });
  }

  private read(): ReturnType<typeof readTyped> | undefined {
    const at = this.component.get(IEditorBridgeService).getEditLocation();
    const sheet = at && this.sheet(at.sheetId);
    if (!sheet) return undefined;
    return readTyped(this.text, sheet.styleAt(at.row, at.column).numberFormat, this.locale);
  }

  private get text(): string {
    const document = this.component
      .get(IUniverInstanceService)
      .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    const stream = document?.getBody()?.dataStream ?? "";
    return stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  }

  /** The component hands over its own reading of the text; ours takes its place on the way to the book. */
  private takeWhatWasTyped(): void {
    this.component.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: 1_000,
      handler: (_cell, { row, col, subUnitId, worksheet }) => {
        const sheet = this.sheet(subUnitId);
        const { numberFormat } = sheet?.styleAt(row, col) ?? { numberFormat: "General" };
        const before = editedText(sheet?.contents.get(row, col), numberFormat, this.locale);
        // The same cell as before tells the component that there is nothing to do.
        if (this.text === before) return worksheet.getCellRaw(row, col) ?? null;
        return { custom: { typed: this.read() } };
      },
    });
    this.component.replace(SetRangeValuesCommand.id, (params: ISetRangeValuesCommandParams) => {
      const typed = (params.value as ICellData | undefined)?.custom?.["typed"] as Entry | undefined;
      const sheet = this.sheet(params.subUnitId ?? "");
      if (!typed || !sheet || !params.range) return false;
      const area = areaOf(params.range);
      const origin = this.component.get(IEditorBridgeService).getEditLocation() ?? area;
      void this.edits
        .change(() => this.changes(sheet, area, origin, typed))
        .then(() => this.widenFor(sheet, origin));
      return true;
    });
  }

  /** One cell, or with Ctrl+Enter all that are selected: each formula as if it had been filled in from the first. */
  private changes(
    sheet: Sheet,
    area: { row: number; column: number; rows: number; columns: number },
    origin: { row: number; column: number },
    { content, numberFormat }: Entry,
  ): CellChange[] {
    const changes: CellChange[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const style = sheet.styleAt(row, column);
        const isFormatted = numberFormat !== undefined && style.numberFormat === "General";
        changes.push({
          sheet,
          row,
          column,
          content: this.shift(content, row - origin.row, column - origin.column),
          ...(isFormatted ? { look: { own: { ...style, numberFormat } } } : {}),
        });
      }
    }
    return changes;
  }

  /** A column of standard width becomes wide enough for the number or date typed into it. */
  private async widenFor(sheet: Sheet, { row, column }: { row: number; column: number }): Promise<void> {
    const content = sheet.contents.get(row, column);
    if (content?.t !== NUMBER || sheet.columnFormats.get(column)?.size !== undefined) return;
    const { numberFormat } = sheet.styleAt(row, column);
    const needed = textPixels(sheet, row, column, content, this.locale);
    if (numberFormat === "General" || needed <= columnPixels(sheet, column)) return;
    const area = { row: 0, column, rows: MAX_ROWS, columns: 1 };
    await this.edits.act(() => sheet.resizeColumns(area, { size: points(needed) }));
  }

  private sheet(id: string): Sheet | undefined {
    return this.desk.book.sheets.find((sheet) => sheet.id === id);
  }
}
