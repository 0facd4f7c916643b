import type { Level } from "../counting/level";
import { columnsByLabel, isTotalRow, withColumns, type TextColumn, type ColumnedTable } from "./columns";
import { figuresIn, numberIn, percentOf, type WrittenFigure } from "./figures";
import { orderDeclared, withOrderedLevels, type LevelOrder } from "./orderedLevels";
import { isCounted, pairOf, prosePairs, rowPairs, type Pair } from "./pairs";
import { passagesOf, type TableRow, type TextCell } from "./passages";
import type { TextSpan } from "./span";

/** One sentence, or one row of a table that is not of totals, with its figures in order. */
export interface Reading extends TextSpan {
  readonly text: string;
  /** Counted from 0. */
  readonly line: number;
  readonly figures: readonly WrittenFigure[];
  readonly pairs: readonly Pair[];
  /** The cells, where it is a row of a table. */
  readonly row?: TableRow;
  /** What stands in the column of names, where the table has one. */
  readonly name?: TextCell;
}

export interface TextRead {
  readonly readings: readonly Reading[];
  readonly tables: readonly ColumnedTable[];
}

/** The figures of a text with what they belong to. */
export function readText(text: string): TextRead {
  const passages = passagesOf(text);
  const tables = passages.flatMap((passage) => (passage.kind === "table" ? [withColumns(passage)] : []));
  let order: LevelOrder | undefined;
  const prose = passages.flatMap((passage) => {
    if (passage.kind === "table") return [];
    const figures = withOrderedLevels(figuresIn(passage.text, passage.start), passage, order);
    order = orderDeclared(passage.text)?.order ?? order;
    const pairs = prosePairs(figures, text);
    return [{ ...passage, figures: withoutDates(figures, pairs), pairs }];
  });
  const rows = tables.flatMap(({ columns, rows: under }) =>
    under.filter((row, at) => !isSumOfRows(row, at, columns)).map((row) => rowReading(row, columns, text)),
  );
  return {
    readings: [...withSharesBelow(prose), ...rows].sort((one, other) => one.start - other.start),
    tables,
  };
}

/** Nothing stands above the first row of a list of labels: "Tổng số người được lấy phiếu | 36". */
function isSumOfRows(row: TableRow, at: number, columns: readonly TextColumn[]): boolean {
  return isTotalRow(row) && (at > 0 || columns.some((column) => "level" in column));
}

/** "Tín nhiệm cao: 36/42 phiếu", next line "Tỷ lệ: 85,71%": the percentage is of the count above. */
function withSharesBelow(prose: readonly Reading[]): readonly Reading[] {
  return prose.map((reading, at) => {
    const above = prose[at - 1];
    const [percent, ...others] = reading.figures;
    const [count, ...more] = above?.figures ?? [];
    const isBelow = above?.line === reading.line - 1 && SHARE_ALONE.test(reading.text);
    if (!isBelow || percent?.kind !== "percent" || percent.meaning === "bound") return reading;
    return others.length > 0 || more.length > 0 || !isCounted(count)
      ? reading
      : { ...reading, pairs: [pairOf(count, percent)] };
  });
}

const SHARE_ALONE =
  /^[-–+*•\s]*(?:(?:chiếm|đạt)\s*)?(?:tỷ lệ|tỉ lệ)(?: phần trăm)?(?:\s*(?:là|đạt|:))?(?:\s*:)?\s*\d+(?:[.,]\d+)*(?:\s*%)?[\s.;]*$/iu;

/** "8/12" alone may be a day: it is a count of a base where a unit, a level or a percentage goes with it. */
function withoutDates(figures: readonly WrittenFigure[], pairs: readonly Pair[]): readonly WrittenFigure[] {
  const paired = new Set(pairs.map(({ count }) => count.start));
  return figures.filter(
    (figure) =>
      figure.kind !== "fraction" || figure.unit || figure.level || figure.isBase || paired.has(figure.start),
  );
}

function rowReading(row: TableRow, columns: readonly TextColumn[], text: string): Reading {
  const labelled = columnsByLabel(row, columns);
  const figures = row.cells.flatMap((cell, at) => cellFigures(cell, labelled[at]));
  const { start, end, line } = row;
  const names = columns.findIndex(({ holds }) => holds === "name");
  const name = names < 0 ? undefined : (row.cells[names] ?? { text: "", start: row.end, end: row.end });
  return {
    row,
    name,
    start,
    end,
    line,
    text: text.slice(start, end),
    figures,
    pairs: rowPairs(figures, text),
  };
}

const PLAIN_PERCENT = /^(\s*)(\d{1,3})(?:[.,](\d+))?\s*$/;
const PLAIN_NUMBER = /^(\s*)(\d{1,3}(?:\.\d{3})+|\d+)\s*$/;

const NO_FIGURES: readonly TextColumn["holds"][] = ["name", "ordinal", "remarks"];

/** A plain number is what its column holds; a level that a cell does not name is the column's. */
function cellFigures(cell: TextCell, column: TextColumn | undefined): readonly WrittenFigure[] {
  if (!column || NO_FIGURES.includes(column.holds)) return [];
  const plain = plainFigure(cell, column);
  if (plain) return [plain];
  const level: Level | undefined = "level" in column && column.holds !== "people" ? column.level : undefined;
  return figuresIn(cell.text, cell.start).map((figure) =>
    figure.level || !level ? figure : { ...figure, level },
  );
}

function plainFigure({ text, start }: TextCell, column: TextColumn): WrittenFigure | undefined {
  if (column.holds === "percent") {
    const [, space = "", whole, decimals = ""] = PLAIN_PERCENT.exec(text) ?? [];
    if (whole === undefined) return undefined;
    const span = { start: start + space.length, end: start + text.trimEnd().length };
    return {
      kind: "percent",
      ...span,
      printed: percentOf(whole, decimals),
      meaning: "exact",
      level: column.level,
    };
  }
  const [, space = "", digits] = PLAIN_NUMBER.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const span = { start: start + space.length, end: start + space.length + digits.length };
  const count = { kind: "count", ...span, value: numberIn(digits) } as const;
  if (column.holds === "ballots") return { ...count, unit: "ballots", level: column.level };
  if (column.holds === "base") return { ...count, unit: "ballots", isBase: true };
  return column.holds === "people" || column.holds === "allPeople" ? { ...count, unit: "people" } : count;
}
