import {
  type IRange,
  type IUnitRange,
  Injector,
  type Nullable,
  LocaleType,
  ObjectMatrix,
  Styles,
  Univer,
  UniverInstanceType,
  type ICellData,
  type IWorkbookData,
} from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  CalculateFormulaService,
  FORMULA_REF_TO_ARRAY_CACHE,
  ICalculateFormulaService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  LexerTreeBuilder,
  IHyperlinkEngineFormulaService,
  AsyncCustomFunction,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "./address";
import { BOOLEAN, type Content, NUMBER, type Scalar, TEXT } from "./content";
import { type MatrixRows } from "./matrix";

/** One sheet as the calculation needs it. */
export interface CalculatedSheet {
  readonly id: string;
  readonly name: string;
  readonly contents: MatrixRows<Content>;
  readonly formulas: MatrixRows<{ f: string }>;
  /** Where dynamic arrays lie now, by the cell that holds the formula. */
  readonly spills: MatrixRows<IRange>;
  readonly spilled: MatrixRows<Content>;
  readonly changed: readonly Area[];
  /** Rows and columns in use. */
  readonly extent: { readonly rows: number; readonly columns: number };
}

/**
 * Empty rows and columns the engine sees after the last one in use. It visits every cell of a reference like B:B, so the
 * full million of rows would cost seconds; this much room is enough for a dynamic array to spill below the data.
 */
const ROOM_FOR_SPILLS = { rows: 1_000, columns: 100 };

export interface CalculatedName {
  readonly id: string;
  readonly name: string;
  /** "=Sheet1!$A$1", or any other formula. */
  readonly formula: string;
  readonly sheetId?: string;
}

/** What one calculation found for one sheet; cells that were not recalculated are not in it. */
export interface CalculatedResults {
  readonly results: ReadonlyArray<{ row: number; column: number; value: Scalar }>;
  readonly spills: ReadonlyArray<{ row: number; column: number; range: IRange; values: MatrixRows<Scalar> }>;
}

export type CellFunction = (...args: unknown[]) => Promise<Scalar | Scalar[][]>;

type Execution = Parameters<CalculateFormulaService["execute"]>[0];
type SheetCells = ConstructorParameters<typeof ObjectMatrix<ICellData>>[0];

/**
 * Univer's formula engine without Univer's workbook: it reads the cells of our sheets in place and hands back results.
 *
 * Thin seam, with its reasons: CalculateFormulaService.execute() of 0.25.1 resolves before the calculation is done and
 * loses its errors, so the same steps are awaited here; the service accepts data sets of the caller
 * (allUnitData/unitSheetNameMap/unitStylesData), so that no second copy of the cells has to be kept in step.
 */
export class Calculation {
  private readonly univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  private readonly injector: Injector;
  private readonly engine: AwaitedCalculation;
  private generation = 0;
  private namesKey = "";
  private sheetOrder: readonly CalculatedSheet[] = [];

