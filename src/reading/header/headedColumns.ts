import { LEVELS } from "../../counting/level";
import { isBallots, isLevel } from "./columnRole";
import {
  goesOnFromLeft,
  holdsCountsWithShares,
  holdsPercentages,
  holdsWords,
  isBlankBeside,
} from "../cells/columnContent";
import { isBlank, textAt, textsIn, type Grid } from "../cells/grid";
import { readCount } from "../cells/countCell";
import { speaksOfBallots, statementsAt } from "../cells/statement";
import { isGroup, type Block } from "./headerBlock";
import { headingOf, type BallotsPair, type ColumnRole, type Heading } from "../../words/heading";

/** What the headings above one column say together. */
export interface Column {
  readonly column: number;
  readonly role: ColumnRole;
  readonly kind: Heading["kind"];
  /** Two columns under one merged heading have the same. */
  readonly heading: string;
  readonly holdsPosition?: boolean;
  readonly pair?: BallotsPair;
}

type HeadingRows = Pick<Block, "groups" | "bottom">;

/** Whether a column holds counts, as far as its headings tell. */
export function isCount({ kind }: Column): boolean {
  return kind !== "share" && kind !== "mixed";
}

/** The columns under the headings of some rows that are understood. */
export function headedColumns(grid: Grid, rows: HeadingRows): Column[] {
  const columns: Column[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const found = columnUnder(grid, rows, column, columns.at(-1));
    if (found) columns.push(found);
  }
  return columns;
}

/** The same, where what stands under the headings tells more than they do. */
export function columnsOfTable(grid: Grid, rows: HeadingRows): Column[] {
  const headed = headedColumns(grid, rows).filter((column) => !isOfMinutes(grid, rows, column));
  const named = withSharesOfLeft(withoutNeedlessPairs(headed));
  const told = withCountsAndShares(grid, rows, withoutTypedLevels(grid, rows, named));
  return withSplitNames(grid, rows, withoutTwins(grid, rows, told));
}

/** "Mức tín nhiệm" beside the three levels, with a level typed for everyone, is no second column of counts. */
function withoutTypedLevels(grid: Grid, { bottom }: HeadingRows, columns: readonly Column[]): Column[] {
  const isOneOfSeveral = (column: Column) =>
    isLevel(column.role) &&
    columns.some((other) => other.role === column.role && other.heading !== column.heading && isCount(other));
  return columns.filter((column) => !isOneOfSeveral(column) || !holdsWords(grid, bottom + 1, column.column));
}

/** "Tỷ lệ tín nhiệm" beside each of the levels: each the percentages of the level on its left. */
function withSharesOfLeft(columns: readonly Column[]): readonly Column[] {
  const shares = columns.filter(({ role, kind }) => role === "confident" && kind === "share");
  const roles = new Map(
    shares.flatMap((share) => {
      const left = columns.find(({ column }) => column === share.column - 1);
      return left && isLevel(left.role) && isCount(left) ? [[share, left.role] as const] : [];
    }),
  );
  if (shares.length < 2 || new Set(roles.values()).size < shares.length) return columns;
  return columns.map((column) => ({ ...column, role: roles.get(column) ?? column.role }));
}

/** "Tín nhiệm cao (số phiếu/tỷ lệ)" over "37/80,43%": the counts, with their shares in the same cells. */
function withCountsAndShares(grid: Grid, { bottom }: HeadingRows, columns: readonly Column[]): Column[] {
  return columns.map((column) =>
    column.kind === "mixed" && holdsCountsWithShares(grid, bottom + 1, column.column)
      ? { ...column, kind: "count" }
      : column,
  );
}

/** What has a column of its own stands beside it once more in a pair. */
function withoutNeedlessPairs(columns: readonly Column[]): Column[] {
  const isAlone = (column: Column) => (name: ColumnRole) =>
    columns.every((other) => other === column || other.role !== name);
  return columns.filter((column) => column.pair?.every(isAlone(column)) ?? true);
}

/** "Phát ra: 20 phiếu" over "Thu về: 20 phiếu", beside a table, is a line of its minutes and no heading. */
function isOfMinutes(grid: Grid, { bottom }: HeadingRows, { column, role }: Column): boolean {
  if (!isBallots(role)) return false;
  let states = statementsAt(grid, bottom, column).some(({ count }) => count.form === "phrase");
  for (let row = bottom + 1; row <= bottom + ROWS_LOOKED_AT; row++) {
    if (readCount(grid, row, column).state === "count") return false;
    states ||= speaksOfBallots(textAt(grid, row, column));
  }
  return states;
}

const ROWS_LOOKED_AT = 30;

