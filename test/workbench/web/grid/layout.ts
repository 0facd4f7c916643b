import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../core/model/address";
import { type Sheet } from "../../core/model/sheet";
import { rangeOf } from "./ranges";
import { automaticPixels, columnPixels, pixels } from "./lines";

/** Rows and columns shown at least, and empty ones shown after the last one in use. */
const LEAST = { rows: 1_000, columns: 26 };
const MARGIN = { rows: 200, columns: 10 };
/** Rows whose automatic height is looked at in one go; more of them wait for an idle moment. */
const ROWS_PER_SLICE = 2_000;

/** The rows in view before anything has been drawn. */
export const TOP: Lines = { from: 0, to: 100 };

export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Measures, merged areas and frozen panes of one sheet, kept in step with the component's record of that sheet. */
export class SheetLayout {
  private sweptTo = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly record: Partial<IWorksheetData>,
  ) {}

  /** Brings the record up to date, rows in view first; says whether anything moved. `reach` is what must be there. */
  update(view: Lines, reach: Area): boolean {
    this.sweptTo = 0;
    const moved = [
      this.set("rowCount", this.rowCount(reach)),
      this.set("columnCount", this.columnCount(reach)),
      this.set("defaultColumnWidth", columnPixels(this.sheet, -1)),
      this.set("defaultRowHeight", pixels(this.sheet.standardHeight)),
      this.set("showGridlines", flag(this.sheet.showGridlines)),
      this.setValue("mergeData", this.sheet.merges.map(rangeOf)),
      this.setValue("freeze", freezeOf(this.sheet)),
      this.updateColumns(),
      this.updateStatedRows(),
      this.updateAutomaticRows(view),
    ];
    return moved.includes(true);
  }

  get isSwept(): boolean {
    return this.sweptTo >= extent(this.sheet).rows;
  }

  /** Looks at the next rows out of view; says whether anything moved. */
  sweep(): boolean {
    const from = this.sweptTo;
    this.sweptTo += ROWS_PER_SLICE;
    return this.updateAutomaticRows({ from, to: this.sweptTo - 1 });
  }

  private set<K extends keyof IWorksheetData>(key: K, value: IWorksheetData[K]): boolean {
    if (this.record[key] === value) return false;
    this.record[key] = value;
    return true;
  }

  private setValue<K extends "mergeData" | "freeze">(key: K, value: IWorksheetData[K]): boolean {
    if (JSON.stringify(this.record[key]) === JSON.stringify(value)) return false;
    this.record[key] = value;
    return true;
  }

  private rowCount(reach: Area): number {
    const needed = Math.max(extent(this.sheet).rows, reach.rows === MAX_ROWS ? 0 : reach.row + reach.rows);
    return Math.min(MAX_ROWS, Math.max(LEAST.rows, needed + MARGIN.rows));
  }

  private columnCount(reach: Area): number {
    const reached = reach.columns === MAX_COLUMNS ? 0 : reach.column + reach.columns;
    const sized = Math.max(0, ...this.sheet.columnFormats.keys());
    const needed = Math.max(extent(this.sheet).columns, reached, sized < MAX_COLUMNS - 1 ? sized + 1 : 0);
    return Math.min(MAX_COLUMNS, Math.max(LEAST.columns, needed + MARGIN.columns));
  }

  private updateColumns(): boolean {
    const columns = (this.record.columnData ??= {}) as Record<number, Partial<IColumnData>>;
    let moved = false;
    for (let column = 0; column < (this.record.columnCount ?? 0); column++) {
      const w = columnPixels(this.sheet, column);
      const hd = flag(this.sheet.isColumnHidden(column));
      const known = columns[column];
      if (known?.w === w && known.hd === hd) continue;
      columns[column] = { w, hd };
      moved = true;
    }
    return moved;
  }

  /** Rows with a height of their own, and hidden ones. */
  private updateStatedRows(): boolean {
    const rows = this.rows;
    let moved = false;
    for (const [row, { size, hidden }] of this.sheet.rowFormats) {
      const hd = flag(hidden === true);
      const known = rows[row];
      if (size === undefined) {
        if ((known?.hd ?? BooleanNumber.FALSE) === hd && known?.ia !== BooleanNumber.FALSE) continue;
        rows[row] = { hd };
      } else {
        const h = pixels(size);
        if (known?.h === h && known.hd === hd) continue;
        rows[row] = { h, hd, ia: BooleanNumber.FALSE };
      }
      moved = true;
    }
    return moved;
  }

  private updateAutomaticRows({ from, to }: Lines): boolean {
    const rows = this.rows;
    let moved = false;
    for (let row = from; row <= to; row++) {
      const known = rows[row];
      if (known?.ia === BooleanNumber.FALSE) continue;
      const ah = automaticPixels(this.sheet, row);
      if (known?.ah === ah) continue;
      rows[row] = { ...known, ah };
      moved = true;
    }
    return moved;
  }

  private get rows(): Record<number, Partial<IRowData>> {
    return (this.record.rowData ??= {}) as Record<number, Partial<IRowData>>;
  }
}

function extent({ contents, spilled, styles }: Sheet): { rows: number; columns: number } {
  const extents = [contents.extent, spilled.extent, styles.extent];
  return {
    rows: Math.max(...extents.map(({ rows }) => rows)),
    columns: Math.max(...extents.map(({ columns }) => columns)),
  };
}

function flag(isSet: boolean): BooleanNumber {
  return isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function freezeOf({ frozenRows, frozenColumns }: Sheet): IFreeze {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}
