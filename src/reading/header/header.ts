import { LEVELS, type Level, type PerLevel } from "../../counting/level";
import { isBallots, isLevel, isNameRole, type NameRole } from "./columnRole";
import type { Grid } from "../cells/grid";
import { columnsOfTable, isCount, type Column } from "./headedColumns";
import { blocksOn, type Block } from "./headerBlock";
import { levelGroupsIn, type LevelGroup } from "./levelGroups";
import { withToldShares } from "./unlabelledShares";
import type { BallotsPair, ColumnRole } from "../../words/heading";
import type { Staged } from "../../turns/staged";

/** Where the parts of one vote table stand. */
export interface Header {
  /** By which it was found. */
  readonly rule: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Họ and tên may stand in several columns. */
  readonly name: readonly number[];
  /** The name's column also holds the position: "Họ và tên, chức vụ". */
  readonly nameHoldsPosition: boolean;
  readonly shares: Partial<PerLevel<number>>;
  readonly columns: PerLevel<number> & SingleColumns;
  /** The column that holds two numbers of ballots, "38/40"; `columns` has it for both. */
  readonly pair?: { readonly column: number; readonly names: BallotsPair };
  /** Where it shares its names with other groups of levels: which one it is. */
  readonly group?: LevelGroup;
}

/** Columns that hold one thing each. */
type SingleColumns = Partial<Readonly<Record<Exclude<ColumnRole, NameRole>, number>>>;

/** A header of a vote that cannot be read. */
export interface UnreadableHeader {
  readonly row: number;
  readonly column: number;
  /** The rows and columns its headings take. */
  readonly block: Block;
  readonly missing: Missing;
}

/** What a table needs and a header lacks; "columns" where more than one cannot be told, "counts" where all levels have only shares. */
type Missing = "name" | Level | "columns" | "counts";

export interface Headers {
  readonly read: readonly Header[];
  readonly unreadable: readonly UnreadableHeader[];
}

/** Finds every header on the sheet, from the top. */
export function* findHeaders(grid: Grid): Staged<Headers> {
  const blocks = yield* blocksOn(grid);
  const found = blocks.flatMap((block) =>
    segmentsOf(withToldShares(grid, block.bottom, columnsOfTable(grid, block))).flatMap((columns) =>
      headersOf(grid, block, columns),
    ),
  );
  return {
    read: found.filter((header): header is Header => "name" in header),
    unreadable: found.filter((header): header is UnreadableHeader => "missing" in header),
  };
}

/**
 * Tables side by side, parted where one has its name and three levels and a part of the next begins: another column
 * for what it already has, or a column after a gap.
 */
function segmentsOf(columns: readonly Column[]): Column[][] {
  const segments: Column[][] = [];
  let current: Column[] = [];
  for (const column of columns) {
    if (!missingIn(current) && beginsAnother(current, column)) {
      segments.push(current);
      current = [];
    }
    current.push(column);
  }
  segments.push(current);
  return segments.reduce<Column[][]>(joinNameless, []);
}

/** Columns without names of their own belong to the names on their left: levels there a second time are ambiguous. */
function joinNameless(segments: Column[][], segment: Column[]): Column[][] {
  const last = segments.at(-1);
  if (last && !segment.some(({ role }) => isNameRole(role))) last.push(...segment);
  else segments.push(segment);
  return segments;
}

/** What is missing of what a table needs. */
function missingIn(columns: readonly Column[]): Missing | undefined {
  const isNamed = columns.some(({ role }) => isNameRole(role) && role !== "middleName");
  const levels = LEVELS.filter(
    (level) => !columns.some((column) => column.role === level && isCount(column)),
  );
  const [first, second] = isNamed ? levels : ["name" as const, ...levels];
  if (isNamed && levels.length === LEVELS.length && LEVELS.every((level) => holdsShares(columns, level)))
    return "counts";
  return second ? "columns" : first;
}

function holdsShares(columns: readonly Column[], level: Level): boolean {
  return columns.some(({ role, kind }) => role === level && kind === "share");
}

function beginsAnother(current: readonly Column[], next: Column): boolean {
  const last = current.at(-1);
  if (!last || (isNameRole(next.role) && isNameRole(last.role))) return false;
  const opens = next.role === "ordinal" || isNameRole(next.role);
  return (opens && next.column - last.column > 1) || current.some((has) => isSameThing(has, next));
}

