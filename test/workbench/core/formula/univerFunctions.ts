import {
  ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  functionCompatibility,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionStatistical,
  functionText,
  functionWeb,
} from "@univerjs/engine-formula";
import { LocaleType } from "@univerjs/core";
import { type Definition, whole } from "./functions/definition";
import { read } from "./site";
import {
  type CellValue,
  CellError,
  LOST_REFERENCE,
  NO_RESULT,
  Table,
  type Value,
  WRONG_VALUE,
} from "./value";

/**
 * Univer's library of worksheet functions: the calculation of single functions only. Formulas are parsed, and cells are
 * read, by this folder; arguments go over as Univer's value objects and results come back.
 */

type FunctionClass = new (name: never) => BaseFunction;
type FunctionMap = ReadonlyArray<readonly unknown[]>;

const CLASSES: ReadonlyMap<string, FunctionClass> = new Map(
  (
    [
      functionMath,
      functionText,
      functionLogical,
      functionLookup,
      functionStatistical,
      functionDate,
      functionInformation,
      functionEngineering,
      functionFinancial,
      functionDatabase,
      functionCompatibility,
      functionWeb,
    ] as readonly FunctionMap[]
  )
    .flat()
    .map(([functionClass, name]) => [String(name), functionClass as FunctionClass]),
);
/** Functions of functions, and those Univer has beyond Excel's. */
const NOT_OFFERED: ReadonlySet<string> = new Set([
  ...["LAMBDA", "LET", "MAP", "REDUCE", "SCAN", "MAKEARRAY", "BYROW", "BYCOL", "IMAGE"],
  ...["ROUNDBANK", "NUMBERSTRING", "ISBETWEEN", "ISDATE", "ISEMAIL", "ISURL", "EPOCHTODATE", "TO_DATE"],
  ...["AVERAGE.WEIGHTED", "MARGINOFERROR", "REGEXEXTRACT", "REGEXMATCH", "REGEXREPLACE"],
]);

/** A function of Univer's library by its name in capitals. */
export function univerFunction(name: string): Definition | undefined {
  const functionClass = CLASSES.get(name);
  if (!functionClass || NOT_OFFERED.has(name)) return undefined;
  let executor: BaseFunction | undefined;
  return whole(0, 255, (args, site) => {
    executor ??= prepared(functionClass, name);
    const { minParams, maxParams } = executor;
    if (minParams !== -1 && (args.length < minParams || args.length > maxParams)) return WRONG_VALUE;
    const objects = args.map((arg) => objectOf(read(site, arg)));
    executor.setRefInfo("book", site.sheet.id, site.row, site.column);
    return calculated(executor, objects);
  });
}

/** Some of Univer's functions throw at arguments that Excel answers with an error. */
function calculated(executor: BaseFunction, objects: readonly BaseValueObject[]): Value {
  try {
    return valueOf(executor.calculate(...objects));
  } catch {
    return WRONG_VALUE;
  }
}

/** Lets go of what Univer remembers of tables it has seen. */
export function forgetTables(): void {
  CELL_INVERTED_INDEX_CACHE.clear();
}

function prepared(functionClass: FunctionClass, name: string): BaseFunction {
  const executor = new functionClass(name as never);
  executor.setLocale(LocaleType.EN_US);
  if (executor.needsSheetRowColumnCount) executor.setSheetRowColumnCount(1_048_576, 16_384);
  return executor;
}

/** Tables go over once, however many formulas look into them. */
const tables = new WeakMap<Table, ArrayValueObject>();
let tableNumber = 0;

function objectOf(value: CellValue | Table): BaseValueObject {
  if (value instanceof Table) {
    const known = tables.get(value) ?? arrayOf(value);
    tables.set(value, known);
    return known;
  }
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return ErrorValueObject.create(value.code as Parameters<typeof ErrorValueObject.create>[0]);
}

/** Univer keeps an index of the columns it has searched by sheet and place, so that every table needs a sheet of its own. */
function arrayOf(table: Table): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: table.rows }, (_, row) =>
      Array.from({ length: table.columns }, (__, column) => objectOf(table.at(row, column))),
    ),
    rowCount: table.rows,
    columnCount: table.columns,
    unitId: "table",
    sheetId: String(++tableNumber),
    row: 0,
    column: 0,
  });
}

function valueOf(result: BaseValueObject | BaseReferenceObject | object): Value {
  if (!("isReferenceObject" in result)) return WRONG_VALUE;
  if ((result as BaseReferenceObject).isReferenceObject()) return LOST_REFERENCE;
  const object = result as BaseValueObject;
  if (!object.isArray()) return scalarOf(object);
  const array = object as ArrayValueObject;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  if (rows === 0 || columns === 0) return NO_RESULT;
  return Table.of(rows, columns, (row, column) => {
    const cell = array.get(row, column);
    return cell ? scalarOf(cell) : null;
  });
}

function scalarOf(object: BaseValueObject): CellValue {
  if (object.isNull()) return null;
  const value = object.getValue();
  if (object.isError()) return new CellError(String(value));
  if (typeof value === "number" && !Number.isFinite(value)) return new CellError("#NUM!");
  return object.isBoolean() ? Boolean(value) : value;
}
