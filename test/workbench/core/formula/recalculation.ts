import { type Area, MAX_COLUMNS, MAX_ROWS, cellArea, isInsideSheet } from "../model/address";
import { type DefinedName } from "../model/book";
import { type Sheet } from "../model/sheet";
import { AddinCalls, type CellFunction, argumentOf } from "./addinCalls";
import { isOccupied, resultOf, sameArea, tableIn, valueIn } from "./cells";
import { type Formula } from "./formula";
import { type Graph, type Names, type Word, definedName } from "./graph";
import { Pauses } from "../pauses";
import { newVisit } from "./rangeIndex";
import { type Parameters } from "./scan";
import { type CompiledFormula, compiledFormula } from "./shape";
import { type Site, read } from "./site";
import { TableCache } from "./tableCache";
import {
  type CellValue,
  CellError,
  LOST_REFERENCE,
  NO_ROOM,
  Reference,
  Table,
  UNKNOWN_NAME,
  type Value,
} from "./value";

/** What has happened since the last calculation. */
export interface Changes {
  /** Cells that changed; formulas among them are calculated themselves. */
  readonly areas: ReadonlyArray<{ readonly sheet: Sheet; readonly area: Area }>;
  readonly words: readonly Word[];
  readonly unlinked: readonly Formula[];
  readonly everything: boolean;
}

/** Arrays that feed on each other's cells are given this many chances to come to rest. */
const MOST_ROUNDS = 50;
const DEEPEST_NAME = 32;
/** Larger areas, like whole columns, are read only as far as cells are in use. */
const LARGEST_AREA = 4_000_000;
const WAITING = "#BUSY!";

/**
 * One calculation: everything that depends on the changes, each formula after those it depends on. A formula is simply
 * tried; if it meets one that still has to be calculated, that one comes first and the formula is tried again.
 */
export class Recalculation implements Site, Names {
  sheet!: Sheet;
  row = 0;
  column = 0;
  parameters: Parameters = [];
  variables: Value[] = [];

  private readonly queue: Formula[] = [];
  private marked = 0;
  private readonly tables = new TableCache();
  private readonly pauses = new Pauses();
  private readonly sheetsByName = new Map<string, Sheet | undefined>();
  private readonly namesByKey = new Map<string, DefinedName | undefined>();
  private readonly rounds = new Map<Formula, number>();
  private nameDepth = 0;

  // Of the formula being tried
  private current!: Formula;
  private readonly missing: Formula[] = [];
  private waits = false;

  // Functions of the add-in
  private readonly calls: AddinCalls;
  private readonly awaiting: Formula[] = [];

  constructor(
    private readonly names: Names,
    private readonly graph: Graph,
    functions: ReadonlyMap<string, CellFunction>,
  ) {
    this.calls = new AddinCalls(functions);
  }

  /** @returns how many results were calculated */
  async run(changes: Changes): Promise<number> {
    for (const formula of changes.unlinked) {
      this.graph.link(formula, this);
      if (this.pauses.isDue()) await this.pause();
    }
    this.markChanges(changes);
    await this.propagate(newVisit());
    let done = 0;
    while (done < this.queue.length || this.awaiting.length > 0) {
      for (; done < this.queue.length; done++) {
        const formula = this.queue[done];
        if (formula) await this.calculate(formula);
      }
      await this.answersToCalls();
    }
    return this.calculated;
  }

  private calculated = 0;

  private async pause(): Promise<void> {
    await this.pauses.pause();
    // Sheets and names may have changed in the meantime.
    this.forgetLookups();
  }

  private forgetLookups(): void {
    this.sheetsByName.clear();
    this.namesByKey.clear();
  }

  // What has to be calculated

  private markChanges({ areas, words, everything }: Changes): void {
    if (everything)
      for (const sheet of this.names.sheets) sheet.formulas.forEach((formula) => this.mark(formula));
    for (const formula of this.graph.volatileFormulas()) this.mark(formula);
    for (const word of words) {
      for (const formula of this.graph.usersOf(word)) {
        // What the word stands for may have other cells now.
        this.graph.link(formula, this);
        this.mark(formula);
      }
    }
    const visit = newVisit();
    for (const { sheet, area } of areas) {
      sheet.formulas.forEachIn(area, (formula) => this.mark(formula));
      sheet.dependents.forEach(area, visit, (formula) => this.mark(formula));
    }
  }

  private mark(formula: Formula): void {
    if (formula.progress !== "done" || formula.isRemoved) return;
    formula.sheet.setProgress(formula, "pending");
    this.queue.push(formula);
  }

