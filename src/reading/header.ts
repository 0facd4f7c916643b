import { LEVELS, type Level, type PerLevel } from "../counting/level";
import { fold } from "./fold";
import type { Grid } from "./grid";
import { isBlank, textAt, textsIn } from "./grid";
import { headingOf, type ColumnRole, type Heading } from "./heading";
import { numberFormat } from "./numberFormat";
import { BALLOTS_NAMES } from "./statement";

/** Columns that hold one thing each. */
type NameRole = "name" | "familyName" | "middleName" | "givenName";

type SingleRole = Exclude<ColumnRole, Level | NameRole>;

/** Where the parts of one vote table stand. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Họ and tên may stand in several columns. */
  readonly name: readonly number[];
  /** The name's column also holds the position: "Họ và tên, chức vụ". */
  readonly nameHoldsPosition: boolean;
  readonly counts: PerLevel<number>;
  readonly shares: Partial<PerLevel<number>>;
  readonly columns: Partial<Readonly<Record<SingleRole, number>>>;
}

/** A header that speaks of the three levels but cannot be read. */
export interface UnreadableHeader {
  readonly row: number;
  readonly column: number;
  /** The rows and columns its headings take. */
  readonly block: Block;
  readonly missing: "name" | Level | "header";
}

export interface Headers {
  readonly read: readonly Header[];
  readonly unreadable: readonly UnreadableHeader[];
}

/** Rows a header may have above and below the row that names the levels. */
const MOST_ROWS_ABOVE = 3;
const MOST_ROWS_BELOW = 2;
/** Ballots and percentage. */
const COLUMNS_PER_LEVEL = 2;

/** Finds every header on the sheet, from the top. */
export function findHeaders(grid: Grid): Headers {
  const read: Header[] = [];
  const unreadable: UnreadableHeader[] = [];
  let after = grid.top - 1;
  for (const row of levelRows(grid)) {
    if (row.row <= after || (row.short && !speaksOfConfidence(grid))) continue;
    const block = blockAround(grid, row, after + 1);
    const found = readBlock(grid, block, row);
    read.push(...found.read);
    unreadable.push(...found.unreadable);
    after = block.bottom;
  }
  return { read, unreadable };
}

interface LevelRow {
  readonly row: number;
  readonly columns: readonly number[];
  /** Every level is named by "Cao" or "Thấp" alone. */
  readonly short: boolean;
}

/** The rows that name all three levels, or two of them beside a name column: then the third is missing. */
function* levelRows(grid: Grid): Iterable<LevelRow> {
  for (let row = grid.top; row <= grid.bottom; row++) {
    const columns: number[] = [];
    const named = new Set<ColumnRole>();
    let allShort = true;
    for (const { column, text } of textsIn(grid, row, row)) {
      const { role, short } = headingOf(text);
      if (!role) continue;
      named.add(role);
      if (!isLevel(role)) continue;
      columns.push(column);
      allShort &&= short === true;
    }
    if (namesTable(named)) yield { row, columns, short: allShort };
  }
}

/** "Cao" and "Thấp" on a sheet that nowhere speaks of tín nhiệm are about something else. */
function speaksOfConfidence(grid: Grid): boolean {
  const texts = [grid.sheet, ...[...textsIn(grid)].map(({ text }) => text)];
  return texts.some((text) => CONFIDENCE.test(fold(text)));
}

const CONFIDENCE = /tín nhiệm|tin nhiem|(?<!\p{L})(lptn|tnc|tnt)(?!\p{L})/u;

function namesTable(named: ReadonlySet<ColumnRole>): boolean {
  const levels = LEVELS.filter((level) => named.has(level)).length;
  return levels === 3 || (levels > 0 && (named.has("name") || named.has("givenName")));
}

function isLevel(role: ColumnRole | undefined): role is Level {
  return role === "high" || role === "confident" || role === "low";
}

