import { areaAddress, type Area } from "../counting/cell";
import { Fingerprint, refersWithin } from "./mark";
import { letGo } from "./letGo";
import { calculateWhereManual, type Survey } from "./survey";
import type { CellValue, SheetSnapshot } from "../reading/cells/snapshot";
import { mayBeStruck, withStruck } from "./struck";

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

/** Sheets in one answer: a province's hundreds of them can be followed and stopped. */
const SHEETS_AT_ONCE = 24;

/** Cells in one answer, some 50 bytes each: Excel on the web gives 5 MB. Longer texts are asked for again, fewer at once. */
const CELLS_AT_ONCE = 30_000;

/** Rows in which Excel hardly finds more than the 512 merged areas that it lists at once. */
const ROWS_OF_FEW_MERGES = 100;

/** Of made sheets, whose formulas take up to 2 kB for each person's 16. */
const MADE_CELLS_AT_ONCE = 16_000;

/**
 * Reads the sheets: first how large they are, then their cells in answers that none of them is too large for. Says before
 * each answer how many source sheets have been read; what `reading` throws ends the reading.
 */
export async function readSheets(
  context: Excel.RequestContext,
  survey: Survey,
  { sources, made }: SheetsToRead,
  reading: (sheets: number) => void = () => undefined,
): Promise<SheetsRead> {
  calculateWhereManual(context, survey);
  const sizes = await sizesOf(context, { sources, made });
  const pieces: Read[] = [];
  for (const together of answersFor(sizes.sources, CELLS_AT_ONCE)) {
    reading(sources.indexOf(together[0]?.name ?? ""));
    pieces.push(...(await readTogether(context, together)));
  }
  return {
    sources: await snapshots(context, pieces),
    ...(await madeContent(context, sizes.made, () => reading(sources.length))),
  };
}

/** A sheet's cells in use. */
interface Used {
  readonly name: string;
  readonly area: Area;
}

/** The sheets in which cells are in use; of made ones also cells that only have a format, see {@link madeContent}. */
async function sizesOf(
  context: Excel.RequestContext,
  { sources, made }: SheetsToRead,
): Promise<{ readonly sources: readonly Used[]; readonly made: readonly Used[] }> {
  const used = (name: string, valuesOnly: boolean) =>
    context.workbook.worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(valuesOnly)
      .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const ofSources = sources.map((name) => [name, used(name, true)] as const);
  const ofMade = made.map((name) => [name, used(name, false)] as const);
  await context.sync();
  const inUse = ([name, range]: (typeof ofSources)[number]): Used[] =>
    range.isNullObject ? [] : [{ name, area: areaOf(range) }];
  const sizes = { sources: ofSources.flatMap(inUse), made: ofMade.flatMap(inUse) };
  letGo([...ofSources, ...ofMade].map(([, range]) => range));
  return sizes;
}

/** The cells of all sheets, in the order of these, as many in one answer as it has room for. */
function answersFor(sheets: readonly Used[], cellsAtOnce: number): readonly (readonly Used[])[] {
  const answers: Used[][] = [];
  let cells = 0;
  for (const { name, area } of sheets)
    for (const part of partsOf(area, Math.floor(cellsAtOnce / area.columns))) {
      const last = answers.at(-1);
      cells += part.rows * part.columns;
      if (last && last.length < SHEETS_AT_ONCE && cells <= cellsAtOnce) last.push({ name, area: part });
      else {
        answers.push([{ name, area: part }]);
        cells = part.rows * part.columns;
      }
    }
  return answers;
}