  private markDependentsOf(formula: Formula, visit: number): void {
    const { sheet, row, column } = formula;
    const area = sheet.spills.get(row, column) ?? cellArea(row, column);
    sheet.dependents.forEach(area, visit, (dependent) => this.mark(dependent));
  }

  private async propagate(visit: number): Promise<void> {
    for (; this.marked < this.queue.length; this.marked++) {
      const formula = this.queue[this.marked];
      if (formula) this.markDependentsOf(formula, visit);
      if (this.pauses.isDue()) await this.pause();
    }
  }

  // The order of calculation

  private async calculate(formula: Formula): Promise<void> {
    const stack = [formula];
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (next.isRemoved || next.progress === "done" || next.progress === "awaiting") continue;
      const value = this.attempt(next);
      if (this.missing.length > 0) this.postpone(next, stack);
      else if (this.waits) this.await(next);
      else this.conclude(next, value);
      if (this.pauses.isDue()) await this.pause();
    }
  }

  private attempt(formula: Formula): CellValue | Table {
    const { sheet, row, column, compiled } = formula;
    this.missing.length = 0;
    this.waits = false;
    this.current = formula;
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    sheet.setProgress(formula, "started");
    if (!compiled) return UNKNOWN_NAME;
    this.parameters = compiled.parameters;
    const value = compiled.shape.evaluate(this);
    return read(this, value);
  }

  /** What was missing comes first. If it waits for this formula itself, they go round in a circle. */
  private postpone(formula: Formula, stack: Formula[]): void {
    const circle = this.missing.find(({ progress }) => progress === "started");
    if (circle) return this.breakCircle(circle, formula, stack);
    const pending = this.missing.filter(({ progress }) => progress === "pending");
    if (pending.length === 0) return this.await(formula);
    stack.push(formula);
    for (const missing of pending) stack.push(missing);
  }

  /** Excel, without iteration, shows 0 in the cells of a circle. The formulas started above the first one are its members. */
  private breakCircle(first: Formula, last: Formula, stack: readonly Formula[]): void {
    const started = stack.filter(({ progress }) => progress === "started");
    const members = first === last ? [last] : [...started.slice(started.lastIndexOf(first)), last];
    for (const member of members) this.conclude(member, 0);
  }

  // Results

  private conclude(formula: Formula, value: CellValue | Table): void {
    const { sheet } = formula;
    sheet.setProgress(formula, "done");
    this.calculated++;
    if (value instanceof Table && value.cells.length > 1) return this.spill(formula, value);
    this.withdraw(formula);
    this.show(formula, value instanceof Table ? value.at(0, 0) : value);
  }

  private show({ sheet, row, column }: Formula, value: CellValue): void {
    const before = sheet.contents.get(row, column);
    if (before?.f === undefined) return;
    const { v, t, problem } = resultOf(value);
    if (before.v === v && before.t === t && before.problem === problem) return;
    sheet.setResult(
      row,
      column,
      problem === undefined ? { v, t, f: before.f } : { v, t, f: before.f, problem },
    );
  }

  /** Takes away the array that the formula filled. */
  private withdraw(formula: Formula): void {
    const { sheet, row, column } = formula;
    const area = sheet.withdrawSpill(row, column);
    formula.watched = undefined;
    if (area) this.markReaders(formula, area);
  }

  private spill(formula: Formula, table: Table): void {
    const { sheet, row, column } = formula;
    const area = { row, column, rows: table.rows, columns: table.columns };
    const before = sheet.spills.get(row, column);
    if (!sameArea(formula.watched, area)) {
      formula.watched = area;
      if (isInsideSheet(area)) sheet.dependents.add(area, formula);
    }
    sheet.withdrawSpill(row, column);
    if (!isInsideSheet(area) || isOccupied(sheet, area)) {
      this.show(formula, NO_ROOM);
      if (before) this.markReaders(formula, before);
      return;
    }
    this.show(formula, table.at(0, 0));
    sheet.fillSpill(area, (r, c) => resultOf(table.at(r, c)));
    if (before && !sameArea(before, area)) this.markReaders(formula, before);
    this.markReaders(formula, area);
  }

  /** Formulas that may have read the area before it was filled. */
  private markReaders(formula: Formula, area: Area): void {
    const round = (this.rounds.get(formula) ?? 0) + 1;
    this.rounds.set(formula, round);
    if (round > MOST_ROUNDS) return;
    const visit = newVisit();
    formula.sheet.dependents.forEach(area, visit, (reader) => {
      if (reader !== formula) this.mark(reader);
    });
    for (; this.marked < this.queue.length; this.marked++) {
      const reader = this.queue[this.marked];
      if (reader) this.markDependentsOf(reader, visit);
    }
  }

  // What formulas see

  get sheets(): readonly Sheet[] {
    return this.names.sheets;
  }

  sheetNamed(name: string): Sheet | undefined {
    const known = this.sheetsByName.get(name);
    if (known) return known;
    const found = this.names.sheetNamed(name);
    this.sheetsByName.set(name, found);
    return found;
  }

  nameCalled(name: string, scope?: Sheet): DefinedName | undefined {
    return this.names.nameCalled(name, scope);
  }

  read(sheet: Sheet, row: number, column: number): CellValue {
    if (sheet.pending > 0) {
      const formula = sheet.formulas.get(row, column);
      if (formula && formula.progress !== "done") {
        this.missing.push(formula);
        return null;
      }
    }
    return valueIn(sheet.contentAt(row, column));
  }

  table({ sheet, area }: Reference): Table {
    const used = this.usedPart(area);
    if (this.meetsPending(sheet, used)) return new Table(1, 1, [null]);
    return this.tables.get(sheet, used, () => tableIn(sheet, used));
  }

  /** Whole columns and rows end where the longest and widest sheet ends, so that those of two sheets have the same size. */
  private usedPart(area: Area): Area {
    const isHuge = area.rows * area.columns > LARGEST_AREA;
    if (!isHuge && area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) return area;
    let [rows, columns] = [1, 1];
    for (const sheet of this.names.sheets) {
      const extent = sheet.extent();
      rows = Math.max(rows, extent.rows);
      columns = Math.max(columns, extent.columns);
    }
    return {
      ...area,
      rows: isHuge || area.rows === MAX_ROWS ? inUse(rows - area.row, area.rows) : area.rows,
      columns:
        isHuge || area.columns === MAX_COLUMNS ? inUse(columns - area.column, area.columns) : area.columns,
    };
  }

  private meetsPending(sheet: Sheet, area: Area): boolean {
    if (!sheet.hasPendingIn(area)) return false;
    const before = this.missing.length;
    sheet.formulas.forEachIn(area, (formula) => {
      if (formula.progress !== "done") this.missing.push(formula);
    });
    return this.missing.length > before;
  }

  named(name: string, sheet?: string): Value {
    const key = `${sheet ?? `\u0000${this.sheet.id}`}!${name}`;
    if (!this.namesByKey.has(key)) this.namesByKey.set(key, definedName(this.names, this.sheet, name, sheet));
    const found = this.namesByKey.get(key);
    if (!found) return UNKNOWN_NAME;
    return this.evaluateOther(compiledFormula(found.formula));
  }

  evaluateText(formula: string): Value {
    return this.evaluateOther(compiledFormula(formula));
  }

  private evaluateOther(compiled: CompiledFormula | undefined): Value {
    if (!compiled || this.nameDepth >= DEEPEST_NAME) return LOST_REFERENCE;
    const { parameters, variables } = this;
    this.parameters = compiled.parameters;
    this.variables = [];
    this.nameDepth++;
    const value = compiled.shape.evaluate(this);
    this.nameDepth--;
    this.parameters = parameters;
    this.variables = variables;
    return value;
  }

  // Functions of the add-in

  custom(name: string, args: readonly Value[]): Value | undefined {
    if (!this.calls.knows(name)) return undefined;
    const given = args.map((arg) => read(this, arg));
    const isOneCell = args.map((arg) => arg instanceof Reference);
    if (this.missing.length > 0 || this.waits) return null;
    const answer = this.calls.ask(
      this.current,
      name,
      given.map((value, index) => argumentOf(value, isOneCell[index] ?? false)),
    );
    this.waits = answer === undefined;
    return answer ?? null;
  }

  private await(formula: Formula): void {
    formula.sheet.setProgress(formula, "awaiting");
    this.awaiting.push(formula);
  }

  /** Everything that could be asked has been asked: waits for all answers, so that they come in few rounds. */
  private async answersToCalls(): Promise<void> {
    if (this.awaiting.length === 0) return;
    for (const formula of this.awaiting) this.show(formula, new CellError(WAITING));
    await this.calls.answers();
    this.forgetLookups();
    for (const formula of this.awaiting.splice(0)) {
      if (formula.isRemoved) continue;
      formula.sheet.setProgress(formula, "pending");
      this.queue.push(formula);
    }
    this.marked = this.queue.length;
  }
}

/** Of so many rows or columns those in use, but one at least. */
function inUse(used: number, count: number): number {
  return Math.max(1, Math.min(used, count));
}
