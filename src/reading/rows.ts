import type { CellRef } from "../counting/cell";
import type { SourcedText } from "../counting/person";
import { sayingOf } from "./category";
import { holdsCount } from "./countCell";
import { isBlank, printed, type Grid } from "./grid";
import type { Header } from "./header";
import {
  isColumnNumber,
  isSectionNumber,
  lineKind,
  mayBeName,
  namesBody,
  namesPost,
  namesStatistic,
  namesCounting,
  partsOfLine,
  totalIn,
} from "./lines";
import { RowCells, type Bounds } from "./rowCells";
import { readSection, type Section } from "./section";
import { speaksOfBallots, withoutBallots } from "./statement";
import { addTo, equals, exceeds, LEAST_PEOPLE, Sums, type Sum } from "./sums";

/** A row that names a person. */
export interface PersonRow {
  readonly row: number;
  readonly name: SourcedText;
  readonly cell: CellRef;
  /** The rows the person's position is written on; the first is `row`. */
  readonly positionRows: number[];
  /** The position where it stands in one cell with the name. */
  position?: SourcedText;
  /** The section rows it stands under, the nearest first. */
  readonly sections: readonly Section[];
  /** The row of percentages under the person's counts. */
  shareRow?: number;
}

/** A row with counts and no name. */
export interface NamelessRow {
  readonly cell: CellRef;
  readonly found: string;
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
  private readonly sums = new Sums();
  private readonly cells: RowCells;
  private readonly romanPeople: boolean;

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    bounds: Bounds,
    private readonly region: Region,
    private readonly found: TableRows,
  ) {
    this.cells = new RowCells(grid, header, bounds);
    this.romanPeople = this.numbersPeopleInRoman();
  }

  read(row: number): void {
    const texts = this.cells.ownCells(row);
    const counts = this.cells.levelValues(row).some((value) => !isBlank(value));
    if (texts.length === 0 && !counts) {
      this.blankRows++;
      return;
    }
    this.classify(row, texts, counts);
    this.blankRows = 0;
  }

  private classify(row: number, texts: readonly CellRef[], counts: boolean): void {
    if (this.isNumberingRow(row, texts) || this.isPageNumber(texts)) return;
    const name = this.cells.nameAt(row);
    if (/\p{L}{2}|\p{L}'|\p{L}\s\p{L}/u.test(name.text)) this.named(row, name, texts, counts);
    else this.unnamed(row, texts);
  }

  private named(row: number, name: SourcedText, texts: readonly CellRef[], counts: boolean): void {
    if (this.cells.isBelowItsName(row)) return this.belowName(row, name);
    if (this.isBallotsLine(row, name.text)) return this.ballotsLine(row, name.text);
    if (counts && this.holdsAnyNumber(row)) this.withCounts(row, name, texts);
    else this.withoutCounts(row, name);
  }

  /** Speaks of ballots, and has no counts or only their number in a column of the levels. */
  private isBallotsLine(row: number, text: string): boolean {
    if (!speaksOfBallots(text)) return false;
    if (!this.cells.holdsCounts(row)) return !(this.isNumbered(row) && mayBeName(text));
    return withoutBallots(text) === "" && !this.holdsAllCounts(row);
  }

  private holdsAllCounts(row: number): boolean {
    return this.cells
      .levelValues(row)
      .every((value) => !isBlank(value) && !(typeof value === "string" && speaksOfBallots(value)));
  }

  /** Only what is plainly a total or a body leaves the people; what may be either is asked about. */
  private withCounts(row: number, name: SourcedText, texts: readonly CellRef[]): void {
    const numbered = this.isNumbered(row);
    const total = totalIn(name.text);
    if (total === "label" && (!numbered || /^(tổng|cộng)/iu.test(name.text.normalize("NFC"))))
      return this.total(row);
    const held = !isBlank(this.cells.positionValue(row));
    if (namesBody(name.text) && !held) return this.groupWithCounts(row, name, texts);
    if (numbered || held) return this.person(row, name);
    if (namesStatistic(name.text)) return this.isStatistic(row) ? this.total(row) : this.doubtful(row, texts);
    if (total === "name" && this.addsUp(row)) return this.doubtful(row, texts);
    if (lineKind(name.text) === "group") this.groupWithCounts(row, name, texts);
    else this.person(row, name);
  }

  /** Fractions, or of every level the highest or the lowest count of all people: nobody's own counts. */
  private isStatistic(row: number): boolean {
    const counts = this.cells.levelNumbers(row);
    if (counts.some((count) => !Number.isInteger(count))) return true;
    const people = this.found.people.map((person) => this.cells.levelNumbers(person.row));
    const isOf = (extreme: (...counts: number[]) => number) =>
      counts.every((count, level) => count === extreme(...people.map((one) => one[level] ?? 0)));
    return people.length > 1 && (isOf(Math.max) || isOf(Math.min));
  }

  private groupWithCounts(row: number, name: SourcedText, texts: readonly CellRef[]): void {
    const isBody = namesBody(name.text);
    const isPlain = isBody || (this.numberOfSection(row, name.text) && !this.romanPeople);
    const below = this.peopleSummedUp(row);
    if (below > 0 && isPlain) return this.section(row);
    if (below >= LEAST_PEOPLE) return mayBeName(name.text) ? this.doubtful(row, texts) : this.section(row);
    if (!isBody) return this.person(row, name);
    if (this.addsUp(row)) this.total(row);
    else this.doubtful(row, texts);
  }

  private withoutCounts(row: number, name: SourcedText): void {
    const kind = lineKind(name.text);
    const numbered = this.isNumbered(row);
    if (kind === "total" && !numbered) return this.total(row);
    if (kind === "note" || kind === "signature") {
      const stands = kind === "signature" && (numbered || this.cells.holdsBallots(row));
      if (!stands) return this.closing(kind);
    }
    if (kind === "group" && !this.isNameLikeGroup(row, name.text)) return this.section(row);
    if (this.cells.spansLevels(row)) return this.section(row);
    if (this.isSectionByNumber(row, name.text) || this.isSectionByWords(row, name.text))
      return this.section(row);
    if (this.isOutside(row, this.cells.ordinalAt(row))) return this.line();
    if (this.cells.countsFollowUnderName(row)) return;
    this.person(row, name);
  }

  /** A name such as "Ban Văn Sở", told from a body by what stands beside it. */
  private isNameLikeGroup(row: number, text: string): boolean {
    const held = !isBlank(this.cells.positionValue(row));
    if (held && this.isNumbered(row)) return true;
    return !namesBody(text) && mayBeName(text) && (held || this.cells.holdsBallots(row));
  }

  private isNumbered(row: number): boolean {
    return /^\d+[.)]?$/.test(this.cells.ordinalAt(row));
  }

  private unnamed(row: number, texts: readonly CellRef[]): void {
    const [first] = texts;
    if (this.isSharesOfLast(row)) return this.sharesOfLast(row);
    if (this.cells.levelValues(row).some(holdsCount)) return this.countsWithoutName(row, texts);
    if (!first) return;
    const worded = texts.find((cell) => /\p{L}{2}/u.test(this.cells.textOf(cell)));
    const text = worded ? this.cells.textOf(worded) : "";
    if (speaksOfBallots(text)) return this.ballotsLine(row, text);
    if (texts.some((cell) => this.isClosing(cell))) return this.closing("signature");
    if (lineKind(this.cells.textOf(first)) === "total") return this.total(row);
    if (this.continuesPosition(row, texts)) return;
    if (this.isSectionLine(row, texts)) return this.section(row);
    this.line();
  }

  private countsWithoutName(row: number, texts: readonly CellRef[]): void {
    if (this.isNumbered(row)) return this.doubtful(row, texts);
    if (texts.some((cell) => speaksOfBallots(this.cells.textOf(cell))))
      return this.holdsAllCounts(row) ? this.total(row) : this.line();
    if (this.isLabelledTotal(row)) return this.total(row);
    const held = !isBlank(this.cells.positionValue(row));
    if (!held && (this.addsUp(row) || (this.totalled && this.cells.isShareRow(row)))) return this.total(row);
    this.doubtful(row, texts);
  }

  /** A label of a total stands in the row, elsewhere than in the remarks. */
  private isLabelledTotal(row: number): boolean {
    const { note, handling } = this.header.columns;
    return this.cells
      .ownCells(row)
      .some(
        (cell) =>
          cell.column !== note && cell.column !== handling && totalIn(this.cells.textOf(cell)) === "label",
      );
  }

  private isClosing(cell: CellRef): boolean {
    const kind = lineKind(this.cells.textOf(cell));
    return kind === "signature" || kind === "note";
  }

  private person(row: number, name: SourcedText): void {
    if (this.cells.sharesCountsAbove(row)) return this.underName(row, name);
    const cell = name.cells[0] ?? this.cells.nameCell(row);
    const { sections } = this.found;
    const position = this.cells.positionInName(row);
    this.found.people.push({ row, name, cell, positionRows: [row], sections, ...(position && { position }) });
    this.sums.add(this.cells.levelNumbers(row));
    this.counted(row);
  }

  /** A position written under the name, beside counts merged over both lines; what may be a second name is asked about. */
  private underName(row: number, text: SourcedText): void {
    const last = this.found.people.at(-1);
    const isPost = this.header.nameHoldsPosition || namesPost(text.text) || !mayBeName(text.text);
    if (!last || !isPost) return this.doubtful(row, text.cells);
    if (this.header.columns.position === undefined) last.position ??= text;
    this.counted(row);
  }

  /** A row under a merged name: its percentages, a second vote when it has counts of its own, or a second position. */
  private belowName(row: number, name: SourcedText): void {
    const last = this.found.people.at(-1);
    if (last && this.cells.isShareRow(row)) this.sharesOfLast(row);
    else if (this.cells.hasOwnCounts(row)) this.person(row, name);
    else if (last) last.positionRows.push(row);
  }

  /** Percentages right under a person, in a row with no number or position of its own. */
  private isSharesOfLast(row: number): boolean {
    const last = this.found.people.at(-1);
    return (
      last !== undefined &&
      last.positionRows.at(-1) === row - 1 &&
      this.cells.ordinalAt(row) === "" &&
      isBlank(this.cells.positionValue(row)) &&
      this.cells.isShareRow(row)
    );
  }

  private sharesOfLast(row: number): void {
    const last = this.found.people.at(-1);
    if (last) last.shareRow ??= row;
    this.found.last = Math.max(this.found.last, row);
  }

  /** Counts of somebody who cannot be told, or of nobody: which, is asked. */
  private doubtful(row: number, texts: readonly CellRef[]): void {
    const found = texts.map((cell) => printed(this.grid.value(cell.row, cell.column))).join(" | ");
    this.found.nameless.push({ cell: this.cells.nameCell(row), found });
    this.counted(row);
  }

  /** Words alone do not end the table where another follows: they may be its title. */
  private total(row: number): void {
    const figures = this.cells.holdsCounts(row) || this.cells.holdsBallots(row);
    if (figures || !this.region.beforeHeader) this.found.last = Math.max(this.found.last, row);
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

  private section(row: number): void {
    const section = readSection(this.grid, this.header, this.cells, row);
    if (!section) return;
    this.found.sections = [section, ...this.sectionsOver(section)];
    this.found.trailingText = true;
    this.sums.beginSection();
  }

  /**
   * The sections a new one stands in. A line without a number right above a numbered one is a heading over it and those
   * that follow, until the next such line that names a body.
   */
  private sectionsOver({ depth, text }: Section): readonly Section[] {
    const { sections, people } = this.found;
    const [last, ...others] = sections;
    const isHeading = last?.depth === 4 && depth < 4 && (people.at(-1)?.row ?? -1) < last.cell.row;
    if (last && isHeading)
      return [{ ...last, depth: depth - 0.25 }, ...others.filter((one) => one.depth < depth)];
    const heading = sections.find((one) => one.depth < 4 && one.text === one.rest);
    const from = depth === 4 && heading && sayingOf(text).body ? heading.depth : depth;
    return sections.filter((one) => one.depth < from);
  }

  /** A line that states ballots may also name the people they are of, in words we may not know. */
  private ballotsLine(row: number, text: string): void {
    const head = withoutBallots(text);
    const { rest } = partsOfLine(head);
    const kind = lineKind(head);
    const names = /\p{L}{2}/u.test(rest) && (kind === "other" || kind === "group") && !namesCounting(rest);
    if (names && !this.noPeopleBelow(row)) this.section(row);
    else this.line();
  }

  /** One line of words in the first columns, or words no person's name begins with. */
  private isSectionLine(row: number, texts: readonly CellRef[]): boolean {
    const worded = texts.filter((cell) => /\p{L}{2}/u.test(this.cells.textOf(cell)));
    const [first] = worded;
    if (!first || this.isOutside(row, this.cells.ordinalAt(row))) return false;
    const kind = lineKind(this.cells.textOf(first));
    if (kind === "group") return true;
    if (worded.length > 1 || kind !== "other") return false;
    const numbered = partsOfLine(this.cells.textOf(first)).depth < 4;
    return (
      numbered ||
      first.column <= Math.max(...this.header.name) ||
      this.grid.area(row, first.column).columns > 1
    );
  }

  private isSectionByNumber(row: number, name: string): boolean {
    if (this.romanPeople || !isBlank(this.cells.positionValue(row))) return false;
    return this.numberOfSection(row, name);
  }

  private numberOfSection(row: number, name: string): boolean {
    return isSectionNumber(this.cells.ordinalAt(row)) || partsOfLine(name).depth < 2;
  }

  /** Posts of a body, where the people of the table go by their names and stand below: "Thành viên UBND huyện". */
  private isSectionByWords(row: number, text: string): boolean {
    if (!namesPost(text) || !isBlank(this.cells.positionValue(row)) || this.noPeopleBelow(row)) return false;
    const { body, tier } = sayingOf(text);
    if (!body && !tier) return false;
    return !this.namedByPosts && !this.goesOnBelow(row);
  }

  /** The next row bears the next number: both number people. */
  private goesOnBelow(row: number): boolean {
    const number = Number.parseInt(this.cells.ordinalAt(row), 10);
    return Number.parseInt(this.cells.ordinalAt(row + 1), 10) === number + 1;
  }

  /** Posts with counts stand in the name's column: the table has posts in place of names. */
  private get namedByPosts(): boolean {
    this.namedByPostsKnown ??= this.findNamesByPosts();
    return this.namedByPostsKnown;
  }

  private namedByPostsKnown: boolean | undefined;

  private findNamesByPosts(): boolean {
    for (let row = this.region.from; row <= this.region.to; row++)
      if (this.cells.holdsCounts(row) && namesPost(this.cells.nameAt(row).text)) return true;
    return false;
  }

  /** Beyond the table's end: a lone name after signature words, or set off by blank rows, is nobody voted on. */
  private isOutside(row: number, ordinal: string): boolean {
    if (this.found.last <= this.header.bottom && this.found.people.length === 0) return false;
    if (ordinal !== "" || this.cells.holdsCounts(row) || this.cells.holdsBallots(row)) return false;
    if (!this.signed && !isBlank(this.cells.positionValue(row))) return false;
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
      if (this.cells.holdsCounts(row) && !this.isTotalRow(row)) return row;
    return -1;
  }

  private isTotalRow(row: number): boolean {
    return !this.isNumbered(row) && this.isLabelledTotal(row);
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
    return (
      texts.length === 1 && only !== undefined && /^(trang|tờ)( số)? ?:? ?\d+/iu.test(this.cells.textOf(only))
    );
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
    return this.sums.areOf(this.cells.levelNumbers(row));
  }

  /** How many people the counts of a section row are the sums of: those up to the next section row of its depth. */
  private peopleSummedUp(row: number): number {
    const depth = this.depthAt(row);
    const counts = this.cells.levelNumbers(row);
    const sum: Sum = { people: 0, counts: [0, 0, 0] };
    for (let below = row + 1; below <= this.region.to && !exceeds(sum, counts); below++) {
      const { text } = this.cells.nameAt(below);
      const kind = lineKind(text);
      if (kind === "total") break;
      if (namesBody(text) || (kind === "group" && !this.isNumbered(below))) {
        if (this.depthAt(below) <= depth) break;
        continue;
      }
      if (text !== "") addTo(sum, this.cells.levelNumbers(below));
    }
    return equals(sum, counts) ? sum.people : 0;
  }

  private depthAt(row: number): number {
    return readSection(this.grid, this.header, this.cells, row)?.depth ?? 4;
  }

  private numbersPeopleInRoman(): boolean {
    for (let row = this.region.from; row <= Math.min(this.region.to, this.region.from + 50); row++)
      if (
        this.cells.holdsCounts(row) &&
        isSectionNumber(this.cells.ordinalAt(row)) &&
        lineKind(this.cells.nameAt(row).text) === "other"
      )
        return true;
    return false;
  }

  /** Something in the level columns that is or ought to be a count, unlike the words of a signature. */
  private holdsAnyNumber(row: number): boolean {
    const kind = lineKind(this.cells.nameAt(row).text);
    if (kind !== "signature" && kind !== "note" && !this.isOutside(row, this.cells.ordinalAt(row)))
      return true;
    return this.cells.levelValues(row).some((value) => typeof value !== "string" || /\d/.test(value));
  }
}