function isSameThing(has: Column, next: Column): boolean {
  if (has.role !== next.role) return false;
  const isSameKind = (has.kind === "share") === (next.kind === "share");
  return isNameRole(next.role) || (isSameKind && has.heading !== next.heading);
}

/** One, or one for each group of levels, where that makes tables of them. */
function headersOf(grid: Grid, block: Block, columns: readonly Column[]): (Header | UnreadableHeader)[] {
  const whole = headerOf(block, columns);
  if ("name" in whole || whole.missing !== "columns") return [whole];
  const groups = levelGroupsIn(grid, columns).map((group) => ({
    group,
    header: headerOf(block, group.columns),
  }));
  const read = groups.flatMap(({ group, header }) =>
    "name" in header ? [{ ...header, left: group.left, right: group.right, group }] : [],
  );
  return read.length > 0 && read.length === groups.length ? read : [whole];
}

function headerOf(block: Block, columns: readonly Column[]): Header | UnreadableHeader {
  const missing = missingIn(columns) ?? (isAmbiguous(columns) ? "columns" : undefined);
  const singles = singlesOf(columns);
  if (missing || !hasLevels(singles)) {
    const { row, left } = block;
    const column = columns.find(({ role }) => isLevel(role))?.column ?? left;
    return { row, column, block, missing: missing ?? "columns" };
  }
  const all = columns.map(({ column }) => column);
  return {
    rule: block.rule,
    top: block.groups,
    bottom: block.bottom,
    left: Math.min(...all),
    right: Math.max(...all),
    name: nameColumns(columns),
    nameHoldsPosition: columns.some(({ holdsPosition }) => holdsPosition),
    shares: sharesOf(columns),
    columns: singles,
    ...pairIn(columns),
  };
}

function pairIn(columns: readonly Column[]): Pick<Header, "pair"> {
  const [found] = columns.flatMap(({ column, pair }) => (pair ? [{ column, names: pair }] : []));
  return found ? { pair: found } : {};
}

/** Họ, đệm and tên, in this order; or the column of the whole name, which may be merged over two. */
function nameColumns(columns: readonly Column[]): number[] {
  const of = (name: NameRole) => columns.filter(({ role }) => role === name);
  const [first, ...others] = of("name");
  const [family, middle, given] = [of("familyName"), of("middleName"), of("givenName")];
  const isInParts = family.length > 0 && given.length > 0;
  const named =
    first && !isInParts
      ? [first, ...[...others, ...given].filter(({ heading }) => sharesHeading(heading, first.heading))]
      : [...family, ...middle, ...given];
  return named.map(({ column }) => column);
}

function sharesHeading(one: string, other: string): boolean {
  const keys = one.split(" ");
  return other.split(" ").some((key) => keys.includes(key));
}

/** Two columns for the same number of ballots under different headings: which one is meant cannot be told. */
function isAmbiguous(columns: readonly Column[]): boolean {
  const roles = columns.filter((column) => isNumber(column) && isCount(column)).map(({ role }) => role);
  return new Set(roles).size < roles.length;
}

function isNumber({ role }: Column): boolean {
  return isLevel(role) || isBallots(role);
}

/** The columns of percentages of the levels. */
export function sharesOf(columns: readonly Column[]): Partial<PerLevel<number>> {
  const shares: Partial<Record<Level, number>> = {};
  for (const { role, kind, column } of columns)
    if (isLevel(role) && kind === "share") shares[role] ??= column;
  return shares;
}

function singlesOf(columns: readonly Column[]): SingleColumns {
  const singles: Partial<Record<keyof SingleColumns, number>> = {};
  for (const column of columns) {
    const { role } = column;
    if (isNameRole(role) || (isNumber(column) && !isCount(column))) continue;
    for (const name of column.pair ?? [role]) singles[name] ??= column.column;
  }
  return singles;
}

function hasLevels(columns: SingleColumns): columns is Header["columns"] {
  return LEVELS.every((level) => columns[level] !== undefined);
}

/** Whether two headers lay their columns out alike: the second may be the first, repeated at a page break. */
export function isSameLayout(one: Header, other: Header): boolean {
  return layoutKey(one) === layoutKey(other);
}

function layoutKey({ name, shares, columns, pair }: Header): string {
  return JSON.stringify([name, shares, columns, pair]);
}