/** The area from the top, at most so many rows at a time. */
function partsOf(area: Area, rowsAtOnce: number): readonly Area[] {
  const rows = Math.max(1, rowsAtOnce);
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

/** In one answer; in smaller ones where Excel refuses it, for its size or for the merged areas in it. */
async function readTogether(
  context: Excel.RequestContext,
  pieces: readonly Used[],
): Promise<readonly Read[]> {
  try {
    return await readAtOnce(context, pieces);
  } catch (error) {
    const smaller = smallerThan(pieces, isTooLarge(error));
    if (!smaller) throw error;
    const read: Read[] = [];
    for (const piece of smaller)
      read.push(
        ...(await readTogether(context, [piece]).catch((again: unknown) => {
          throw isTooLarge(again) ? again : error;
        })),
      );
    return read;
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
}

/** One by one, or each in fewer rows; undefined where there are no smaller ones. */
function smallerThan(pieces: readonly Used[], tooLarge: boolean): readonly Used[] | undefined {
  const rowsOf = (rows: number) =>
    !tooLarge && rows > ROWS_OF_FEW_MERGES ? ROWS_OF_FEW_MERGES : Math.ceil(rows / 4);
  const smaller = pieces.flatMap(({ name, area }) =>
    partsOf(area, pieces.length > 1 ? area.rows : rowsOf(area.rows)).map((part) => ({ name, area: part })),
  );
  return smaller.length > 1 ? smaller : undefined;
}

/** A part of a sheet with what a snapshot needs of it. */
interface Read extends Used {
  readonly values: CellValue[][];
  readonly numberFormats: string[][];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly mayBeStruck: boolean;
}

async function readAtOnce(context: Excel.RequestContext, pieces: readonly Used[]): Promise<readonly Read[]> {
  const asked = pieces.map(({ name, area }) => {
    const { row, column, rows, columns } = area;
    return askForRange(
      context.workbook.worksheets.getItem(name).getRangeByIndexes(row, column, rows, columns),
    );
  });
  await context.sync();
  const read = await answered(context, pieces, asked);
  letGo(asked.flatMap(({ range, merged }) => [range, merged]));
  return read;
}

/** The cells in use of the area the clerk has selected; undefined when it is empty. One sync. */
export async function readSelection(context: Excel.RequestContext): Promise<SheetSnapshot | undefined> {
  const { worksheet } = context.workbook.getSelectedRange().load({ worksheet: { name: true } });
  const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  const asked = askForRange(used);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  if (used.isNullObject) return undefined;
  const pieces = await answered(context, [{ name: worksheet.name, area: areaOf(used) }], [asked]);
  const [selected] = await snapshots(context, pieces);
  return selected;
}

/** A range asked for. */
interface Asked {
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

function askForRange(range: Excel.Range): Asked {
  range.load({ values: true, numberFormat: true, rowHidden: true });
  range.format.font.load({ strikethrough: true });
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return { range, merged };
}

/**
 * What was asked for, with what is asked for only where it may matter: which cells are errors where some text begins as
 * one, which rows are hidden where some are and others are not. One sync where there is any of it.
 */
async function answered(
  context: Excel.RequestContext,
  pieces: readonly Used[],
  asked: readonly Asked[],
): Promise<readonly Read[]> {
  const closer = asked.map(({ range }) => ({
    types: mayHoldErrors(range.values) ? range.load({ valueTypes: true }) : undefined,
    rows:
      (range.rowHidden as boolean | null) === null ? range.getRowProperties({ rowHidden: true }) : undefined,
  }));
  if (closer.some(({ types, rows }) => types ?? rows)) await context.sync();
  return pieces.map((piece, index) => {
    const { range, merged } = asked[index] as Asked;
    const { types, rows } = closer[index] ?? {};
    const isHidden = (row: number) => (rows ? rows.value[row]?.rowHidden === true : range.rowHidden);
    return {
      ...piece,
      values: types ? withErrors(range.values, types.valueTypes) : (range.values as CellValue[][]),
      numberFormats: range.numberFormat as string[][],
      merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      hiddenRows: Array.from({ length: piece.area.rows }, (_, row) => row)
        .filter(isHidden)
        .map((row) => piece.area.row + row),
      mayBeStruck: mayBeStruck(range),
    };
  });
}

function mayHoldErrors(values: readonly (readonly unknown[])[]): boolean {
  return values.some((row) => row.some((value) => typeof value === "string" && value.startsWith("#")));
}

function withErrors(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly unknown[])[],
): CellValue[][] {
  return values.map((row, r) =>
    row.map((value, c) => (types[r]?.[c] === "Error" ? { error: String(value) } : (value as CellValue))),
  );
}

/**
 * The fingerprints of made sheets. Cells that only have a format are asked for too: whether a formula that shows nothing
 * counts as a value is not told.
 */
async function madeContent(
  context: Excel.RequestContext,
  made: readonly Used[],
  reading: () => void,
): Promise<Pick<SheetsRead, "fingerprints" | "repeating">> {
  const fingerprints = new Map(made.map(({ name }) => [name, new Fingerprint()]));
  const repeating = new Set<string>();
  for (const together of answersFor(made, MADE_CELLS_AT_ONCE)) {
    reading();
    const asked = together.map(({ name, area: { row, column, rows, columns } }) =>
      context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(row, column, rows, columns)
        .load({ formulas: true }),
    );
    // Each is an answer of its own, because one for all may be too large.
    await context.sync(); // eslint-disable-line office-addins/no-context-sync-in-loop
    letGo(asked);
    together.forEach(({ name, area }, index) => {
      const formulas = asked[index]?.formulas as unknown[][];
      fingerprints.get(name)?.add(formulas, area.row, area.column);
      if (refersWithin(formulas)) repeating.add(name);
    });
  }
  return {
    fingerprints: new Map([...fingerprints].map(([name, fingerprint]) => [name, fingerprint.value()])),
    repeating,
  };
}

/** The sheets with values, each of its pieces, with the cells that are struck through. */
async function snapshots(
  context: Excel.RequestContext,
  pieces: readonly Read[],
): Promise<readonly SheetSnapshot[]> {
  const read: SheetSnapshot[] = [];
  for (const ofSheet of bySheet(pieces)) {
    const whole = snapshot(ofSheet);
    read.push(ofSheet.some((piece) => piece.mayBeStruck) ? await withStruck(context, whole) : whole);
  }
  return read;
}

function bySheet(pieces: readonly Read[]): readonly (readonly [Read, ...Read[]])[] {
  const sheets = new Map<string, [Read, ...Read[]]>();
  for (const piece of pieces) {
    const known = sheets.get(piece.name);
    if (known) known.push(piece);
    else sheets.set(piece.name, [piece]);
  }
  return [...sheets.values()];
}

/** Joins the pieces of one sheet, given from the top down. A merged area that was cut is told by each of its pieces. */
function snapshot(pieces: readonly [Read, ...Read[]]): SheetSnapshot {
  const [{ name, area }] = pieces;
  const merges = pieces.flatMap((piece) => piece.merges.map((merge) => [areaAddress(merge), merge] as const));
  return {
    name,
    row: area.row,
    column: area.column,
    values: pieces.flatMap(({ values }) => values),
    numberFormats: pieces.flatMap(({ numberFormats }) => numberFormats),
    merges: [...new Map(merges).values()],
    hiddenRows: new Set(pieces.flatMap(({ hiddenRows }) => hiddenRows)),
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