  constructor() {
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    // The functions are registered when the first workbook appears; it stays empty.
    const empty: Partial<IWorkbookData> = { id: "lifecycle", sheetOrder: ["s"], sheets: { s: { id: "s" } } };
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, empty);
    this.injector = this.univer.__getInjector();
    this.injector.get(ICalculateFormulaService);
    // A cell with HYPERLINK() holds its label; Univer would store a rich text document in it.
    this.injector.get(IHyperlinkEngineFormulaService).generateCellValue = (_url, label) => ({
      v: label,
      t: TEXT,
    });
    // These two ask Univer's own workbook, which is empty; the data set knows.
    const config = this.injector.get(IFormulaCurrentConfigService);
    config.getSheetRowColumnCount = (unit, sheet) =>
      config.getUnitData()[unit]?.[sheet] ?? { rowCount: 0, columnCount: 0 };
    config.getSheetsInfo = () => ({
      sheetOrder: this.sheetOrder.map(({ id }) => id),
      sheetNameMap: this.sheetNameMap,
    });
    this.engine = this.injector.createInstance(AwaitedCalculation);
  }

  /** Makes a function of the add-in callable from cells. Arguments arrive as scalars or as tables. */
  register(name: string, call: CellFunction): void {
    const executor = new AsyncCustomFunction(name.toUpperCase());
    executor.calculateCustom = async (...args: unknown[]) => call(...args) as Promise<number>;
    this.injector.get(IFunctionService).registerExecutors(executor);
    this.namesKey = "";
  }

  knows(functionName: string): boolean {
    return this.injector.get(IFunctionService).hasExecutor(functionName.toUpperCase());
  }

  /** Calculates every formula that depends on a changed area, in the order of dependence. */
  async run(
    sheets: readonly CalculatedSheet[],
    names: readonly CalculatedName[],
  ): Promise<Map<string, CalculatedResults>> {
    const unit = this.unitFor(sheets, names);
    this.sheetOrder = sheets;
    this.injector.get(IDependencyManagerService).reset();
    const config = this.injector.get(IFormulaCurrentConfigService);
    config.setExecuteUnitId(unit);
    config.setExecuteSubUnitId(sheets[0]?.id ?? "");
    await this.engine.execute(dataSet(unit, sheets));
    return this.collect(unit, sheets);
  }

  dispose(): void {
    this.univer.dispose();
  }

  /** Parsed formulas are cached by unit; names and sheet names are resolved while parsing, so a change of either asks for a new unit. */
  private unitFor(sheets: readonly CalculatedSheet[], names: readonly CalculatedName[]): string {
    const key = JSON.stringify([sheets.map((sheet) => [sheet.id, sheet.name]), names]);
    const service = this.injector.get(IDefinedNamesService);
    if (key !== this.namesKey) {
      service.removeUnitDefinedName(`book${this.generation}`);
      this.namesKey = key;
      this.generation++;
      // Tokens are cached for the whole process by formula text, names already replaced; disposing of any builder clears that.
      new LexerTreeBuilder().dispose();
      for (const { id, name, formula, sheetId } of names) {
        const localSheetId = sheetId ?? "AllDefaultWorkbook";
        service.registerDefinedName(this.unit, {
          id,
          name,
          formulaOrRefString: formula.replace(/^=(?=['\p{L}_])/u, ""),
          localSheetId,
        });
      }
    }
    return this.unit;
  }

  private get unit(): string {
    return `book${this.generation}`;
  }

  private get sheetNameMap(): Record<string, string> {
    return Object.fromEntries(this.sheetOrder.map(({ id, name }) => [id, name]));
  }

  private collect(unit: string, sheets: readonly CalculatedSheet[]): Map<string, CalculatedResults> {
    const data = this.injector.get(IFormulaRuntimeService).getAllRuntimeData();
    const found = new Map<string, CalculatedResults>();
    for (const { id } of sheets) {
      const results: CalculatedResults["results"][number][] = [];
      data.unitData[unit]?.[id]?.forValue((row, column, cell) => {
        if (cell) results.push({ row, column, value: scalarOf(cell) });
      });
      const spills: CalculatedResults["spills"][number][] = [];
      const arrays = data.arrayFormulaCellData[unit]?.[id];
      new ObjectMatrix<IRange>(data.arrayFormulaRange[unit]?.[id] ?? {}).forValue((row, column, range) => {
        if (range) spills.push({ row, column, range, values: arrays ? valuesIn(arrays, range) : {} });
      });
      found.set(id, { results, spills });
    }
    this.engine.forget();
    return found;
  }
}

class AwaitedCalculation extends CalculateFormulaService {
  override async execute(dataset: Execution): Promise<void> {
    this._currentConfigService.load(dataset);
    this._runtimeService.reset();
    this._runtimeService.setFormulaCycleIndex(0);
    await this._executeStep();
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
  }

  forget(): void {
    this._runtimeService.reset();
  }
}

function dataSet(unit: string, sheets: readonly CalculatedSheet[]): Execution {
  const perSheet = <T>(value: (sheet: CalculatedSheet) => T): Record<string, Record<string, T>> => ({
    [unit]: Object.fromEntries(sheets.map((sheet) => [sheet.id, value(sheet)])),
  });
  return {
    formulaData: perSheet((sheet) => sheet.formulas),
    arrayFormulaCellData: perSheet((sheet) => sheet.spilled),
    arrayFormulaRange: perSheet((sheet) => sheet.spills),
    forceCalculate: false,
    dirtyRanges: sheets.flatMap((sheet) => sheet.changed.map((area) => unitRange(unit, sheet.id, area))),
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    allUnitData: perSheet((sheet) => ({
      cellData: new ObjectMatrix<ICellData>(sheet.contents as SheetCells),
      rowCount: Math.min(MAX_ROWS, sheet.extent.rows + ROOM_FOR_SPILLS.rows),
      columnCount: Math.min(MAX_COLUMNS, sheet.extent.columns + ROOM_FOR_SPILLS.columns),
      rowData: {},
      columnData: {},
    })),
    unitStylesData: { [unit]: new Styles() },
    unitSheetNameMap: { [unit]: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.id])) },
  };
}

function unitRange(unitId: string, sheetId: string, area: Area): IUnitRange {
  const { row, column, rows, columns } = area;
  const range = {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
  return { unitId, sheetId, range };
}

function scalarOf(cell: ICellData): Scalar {
  // A reference to an empty cell gives 0, as in Excel.
  if (cell.v === null || cell.v === undefined) return 0;
  if (cell.t === BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === "TRUE";
  return cell.t === NUMBER ? Number(cell.v) : cell.v;
}

function valuesIn(cells: ObjectMatrix<Nullable<ICellData>>, range: IRange): MatrixRows<Scalar> {
  const values: MatrixRows<Scalar> = {};
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const cell = cells.getValue(row, column);
      (values[row] ??= {})[column] = cell ? scalarOf(cell) : 0;
    }
  }
  return values;
}
