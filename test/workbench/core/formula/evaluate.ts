import { intersection } from "../model/address";
import { broadcast, broadcast1, broadcast2, firstError } from "./broadcast";
import { type Definition, type Evaluate } from "./functions/definition";
import { functionNamed } from "./functions/library";
import { OPERATORS, negative, percent } from "./operators";
import { type Site, isPlain, read, single } from "./site";
import { type Node } from "./tree";
import {
  type CellValue,
  LOST_REFERENCE,
  NO_INTERSECTION,
  Reference,
  Table,
  UNKNOWN_NAME,
  Union,
  WRONG_VALUE,
} from "./value";

/** Variables of LET that can be seen, in lower case, with their slots. */
type Scope = ReadonlyMap<string, number>;

/** Turns a tree into a function of the place where the formula stands. Made once for all formulas of the same skeleton. */
export function compile(tree: Node): Evaluate {
  return compiled(tree, new Map());
}

function compiled(node: Node, scope: Scope): Evaluate {
  switch (node.kind) {
    case "parameter":
      return ({ parameters }) => parameters[node.at] ?? null;
    case "truth":
      return () => node.value;
    case "error":
      return () => node.error;
    case "cell":
      return cell(node.at, node.sheet);
    case "area":
      return area(node.at, node.sheet);
    case "name":
      return name(node.name, node.sheet, scope);
    case "array":
      return array(node.rows.map((row) => row.map((item) => compiled(item, scope))));
    case "call":
      return node.name === "LET" ? letting(node.args, scope) : call(node.name, node.args, scope);
    case "binary":
      return binary(OPERATORS[node.operator], asRead(node.left, scope), asRead(node.right, scope));
    case "negative":
      return unary(negative, asRead(node.operand, scope));
    case "percent":
      return unary(percent, asRead(node.operand, scope));
    case "plus":
      return compiled(node.operand, scope);
    case "single": {
      const operand = compiled(node.operand, scope);
      return (site) => single(site, operand(site));
    }
    case "spill":
      return spill(compiled(node.operand, scope));
    case "span":
      return span(compiled(node.left, scope), compiled(node.right, scope));
    case "intersection":
      return meeting(compiled(node.left, scope), compiled(node.right, scope));
    case "union":
      return union(node.parts.map((part) => compiled(part, scope)));
  }
}

function sheetOf(site: Site, sheet: string | undefined): Site["sheet"] | undefined {
  return sheet === undefined ? site.sheet : site.sheetNamed(sheet);
}

function cell(at: number, sheetName: string | undefined): Evaluate {
  return (site) => {
    const sheet = sheetOf(site, sheetName);
    const row = site.parameters[at] as number;
    const column = site.parameters[at + 1] as number;
    return sheet ? new Reference(sheet, { row, column, rows: 1, columns: 1 }) : LOST_REFERENCE;
  };
}

/** As compiled(), for places where only the value counts: a cell is read at once. */
function asRead(node: Node, scope: Scope): Evaluate {
  if (node.kind !== "cell") return compiled(node, scope);
  const { at, sheet: sheetName } = node;
  return (site) => {
    const sheet = sheetOf(site, sheetName);
    if (!sheet) return LOST_REFERENCE;
    return site.read(sheet, site.parameters[at] as number, site.parameters[at + 1] as number);
  };
}

function area(at: number, sheetName: string | undefined): Evaluate {
  return (site) => {
    const sheet = sheetOf(site, sheetName);
    const [row, column, lastRow, lastColumn] = site.parameters.slice(at, at + 4) as number[];
    if (!sheet || row === undefined || column === undefined) return LOST_REFERENCE;
    const rows = (lastRow ?? row) - row + 1;
    return new Reference(sheet, { row, column, rows, columns: (lastColumn ?? column) - column + 1 });
  };
}

function name(written: string, sheet: string | undefined, scope: Scope): Evaluate {
  const slot = sheet === undefined ? scope.get(written.toLowerCase()) : undefined;
  if (slot !== undefined) return ({ variables }) => variables[slot] ?? null;
  return (site) => site.named(written, sheet);
}

function array(rows: ReadonlyArray<readonly Evaluate[]>): Evaluate {
  const columns = rows[0]?.length ?? 0;
  return (site) =>
    new Table(
      rows.length,
      columns,
      rows.flat().map((item) => item(site) as CellValue),
    );
}

function unary(apply: (value: CellValue) => CellValue, operand: Evaluate): Evaluate {
  return (site) => {
    const value = operand(site);
    return isPlain(value) ? apply(value) : broadcast1(site, value, apply);
  };
}

