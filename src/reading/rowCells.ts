import type { CellRef } from "../counting/cell";
import { LEVELS } from "../counting/level";
import type { SourcedText } from "../counting/person";
import { holdsCount } from "./countCell";
import { shown } from "./fold";
import { isBlank, printed, speakerOf, spokenValue, type Grid } from "./grid";
import type { Header } from "./header";
import { headingOf } from "./heading";
import { numberFormat } from "./numberFormat";
import { sourcedText } from "./sourcedText";

/** The columns in which a table's lines are looked for: its own, and the free ones beside it. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** What the cells of one row hold, by the columns of the table's header. */
export class RowCells {
  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly bounds: Bounds,
  ) {}

  nameAt(row: number): SourcedText {
    const cells = this.header.name
      .map((column) => speakerOf(this.grid, row, column))
      .filter(({ row: at, column }) => at > this.header.bottom && !isBlank(this.grid.value(at, column)));
    const whole = sourcedText(this.grid, cells);
    return this.header.nameHoldsPosition ? (this.partsAt(cells)?.name ?? whole) : whole;
  }

  /** "Nguyễn Văn An, Bí thư" or on two lines, under a heading that names both. */
  private partsAt(cells: readonly { row: number; column: number }[]) {
    const raw = cells.map(({ row, column }) => this.rawText(row, column)).join(" ");
    const [name, ...position] = raw
      .split(/\s*[\r\n;]\s*|\s+[-–—]\s*|,\s*/u)
      .filter((part) => part.trim() !== "");
    if (name === undefined || position.length === 0) return undefined;
    return { name: taken(name), position: taken(position.join(", ")) };
  }

  /** The position that stands in the name's own cell. */
  positionInName(row: number): SourcedText | undefined {
    if (!this.header.nameHoldsPosition) return undefined;
    const cells = this.header.name.map((column) => speakerOf(this.grid, row, column));
    return this.partsAt(cells)?.position;
  }

  nameCell(row: number): CellRef {
    const cells = this.header.name.map((column) => speakerOf(this.grid, row, column));
    const named = cells.find(
      (cell) => cell.row > this.header.bottom && !isBlank(this.grid.value(cell.row, cell.column)),
    );
    return named
      ? this.grid.cell(named.row, named.column)
      : this.grid.cell(row, this.header.name[0] ?? this.header.left);
  }

  isBelowItsName(row: number): boolean {
    return this.header.name.some((column) => {
      const area = this.grid.area(row, column);
      return area.column === column && area.row < row && !isBlank(this.grid.value(area.row, column));
    });
  }

  /** The first row of a merged name without counts, which stand on a later row of it. */
  countsFollowUnderName(row: number): boolean {
    const area = this.grid.area(row, this.header.name[0] ?? 0);
    for (let below = row + 1; below < area.row + area.rows; below++)
      if (this.hasOwnCounts(below)) return true;
    return false;
  }

  /** Every count of the row is merged with one above: they are somebody's who stands there. */
  sharesCountsAbove(row: number): boolean {
    return LEVELS.every((level) => {
      const { row: first } = this.grid.area(row, this.header.counts[level]);
      return first < row && first > this.header.bottom;
    });
  }

  hasOwnCounts(row: number): boolean {
    return LEVELS.some((level) => !isBlank(this.grid.value(row, this.header.counts[level])));
  }

  levelValues(row: number) {
    return LEVELS.map((level) => spokenValue(this.grid, row, this.header.counts[level]));
  }

  levelNumbers(row: number): number[] {
    return this.levelValues(row).map((value) => (typeof value === "number" ? value : 0));
  }

  holdsCounts(row: number): boolean {
    return this.levelValues(row).some(holdsCount);
  }

  holdsBallots(row: number): boolean {
    const { issued, returned, valid, invalid } = this.header.columns;
    return [issued, returned, valid, invalid].some(
      (column) => column !== undefined && holdsCount(this.grid.value(row, column)),
    );
  }

  positionValue(row: number) {
    const column = this.header.columns.position;
    return column === undefined ? "" : spokenValue(this.grid, row, column);
  }

  ordinalAt(row: number): string {
    const column = this.header.columns.ordinal;
    if (column === undefined || this.header.name.includes(column)) return "";
    const area = this.grid.area(row, column);
    return area.columns > 1 ? "" : printed(this.grid.value(row, column));
  }

  /** The name's cell is merged over the level columns: a line across the table. */
  spansLevels(row: number): boolean {
    const area = this.grid.area(row, this.header.name[0] ?? 0);
    const last = area.column + area.columns - 1;
    return LEVELS.some(
      (level) => area.column < this.header.counts[level] && last >= this.header.counts[level],
    );
  }

  ownCells(row: number): CellRef[] {
    const cells: CellRef[] = [];
    for (let column = this.bounds.left; column <= this.bounds.right; column++)
      if (!isBlank(this.grid.value(row, column))) cells.push(this.grid.cell(row, column));
    return cells;
  }

  private rawText(row: number, column: number): string {
    const value = this.grid.value(row, column);
    return typeof value === "string" ? value : printed(value);
  }

  textOf(cell: CellRef): string {
    const value = this.grid.value(cell.row, cell.column);
    return typeof value === "string" ? shown(value) : "";
  }

  /** Percentages stand in the level columns: all are written so, or the row is labelled "Tỷ lệ" beside the name. */
  isShareRow(row: number): boolean {
    const columns = LEVELS.map((level) => this.header.counts[level]);
    const filled = columns.filter((column) => !isBlank(this.grid.value(row, column)));
    if (filled.length === 0) return false;
    return filled.every((column) => this.isShare(row, column)) || this.isLabelledShare(row);
  }

  private isShare(row: number, column: number): boolean {
    const value = this.grid.value(row, column);
    if (typeof value === "number") return numberFormat(this.grid.format(row, column)).kind === "percent";
    return typeof value === "string" && /^\d{1,3}([.,]\d+)? ?%$/.test(shown(value));
  }

  private isLabelledShare(row: number): boolean {
    const { ordinal, note, handling } = this.header.columns;
    const others = new Set([ordinal, note, handling, ...this.header.name]);
    return this.ownCells(row).some(
      (cell) => !others.has(cell.column) && headingOf(this.textOf(cell)).kind === "share",
    );
  }
}

/** A text taken out of a longer one: it stands in no cell of its own. */
function taken(text: string): SourcedText {
  return { text: shown(text), cells: [] };
}
