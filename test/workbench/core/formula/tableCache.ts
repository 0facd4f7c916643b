import { type Area, areaName } from "../model/address";
import { type Sheet } from "../model/sheet";
import { type Table } from "./value";

/** Reading fewer cells costs less than looking whether they were read. */
const SMALLEST = 32;
/** Cells remembered at most, over all tables. */
const MOST_CELLS = 8_000_000;

interface Known {
  /** Of the sheet when it was read. */
  readonly version: number;
  readonly table: Table;
}

/** Tables read during one calculation: as long as no cell of the sheet changes, an area is read once. */
export class TableCache {
  private bySheet = new Map<Sheet, Map<string, Known>>();
  private cells = 0;

  get(sheet: Sheet, area: Area, read: () => Table): Table {
    if (area.rows * area.columns < SMALLEST) return read();
    const ofSheet = this.bySheet.get(sheet) ?? new Map<string, Known>();
    this.bySheet.set(sheet, ofSheet);
    const key = areaName(area);
    const known = ofSheet.get(key);
    if (known?.version === sheet.version) return known.table;
    const table = read();
    this.makeRoom(table);
    ofSheet.set(key, { version: sheet.version, table });
    return table;
  }

  private makeRoom({ cells }: Table): void {
    this.cells += cells.length;
    if (this.cells <= MOST_CELLS) return;
    this.bySheet = new Map();
    this.cells = cells.length;
  }
}