function binary(
  apply: (left: CellValue, right: CellValue) => CellValue,
  left: Evaluate,
  right: Evaluate,
): Evaluate {
  return (site) => {
    const a = left(site);
    const b = right(site);
    return isPlain(a) && isPlain(b) ? apply(a, b) : broadcast2(site, a, b, apply);
  };
}

/** "A1#": all cells that the array formula in A1 fills. */
function spill(operand: Evaluate): Evaluate {
  return (site) => {
    const anchor = operand(site);
    if (!(anchor instanceof Reference)) return isPlain(anchor) ? (anchor ?? LOST_REFERENCE) : LOST_REFERENCE;
    const { sheet, area: at } = anchor;
    // The array may still have to be calculated.
    site.read(sheet, at.row, at.column);
    const filled = sheet.spills.get(at.row, at.column);
    return filled ? new Reference(sheet, filled) : LOST_REFERENCE;
  };
}

/** "A1:INDEX(B:B,3)": the rectangle around both. */
function span(left: Evaluate, right: Evaluate): Evaluate {
  return (site) => {
    const a = left(site);
    const b = right(site);
    if (!(a instanceof Reference) || !(b instanceof Reference)) return WRONG_VALUE;
    if (a.sheet !== b.sheet) return WRONG_VALUE;
    const row = Math.min(a.area.row, b.area.row);
    const column = Math.min(a.area.column, b.area.column);
    const rows = Math.max(a.area.row + a.area.rows, b.area.row + b.area.rows) - row;
    const columns = Math.max(a.area.column + a.area.columns, b.area.column + b.area.columns) - column;
    return new Reference(a.sheet, { row, column, rows, columns });
  };
}

function meeting(left: Evaluate, right: Evaluate): Evaluate {
  return (site) => {
    const a = left(site);
    const b = right(site);
    if (!(a instanceof Reference) || !(b instanceof Reference)) return WRONG_VALUE;
    const common = a.sheet === b.sheet ? intersection(a.area, b.area) : undefined;
    return common ? new Reference(a.sheet, common) : NO_INTERSECTION;
  };
}

function union(parts: readonly Evaluate[]): Evaluate {
  return (site) => {
    const references: Reference[] = [];
    for (const part of parts) {
      const value = part(site);
      if (value instanceof Union) references.push(...value.references);
      else if (value instanceof Reference) references.push(value);
      else return WRONG_VALUE;
    }
    return new Union(references);
  };
}

// Functions

function call(name: string, args: ReadonlyArray<Node | undefined>, scope: Scope): Evaluate {
  const definition = functionNamed(name);
  const prepare = definition?.kind === "scalar" ? asRead : compiled;
  const given = args.map((arg) => (arg ? prepare(arg, scope) : () => null));
  if (!definition)
    return (site) =>
      site.custom(
        name,
        given.map((arg) => arg(site)),
      ) ?? UNKNOWN_NAME;
  // Excel does not let such a formula be entered.
  if (given.length < definition.least || given.length > definition.most) return () => WRONG_VALUE;
  if (definition.kind === "lazy") return (site) => definition.apply(given, site);
  if (definition.kind === "whole")
    return (site) =>
      definition.apply(
        given.map((arg) => arg(site)),
        site,
      );
  return scalarCall(definition, given);
}

function scalarCall(definition: Definition & { kind: "scalar" }, given: readonly Evaluate[]): Evaluate {
  const { takesErrors, apply } = definition;
  const guarded = (values: readonly CellValue[], site: Site) =>
    (takesErrors ? undefined : firstError(values)) ?? apply(values, site);
  return (site) => {
    const values: Array<CellValue | Table> = [];
    let hasTable = false;
    for (const arg of given) {
      const value = arg(site);
      const found = isPlain(value) ? value : read(site, value);
      hasTable ||= found instanceof Table;
      values.push(found);
    }
    if (!hasTable) return guarded(values as CellValue[], site);
    return broadcast(values, (picked) => guarded(picked, site));
  };
}

/** LET(name, value, ..., result): each name can be seen by what comes after it. */
function letting(args: ReadonlyArray<Node | undefined>, scope: Scope): Evaluate {
  const seen = new Map(scope);
  const steps: Array<readonly [slot: number, value: Evaluate]> = [];
  const result = args[args.length - 1];
  if (args.length < 3 || args.length % 2 === 0 || !result) return () => WRONG_VALUE;
  for (let index = 0; index + 1 < args.length; index += 2) {
    const [variable, value] = [args[index], args[index + 1]];
    if (variable?.kind !== "name" || !value) return () => UNKNOWN_NAME;
    const slot = seen.size;
    steps.push([slot, compiled(value, seen)]);
    seen.set(variable.name.toLowerCase(), slot);
  }
  const conclude = compiled(result, seen);
  return (site) => {
    for (const [slot, value] of steps) site.variables[slot] = value(site);
    return conclude(site);
  };
}
