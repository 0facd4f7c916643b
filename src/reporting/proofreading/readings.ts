import type { Level } from "../../counting/level";
import { columnsByLabel, isTotalRow, readTable, type Column, type ReadTable } from "./columns";
import {
  figuresIn,
  numberIn,
  percentOf,
  type CountFigure,
  type Figure,
  type FractionFigure,
  type PercentFigure,
} from "./figures";
import { passagesOf, type TableRow, type TextCell } from "./passages";
import type { Span } from "./span";

/** A percentage and the count it is of. */
export interface Pair {
  readonly count: CountFigure | FractionFigure;
  readonly percent: PercentFigure;
}

/** One sentence, or one row of a table that is not of totals, with its figures in order. */
export interface Reading extends Span {
  readonly text: string;
  /** Counted from 0. */
  readonly line: number;
  readonly figures: readonly Figure[];
  readonly pairs: readonly Pair[];
  /** The cells, where it is a row of a table. */
  readonly row?: TableRow;
  /** What stands in the column of names, where the table has one. */
  readonly name?: string;
}

export interface TextRead {
  readonly readings: readonly Reading[];
  readonly tables: readonly ReadTable[];
}

/** The figures of a text with what they belong to. */
export function readText(text: string): TextRead {
  const passages = passagesOf(text);
  const tables = passages.flatMap((passage) => (passage.kind === "table" ? [readTable(passage)] : []));
  const prose = passages.flatMap((passage) => {
    if (passage.kind === "table") return [];
    const figures = figuresIn(passage.text, passage.start);
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
function isSumOfRows(row: TableRow, at: number, columns: readonly Column[]): boolean {
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
  /^[-–+*•\s]*(?:chiếm|đạt)?\s*(?:tỷ lệ|tỉ lệ)(?: phần trăm)?\s*(?:là|đạt|:)?\s*:?\s*\d[\d.,]*\s*%?[\s.;]*$/iu;

/** "8/12" alone may be a day: it is a count of a base where a unit, a level or a percentage goes with it. */
function withoutDates(figures: readonly Figure[], pairs: readonly Pair[]): readonly Figure[] {
  const paired = new Set(pairs.map(({ count }) => count.start));
  return figures.filter(
    (figure) => figure.kind !== "fraction" || figure.unit || figure.level || paired.has(figure.start),
  );
}

function rowReading(row: TableRow, columns: readonly Column[], text: string): Reading {
  const labelled = columnsByLabel(row, columns);
  const figures = row.cells.flatMap((cell, at) => cellFigures(cell, labelled[at]));
  const { start, end, line } = row;
  const names = columns.findIndex(({ holds }) => holds === "name");
  const name = names < 0 ? undefined : (row.cells[names]?.text ?? "");
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

const NO_FIGURES: readonly Column["holds"][] = ["name", "ordinal", "remarks"];

/** A plain number is what its column holds; a level that a cell does not name is the column's. */
function cellFigures(cell: TextCell, column: Column | undefined): readonly Figure[] {
  if (!column || NO_FIGURES.includes(column.holds)) return [];
  const plain = plainFigure(cell, column);
  if (plain) return [plain];
  const level: Level | undefined = "level" in column && column.holds !== "people" ? column.level : undefined;
  return figuresIn(cell.text, cell.start).map((figure) =>
    figure.level || !level ? figure : { ...figure, level },
  );
}

function plainFigure({ text, start }: TextCell, column: Column): Figure | undefined {
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

/** What may stand between a count and its percentage: words of the vote and of ratio, nothing that starts another thought. */
const BETWEEN =
  /^(?:[\s(,:=–“”"'-]|phiếu|số|tổng|thu về|hợp lệ|đánh giá|đồng ý|tín nhiệm|cao|thấp|mức|ở|đạt|chiếm|được|có|tỷ lệ|tỉ lệ|bằng|là|tương đương|tương ứng|với|đồng chí|người|cán bộ|đại biểu|đơn vị|lượt|triệu tập|có mặt|tham dự|tham gia|dự|tán thành|hội nghị|kỳ họp|HĐND|hội đồng nhân dân|[uủ][ỷy] viên|ban chấp hành|ban thường vụ|đảng bộ|tỉnh|huyện|xã|từ 50% trở lên|trên 50%|dưới 50%|trên|hơn|gần|khoảng|xấp xỉ)*$/iu;
/** What stands between a percentage and the count given for it afterwards. */
const EXPLAINED =
  /^(?:[^;.]{0,30}?|[^;.,()]{0,90}?trên 50%[^;.,()]{0,60}?)(?:\(|,\s*(?:tương ứng|tức|hay))(?:[\s:“”"]|với|là|số|phiếu|có|được)*$/iu;

/** Whether nothing stands between a count and a percentage that would make it another one's. */
export function isToldTogether(count: Span, percent: Span, text: string): boolean {
  return BETWEEN.test(text.slice(count.end, percent.start));
}

function prosePairs(figures: readonly Figure[], text: string): readonly Pair[] {
  const lists = listsOf(figures, text);
  const listed = new Set(lists.flatMap(({ percents }) => percents.map(({ start }) => start)));
  const single = figures.flatMap((percent, at) =>
    percent.kind !== "percent" || listed.has(percent.start) ? [] : prosePair(percent, figures, at, text),
  );
  return [...lists.flatMap(listPairs), ...single].sort(
    (one, other) => one.percent.start - other.percent.start,
  );
}

function prosePair(percent: PercentFigure, figures: readonly Figure[], at: number, text: string): Pair[] {
  if (percent.meaning === "bound") return [];
  const before = figures
    .slice(0, at)
    .filter((each) => !isHalf(each))
    .at(-1);
  const behind = figures.slice(at + 1).find((each) => !isHalf(each));
  if (
    isCounted(behind) &&
    sameLevel(behind, percent) &&
    EXPLAINED.test(text.slice(percent.end, behind.start))
  )
    return [{ count: behind, percent }];
  const isNext = isCounted(before) && isToldTogether(before, percent, text);
  return isNext && sameLevel(before, percent) ? [pairOf(before, percent)] : [];
}

/** "Trên 50%" stands between "127/128 đồng chí" and the percentage that is theirs. */
function isHalf(figure: Figure): boolean {
  return figure.kind === "percent" && figure.meaning === "bound";
}

/** Counts one after another with their percentages one after another: "65/72 và 61/72 phiếu (90,28% và 84,72%)". */
interface CountList {
  readonly counts: readonly (CountFigure | FractionFigure)[];
  readonly percents: readonly PercentFigure[];
}

const IN_LIST = /^(?:[\s,;:“”"'-]|và|phiếu|đồng chí|tín nhiệm|cao|thấp)*$/iu;

function listsOf(figures: readonly Figure[], text: string): readonly CountList[] {
  const runs = runsOf(figures, text);
  return runs.flatMap((run, at) => {
    const next = runs[at + 1] ?? [];
    const [last, first] = [run.at(-1), next[0]];
    if (run.length < 2 || next.length < 2 || !last || !first) return [];
    const between = text.slice(last.end, first.start);
    const [counts, percents] = [run.filter(isCounted), next.filter(isPercent)];
    if (counts.length > 0 && percents.length > 0) return BETWEEN.test(between) ? [{ counts, percents }] : [];
    const [behind, given] = [next.filter(isCounted), run.filter(isPercent)];
    return behind.length > 0 && given.length > 0 && EXPLAINED.test(between)
      ? [{ counts: behind, percents: given }]
      : [];
  });
}

/** Figures of one kind with nothing but commas and words of the vote between them. */
function runsOf(figures: readonly Figure[], text: string): readonly (readonly Figure[])[] {
  const runs: Figure[][] = [];
  for (const figure of figures) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last && isPercent(last) === isPercent(figure) && IN_LIST.test(text.slice(last.end, figure.start));
    if (goesOn) run?.push(figure);
    else runs.push([figure]);
  }
  return runs;
}

/** In their order; lists of different lengths are not understood. */
function listPairs({ counts, percents }: CountList): readonly Pair[] {
  if (counts.length !== percents.length) return [];
  return percents.flatMap((percent, at) => {
    const count = counts[at];
    return count && percent.meaning !== "bound" && sameLevel(count, percent) ? [pairOf(count, percent)] : [];
  });
}

function isPercent(figure: Figure): figure is PercentFigure {
  return figure.kind === "percent";
}

/** In a row the count of the same level, or the one in the cell before. */
function rowPairs(figures: readonly Figure[], text: string): readonly Pair[] {
  return figures.flatMap((percent, at) => {
    if (percent.kind !== "percent" || percent.meaning === "bound") return [];
    const ofLevel = figures.filter(isCounted).filter(({ level }) => level && level === percent.level);
    const before = figures[at - 1];
    const next =
      isCounted(before) && /^[\s(/]*$/.test(text.slice(before.end, percent.start)) ? before : undefined;
    const count = ofLevel.length === 1 ? ofLevel[0] : ofLevel.length === 0 ? next : undefined;
    return count ? [pairOf(count, percent)] : [];
  });
}

function pairOf(count: CountFigure | FractionFigure, percent: PercentFigure): Pair {
  return count.level && !percent.level
    ? { count, percent: { ...percent, level: count.level } }
    : { count, percent };
}

function isCounted(figure: Figure | undefined): figure is CountFigure | FractionFigure {
  if (figure?.kind === "fraction") return true;
  return figure?.kind === "count" && !figure.isBase && figure.unit !== "people";
}

function sameLevel(one: Figure, other: Figure): boolean {
  return !one.level || !other.level || one.level === other.level;
}