function isNameRole(role: ColumnRole | undefined): role is NameRole {
  return role === "name" || role === "familyName" || role === "middleName" || role === "givenName";
}

/** The rows of a header and the columns its headings span. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  /** A row of group headings ("Số phiếu", "Tỷ lệ") above the first row that names columns, or `top`. */
  readonly groups: number;
  readonly left: number;
  readonly right: number;
}

function blockAround(grid: Grid, levels: LevelRow, from: number): Block {
  const bottom = bottomOf(grid, levels);
  const top = topOf(grid, levels, bottom, from);
  const groups = top - 1 >= from && isGroupRow(grid, top - 1, { top, bottom }) ? top - 1 : top;
  return { top, bottom, groups, left: Math.min(...levels.columns), right: Math.max(...levels.columns) };
}

function bottomOf(grid: Grid, levels: LevelRow): number {
  let bottom = levels.row;
  for (const { column, text } of textsIn(grid, levels.row, levels.row)) {
    if (!headingOf(text).role) continue;
    const area = grid.area(levels.row, column);
    bottom = Math.max(bottom, area.row + area.rows - 1);
  }
  bottom = Math.min(bottom, levels.row + MOST_ROWS_BELOW, grid.bottom);
  while (bottom < levels.row + MOST_ROWS_BELOW && isSubheadingRow(grid, bottom + 1, levels.columns)) bottom++;
  return bottom;
}

/** "Số phiếu | Tỷ lệ | Số phiếu | …" or the levels named once more, under the levels. */
function isSubheadingRow(grid: Grid, row: number, levels: readonly number[]): boolean {
  const right = Math.min(grid.right, Math.max(...levels) + COLUMNS_PER_LEVEL - 1);
  let subheadings = 0;
  for (let column = Math.min(...levels); column <= right; column++) {
    const value = grid.value(row, column);
    if (isBlank(value)) continue;
    if (
      typeof value === "number" ||
      /^\s*\d+\s*(phiếu)?\s*$/iu.test(textAt(grid, row, column).normalize("NFC"))
    )
      return false;
    const { kind, role } = headingOf(textAt(grid, row, column));
    if (kind || role) subheadings++;
  }
  return subheadings >= 2;
}

/** The row of the name's heading when it stands above the levels, with no numbers in between. */
function topOf(grid: Grid, levels: LevelRow, bottom: number, from: number): number {
  for (let row = levels.row; row <= bottom; row++) if (namesPeople(grid, row)) return levels.row;
  for (let row = levels.row - 1; row >= Math.max(from, levels.row - MOST_ROWS_ABOVE); row--) {
    if (levels.columns.some((column) => typeof grid.value(row, column) === "number")) break;
    if (namesPeople(grid, row)) return row;
  }
  return levels.row;
}

function namesPeople(grid: Grid, row: number): boolean {
  return [...textsIn(grid, row, row)].some(({ text }) => isNameRole(headingOf(text).role));
}

/** A row with nothing but headings over the levels and the ballots: "Số phiếu", "Tỷ lệ", "Mức độ tín nhiệm". */
function isGroupRow(grid: Grid, row: number, block: { top: number; bottom: number }): boolean {
  let groups = 0;
  for (let column = grid.left; column <= grid.right; column++) {
    const value = grid.value(row, column);
    if (isBlank(value)) continue;
    const text = textAt(grid, row, column);
    const { kind, role, confidence } = headingOf(text);
    if (/\d/.test(text) || (!kind && !role && !confidence)) return false;
    if (!isOverNumbers(grid, column, block)) return false;
    groups++;
  }
  return groups > 0;
}

/** Whether the headings of a column name a level or ballots. */
function isOverNumbers(
  grid: Grid,
  column: number,
  { top, bottom }: { top: number; bottom: number },
): boolean {
  for (let row = top; row <= bottom; row++) {
    const { role, kind } = headingOf(textAt(grid, row, column));
    if (isLevel(role) || isBallots(role) || (kind && !role)) return true;
  }
  return false;
}

