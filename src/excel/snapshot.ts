import type { Area } from "../counting/cell";
import { fingerprint, refersWithin } from "./mark";
import { calculateWhereManual, type Survey } from "./survey";
import type { CellValue, SheetSnapshot } from "../reading/cells/snapshot";
import { mayBeStruck, withStruck } from "./struck";

/** How much of a sheet is asked for at once when one answer for everything is refused. */
interface PieceSize {
  readonly cells: number;
  readonly rows: number;
}

/** For answers over the 5 MB of Excel on the web. */
const SMALLER_ANSWERS: PieceSize = { cells: 30_000, rows: Infinity };

/** For sheets with more than the 512 merged areas that Excel lists at once (getMergedAreasOrNullObject). */
const FEWER_MERGES: PieceSize = { cells: 30_000, rows: 100 };

/** The sheets to read: as sources, and as sheets of ours to see whether they were changed. */
export interface SheetsToRead {
  readonly sources: readonly string[];
  readonly made: readonly string[];
}

export interface SheetsRead {
  /** Sheets without any value are left out. */
  readonly sources: readonly SheetSnapshot[];
  /** Fingerprints by the name of the made sheet. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** The made sheets whose formulas take over cells of other sheets of the workbook. */
  readonly repeating: ReadonlySet<string>;
}

/** Sheets in one answer: an ordinary workbook takes one, and a province's hundreds of sheets can be followed and stopped. */
const SHEETS_AT_ONCE = 24;

/**
 * Reads the sheets, 24 in a sync; in pieces only when Excel refuses one answer for so many. Says before each answer how
 * many source sheets have been read; what `reading` throws ends the reading.
 */
export async function readSheets(
  context: Excel.RequestContext,
  survey: Survey,
  { sources, made }: SheetsToRead,
  reading: (sheets: number) => void = () => undefined,
): Promise<SheetsRead> {
  calculateWhereManual(context, survey);
  const snapshots: SheetSnapshot[] = [];
  for (let first = 0; ; first += SHEETS_AT_ONCE) {
    reading(first);
    const group = sources.slice(first, first + SHEETS_AT_ONCE);
    const isLast = first + SHEETS_AT_ONCE >= sources.length;
    const read = await readGroup(context, { sources: group, made: isLast ? made : [] });
    snapshots.push(...read.sources);
    if (isLast) return { ...read, sources: snapshots };
  }
}

async function readGroup(context: Excel.RequestContext, sheets: SheetsToRead): Promise<SheetsRead> {
  try {
    return await readAtOnce(context, sheets);
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded")
      return readInPieces(context, sheets, SMALLER_ANSWERS);
    return readInPieces(context, sheets, FEWER_MERGES).catch(() => {
      throw error;
    });
  }
}

async function readAtOnce(context: Excel.RequestContext, sheets: SheetsToRead): Promise<SheetsRead> {
  const sources = sheets.sources.map((name) => askForSheet(context, name));
  const made = sheets.made.map((name) => askForFormulas(context, name));
  await context.sync();
  return {
    sources: await snapshots(
      context,
      sources.map((asked) => [asked]),
    ),
    ...madeContent(made),
  };
}

/** The cells in use of the area the clerk has selected; undefined when it is empty. One sync. */
export async function readSelection(context: Excel.RequestContext): Promise<SheetSnapshot | undefined> {
  const { worksheet } = context.workbook.getSelectedRange().load({ worksheet: { name: true } });
  const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  const asked = askForRange("", used);
  await context.sync();
  return asked.used.isNullObject ? undefined : snapshot(worksheet.name, [asked]);
}

/** A range asked for: what a snapshot needs of it. */
interface Asked {
  readonly name: string;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

function askForSheet(context: Excel.RequestContext, name: string): Asked {
  return askForRange(name, usedRange(context, name));
}

function askForRange(name: string, used: Excel.Range): Asked {
  used.load({ values: true, valueTypes: true, numberFormat: true, rowIndex: true, columnIndex: true });
  used.format.font.load({ strikethrough: true });
  const merged = used.getMergedAreasOrNullObject();
  merged.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return { name, used, merged, rows: used.getRowProperties({ rowHidden: true }) };
}

function askForFormulas(context: Excel.RequestContext, name: string): { name: string; used: Excel.Range } {
  // Cells that only have a format are asked for too: whether a formula that shows nothing counts as a value is not told.
  const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false);
  used.load({ formulas: true, rowIndex: true, columnIndex: true });
  return { name, used };
}

