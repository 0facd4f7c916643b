import type { CellRef } from "../../counting/cell";
import { LEVELS } from "../../counting/level";
import { shown } from "../../words/fold";
import { isWorded } from "../../words/lines";
import { mayBePerson } from "../../words/personName";
import { cellsIn } from "../cells/grid";
import { rowsIn, type SheetPart } from "./part";

const SEPARATORS = [",", ";", "\t", "|"] as const;

/** Rows that are one text each of as many fields, words and at least three whole numbers: a CSV file whose columns were not parted. */
export function textInOneColumn(part: SheetPart): CellRef[] {
  for (const separator of SEPARATORS) {
    const lines = linesParted(part, separator);
    if (lines.length > 0) return lines;
  }
  return [];
}

/** A line and its fields need no other beside them: words with three numbers between commas are no sentence. */
function linesParted(part: SheetPart, separator: string): CellRef[] {
  return [...rowsIn(part)].flatMap((row) => {
    const [cell, ...others] = cellsIn(part.grid, row, part.left, part.right);
    if (!cell || others.length > 0 || cell.text === "") return [];
    const fields = fieldsOf(cell.text, separator);
    const numbers = fields.filter((field) => /^\d{1,4}$/.test(field));
    const isOfSomebody = fields.some((field) => (part.speaks ? isWorded(field) : mayBePerson(field)));
    const isLine = numbers.length >= LEVELS.length && isOfSomebody;
    return isLine ? [part.grid.cell(row, cell.column)] : [];
  });
}

/** Parted at the separator outside quotes. */
function fieldsOf(text: string, separator: string): string[] {
  const fields: string[] = [];
  let field = "";
  let isQuoted = false;
  for (const character of text)
    if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      fields.push(shown(field));
      field = "";
    } else field += character;
  return [...fields, shown(field)];
}
