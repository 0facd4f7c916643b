/** One cell of the workbook. Row and column are counted from 0: A1 is row 0, column 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells of one sheet, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether a cell lies in an area of its sheet. */
export function isInArea(area: Area, { row, column }: Pick<CellRef, "row" | "column">): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The letters of a column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** "C7" for row 6, column 2. */
export function cellAddress(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** "B5:D9", or "B5" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area);
  const last = cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** The cells of one sheet as the fewest areas of whole rows and columns that come by joining neighbours, from the top. */
export function areasOf(cells: readonly CellRef[]): readonly Area[] {
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const areas: Area[] = [];
  for (const run of runsOf(inOrder)) {
    const above = areas.findIndex((area) => isUnder(run, area));
    const area = areas[above];
    if (area) areas[above] = { ...area, rows: area.rows + 1 };
    else areas.push(run);
  }
  return areas;
}

/** Cells side by side, joined; cells are in order, the same one may come twice. */
function runsOf(cells: readonly CellRef[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs[runs.length - 1];
    const next = last && last.row === row ? last.column + last.columns : undefined;
    if (last && next === column) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else if (next === undefined || next < column) runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

function isUnder(run: Area, area: Area): boolean {
  return area.row + area.rows === run.row && area.column === run.column && area.columns === run.columns;
}

/** `'Xã Lộc An'!C7`: the sheet always quoted, its apostrophes doubled, as a formula needs it. */
export function qualifiedAddress(cell: CellRef): string {
  return `${quotedSheet(cell.sheet)}!${cellAddress(cell)}`;
}

/** A sheet's name as it must stand before "!" in a formula. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
