import type { Area } from "../counting/cell";
import type { FontRuns } from "../reading/cells/legacyTexts";
import type { CellValue, SheetSnapshot } from "../reading/cells/snapshot";
import { legacyFontOf } from "../words/legacyFonts";
import { Extent, type CellPlace } from "./addresses";
import type { FileCell, SheetReader } from "./sheetReader";
import type { Turns } from "../turns/turns";

export type Visibility = "visible" | "hidden" | "veryHidden";

/** A worksheet of a file. */
export interface FileSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** What it is for where the add-in made it, there or elsewhere: the word of a document. */
  readonly madeFor?: string;
  /** Its cells, as Excel would give them; undefined where none holds anything. */
  readonly snapshot: SheetSnapshot | undefined;
  /** Columns of the sheet (counted from 0), among those with values, that are hidden. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells whose whole text is struck through. */
  readonly struck: readonly CellPlace[];
  /** Texts with letters drawn by a font from before Unicode. */
  readonly legacyTexts: readonly FontRuns[];
  /** Formulas without a result: the file must be calculated and saved by Excel first. */
  readonly uncalculated: readonly CellPlace[];
}

/** What was read of a sheet, in the form in which Excel gives it. */
export async function fileSheet(
  name: string,
  visibility: Visibility,
  { read, turns }: { readonly read: SheetReader; readonly turns: Turns },
): Promise<FileSheet> {
  const shown: FileCell[] = [];
  const used = new Extent();
  const [struck, uncalculated, legacyTexts]: [CellPlace[], CellPlace[], FontRuns[]] = [[], [], []];
  const isCovered = coverOf(read);
  await turns.each(read.cells, (cell) => {
    if (!cell.isFilled || isCovered(cell)) return;
    shown.push(cell);
    used.add(cell);
    if (isStruck(cell)) struck.push(placeOf(cell));
    if (cell.isUncalculated) uncalculated.push(placeOf(cell));
    legacyTexts.push(...legacyText(cell));
  });
  const area = used.found;
  const plain = area && (await snapshotOf(name, read, { area, shown, turns }));
  const snapshot = plain && (struck.length > 0 ? { ...plain, struck } : plain);
  const hiddenColumns = new Set(area ? hiddenIn(area, read) : []);
  return { name, visibility, snapshot, hiddenColumns, struck, legacyTexts, uncalculated };
}

function placeOf({ row, column }: CellPlace): CellPlace {
  return { row, column };
}

/** Whether a cell is covered by a merged area: what it holds is not seen, and not read. */
function coverOf({ merges, filled }: SheetReader): (place: CellPlace) => boolean {
  const area = filled.found;
  if (!area || merges.length === 0) return () => false;
  const covered = new Uint8Array(area.rows * area.columns);
  const indexOf = ({ row, column }: CellPlace) => (row - area.row) * area.columns + column - area.column;
  for (const merge of merges) {
    const common = intersection(merge, area);
    if (!common) continue;
    for (let row = common.row; row < common.row + common.rows; row++) {
      const begin = indexOf({ row, column: common.column });
      covered.fill(1, begin, begin + common.columns);
    }
    if (merge.row === common.row && merge.column === common.column) covered[indexOf(merge)] = 0;
  }
  return (place) => covered[indexOf(place)] === 1;
}

function intersection(one: Area, other: Area): Area | undefined {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

async function snapshotOf(
  name: string,
  read: SheetReader,
  { area, shown, turns }: { readonly area: Area; readonly shown: readonly FileCell[]; readonly turns: Turns },
): Promise<SheetSnapshot> {
  const { row, column, rows, columns } = area;
  const rowNumbers = Array.from({ length: rows }, (_, index) => row + index);
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  await turns.each(rowNumbers, (at) => {
    values.push(Array<CellValue>(columns).fill(""));
    numberFormats.push(lineFormats(read, at, area));
  });
  await turns.each(read.cells, (cell) => {
    const line = numberFormats[cell.row - row];
    const at = cell.column - column;
    if (line && at >= 0 && at < columns) line[at] = cell.look.numberFormat;
  });
  await turns.each(shown, (cell) => {
    const line = values[cell.row - row];
    if (line) line[cell.column - column] = cell.value;
  });
  const merges = read.merges.filter((merge) => intersection(merge, area));
  return {
    name,
    row,
    column,
    values,
    numberFormats,
    merges: merges.sort((one, other) => one.row - other.row || one.column - other.column),
    hiddenRows: new Set(rowNumbers.filter((at) => read.rows.get(at)?.isHidden)),
  };
}

function lineFormats(read: SheetReader, row: number, { column, columns }: Area): string[] {
  return Array.from({ length: columns }, (_, at) => read.lineLook({ row, column: column + at }).numberFormat);
}

function hiddenIn({ column, columns }: Area, read: SheetReader): number[] {
  const all = Array.from({ length: columns }, (_, index) => column + index);
  return all.filter((at) =>
    read.columns.some(({ first, last, isHidden }) => isHidden && first <= at && at <= last),
  );
}

function isStruck({ value, look, text }: FileCell): boolean {
  if (value === "") return false;
  const runs = text?.runs?.filter((run) => run.text.trim() !== "");
  return runs && runs.length > 0 ? runs.every(({ struck }) => struck ?? look.struck) : look.struck;
}

function legacyText({ row, column, value, look, text }: FileCell): FontRuns[] {
  if (typeof value !== "string" || value === "") return [];
  const runs = (text?.runs ?? [{ text: value, font: undefined }]).map((run) => ({
    text: run.text,
    font: run.font ?? look.font,
  }));
  return runs.some(({ font }) => legacyFontOf(font)) ? [{ row, column, runs }] : [];
}