/**
 * The deepest heading that names a role decides it; the deepest that tells ballots from percentages decides that. A
 * column headed "Tỷ lệ" and nothing more holds the percentages of the level on its left.
 */
function columnUnder(grid: Grid, rows: HeadingRows, column: number, before?: Column): Column | undefined {
  const path = headingPath(grid, rows, column);
  const heading = path.map(({ key }) => key).join(" ");
  const at = path.findIndex(({ role }) => role);
  const { role, short, holdsPosition, pair } = path[at] ?? {};
  if (!role) {
    const isShare = path.length > 0 && path.every(({ kind, plain }) => plain && kind === "share");
    if (!isShare || before?.column !== column - 1 || !isLevel(before.role)) return undefined;
    return { column, role: before.role, kind: "share", heading };
  }
  const groups = path.slice(at + 1);
  if (short && !groups.some(({ confidence }) => confidence) && !isAroundConfident(grid, path[at]?.row))
    return undefined;
  const told =
    path.slice(0, at + 1).find(({ kind }) => kind) ??
    (isLevel(role) ? groups.find(({ kind }) => kind && kind !== "mixed") : undefined);
  return { column, role, kind: told?.kind, heading, holdsPosition, ...(pair && { pair }) };
}

/** "Cao | Tín nhiệm | Thấp": the level between says of what the two others are, which nothing else names. */
function isAroundConfident(grid: Grid, row = grid.top): boolean {
  const levels = [...textsIn(grid, row, row)]
    .map(({ text }) => headingOf(text))
    .filter(({ role }) => isLevel(role));
  const others = levels.filter(({ role }) => role !== "confident");
  const isNamed = new Set(levels.map(({ role }) => role)).size === LEVELS.length;
  return isNamed && others.every(({ short }) => short);
}

/** The headings over a column, the deepest first, each merged cell once. */
function headingPath(grid: Grid, { groups, bottom }: HeadingRows, column: number) {
  const path: (Heading & { key: string; row: number })[] = [];
  for (let row = bottom; row >= groups; row--) {
    const area = grid.area(row, column);
    const own = area.row >= groups ? textAt(grid, area.row, area.column) : "";
    const at = own === "" ? inherited(grid, row, column, path.length > 0) : area;
    if (!at) continue;
    const key = `${at.row}:${at.column}`;
    if (path.some((above) => above.key === key)) continue;
    path.push({ ...headingOf(textAt(grid, at.row, at.column)), key, row: at.row });
  }
  return path;
}

/** A group heading typed in its first column only, without merging, speaks for the blank cells to its right. */
function inherited(grid: Grid, row: number, column: number, hasDeeper: boolean) {
  if (!hasDeeper || grid.area(row, column).columns > 1 || grid.area(row, column).rows > 1) return undefined;
  for (let left = column - 1; left >= grid.left; left--) {
    const text = textAt(grid, row, left);
    if (text.trim() !== "") return isGroup(headingOf(text)) ? { row, column: left } : undefined;
    if (grid.area(row, left).columns > 1) return undefined;
  }
  return undefined;
}

/**
 * Of columns under one merged heading without subheadings, what stands in them tells counts from percentages; beside
 * the counts, a column of nothing is only the room the heading takes.
 */
function withoutTwins(grid: Grid, { bottom }: HeadingRows, columns: readonly Column[]): Column[] {
  const from = bottom + 1;
  return columns.flatMap((column) => {
    const twins = columns.filter((other) => other !== column && other.heading === column.heading);
    if (twins.length === 0 || !(isLevel(column.role) || isBallots(column.role))) return [column];
    if (holdsPercentages(grid, from, column.column)) return [{ ...column, kind: "share" }];
    if (twins.some((twin) => isBlankBeside(grid, from, column.column, twin.column))) return [];
    return [column.kind === "mixed" ? { ...column, kind: "count" } : column];
  });
}

/** The heading of the name typed over the first of two columns, its given name in the next, which has no heading. */
function withSplitNames(grid: Grid, rows: HeadingRows, columns: readonly Column[]): Column[] {
  return columns.flatMap((column) => {
    const next = column.column + 1;
    const isFree = !columns.some((other) => other.column === next) && isUnheaded(grid, rows, next);
    return column.role === "name" && isFree && goesOnFromLeft(grid, rows.bottom + 1, next)
      ? [column, { ...column, column: next }]
      : [column];
  });
}

function isUnheaded(grid: Grid, { groups, bottom }: HeadingRows, column: number): boolean {
  for (let row = groups; row <= bottom; row++) {
    const area = grid.area(row, column);
    if (!isBlank(grid.value(area.row, area.column))) return false;
  }
  return true;
}