function usedRange(context: Excel.RequestContext, name: string): Excel.Range {
  return context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
}

function madeContent(
  made: readonly { name: string; used: Excel.Range }[],
): Pick<SheetsRead, "fingerprints" | "repeating"> {
  const filled = made.filter(({ used }) => !used.isNullObject);
  const repeating = filled.filter(({ used }) => refersWithin(used.formulas as unknown[][]));
  return {
    fingerprints: new Map(
      made.map(({ name, used }) => [
        name,
        used.isNullObject ? "" : fingerprint(used.formulas, used.rowIndex, used.columnIndex),
      ]),
    ),
    repeating: new Set(repeating.map(({ name }) => name)),
  };
}

/** The sheets with values, each of its pieces, with the cells that are struck through. */
async function snapshots(
  context: Excel.RequestContext,
  sheets: readonly (readonly Asked[])[],
): Promise<readonly SheetSnapshot[]> {
  const read: SheetSnapshot[] = [];
  for (const asked of sheets) {
    const pieces = asked.filter(({ used }) => !used.isNullObject);
    const [first] = pieces;
    if (!first) continue;
    const whole = snapshot(first.name, pieces);
    read.push(pieces.some(({ used }) => mayBeStruck(used)) ? await withStruck(context, whole) : whole);
  }
  return read;
}

/** Joins the pieces of one sheet, given from the top down. */
function snapshot(name: string, pieces: readonly Asked[]): SheetSnapshot {
  const first = pieces[0]?.used;
  const hiddenRows = pieces.flatMap(({ used, rows }) =>
    rows.value.flatMap((row, index) => (row.rowHidden ? [used.rowIndex + index] : [])),
  );
  return {
    name,
    row: first?.rowIndex ?? 0,
    column: first?.columnIndex ?? 0,
    values: pieces.flatMap(({ used }) => cellValues(used)),
    numberFormats: pieces.flatMap(({ used }) => used.numberFormat as string[][]),
    merges: pieces.flatMap(({ merged }) => (merged.isNullObject ? [] : merged.areas.items.map(areaOf))),
    hiddenRows: new Set(hiddenRows),
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function cellValues(used: Excel.Range): CellValue[][] {
  const types = used.valueTypes;
  return (used.values as CellValue[][]).map((row, r) =>
    row.map((value, c) => (types[r]?.[c] === "Error" ? { error: String(value) } : value)),
  );
}

async function readInPieces(
  context: Excel.RequestContext,
  sheets: SheetsToRead,
  size: PieceSize,
): Promise<SheetsRead> {
  const pieces: (readonly Asked[])[] = [];
  for (const name of sheets.sources) pieces.push(await readPieces(context, name, size));
  const sources = await snapshots(context, pieces);
  const made = sheets.made.map((name) => askForFormulas(context, name));
  await context.sync();
  return { sources, ...madeContent(made) };
}

async function readPieces(context: Excel.RequestContext, name: string, size: PieceSize): Promise<Asked[]> {
  const used = usedRange(context, name);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  if (used.isNullObject) return [];

  const pieces: Asked[] = [];
  const rowsAtOnce = Math.max(1, Math.min(size.rows, Math.floor(size.cells / used.columnCount)));
  const sheet = context.workbook.worksheets.getItem(name);
  for (let row = 0; row < used.rowCount; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, used.rowCount - row);
    pieces.push(
      askForRange(
        name,
        sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex, rows, used.columnCount),
      ),
    );
    // Each piece is an answer of its own, because one answer for all was too large.
    await context.sync(); // eslint-disable-line office-addins/no-context-sync-in-loop
  }
  return pieces;
}
