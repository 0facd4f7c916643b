import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { compiledFormula, type CompiledFormula } from "./shape";

/** Texts, quoted sheet names and words; a word before "(" or "!" is the name of a function or a sheet. */
const WORDS = /"[^"]*"|'[^']*'|[\p{L}\p{N}_.$\\?]+[(!]?/gu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

/** A reference of a formula, and what stands before it. */
interface Piece {
  readonly before: string;
  /** Counted from 1; undefined where a dollar sign holds it. */
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly cell: readonly [columnSign: string, letters: string, rowSign: string, digits: string];
}

/** A formula that is copied to other cells: references without a dollar sign move along. */
export class MovableFormula {
  private readonly pieces: Piece[] = [];
  private readonly end: string;
  private readonly compiled: CompiledFormula | undefined;
  private readonly nextRow: CompiledFormula | undefined;

  constructor(formula: string) {
    let from = 0;
    for (const { 0: word, index } of formula.matchAll(WORDS)) {
      const cell = CELL.exec(word);
      if (!cell) continue;
      const [, columnSign = "", letters = "", rowSign = "", digits = ""] = cell;
      this.pieces.push({
        before: formula.slice(from, index),
        row: rowSign === "" ? Number(digits) : undefined,
        column: columnSign === "" ? columnNumber(letters) : undefined,
        cell: [columnSign, letters, rowSign, digits],
      });
      from = index + word.length;
    }
    this.end = formula.slice(from);
    this.compiled = compiledFormula(formula);
    this.nextRow = compiledFormula(this.moved(1, 0));
  }

  /** What Excel makes of it so many rows further down and columns to the right; "#REF!" beyond the sheet's edges. */
  moved(rows: number, columns: number): string {
    let text = "";
    for (const { before, row, column, cell } of this.pieces) {
      const movedRow = row === undefined ? undefined : row + rows;
      const movedColumn = column === undefined ? undefined : column + columns;
      const isInside = isWithin(movedRow, MAX_ROWS) && isWithin(movedColumn, MAX_COLUMNS);
      const [columnSign, letters, rowSign, digits] = cell;
      const place = columns === 0 || movedColumn === undefined ? letters : lettersOf(movedColumn);
      text += before + (isInside ? `${columnSign}${place}${rowSign}${movedRow ?? digits}` : "#REF!");
    }
    return text + this.end;
  }

  /** {@link moved}, compiled. Straight down nothing but the numbers of rows changes, each by as much. */
  compiledAt(rows: number, columns: number, moved: string): CompiledFormula | undefined {
    const { compiled, nextRow } = this;
    const isStraight = columns === 0 && compiled?.shape === nextRow?.shape && !moved.includes("#REF!");
    if (!isStraight || !compiled || !nextRow || this.turnsAnArea(compiled, nextRow))
      return compiledFormula(moved);
    const parameters = compiled.parameters.map((value, index) => {
      const next = nextRow.parameters[index];
      return typeof value === "number" && typeof next === "number" ? value + rows * (next - value) : value;
    });
    return { shape: compiled.shape, parameters };
  }

  /** Of an area with one row held the other may come to lie on its other side. */
  private turnsAnArea(one: CompiledFormula, next: CompiledFormula): boolean {
    const step = (at: number) => Number(next.parameters[at]) - Number(one.parameters[at]);
    return one.shape.references.some(({ at, isArea }) => isArea && step(at) !== step(at + 2));
  }
}

function isWithin(place: number | undefined, most: number): boolean {
  return place === undefined || (place >= 1 && place <= most);
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
