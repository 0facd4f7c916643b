import { HostError, invalidArgument } from "../richapi/errors";
import { type Area, cellArea, parseAddress, quotedSheetName } from "./address";
import { Calculation, type CalculatedSheet } from "./calculation";
import { type Content, contentOf } from "./content";
import { isMalformed, mentions, withSheetLost, withSheetRenamed } from "./formulaText";
import { type MatrixRows } from "./matrix";
import { type Locale } from "./numberText";
import { Sheet } from "./sheet";

export interface DefinedName {
  readonly id: string;
  name: string;
  /** "=Sheet1!$A$1" or any other formula. */
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet a local name belongs to. */
  readonly sheet?: Sheet;
}

export interface BookEvent {
  readonly type:
    "Changed" | "Added" | "Deleted" | "Activated" | "Deactivated" | "SelectionChanged" | "NameChanged";
  readonly sheet: Sheet;
  readonly area?: Area;
  readonly nameBefore?: string;
}

const FORBIDDEN_IN_SHEET_NAMES = /[\\/?*[\]:]/;
const LONGEST_SHEET_NAME = 31;

/** The workbook: sheets, names, settings, and the calculation that keeps the formulas' results in step. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  /** Document settings of the add-in, each as JSON. */
  readonly settings = new Map<string, string>();
  selection: { sheet: Sheet; area: Area };
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  calculationSuspended = false;
  /** The structure is protected: no sheet is added, removed, renamed, moved, shown or hidden. */
  structureProtection?: {
    readonly password?: string;
    /** The element of an opened file. */ readonly carried?: string;
  };
  readonly events: BookEvent[] = [];
  private nextSheetId = 1;
  private nextNameId = 1;
  private calculateAll = false;

  constructor(
    readonly locale: Locale,
    private readonly calculation: Calculation,
    firstSheet: string,
  ) {
    this.selection = { sheet: this.addSheet(firstSheet), area: cellArea(0, 0) };
  }

  // Sheets

  get activeSheet(): Sheet {
    return this.selection.sheet;
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    if (sheet === this.activeSheet) return;
    if (this.sheets.includes(this.activeSheet))
      this.events.push({ type: "Deactivated", sheet: this.activeSheet });
    this.selection = { sheet, area: cellArea(0, 0) };
    this.events.push({ type: "Activated", sheet });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selection = { sheet, area };
    this.events.push({ type: "SelectionChanged", sheet, area });
  }

  sheetNamed(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.normalize().toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.name.normalize().toLowerCase() === wanted || sheet.id.toLowerCase() === wanted,
    );
  }

  /** For what users and add-ins ask; a file being opened may well have its sheets. */
  refuseIfStructureProtected(): void {
    if (this.structureProtection) throw new HostError("AccessDenied");
  }

  addSheet(name = this.freeSheetName()): Sheet {
    this.checkSheetName(name);
    const number = String(this.nextSheetId++).padStart(12, "0");
    const sheet = new Sheet(`{00000000-0001-0000-0000-${number}}`, name);
    this.sheets.push(sheet);
    this.events.push({ type: "Added", sheet });
    return sheet;
  }

  private freeSheetName(): string {
    const stem = this.locale === "vi-VN" ? "Trang_tính" : "Sheet";
    let number = this.sheets.length + 1;
    while (this.sheetNamed(stem + number)) number++;
    return stem + number;
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.checkSheetName(name, sheet);
    const { name: old } = sheet;
    const quoted = quotedSheetName(name);
    this.rewriteFormulas((formula) => withSheetRenamed(formula, old, quoted));
    sheet.name = name;
    this.events.push({ type: "NameChanged", sheet, nameBefore: old });
  }

  /** The rules of Excel's "Rename a worksheet": length, characters, apostrophes at the ends, the reserved "History". */
  private checkSheetName(name: string, self?: Sheet): void {
    const tooLong = name.length === 0 || name.length > LONGEST_SHEET_NAME;
    const apostrophe = name.startsWith("'") || name.endsWith("'");
    const forbidden = FORBIDDEN_IN_SHEET_NAMES.test(name) || name.toLowerCase() === "history";
    if (tooLong || apostrophe || forbidden) throw invalidArgument();
    const other = this.sheetNamed(name);
    if (other && other !== self) throw new HostError("ItemAlreadyExists");
  }

  moveSheet(sheet: Sheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw invalidArgument();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  showSheet(sheet: Sheet, visibility: Sheet["visibility"]): void {
    if (visibility !== "Visible") this.keepOneVisible(sheet);
    sheet.visibility = visibility;
    if (visibility !== "Visible" && sheet === this.activeSheet) this.activateAnother(sheet);
  }

  deleteSheet(sheet: Sheet): void {
    this.keepOneVisible(sheet);
    // Excel refuses to delete a very hidden sheet: it has to be shown first.
    if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
    this.activateAnother(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const name of this.names.filter((item) => item.sheet === sheet)) this.removeName(name);
    this.rewriteFormulas((formula) => withSheetLost(formula, sheet.name));
    this.events.push({ type: "Deleted", sheet });
  }

  private keepOneVisible(sheet: Sheet): void {
    if (!this.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
      throw new HostError("InvalidOperation");
    }
  }

  private activateAnother(sheet: Sheet): void {
    if (sheet !== this.activeSheet) return;
    const index = this.sheets.indexOf(sheet);
    const candidates = [...this.sheets.slice(index + 1), ...this.sheets.slice(0, index).reverse()];
    const next = candidates.find((other) => other.visibility === "Visible");
    if (next) this.activate(next);
  }

  private rewriteFormulas(rewrite: (formula: string) => string): void {
    this.forEachFormula((sheet, content, row, column) => {
      const f = rewrite(content.f ?? "");
      if (f === content.f) return;
      sheet.put(row, column, { ...content, f });
      sheet.markChanged(cellArea(row, column));
    });
    for (const name of this.names) {
      const formula = rewrite(name.formula);
      if (formula !== name.formula) this.setNameFormula(name, formula);
    }
    for (const sheet of this.sheets) {
      for (const rule of sheet.conditionalRules) rule.formula = rewrite(rule.formula);
    }
  }

  private forEachFormula(visit: (sheet: Sheet, content: Content, row: number, column: number) => void): void {
    for (const sheet of this.sheets) {
      const cells: Array<[number, number]> = [];
      sheet.formulas.forEach((_formula, row, column) => cells.push([row, column]));
      for (const [row, column] of cells) {
        const content = sheet.contents.get(row, column);
        if (content) visit(sheet, content, row, column);
      }
    }
  }

  // Names

  nameCalled(name: string, scope?: Sheet): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((item) => item.name.toLowerCase() === wanted && item.sheet === scope);
  }

  addName(
    name: string,
    formula: string,
    options: { comment?: string; visible?: boolean; sheet?: Sheet } = {},
  ): DefinedName {
    checkName(name, formula);
    if (this.nameCalled(name, options.sheet)) throw new HostError("ItemAlreadyExists");
    const { comment = "", visible = true, sheet } = options;
    const item: DefinedName = { id: `name${this.nextNameId++}`, name, formula, comment, visible, sheet };
    this.names.push(item);
    this.markUsersOf(name);
    return item;
  }

  setNameFormula(item: DefinedName, formula: string): void {
    if (!formula.startsWith("=") || isMalformed(formula)) throw invalidArgument();
    item.formula = formula;
    this.markUsersOf(item.name);
  }

  removeName(item: DefinedName): void {
    this.names.splice(this.names.indexOf(item), 1);
    this.markUsersOf(item.name);
  }

  private markUsersOf(name: string): void {
    this.forEachFormula((sheet, content, row, column) => {
      if (mentions(content.f ?? "", name)) sheet.markChanged(cellArea(row, column));
    });
  }

  /** The area a name stands for, if it stands for one that exists. */
  areaOfName(item: DefinedName): { sheet: Sheet; area: Area } | undefined {
    const address = parseAddress(item.formula.replace(/^=/, ""));
    const sheet = address?.sheet === undefined ? undefined : this.sheetNamed(address.sheet);
    return address && sheet ? { sheet, area: address.area } : undefined;
  }

  // Calculation

  /** Makes a function of the add-in known to the formulas; whoever calls it is calculated again. */
  registerFunction(name: string, call: Parameters<Calculation["register"]>[1]): void {
    this.calculation.register(name, call);
    this.markUsersOf(name);
  }

  calculateEverything(): void {
    this.calculateAll = true;
  }

  /** Whether a formula waits for its result. */
  get isSettled(): boolean {
    return !this.calculateAll && this.sheets.every((sheet) => sheet.changed.length === 0);
  }

  /** Calculates what depends on the changes since the last time. In manual mode only on request. */
  async settle(): Promise<void> {
    if (this.isSettled || this.calculationSuspended) return;
    if (this.calculationMode === "Manual" && !this.calculateAll) return;
    if (this.calculateAll)
      this.forEachFormula((sheet, _content, row, column) => sheet.changed.push(cellArea(row, column)));
    this.calculateAll = false;
    if (!this.hasFormulas()) return this.forgetChanges();
    const sheets = this.sheets.map((sheet) => calculated(sheet));
    this.forgetChanges();
    const names = this.names.map(({ id, name, formula, sheet }) => ({
      id,
      name,
      formula,
      sheetId: sheet?.id,
    }));
    const found = await this.calculation.run(sheets, names);
    for (const sheet of this.sheets) {
      const results = found.get(sheet.id);
      if (results) applyResults(sheet, results);
    }
  }

  private hasFormulas(): boolean {
    return this.sheets.some((sheet) => Object.keys(sheet.formulas.rows).length > 0);
  }

  private forgetChanges(): void {
    for (const sheet of this.sheets) sheet.changed = [];
  }
}

