import { type Area } from "../model/address";
import { type DefinedName } from "../model/book";
import { type Sheet } from "../model/sheet";
import { type Formula } from "./formula";
import { type Parameters } from "./scan";
import { type CompiledFormula, type ReferenceSlot, compiledFormula } from "./shape";

/** The workbook as formulas see it. */
export interface Names {
  readonly sheets: readonly Sheet[];
  sheetNamed(name: string): Sheet | undefined;
  nameCalled(name: string, scope?: Sheet): DefinedName | undefined;
}

/** What besides cells a formula can depend on. */
export type Word =
  | `name ${string}`
  /** A function that is none of Excel's. */
  | `function ${string}`
  /** A sheet that is not there. */
  | `sheet ${string}`;

/** Names that refer to names are followed this deep; deeper ones can only go round in a circle. */
const DEEPEST_NAME = 32;

/** Tells the cells of the workbook which formulas depend on them. */
export class Graph {
  private readonly users = new Map<Word, Set<Formula>>();
  private readonly volatile = new Set<Formula>();

  link(formula: Formula, names: Names): void {
    if (formula.isRemoved || !formula.compiled) return;
    const { sheet, row, column } = formula;
    formula.watched ??= sheet.spills.get(row, column);
    if (formula.watched) sheet.dependents.add(formula.watched, formula);
    if (formula.compiled.shape.isVolatile) this.volatile.add(formula);
    this.linkCompiled(formula, formula.compiled, names, 0);
  }

  private linkCompiled(formula: Formula, compiled: CompiledFormula, names: Names, depth: number): void {
    const { shape, parameters } = compiled;
    for (const slot of shape.references) this.linkReference(formula, slot, parameters, names);
    for (const word of shape.unknownFunctions) this.addUser(`function ${word}`, formula);
    for (const { name, sheet } of shape.names) {
      this.addUser(`name ${name}`, formula);
      const found = definedName(names, formula.sheet, name, sheet);
      const meaning = found && depth < DEEPEST_NAME ? compiledFormula(found.formula) : undefined;
      if (meaning?.shape.isVolatile) this.volatile.add(formula);
      if (meaning) this.linkCompiled(formula, meaning, names, depth + 1);
    }
  }

  private linkReference(formula: Formula, slot: ReferenceSlot, parameters: Parameters, names: Names): void {
    const sheet = slot.sheet === undefined ? formula.sheet : names.sheetNamed(slot.sheet);
    const { at, isArea } = slot;
    const row = parameters[at] as number;
    const column = parameters[at + 1] as number;
    if (sheet && !isArea) sheet.dependents.addToCell(row, column, formula);
    else if (sheet) sheet.dependents.add(between(row, column, parameters, at + 2), formula);
    else this.addUser(`sheet ${slot.sheet?.toLowerCase() ?? ""}`, formula);
  }

  private addUser(word: Word, formula: Formula): void {
    const users = this.users.get(word) ?? new Set();
    this.users.set(word, users);
    users.add(formula);
  }

  usersOf(word: Word): readonly Formula[] {
    return living(this.users.get(word));
  }

  /** The formulas that are calculated at every calculation. */
  volatileFormulas(): readonly Formula[] {
    return living(this.volatile);
  }
}

/** The name of the sheet itself goes before that of the workbook. */
export function definedName(
  names: Names,
  sheet: Sheet,
  name: string,
  written?: string,
): DefinedName | undefined {
  const scope = written === undefined ? sheet : names.sheetNamed(written);
  if (!scope) return undefined;
  return names.nameCalled(name, scope) ?? names.nameCalled(name);
}

function between(row: number, column: number, parameters: Parameters, last: number): Area {
  const lastRow = parameters[last] as number;
  const lastColumn = parameters[last + 1] as number;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function living(formulas: Set<Formula> | undefined): readonly Formula[] {
  if (!formulas) return [];
  for (const formula of formulas) if (formula.isRemoved) formulas.delete(formula);
  return [...formulas];
}
