import { LEVELS, type Level } from "../counting/level";
import type { CellRef } from "../counting/cell";
import type { SourcedText } from "../counting/person";
import { holdsCount } from "./countCell";
import { shown } from "./fold";
import { isBlank, printed, speakerOf, spokenValue, type Grid } from "./grid";
import type { Header } from "./header";
import {
  depthOfNumber,
  isColumnNumber,
  isSectionNumber,
  isTotal,
  lineKind,
  partsOfLine,
  type Depth,
} from "./lines";
import { sourcedText } from "./sourcedText";
import { speaksOfBallots } from "./statement";

/** A row inside a table that sets the category or the unit for the rows below it. */
export interface Section {
  /** The whole line, its number in front. */
  readonly text: string;
  /** The line without its number. */
  readonly rest: string;
  readonly depth: Depth;
  readonly cell: CellRef;
}

/** A row that names a person. */
export interface PersonRow {
  readonly row: number;
  readonly name: SourcedText;
  readonly cell: CellRef;
  /** The rows the person's position is written on; the first is `row`. */
  readonly positionRows: number[];
  /** The position where it stands in one cell with the name. */
  readonly position?: SourcedText;
  /** The section rows it stands under, the nearest first. */
  readonly sections: readonly Section[];
}

/** A row with counts and no name. */
export interface NamelessRow {
  readonly cell: CellRef;
  readonly found: string;
}

/** The columns in which a table's lines are looked for: its own, and the free ones beside it. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** Rows of the sheet, both included. */
export interface Region {
  readonly from: number;
  readonly to: number;
  /** Another header follows: what stands before it is that table's title. */
  readonly beforeHeader: boolean;
}

/** What the rows under a header are. */
export interface TableRows {
  readonly people: PersonRow[];
  readonly nameless: NamelessRow[];
  /** The last row with a person, a count or a total. */
  last: number;
  /** A line of text stands after it, so that a header below begins another table. */
  trailingText: boolean;
  sections: readonly Section[];
}

export function emptyRows(header: Header): TableRows {
  return { people: [], nameless: [], last: header.bottom, trailingText: false, sections: [] };
}

/** Adds what a region holds to `found`: the rows under a header, or under the same header repeated. */
export function readRows(
  grid: Grid,
  header: Header,
  bounds: Bounds,
  region: Region,
  found: TableRows,
): TableRows {
  const walk = new Walk(grid, header, bounds, region, found);
  for (let row = region.from; row <= region.to; row++) walk.read(row);
  return found;
}

/** Rows with nothing in them after which a lone name is a signature. */
const BLANK_ROWS_BEFORE_SIGNATURE = 3;

