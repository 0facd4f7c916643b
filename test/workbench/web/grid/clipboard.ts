import { IClipboardInterfaceService } from "@univerjs/ui";
import { SheetClipboardService } from "@univerjs/sheets-ui";
import { type Area, intersection } from "../../core/model/address";
import { type Content } from "../../core/model/content";
import { type Locale, shownText } from "../../core/model/numberText";
import { type Sheet } from "../../core/model/sheet";
import { type CellStyle } from "../../core/model/style";
import { isRefusal, readTyped } from "../../core/typing";
import { linesOf, quotedText, tableOf } from "./clipboardText";
import { type Component } from "./component";
import { type CellChange, type Edits } from "./edits";
import { type Selection } from "./selection";
import { type Shift } from "./shift";

interface Copied {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly cells: ReadonlyArray<ReadonlyArray<{ content: Content | undefined; own: CellStyle | undefined }>>;
  readonly isCut: boolean;
  /** What the system's clipboard holds as long as nobody copies something else. */
  readonly text: string;
}

/** The component's clipboard without its own reading and writing of cells: those go to {@link Clipboard}. */
export class BookClipboard extends SheetClipboardService {
  owner?: Clipboard;

  override async copy(): Promise<boolean> {
    return this.owner?.copy(false) ?? false;
  }

  override async cut(): Promise<boolean> {
    return this.owner?.copy(true) ?? false;
  }

  override async paste(item: ClipboardItem): Promise<boolean> {
    if (!item.types.includes("text/plain")) return false;
    return this.owner?.paste(await (await item.getType("text/plain")).text()) ?? false;
  }

  override async pasteByCopyId(): Promise<boolean> {
    return false;
  }

  override async legacyPaste(_html?: string, text?: string): Promise<boolean> {
    return this.owner?.paste(text ?? "") ?? false;
  }
}

/** Copying, cutting and pasting cells of the book, and text from elsewhere as if it had been typed cell by cell. */
export class Clipboard {
  private copied?: Copied;

  constructor(
    private readonly component: Component,
    private readonly edits: Edits,
    private readonly selection: Selection,
    private readonly shift: Shift,
    private readonly locale: Locale,
  ) {}

  /** Dragging cells by the edge of the selection: as cutting and pasting them. */
  move(from: Area, to: Area): boolean {
    const { sheet } = this.selection;
    if (!sheet) return false;
    const cut: Copied = { sheet, area: from, cells: cellsOf(sheet, from), isCut: true, text: "" };
    void this.edits.change(() => this.changesFromCopy(cut, sheet, to));
    return true;
  }

  async copy(isCut: boolean): Promise<boolean> {
    const { sheet } = this.selection;
    const area = sheet && inUse(sheet, this.selection.area);
    if (!sheet || !area) return false;
    const text = this.textOf(sheet, area);
    this.copied = { sheet, area, cells: cellsOf(sheet, area), isCut, text };
    await this.component.get(IClipboardInterfaceService).write(text, tableOf(text));
    return true;
  }

  async paste(text: string): Promise<boolean> {
    const { sheet, area } = this.selection;
    if (!sheet) return false;
    const copied = this.copied && sameText(this.copied.text, text) ? this.copied : undefined;
    if (copied) await this.edits.change(() => this.changesFromCopy(copied, sheet, area));
    else await this.edits.change(() => this.changesFromText(text, sheet, area));
    if (copied?.isCut) this.copied = undefined;
    return true;
  }

  /** A copied block fills a larger selection as often as it fits. What was cut leaves its place empty. */
  private changesFromCopy(
    { cells, area: from, sheet: source, isCut }: Copied,
    sheet: Sheet,
    to: Area,
  ): CellChange[] {
    const times = (selected: number, copied: number) =>
      !isCut && selected > copied && selected % copied === 0 ? selected / copied : 1;
    const rows = from.rows * times(to.rows, from.rows);
    const columns = from.columns * times(to.columns, from.columns);
    const left = isCut ? emptied(source, from) : [];
    const pasted: CellChange[] = [];
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const cell = cells[r % from.rows]?.[c % from.columns];
        const [row, column] = [to.row + r, to.column + c];
        const down = row - (from.row + (r % from.rows));
        const right = column - (from.column + (c % from.columns));
        // A formula that is cut keeps pointing where it pointed.
        const content = isCut ? cell?.content : this.shift(cell?.content, down, right);
        pasted.push({ sheet, row, column, content, look: { own: cell?.own } });
      }
    }
    return [...left.filter((gone) => !pasted.some((cell) => isSameCell(cell, gone))), ...pasted];
  }

  private changesFromText(text: string, sheet: Sheet, { row: top, column: left }: Area): CellChange[] {
    return linesOf(text).flatMap((line, r) =>
      line.map((typed, c): CellChange => {
        const [row, column] = [top + r, left + c];
        const style = sheet.styleAt(row, column);
        const read = readTyped(typed, style.numberFormat, this.locale);
        // What Excel would not take as a formula comes in as the text that it is.
        if (isRefusal(read)) return { sheet, row, column, content: { v: typed, t: 1 } };
        const { content, numberFormat } = read;
        const isFormatted = numberFormat !== undefined && style.numberFormat === "General";
        return {
          sheet,
          row,
          column,
          content,
          ...(isFormatted ? { look: { own: { ...style, numberFormat } } } : {}),
        };
      }),
    );
  }

  private textOf(sheet: Sheet, { row, column, rows, columns }: Area): string {
    return Array.from({ length: rows }, (_r, r) =>
      Array.from({ length: columns }, (_c, c) =>
        quotedText(
          shownText(
            sheet.contentAt(row + r, column + c),
            sheet.styleAt(row + r, column + c).numberFormat,
            this.locale,
          ),
        ),
      ).join("\t"),
    ).join("\n");
  }
}

/** Whole rows and columns are copied as far as the sheet is used. */
function inUse(sheet: Sheet, area: Area): Area | undefined {
  const used = sheet.usedArea();
  const isWhole = area.rows > 100_000 || area.columns > 10_000;
  if (!isWhole) return area;
  return (
    used &&
    intersection(area, {
      ...used,
      row: 0,
      column: 0,
      rows: used.row + used.rows,
      columns: used.column + used.columns,
    })
  );
}

function cellsOf(sheet: Sheet, { row, column, rows, columns }: Area): Copied["cells"] {
  return Array.from({ length: rows }, (_r, r) =>
    Array.from({ length: columns }, (_c, c) => ({
      content: sheet.contentAt(row + r, column + c),
      own: sheet.styleAt(row + r, column + c),
    })),
  );
}

function emptied(sheet: Sheet, { row, column, rows, columns }: Area): CellChange[] {
  const changes: CellChange[] = [];
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++)
      changes.push({ sheet, row: r, column: c, content: undefined, look: { own: undefined } });
  }
  return changes;
}

function isSameCell(a: CellChange, b: CellChange): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return plain(a) === plain(b);
}
