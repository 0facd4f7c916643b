import { Dependents } from "../formula/dependents";
import { Formula, type Progress } from "../formula/formula";
import { type CompiledFormula, compiledFormula } from "../formula/shape";
import { type Area, areaName, boundingArea, contains, intersection, MAX_COLUMNS, MAX_ROWS } from "./address";
import { type ChartModel } from "./charts";
import { type Content } from "./content";
import { Matrix } from "./matrix";
import { type PageSetup, newPageSetup } from "./pageSetup";
import { type CellStyle, DEFAULT_STYLE, type StyleChange, sharing } from "./style";
import { type ConditionalRule, type ValidationRule } from "./rules";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface LineFormat {
  /** Row height or column width in points; undefined is automatic or standard. */
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
  /** The protection of an opened file, which may hide a password nobody here knows. */
  readonly carried?: unknown;
}

/** Excel's standard column width and row height with Calibri 11. */
export const STANDARD_WIDTH = 8.43;
export const STANDARD_HEIGHT = 15;

const EVERYTHING: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** One worksheet: contents and looks are kept apart, because an empty cell can have a look. */
export class Sheet {
  readonly contents = new Matrix<Content>();
  readonly formulas = new Matrix<Formula>();
  readonly styles = new Matrix<CellStyle>();
  /** Values of dynamic arrays outside the cell with the formula, and where each array lies. */
  readonly spilled = new Matrix<Content>();
  readonly spills = new Matrix<Area>();
  /** The formulas, of all sheets, that depend on cells of this one. */
  readonly dependents = new Dependents();
  readonly rowFormats = new Map<number, LineFormat>();
  readonly columnFormats = new Map<number, LineFormat>();
  readonly hyperlinks = new Matrix<Hyperlink>();
  merges: Area[] = [];
  validations: ValidationRule[] = [];
  conditionalRules: ConditionalRule[] = [];
  readonly charts: ChartModel[] = [];
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  standardWidth = STANDARD_WIDTH;
  standardHeight = STANDARD_HEIGHT;
  frozenRows = 0;
  frozenColumns = 0;
  page: PageSetup = newPageSetup();
  protection?: Protection;
  autoFilter?: string;
  /** Conditional formats of the file, carried unchanged from open to save. */
  carriedConditionalFormats: readonly unknown[] = [];
  readonly customProperties = new Map<string, string>();
  /** Areas whose values changed since the last calculation. */
  changed: Area[] = [];
  /** Formulas that no calculation has seen yet. */
  unlinked: Formula[] = [];
  /** Goes up with every change of a value. */
  version = 0;
  /** How many formulas wait for their result. */
  pending = 0;
  private readonly pendingInColumn: number[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  // Contents

  contentAt(row: number, column: number): Content | undefined {
    return this.contents.get(row, column) ?? this.spilled.get(row, column);
  }

  /**
   * Puts the content in without looking at merges; what depends on it is calculated later.
   * @param compiled the content's formula, where it has been compiled already
   */
  put(row: number, column: number, content: Content | undefined, compiled?: CompiledFormula): void {
    this.version++;
    const spilled = this.withdrawSpill(row, column);
    if (spilled) this.changed.push(spilled);
    if (content) this.contents.set(row, column, content);
    else this.contents.delete(row, column);
    this.removeFormula(row, column);
    if (content?.f && !content.opaque) this.addFormula(row, column, compiled ?? compiledFormula(content.f));
  }

  private addFormula(row: number, column: number, compiled: CompiledFormula | undefined): void {
    const formula = new Formula(this, row, column, compiled);
    this.formulas.set(row, column, formula);
    this.unlinked.push(formula);
  }

  private removeFormula(row: number, column: number): void {
    const formula = this.formulas.get(row, column);
    if (!formula) return;
    this.setProgress(formula, "done");
    formula.isRemoved = true;
    this.formulas.delete(row, column);
  }

  /** The sheet is no longer in the workbook. */
  retire(): void {
    this.formulas.forEach((formula) => (formula.isRemoved = true));
  }

  // Calculation

  /** A calculated result: the formula stays. */
  setResult(row: number, column: number, content: Content): void {
    this.version++;
    this.contents.set(row, column, content);
  }

  markChanged(area: Area): void {
    this.changed.push(area);
  }

  setProgress(formula: Formula, progress: Progress): void {
    const step = Number(formula.progress === "done") - Number(progress === "done");
    formula.progress = progress;
    if (step === 0) return;
    this.pending += step;
    this.pendingInColumn[formula.column] = (this.pendingInColumn[formula.column] ?? 0) + step;
  }

  hasPendingIn({ column, columns }: Area): boolean {
    if (this.pending === 0) return false;
    const last = Math.min(column + columns, this.pendingInColumn.length);
    for (let index = column; index < last; index++) if (this.pendingInColumn[index]) return true;
    return false;
  }

  /** Takes an array's values away; the cell with the formula keeps its own. @returns where they were */
  withdrawSpill(row: number, column: number): Area | undefined {
    const spill = this.spills.get(row, column);
    if (!spill) return undefined;
    this.version++;
    this.spilled.clearIn(spill);
    this.spills.delete(row, column);
    return spill;
  }

  /** Lets the formula in the first cell fill the area. */
  fillSpill(area: Area, value: (row: number, column: number) => Content): void {
    this.version++;
    this.spills.set(area.row, area.column, area);
    for (let row = 0; row < area.rows; row++) {
      for (let column = row === 0 ? 1 : 0; column < area.columns; column++)
        this.spilled.set(area.row + row, area.column + column, value(row, column));
    }
  }

  clearContents(area: Area): void {
    const cells: Array<[number, number]> = [];
    this.contents.forEachIn(area, (_content, row, column) => cells.push([row, column]));
    for (const [row, column] of cells) this.put(row, column, undefined);
    this.hyperlinks.clearIn(area);
    this.markChanged(area);
  }

  // Looks

  styleAt(row: number, column: number): CellStyle {
    return (
      this.styles.get(row, column) ??
      this.rowFormats.get(row)?.style ??
      this.columnFormats.get(column)?.style ??
      DEFAULT_STYLE
    );
  }

  /** Changes the look of an area; of whole columns and rows the line's own look, and the cells that differ. */
  restyle(area: Area, change: StyleChange): void {
    const shared = sharing(change);
    if (area.rows === MAX_ROWS)
      this.restyleLines(this.columnFormats, area.column, area.columns, area, shared);
    else if (area.columns === MAX_COLUMNS)
      this.restyleLines(this.rowFormats, area.row, area.rows, area, shared);
    else this.restyleCells(area, shared);
  }

  private restyleCells(area: Area, change: StyleChange): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        this.styles.set(row, column, change(this.styleAt(row, column)));
      }
    }
  }

  private restyleLines(
    lines: Map<number, LineFormat>,
    from: number,
    count: number,
    area: Area,
    change: StyleChange,
  ): void {
    const present: Array<[number, number, CellStyle]> = [];
    this.styles.forEachIn(area, (style, row, column) => present.push([row, column, style]));
    for (const [row, column, style] of present) this.styles.set(row, column, change(style));
    for (let index = from; index < from + count; index++) {
      const line = lines.get(index);
      lines.set(index, { ...line, style: change(line?.style ?? DEFAULT_STYLE) });
    }
  }

  clearStyles(area: Area): void {
    this.styles.clearIn(area);
    if (area.rows === MAX_ROWS) clearLineStyles(this.columnFormats, area.column, area.columns);
    if (area.columns === MAX_COLUMNS) clearLineStyles(this.rowFormats, area.row, area.rows);
  }

  resizeRows(area: Area, patch: Omit<LineFormat, "style">): void {
    patchLines(this.rowFormats, area.row, area.rows, patch);
  }

  resizeColumns(area: Area, patch: Omit<LineFormat, "style">): void {
    patchLines(this.columnFormats, area.column, area.columns, patch);
  }

  isRowHidden(row: number): boolean {
    return this.rowFormats.get(row)?.hidden === true;
  }

  isColumnHidden(column: number): boolean {
    return this.columnFormats.get(column)?.hidden === true;
  }

  /** The distinct looks inside an area. */
  stylesIn(area: Area): Set<CellStyle> {
    const isLarge = area.rows * area.columns > 200_000;
    return isLarge ? this.stylesInLarge(area) : this.stylesInSmall(area);
  }

  private stylesInSmall(area: Area): Set<CellStyle> {
    const styles = new Set<CellStyle>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        styles.add(this.styleAt(row, column));
    }
    return styles;
  }

  /** Cells without a look of their own are represented by their column, or by the default. */
  private stylesInLarge(area: Area): Set<CellStyle> {
    const styles = new Set<CellStyle>();
    this.styles.forEachIn(area, (style) => styles.add(style));
    for (let column = area.column; column < area.column + area.columns; column++) {
      styles.add(this.columnFormats.get(column)?.style ?? DEFAULT_STYLE);
    }
    return styles;
  }

  // Merged areas

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((merge) => contains(merge, row, column));
  }

  /** A merged cell other than the top-left one: it shows nothing and takes no value. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  merge(area: Area): void {
    this.unmerge(area);
    this.merges.push(area);
    for (const [row, column] of this.filledCells(area)) {
      if (row !== area.row || column !== area.column) this.put(row, column, undefined);
    }
    this.markChanged(area);
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !intersection(merge, area));
  }

  private filledCells(area: Area): Array<[number, number]> {
    const cells: Array<[number, number]> = [];
    this.contents.forEachIn(area, (_content, row, column) => cells.push([row, column]));
    return cells;
  }

  // Extent

  /** The rectangle in use; with valuesOnly the one with values, looks ignored. */
  usedArea(valuesOnly = false): Area | undefined {
    const parts = [this.contents.bounds(), this.spilled.bounds()];
    if (!valuesOnly) parts.push(this.styles.bounds(), ...this.merges);
    return parts.reduce(
      (used, part) => (used && part ? boundingArea(used, part) : (used ?? part)),
      undefined,
    );
  }

  /** Rows and columns that hold all values. */
  extent(): { readonly rows: number; readonly columns: number } {
    const [own, spilled] = [this.contents.extent, this.spilled.extent];
    return { rows: Math.max(own.rows, spilled.rows), columns: Math.max(own.columns, spilled.columns) };
  }

  describe(area: Area): string {
    return `${this.name}!${areaName(area)}`;
  }
}

export function wholeSheet(): Area {
  return EVERYTHING;
}

function patchLines(
  lines: Map<number, LineFormat>,
  from: number,
  count: number,
  patch: Omit<LineFormat, "style">,
): void {
  for (let index = from; index < from + count; index++) lines.set(index, { ...lines.get(index), ...patch });
}

function clearLineStyles(lines: Map<number, LineFormat>, from: number, count: number): void {
  for (let index = from; index < from + count; index++) {
    const line = lines.get(index);
    if (line) lines.set(index, { size: line.size, hidden: line.hidden });
  }
}