class Walk {
  private blankRows = 0;
  private signed = false;
  private totalled = false;
  private sinceSection: Record<Level, number> = { high: 0, confident: 0, low: 0 };
  private readonly all: Record<Level, number> = { high: 0, confident: 0, low: 0 };
  private readonly romanPeople: boolean;

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly bounds: Bounds,
    private readonly region: Region,
    private readonly found: TableRows,
  ) {
    this.romanPeople = this.numbersPeopleInRoman();
  }

  read(row: number): void {
    const texts = this.ownCells(row);
    const counts = this.levelValues(row).some((value) => !isBlank(value));
    if (texts.length === 0 && !counts) {
      this.blankRows++;
      return;
    }
    this.classify(row, texts, counts);
    this.blankRows = 0;
  }

  private classify(row: number, texts: readonly CellRef[], counts: boolean): void {
    if (this.isNumberingRow(row, texts) || this.isPageNumber(texts)) return;
    const name = this.nameAt(row);
    if (/\p{L}{2}|\p{L}'|\p{L}\s\p{L}/u.test(name.text)) this.named(row, name, texts, counts);
    else this.unnamed(row, texts);
  }

  private named(row: number, name: SourcedText, texts: readonly CellRef[], counts: boolean): void {
    if (this.isBelowItsName(row)) return this.belowName(row, name);
    const kind = lineKind(name.text);
    const ordinal = this.ordinalAt(row);
    const numbered = /^\d+[.)]?$/.test(ordinal);
    if (!this.holdsCounts(row) && speaksOfBallots(name.text)) return this.line();
    if (counts && this.holdsAnyNumber(row)) {
      if (kind === "total" && (isTotal(lineStart(name.text)) || !numbered)) return this.total(row);
      if (kind === "group" && !numbered && this.isSubtotal(row)) return this.section(row, texts);
      return this.person(row, name);
    }
    if (kind === "total" && !numbered) return this.total(row);
    if (kind === "note" || kind === "signature") return this.closing(kind);
    const held = numbered && !isBlank(this.positionValue(row));
    if ((kind === "group" && !held) || this.spansLevels(row)) return this.section(row, texts);
    if (this.isSectionByNumber(row, name.text, ordinal)) return this.section(row, texts);
    if (this.isOutside(row, ordinal)) return this.line();
    if (this.countsFollowUnderName(row)) return;
    this.person(row, name);
  }

  private unnamed(row: number, texts: readonly CellRef[]): void {
    const values = this.levelValues(row);
    const first = texts[0];
    const label = first ? lineKind(this.textOf(first)) : "other";
    if (values.some(holdsCount)) {
      const labelled = texts.some((cell) => lineKind(this.textOf(cell)) === "total");
      const stated = texts.some((cell) => speaksOfBallots(this.textOf(cell)));
      if (labelled || stated || this.addsUp(row)) return this.total(row);
      return this.nameless(row, texts);
    }
    if (!first) return;
    if (texts.some((cell) => this.isClosing(cell))) return this.closing("signature");
    if (label === "total") return this.total(row);
    if (this.continuesPosition(row, texts)) return;
    if (this.isSectionLine(row, texts)) return this.section(row, texts);
    this.line();
  }

  private isClosing(cell: CellRef): boolean {
    const kind = lineKind(this.textOf(cell));
    return kind === "signature" || kind === "note";
  }

  private person(row: number, name: SourcedText): void {
    const cell = name.cells[0] ?? this.nameCell(row);
    const { sections } = this.found;
    const position = this.positionInName(row);
    this.found.people.push({ row, name, cell, positionRows: [row], sections, ...(position && { position }) });
    this.addCounts(row);
    this.counted(row);
  }

  /** A row under a merged name: a second vote when it has counts of its own, else only a second position. */
  private belowName(row: number, name: SourcedText): void {
    const last = this.found.people.at(-1);
    if (this.hasOwnCounts(row)) this.person(row, name);
    else if (last) last.positionRows.push(row);
  }

  private nameless(row: number, texts: readonly CellRef[]): void {
    const found = texts.map((cell) => printed(this.grid.value(cell.row, cell.column))).join(" | ");
    this.found.nameless.push({ cell: this.nameCell(row), found });
    this.counted(row);
  }

  private total(row: number): void {
    this.found.last = Math.max(this.found.last, row);
    this.totalled = true;
  }

  private counted(row: number): void {
    this.found.last = row;
    this.found.trailingText = false;
    this.signed = false;
    this.totalled = false;
  }

  private line(): void {
    this.found.trailingText = true;
  }

  private closing(kind: "note" | "signature"): void {
    this.found.trailingText = true;
    if (kind === "signature") this.signed = true;
  }

  private section(row: number, texts: readonly CellRef[]): void {
    const section = this.sectionAt(row, texts);
    if (!section) return;
    const outer = this.found.sections.filter(({ depth }) => depth < section.depth);
    this.found.sections = [section, ...outer];
    this.found.trailingText = true;
    this.sinceSection = { high: 0, confident: 0, low: 0 };
  }

  /** The line's number may stand in the STT column and its words in another. */
  private sectionAt(row: number, texts: readonly CellRef[]): Section | undefined {
    const written = texts.filter((cell) => typeof this.grid.value(cell.row, cell.column) === "string");
    const worded = written.find((cell) => /\p{L}{2}/u.test(this.textOf(cell)) && !this.isBareNumber(cell));
    if (!worded) return undefined;
    const { depth, rest } = partsOfLine(this.textOf(worded));
    const ordinal = this.ordinalAt(row);
    const apart = ordinal !== "" && this.header.columns.ordinal !== worded.column;
    const text = apart ? `${ordinal} ${this.textOf(worded)}` : this.textOf(worded);
    const byOrdinal = apart && depth === 4 ? depthOfNumber(ordinal.replace(/[().:/]/g, "")) : depth;
    return { text, rest, depth: byOrdinal, cell: worded };
  }

  private isBareNumber(cell: CellRef): boolean {
    return cell.column === this.header.columns.ordinal && isSectionNumber(this.textOf(cell));
  }

  /** One line of words in the first columns, or words no person's name begins with. */
  private isSectionLine(row: number, texts: readonly CellRef[]): boolean {
    const worded = texts.filter((cell) => /\p{L}{2}/u.test(this.textOf(cell)));
    const [first] = worded;
    if (!first || this.isOutside(row, this.ordinalAt(row))) return false;
    const kind = lineKind(this.textOf(first));
    if (kind === "group") return true;
    if (worded.length > 1 || kind !== "other") return false;
    const numbered = partsOfLine(this.textOf(first)).depth < 4;
    return (
      numbered ||
      first.column <= Math.max(...this.header.name) ||
      this.grid.area(row, first.column).columns > 1
    );
  }

  private isSectionByNumber(row: number, name: string, ordinal: string): boolean {
    if (this.romanPeople || !isBlank(this.positionValue(row))) return false;
    const { depth } = partsOfLine(name);
    return isSectionNumber(ordinal) || depth < 2;
  }

  /** Beyond the table's end: a lone name after signature words, or set off by blank rows, is nobody voted on. */
  private isOutside(row: number, ordinal: string): boolean {
    if (this.found.last <= this.header.bottom && this.found.people.length === 0) return false;
    if (ordinal !== "" || this.holdsCounts(row) || this.holdsBallots(row)) return false;
    if (!this.signed && !isBlank(this.positionValue(row))) return false;
    if (this.signed || this.blankRows >= BLANK_ROWS_BEFORE_SIGNATURE) return this.noPeopleBelow(row);
    const lastRow = this.region.beforeHeader && row === this.region.to;
    const setOff = this.blankRows > 0 || this.totalled || this.found.trailingText || lastRow;
    const numbersPeople = this.header.columns.ordinal !== undefined;
    const parted = numbersPeople || (this.region.beforeHeader && !lastRow) || this.totalled;
    return setOff && parted && this.noPeopleBelow(row);
  }

  private noPeopleBelow(row: number): boolean {
    return row > this.lastCounts;
  }

  /** The last row of the region with a number in a level column. */
  private get lastCounts(): number {
    this.lastCountsRow ??= this.findLastCounts();
    return this.lastCountsRow;
  }

  private lastCountsRow: number | undefined;

  private findLastCounts(): number {
    for (let row = this.region.to; row >= this.region.from; row--)
      if (this.holdsCounts(row) && isBlank(this.totalLabel(row))) return row;
    return -1;
  }

  private totalLabel(row: number): string {
    const labelled = this.ownCells(row).some((cell) => lineKind(this.textOf(cell)) === "total");
    return labelled ? "total" : "";
  }

  /** A second position on a line of its own, right under the person's. */
  private continuesPosition(row: number, texts: readonly CellRef[]): boolean {
    const last = this.found.people.at(-1);
    const column = this.header.columns.position;
    if (!last || column === undefined || this.blankRows > 0 || this.found.trailingText || this.totalled)
      return false;
    if (last.positionRows.at(-1) !== row - 1 || texts.some((cell) => cell.column !== column)) return false;
    last.positionRows.push(row);
    return true;
  }

  private isPageNumber(texts: readonly CellRef[]): boolean {
    const [only] = texts;
    return texts.length === 1 && only !== undefined && /^(trang|tờ)( số)? ?:? ?\d+/iu.test(this.textOf(only));
  }

  /** A row that numbers the columns, right under the header. */
  private isNumberingRow(row: number, texts: readonly CellRef[]): boolean {
    if (row > this.region.from + 1 || texts.length < 3) return false;
    const written = texts.map((cell) => printed(this.grid.value(cell.row, cell.column)));
    if (!written.every(isColumnNumber)) return false;
    const numbers = written.filter((text) => /\d/.test(text)).map((text) => Number(/\d+/.exec(text)?.[0]));
    return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  }

  /** The level columns hold the sums of the people above, or of those since the last section row. */
  private addsUp(row: number): boolean {
    if (this.found.people.length < 2) return false;
    const values = this.levelNumbers(row);
    const sums = (of: Record<Level, number>) =>
      LEVELS.every((level, index) => (values[index] ?? 0) === of[level]);
    return sums(this.all) || sums(this.sinceSection);
  }

  private addCounts(row: number): void {
    this.levelNumbers(row).forEach((value, index) => {
      const level = LEVELS[index];
      if (level === undefined) return;
      this.all[level] += value;
      this.sinceSection[level] += value;
    });
  }

  /** A section row whose counts are those of the people below it, up to the next section row of its depth. */
  private isSubtotal(row: number): boolean {
    const depth = this.sectionAt(row, this.ownCells(row))?.depth ?? 4;
    const sums = [0, 0, 0];
    let people = 0;
    for (let below = row + 1; below <= this.region.to; below++) {
      const name = this.nameAt(below).text;
      const kind = lineKind(name);
      if (kind === "total") break;
      if (kind === "group") {
        if ((this.sectionAt(below, this.ownCells(below))?.depth ?? 4) <= depth) break;
        continue;
      }
      if (name === "") continue;
      people++;
      this.levelNumbers(below).forEach((value, index) => (sums[index] = (sums[index] ?? 0) + value));
    }
    return people > 0 && this.levelNumbers(row).every((value, index) => value === sums[index]);
  }

  private numbersPeopleInRoman(): boolean {
    for (let row = this.region.from; row <= Math.min(this.region.to, this.region.from + 50); row++)
      if (
        this.holdsCounts(row) &&
        isSectionNumber(this.ordinalAt(row)) &&
        lineKind(this.nameAt(row).text) === "other"
      )
        return true;
    return false;
  }

  private nameAt(row: number): SourcedText {
    const cells = this.header.name
      .map((column) => speakerOf(this.grid, row, column))
      .filter(({ row: at, column }) => at > this.header.bottom && !isBlank(this.grid.value(at, column)));
    const whole = sourcedText(this.grid, cells);
    return this.header.nameHoldsPosition ? (this.partsAt(cells)?.name ?? whole) : whole;
  }

  /** "Nguyễn Văn An, Bí thư" or on two lines, under a heading that names both. */
  private partsAt(cells: readonly { row: number; column: number }[]) {
    const raw = cells.map(({ row, column }) => this.rawText(row, column)).join(" ");
    const [name, ...position] = raw
      .split(/\s*[\r\n;]\s*|\s+[-–—]\s*|,\s*/u)
      .filter((part) => part.trim() !== "");
    if (name === undefined || position.length === 0) return undefined;
    return { name: taken(name), position: taken(position.join(", ")) };
  }

  /** The position that stands in the name's own cell. */
  private positionInName(row: number): SourcedText | undefined {
    if (!this.header.nameHoldsPosition) return undefined;
    const cells = this.header.name.map((column) => speakerOf(this.grid, row, column));
    return this.partsAt(cells)?.position;
  }

  private nameCell(row: number): CellRef {
    const cells = this.header.name.map((column) => speakerOf(this.grid, row, column));
    const named = cells.find(
      (cell) => cell.row > this.header.bottom && !isBlank(this.grid.value(cell.row, cell.column)),
    );
    return named
      ? this.grid.cell(named.row, named.column)
      : this.grid.cell(row, this.header.name[0] ?? this.header.left);
  }

  private isBelowItsName(row: number): boolean {
    return this.header.name.some((column) => {
      const area = this.grid.area(row, column);
      return area.column === column && area.row < row && !isBlank(this.grid.value(area.row, column));
    });
  }

  /** The first row of a merged name without counts, which stand on a later row of it. */
  private countsFollowUnderName(row: number): boolean {
    const area = this.grid.area(row, this.header.name[0] ?? 0);
    for (let below = row + 1; below < area.row + area.rows; below++)
      if (this.hasOwnCounts(below)) return true;
    return false;
  }

  private hasOwnCounts(row: number): boolean {
    return LEVELS.some((level) => !isBlank(this.grid.value(row, this.header.counts[level])));
  }

  private levelValues(row: number) {
    return LEVELS.map((level) => spokenValue(this.grid, row, this.header.counts[level]));
  }

  private levelNumbers(row: number): number[] {
    return this.levelValues(row).map((value) => (typeof value === "number" ? value : 0));
  }

  private holdsCounts(row: number): boolean {
    return this.levelValues(row).some(holdsCount);
  }

  private holdsBallots(row: number): boolean {
    const { issued, returned, valid, invalid } = this.header.columns;
    return [issued, returned, valid, invalid].some(
      (column) => column !== undefined && holdsCount(this.grid.value(row, column)),
    );
  }

  /** Something in the level columns that is or ought to be a count, unlike the words of a signature. */
  private holdsAnyNumber(row: number): boolean {
    const kind = lineKind(this.nameAt(row).text);
    if (kind !== "signature" && kind !== "note" && !this.isOutside(row, this.ordinalAt(row))) return true;
    return this.levelValues(row).some((value) => typeof value !== "string" || /\d/.test(value));
  }

  private positionValue(row: number) {
    const column = this.header.columns.position;
    return column === undefined ? "" : spokenValue(this.grid, row, column);
  }

  private ordinalAt(row: number): string {
    const column = this.header.columns.ordinal;
    if (column === undefined || this.header.name.includes(column)) return "";
    const area = this.grid.area(row, column);
    return area.columns > 1 ? "" : printed(this.grid.value(row, column));
  }

  /** The name's cell is merged over the level columns: a line across the table. */
  private spansLevels(row: number): boolean {
    const area = this.grid.area(row, this.header.name[0] ?? 0);
    const last = area.column + area.columns - 1;
    return LEVELS.some(
      (level) => area.column < this.header.counts[level] && last >= this.header.counts[level],
    );
  }

  private ownCells(row: number): CellRef[] {
    const cells: CellRef[] = [];
    for (let column = this.bounds.left; column <= this.bounds.right; column++)
      if (!isBlank(this.grid.value(row, column))) cells.push(this.grid.cell(row, column));
    return cells;
  }

  private rawText(row: number, column: number): string {
    const value = this.grid.value(row, column);
    return typeof value === "string" ? value : printed(value);
  }

  private textOf(cell: CellRef): string {
    const value = this.grid.value(cell.row, cell.column);
    return typeof value === "string" ? shown(value) : "";
  }
}

/** A text taken out of a longer one: it stands in no cell of its own. */
function taken(text: string): SourcedText {
  return { text: shown(text), cells: [] };
}

function lineStart(text: string): string {
  return partsOfLine(text.normalize("NFC").toLowerCase()).rest;
}