/** What the headings above one column say together. */
export interface Column {
  readonly column: number;
  readonly role: ColumnRole;
  readonly kind: Heading["kind"];
  /** Two columns under one merged heading have the same. */
  readonly heading: string;
  readonly holdsPosition?: boolean;
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

type HeadingRows = Pick<Block, "groups" | "bottom">;

function readBlock(grid: Grid, block: Block, levels: LevelRow): Headers {
  const columns = headedColumns(grid, block);
  const segments = segmentsOf(withSplitNames(grid, block, withoutTwins(grid, block, columns)));
  const headers = segments.map((segment) => headerOf(block, segment, levels));
  return {
    read: headers.filter((header): header is Header => "counts" in header),
    unreadable: headers.filter((header): header is UnreadableHeader => "missing" in header),
  };
}

/** The deepest heading that names a role decides it; the deepest that tells ballots from percentages decides that. */
function columnUnder(grid: Grid, block: HeadingRows, column: number, before?: Column): Column | undefined {
  const path = headingPath(grid, block, column);
  const at = path.findIndex(({ heading }) => heading.role);
  const named = path[at];
  if (!named?.heading.role) return shareBeside(column, path, before);
  const { role, short } = named.heading;
  if (short && !path.slice(at + 1).some(({ heading }) => heading.confidence)) return undefined;
  const groups = isLevel(role) ? path.slice(at + 1) : [];
  const told = path.slice(0, at + 1).find(({ heading }) => heading.kind) ?? groups.find(isPlainKind);
  const { holdsPosition } = named.heading;
  return {
    column,
    role,
    kind: told?.heading.kind,
    heading: path.map(({ key }) => key).join(" "),
    holdsPosition,
  };
}

/** A column headed "Tỷ lệ" and nothing more holds the percentages of the level on its left. */
function shareBeside(
  column: number,
  path: readonly { heading: Heading; key: string }[],
  before: Column | undefined,
): Column | undefined {
  const isShare = path.length > 0 && path.every(({ heading }) => heading.kind === "share");
  if (!isShare || !before || !isLevel(before.role) || before.column !== column - 1) return undefined;
  return { column, role: before.role, kind: "share", heading: path.map(({ key }) => key).join(" ") };
}

function isPlainKind({ heading }: { heading: Heading }): boolean {
  return heading.kind === "count" || heading.kind === "share";
}

/** The headings over a column, the deepest first, each merged cell once. */
function headingPath(grid: Grid, block: HeadingRows, column: number): { heading: Heading; key: string }[] {
  const path: { heading: Heading; key: string }[] = [];
  for (let row = block.bottom; row >= block.groups; row--) {
    const area = grid.area(row, column);
    const own = area.row >= block.groups ? textAt(grid, area.row, area.column) : "";
    const at = own === "" ? inherited(grid, row, column, path.length > 0) : area;
    if (!at) continue;
    const key = `${at.row}:${at.column}`;
    if (path.some((above) => above.key === key)) continue;
    path.push({ heading: headingOf(textAt(grid, at.row, at.column)), key });
  }
  return path;
}

/** A group heading typed in its first column only, without merging, speaks for the blank cells to its right. */
function inherited(grid: Grid, row: number, column: number, hasDeeper: boolean) {
  if (!hasDeeper || grid.area(row, column).columns > 1 || grid.area(row, column).rows > 1) return undefined;
  for (let left = column - 1; left >= grid.left; left--) {
    const text = textAt(grid, row, left);
    if (text.trim() === "") {
      if (grid.area(row, left).columns > 1) return undefined;
      continue;
    }
    const { role, kind, confidence } = headingOf(text);
    return isLevel(role) || ((kind || confidence) && !role) || isBallots(role)
      ? { row, column: left }
      : undefined;
  }
  return undefined;
}

function isBallots(role: ColumnRole | undefined): boolean {
  return role === "allBallots" || BALLOTS_NAMES.some((name) => name === role);
}

/** Rows of data looked at to tell a column of ballots from a column of percentages. */
const ROWS_LOOKED_AT = 30;

/** Of columns under one merged heading without subheadings, those that hold percentages or nothing are no counts. */
function withoutTwins(grid: Grid, block: Block, columns: readonly Column[]): Column[] {
  return columns.map((column) => {
    const twin = columns.some((other) => other !== column && other.heading === column.heading);
    if (!twin || !(isLevel(column.role) || isBallots(column.role)) || column.kind === "share") return column;
    const holds = contentOf(grid, block.bottom + 1, column.column);
    return holds === "share" ? { ...column, kind: "share" } : column;
  });
}

function contentOf(grid: Grid, from: number, column: number): "share" | "other" {
  let shares = 0;
  let others = 0;
  for (let row = from; row < Math.min(grid.bottom + 1, from + ROWS_LOOKED_AT); row++) {
    const value = grid.value(row, column);
    if (isBlank(value)) continue;
    const percent =
      typeof value === "number"
        ? numberFormat(grid.format(row, column)).kind === "percent"
        : typeof value === "string" && value.includes("%");
    if (percent) shares++;
    else others++;
  }
  return shares > others ? "share" : "other";
}

/** The heading of the name typed over the first of two columns, its given name in the next, which has no heading. */
function withSplitNames(grid: Grid, block: Block, columns: readonly Column[]): Column[] {
  return columns.flatMap((column) => {
    const next = column.column + 1;
    const isFree = next <= grid.right && !columns.some((other) => other.column === next);
    const isSplit = column.role === "name" && isFree && isUnheaded(grid, block, next);
    return isSplit && holdsWords(grid, block.bottom + 1, next)
      ? [column, { ...column, column: next }]
      : [column];
  });
}

function isUnheaded(grid: Grid, block: Block, column: number): boolean {
  for (let row = block.groups; row <= block.bottom; row++) {
    const area = grid.area(row, column);
    if (!isBlank(grid.value(area.row, area.column))) return false;
  }
  return true;
}

/** Words stand in most of the rows that have anything in the column on the left. */
function holdsWords(grid: Grid, from: number, column: number): boolean {
  let rows = 0;
  let worded = 0;
  for (let row = from; row < Math.min(grid.bottom + 1, from + ROWS_LOOKED_AT); row++) {
    if (isBlank(grid.value(row, column - 1))) continue;
    rows++;
    if (/\p{L}/u.test(textAt(grid, row, column))) worded++;
  }
  return worded * 2 > rows;
}

const NEEDED = ["name", ...LEVELS] as const;

/** Whether a column holds counts, as far as its headings tell. */
export function isCount(column: Column): boolean {
  return column.kind !== "share" && column.kind !== "mixed";
}

/**
 * Tables side by side, parted where one has its name and three levels and a part of the next begins: another column
 * for what it already has, or a column after a gap.
 */
function segmentsOf(columns: readonly Column[]): Column[][] {
  const segments: Column[][] = [];
  let current: Column[] = [];
  for (const column of columns) {
    if (isComplete(current) && beginsAnother(current, column)) {
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

function isComplete(columns: readonly Column[]): boolean {
  return NEEDED.every((need) =>
    columns.some((column) =>
      need === "name" ? isNameRole(column.role) : column.role === need && isCount(column),
    ),
  );
}

function beginsAnother(current: readonly Column[], next: Column): boolean {
  const last = current.at(-1);
  if (isNameRole(next.role) && last && isNameRole(last.role)) return false;
  const gap = last !== undefined && next.column - last.column > 1 && opensTable(next.role);
  return gap || current.some((has) => isSameThing(has, next));
}

function opensTable(role: ColumnRole): boolean {
  return role === "ordinal" || isNameRole(role);
}

function isSameThing(has: Column, next: Column): boolean {
  if (isNameRole(next.role)) return has.role === next.role;
  return (
    has.role === next.role &&
    (has.kind === "share") === (next.kind === "share") &&
    has.heading !== next.heading
  );
}

function headerOf(block: Block, columns: readonly Column[], levels: LevelRow): Header | UnreadableHeader {
  const counts = LEVELS.map((level) => columns.filter((column) => column.role === level && isCount(column)));
  const first = columns.find(({ role }) => isLevel(role))?.column ?? levels.columns[0] ?? 0;
  const name = nameColumns(columns);
  const fail = (missing: UnreadableHeader["missing"]) => ({ row: levels.row, column: first, block, missing });
  if (name.length === 0) return fail("name");
  for (const [index, level] of LEVELS.entries()) if (counts[index]?.length === 0) return fail(level);
  if (counts.some((found) => found.length > 1) || isAmbiguous(columns)) return fail("header");
  const [high, confident, low] = counts.map((found) => found[0]?.column ?? 0);
  if (high === undefined || confident === undefined || low === undefined) return fail("header");
  const all = columns.map(({ column }) => column);
  return {
    top: block.groups,
    bottom: block.bottom,
    left: Math.min(...all),
    right: Math.max(...all),
    name,
    nameHoldsPosition: columns.some(({ role, holdsPosition }) => role === "name" && holdsPosition),
    counts: { high, confident, low },
    shares: sharesOf(columns),
    columns: singlesOf(columns),
  };
}

/** Họ, đệm and tên, in this order; or the column of the whole name, which may be merged over two. */
function nameColumns(columns: readonly Column[]): number[] {
  const family = columns.filter(({ role }) => role === "familyName");
  const middle = columns.filter(({ role }) => role === "middleName");
  const given = columns.filter(({ role }) => role === "givenName");
  if (family.length === 1 && middle.length <= 1 && given.length === 1)
    return [...family, ...middle, ...given].map(({ column }) => column);
  const [first, ...others] = columns.filter(({ role }) => role === "name");
  if (!first) return [...family, ...given].map(({ column }) => column);
  const parts = [...others, ...given].filter(
    ({ heading, column }) =>
      heading === first.heading || (sharesHeading(heading, first.heading) && column > 0),
  );
  return [first, ...parts].map(({ column }) => column);
}

function sharesHeading(one: string, other: string): boolean {
  const keys = new Set(one.split(" "));
  return other.split(" ").some((key) => keys.has(key));
}

/** Two columns for the same number of ballots under different headings: which one is meant cannot be told. */
function isAmbiguous(columns: readonly Column[]): boolean {
  const ballots = columns.filter((column) => isBallots(column.role) && isCount(column));
  return ballots.some((column) => ballots.some((other) => other !== column && other.role === column.role));
}

/** The columns of percentages of the levels. */
export function sharesOf(columns: readonly Column[]): Partial<PerLevel<number>> {
  const shares: Partial<Record<Level, number>> = {};
  for (const { role, kind, column } of columns)
    if (isLevel(role) && kind === "share") shares[role] ??= column;
  return shares;
}

function singlesOf(columns: readonly Column[]): Header["columns"] {
  const singles: Partial<Record<SingleRole, number>> = {};
  for (const column of columns) {
    const { role } = column;
    if (isLevel(role) || isNameRole(role)) continue;
    if (isBallots(role) && !isCount(column)) continue;
    singles[role] ??= column.column;
  }
  return singles;
}

/** Whether two headers lay their columns out alike: the second may be the first, repeated at a page break. */
export function isSameLayout(one: Header, other: Header): boolean {
  return layoutKey(one) === layoutKey(other);
}

function layoutKey({ name, counts, shares, columns }: Header): string {
  const singles = Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([name, LEVELS.map((level) => [counts[level], shares[level] ?? -1]), singles]);
}
