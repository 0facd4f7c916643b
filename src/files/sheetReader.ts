import { cellAddress, type Area } from "../counting/cell";
import { areaAt, Extent, placeAt, type CellPlace } from "./addresses";
import { CAPS } from "./caps";
import { cellValue, type ReadValue } from "./cellValue";
import { broken, FileRefused } from "./fileRefused";
import type { CellLook } from "./looks";
import { isOn, TextCollector, type FileText } from "./texts";
import type { Attributes, ElementReader } from "./xml";

/** A cell as the file has it. */
export interface FileCell extends CellPlace, ReadValue {
  readonly look: CellLook;
  /** It holds a value or a formula, and not only a look. */
  readonly isFilled: boolean;
}

/** A row, or some columns side by side. */
export interface FileLine {
  readonly isHidden: boolean;
  /** That of its cells which the file does not describe; a row's goes before a column's. */
  readonly look: CellLook | undefined;
}

export interface FileColumns extends FileLine {
  readonly first: number;
  readonly last: number;
}

/** What the sheets of a file refer to, and how much of `CAPS` they have taken so far. */
export interface FileContext {
  readonly shared: readonly FileText[];
  readonly looks: readonly CellLook[];
  /** The file asks to be calculated when it is opened: what it has as 0 may never have been calculated. */
  readonly asksToCalculate: boolean;
  readonly spent: { cells: number; area: number; merges: number; mergedCells: number };
}

interface OpenCell {
  readonly look: CellLook;
  readonly type: string;
  stored: string | undefined;
  isFormula: boolean;
}

/** Collects what a worksheet's part says, refusing what asks for more than `CAPS` before it is paid. */
export class SheetReader implements ElementReader {
  /** Those that hold something, and those that look otherwise than their row or column. */
  readonly cells: FileCell[] = [];
  readonly merges: Area[] = [];
  readonly rows = new Map<number, FileLine>();
  readonly columns: FileColumns[] = [];
  /** The rectangle that holds what is filled. */
  readonly filled = new Extent();

  private row = -1;
  private column = -1;
  private cell: OpenCell | undefined;
  private isInValue = false;
  private readonly inline = new TextCollector();

  constructor(
    private readonly sheet: string,
    private readonly file: FileContext,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.cell) this.openInCell(this.cell, name, attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "col") this.addColumns(attributes);
    else if (name === "mergeCell") this.addMerge(attributes);
  }

  text(text: string): void {
    if (!this.cell) return;
    if (this.isInValue) this.cell.stored = (this.cell.stored ?? "") + text;
    else this.inline.text(text);
  }

  close(name: string): void {
    if (!this.cell) return;
    if (name === "v") this.isInValue = false;
    else if (name === "c") this.closeCell(this.cell);
    else this.inline.close(name);
  }

  /** What a cell looks like that the file does not describe. */
  lineLook({ row, column }: CellPlace): CellLook {
    const columns = this.columns.find(({ first, last }) => first <= column && column <= last);
    return this.rows.get(row)?.look ?? columns?.look ?? this.look("0");
  }

  private openRow({ r, s, customFormat, hidden, ht }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.rows.has(this.row)) throw this.damage(`row ${r}`);
    const look = isOn(customFormat) ? this.look(s) : undefined;
    this.rows.set(this.row, { isHidden: isOn(hidden) || Number(ht ?? 1) === 0, look });
    this.spendCell();
  }

  private openCell({ r, s, t = "n" }: Attributes): void {
    const place = r === undefined ? { row: this.row, column: this.column + 1 } : placeAt(r);
    if (place?.row !== this.row || place.column <= this.column) throw this.damage(`cell ${r}`);
    this.column = place.column;
    this.cell = { look: this.look(s), type: t, stored: undefined, isFormula: false };
    this.spendCell();
  }

  private openInCell(cell: OpenCell, name: string, attributes: Attributes): void {
    if (name === "f") cell.isFormula = true;
    else if (name === "v") {
      this.isInValue = true;
      cell.stored ??= "";
    } else this.inline.open(name, attributes);
  }

  private closeCell({ look, type, stored, isFormula }: OpenCell): void {
    const { row, column, file } = this;
    this.cell = undefined;
    const isDoubtful = isFormula && file.asksToCalculate && stored === "0";
    const held = { type, stored: isDoubtful ? undefined : stored, inline: this.inline.take(), isFormula };
    const read = cellValue(held, file.shared);
    if (!read) throw this.damage(`cell ${cellAddress({ row, column })}`);
    const isFilled = isFormula || read.value !== "";
    if (isFilled) this.fill({ row, column });
    if (isFilled || look.numberFormat !== this.lineLook({ row, column }).numberFormat)
      this.cells.push({ row, column, look, isFilled, ...read });
  }

  private fill(place: CellPlace): void {
    const { rows, columns } = this.filled.add(place);
    if (rows > CAPS.rows || this.file.spent.area + rows * columns > CAPS.area)
      throw this.reachesTooFar(place);
  }

  private addColumns({ min, max, style, hidden, width }: Attributes): void {
    const [first, last] = [Number(min) - 1, Number(max) - 1];
    if (!(first >= 0 && last >= first)) throw this.damage(`columns ${min} to ${max}`);
    const look = style === undefined ? undefined : this.look(style);
    this.columns.push({ first, last, isHidden: isOn(hidden) || Number(width ?? 1) === 0, look });
    this.spendCell();
  }

  private addMerge({ ref = "" }: Attributes): void {
    const area = areaAt(ref);
    if (!area) throw this.damage(`merged ${ref}`);
    this.merges.push(area);
    const { spent } = this.file;
    spent.merges += 1;
    spent.mergedCells += area.rows * area.columns;
    if (spent.merges > CAPS.merges || spent.mergedCells > CAPS.mergedCells)
      throw new FileRefused({ code: "tooManyMerges", sheet: this.sheet });
  }

  /** A look by its number; without one it is the first. */
  private look(number = "0"): CellLook {
    const look = this.file.looks[Number(number)];
    if (!look) throw this.damage(`look ${number}`);
    return look;
  }

  private spendCell(): void {
    const { spent } = this.file;
    if (++spent.cells > CAPS.cells)
      throw this.reachesTooFar({ row: Math.max(0, this.row), column: Math.max(0, this.column) });
  }

  private reachesTooFar(place: CellPlace): FileRefused {
    return new FileRefused({ code: "tooManyCells", sheet: this.sheet, cell: cellAddress(place) });
  }

  private damage(what: string): FileRefused {
    return broken(`${this.sheet}: ${what}`);
  }
}