function checkName(name: string, formula: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) && name.length <= 255;
  const isAddress = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[RrCc]$/.test(name);
  if (!wellFormed || isAddress || !formula.startsWith("=") || isMalformed(formula)) throw invalidArgument();
}

function calculated(sheet: Sheet): CalculatedSheet {
  const spills: MatrixRows<{ startRow: number; endRow: number; startColumn: number; endColumn: number }> = {};
  sheet.spills.forEach((area, row, column) => {
    (spills[row] ??= {})[column] = {
      startRow: area.row,
      endRow: area.row + area.rows - 1,
      startColumn: area.column,
      endColumn: area.column + area.columns - 1,
    };
  });
  const { id, name, changed } = sheet;
  const cells = { contents: sheet.contents.rows, formulas: sheet.formulas.rows, spilled: sheet.spilled.rows };
  return { id, name, ...cells, spills, changed, extent: sheet.extent() };
}

type Results = Awaited<ReturnType<Calculation["run"]>> extends Map<string, infer R> ? R : never;

function applyResults(sheet: Sheet, { results, spills }: Results): void {
  for (const { row, column, value } of results) {
    const content = sheet.contents.get(row, column);
    if (!content?.f) continue;
    if (!spills.some((spill) => spill.row === row && spill.column === column))
      sheet.dropSpillFrom(row, column);
    sheet.setResult(row, column, { ...contentOf(value), f: content.f });
  }
  for (const spill of spills) applySpill(sheet, spill);
  // Nothing of what was just calculated waits for another calculation.
  sheet.changed = [];
}

function applySpill(sheet: Sheet, { row, column, range, values }: Results["spills"][number]): void {
  const content = sheet.contents.get(row, column);
  if (!content?.f) return;
  sheet.dropSpillFrom(row, column);
  const anchor = values[row]?.[column] ?? 0;
  sheet.setResult(row, column, { ...contentOf(anchor), f: content.f });
  const area = {
    row,
    column,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
  // A blocked array shows its error in one cell only, and waits for its area to become free.
  if (anchor === "#SPILL!") return sheet.blockedSpills.set(row, column, area);
  sheet.spills.set(row, column, area);
  for (const [r, line] of Object.entries(values)) {
    for (const [c, value] of Object.entries(line)) {
      if (Number(r) !== row || Number(c) !== column)
        sheet.spilled.set(Number(r), Number(c), contentOf(value));
    }
  }
}
