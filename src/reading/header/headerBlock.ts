import { LEVELS } from "../../counting/level";
import { fold } from "../../words/fold";
import { cellsIn, printed, textAt, textsIn, type Grid } from "../cells/grid";
import { isBallots, isLevel, isNameRole } from "./columnRole";
import { readCount } from "../cells/countCell";
import { headingOf, type Heading } from "../../words/heading";
import { countText } from "../../words/countText";
import { headingOver, namesAttendance } from "../cells/headingOver";
import { isWorded } from "../../words/lines";
import { endsStage, type Staged } from "../../turns/staged";

/** The rows of a header and the columns its headings span. */
export interface Block {
  /** By which it was found. */
  readonly rule: string;
  /** The row that names the levels. */
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
  /** A row of group headings ("Số phiếu", "Tỷ lệ") above the first row that names columns, or `top`. */
  readonly groups: number;
  readonly left: number;
  readonly right: number;
}

/** Rows a header may have above and below the row that names the levels. */
const MOST_ROWS_ABOVE = 3;
const MOST_ROWS_BELOW = 2;

/** Every header of a sheet, from the top. */
export function* blocksOn(grid: Grid): Staged<readonly Block[]> {
  const blocks: Block[] = [];
  let from = grid.top;
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (endsStage(row)) yield;
    const found = row < from ? undefined : headerIn(grid, row);
    if (!found) continue;
    const block = blockAround(grid, row, found, from);
    blocks.push(block);
    from = block.bottom + 1;
  }
  return blocks;
}

/** The columns of the levels in a row that begins a header, by the headings in it. */
type LevelColumns = (
  grid: Grid,
  row: number,
  headings?: readonly PlacedHeading[],
) => readonly number[] | undefined;

/** By what a row is told to name the levels; never by two of them. */
export const HEADER_RULES: readonly { readonly rule: string; readonly levels: LevelColumns }[] = [
  { rule: "levels named", levels: levelsNamedIn },
  { rule: "counts beside a name", levels: levelsUnnamedIn },
  { rule: "a level over counts", levels: levelsPartlyNamedIn },
];

function headerIn(grid: Grid, row: number) {
  if (!textsIn(grid, row, row).some(({ text }) => isAskedFor(headingOf(text)))) return undefined;
  const headings = headingsIn(grid, row);
  for (const { rule, levels } of HEADER_RULES) {
    const columns = levels(grid, row, headings);
    if (columns) return { rule, columns };
  }
  return undefined;
}

/** By one rule or another; without such a heading none holds. */
function isAskedFor({ role }: Heading): boolean {
  return role === "name" || isLevel(role);
}

interface PlacedHeading extends Heading {
  readonly column: number;
}

/** From the left. */
function headingsIn(grid: Grid, row: number): PlacedHeading[] {
  return textsIn(grid, row, row).map(({ column, text }) => ({ ...headingOf(text), column }));
}

/** The columns of the levels in a row that names all three, or two of them beside a name: then the third is missing. */
function levelsNamedIn(
  grid: Grid,
  row: number,
  headings: readonly PlacedHeading[] = headingsIn(grid, row),
): number[] | undefined {
  const levels = headings.filter(({ role }) => isLevel(role));
  const named = new Set(levels.map(({ role }) => role)).size;
  const isBesideName = headings.some(({ role }) => role === "name" || role === "givenName");
  if (named < (isBesideName ? 1 : 3)) return undefined;
  if (levels.every(({ short }) => short) && !speaksOfConfidence(grid)) return undefined;
  return levels.map(({ column }) => column);
}

/**
 * The columns of a name and of as many counts as there are levels, under headings that are not understood: "Tín nhệm
 * cao", "Mức 1". Somebody's numbers stand right below, and the sheet speaks of tín nhiệm.
 */
function levelsUnnamedIn(
  grid: Grid,
  row: number,
  headings: readonly PlacedHeading[] = headingsIn(grid, row),
): number[] | undefined {
  const name = headings.find(({ role }) => role === "name")?.column;
  if (name === undefined || headings.some(({ role }) => isLevel(role))) return undefined;
  for (let below = row + 1; below <= row + MOST_ROWS_ABOVE; below++) {
    if (levelsNamedIn(grid, below)) return undefined;
    if (!isWorded(textAt(grid, below, name))) continue;
    const counts = [...cellsIn(grid, below)].filter(({ column }) => {
      const heading = headingOver(grid, { top: row, bottom: below - 1 }, column);
      if (!heading || namesAttendance(heading.text)) return false;
      return !headingOf(heading.text).role && readCount(grid, below, column).state === "count";
    });
    if (counts.length >= LEVELS.length && speaksOfConfidence(grid))
      return [name, ...counts.map(({ column }) => column)];
  }
  return undefined;
}

/**
 * The columns of the levels and of the counts in a row of words that names a level or two and no name, right over
 * somebody's row of counts: "Ông (bà) | TNCao | Tín nhiệm | Tín nhiệm thấp".
 */
function levelsPartlyNamedIn(
  grid: Grid,
  row: number,
  headings: readonly PlacedHeading[] = headingsIn(grid, row),
): number[] | undefined {
  const levels = headings.filter(({ role }) => isLevel(role));
  if (levels.length === 0 || levelsNamedIn(grid, row, headings)) return undefined;
  for (const { text } of cellsIn(grid, row)) if (!/\p{L}/u.test(text)) return undefined;
  for (let below = row + 1; below <= row + MOST_ROWS_ABOVE; below++) {
    if (levelsNamedIn(grid, below)) return undefined;
    const counts = countsBesideWords(grid, below);
    if (counts.length < LEVELS.length) continue;
    const isKnown = levels.some(({ short }) => !short) || speaksOfConfidence(grid);
    return isKnown ? [...levels.map(({ column }) => column), ...counts] : undefined;
  }
  return undefined;
}

/** The columns of the counts of a row in which somebody, or something, is named; else none. */
function countsBesideWords(grid: Grid, row: number): number[] {
  const cells = [...cellsIn(grid, row)];
  if (!cells.some(({ text }) => isWorded(text) && countText(text) === undefined)) return [];
  return cells
    .filter(({ column }) => readCount(grid, row, column).state === "count")
    .map(({ column }) => column);
}

/** "Cao" and "Thấp" on a sheet that nowhere speaks of tín nhiệm are about something else. */
export function speaksOfConfidence(grid: Grid): boolean {
  const texts = [grid.sheet, ...[...textsIn(grid)].map(({ text }) => text)];
  return texts.some((text) => CONFIDENCE.test(fold(text)));
}

const CONFIDENCE = /tín nhiệm|tin nhiem|confidence|(?:^|[^\p{L}])(lptn|tnc|tnt|tn cao)(?!\p{L})/u;

function blockAround(
  grid: Grid,
  row: number,
  { rule, columns: levels }: { readonly rule: string; readonly columns: readonly number[] },
  from: number,
): Block {
  const left = Math.min(...levels);
  const right = Math.max(...levels);
  const bottom = bottomOf(grid, row, left, right);
  const top = topOf(grid, row, levels, bottom, from);
  const groups = top > from && isGroupRow(grid, top - 1, top, bottom) ? top - 1 : top;
  return { rule, row, top, bottom, groups, left, right };
}

function bottomOf(grid: Grid, levels: number, left: number, right: number): number {
  const areas = headingsIn(grid, levels).map(({ role, column }) =>
    role ? grid.area(levels, column).rows : 1,
  );
  const lowest = Math.min(levels + MOST_ROWS_BELOW, grid.bottom);
  let bottom = Math.min(levels + Math.max(...areas) - 1, lowest);
  while (bottom < lowest && isSubheadingRow(grid, bottom + 1, left, right)) bottom++;
  return bottom;
}

/** "Số phiếu | Tỷ lệ | Số phiếu | …" or the levels named once more, under the levels and the column after them. */
function isSubheadingRow(grid: Grid, row: number, left: number, right: number): boolean {
  const cells = [...cellsIn(grid, row, left, right + 1)];
  const isOfPerson =
    cells.some(({ value }) => standsForCount(printed(value))) || namesSomebody(grid, row, left, right);
  return !isOfPerson && cells.filter(({ text }) => headingOf(text).kind ?? headingOf(text).role).length > 1;
}

/** Words beside the levels that head nothing: what stands under the levels is somebody's, however it is written. */
function namesSomebody(grid: Grid, row: number, left: number, right: number): boolean {
  const beside = [...cellsIn(grid, row, grid.left, left - 1), ...cellsIn(grid, row, right + 1, grid.right)];
  return beside.some(({ text }) => {
    const { role, kind, plain, confidence } = headingOf(text);
    return isWorded(text) && !(role ?? kind) && !plain && !confidence;
  });
}

function standsForCount(text: string): boolean {
  return /^-?[\d,.]+ ?(phiếu|[/(%]|$)/i.test(text);
}

/** The row of the name's heading when it stands above the levels, with no numbers in between. */
function topOf(grid: Grid, row: number, levels: readonly number[], bottom: number, from: number): number {
  for (let top = bottom; top >= Math.max(from, row - MOST_ROWS_ABOVE); top--) {
    if (levels.some((column) => typeof grid.value(top, column) === "number")) break;
    if (headingsIn(grid, top).some(({ role }) => isNameRole(role))) return Math.min(top, row);
  }
  return row;
}

/** A row with nothing but headings over the levels and the ballots: "Số phiếu", "Tỷ lệ", "Mức độ tín nhiệm". */
function isGroupRow(grid: Grid, row: number, top: number, bottom: number): boolean {
  const isOverVotes = (column: number) => {
    for (let below = top; below <= bottom; below++)
      if (isOfVotes(headingOf(textAt(grid, below, column)))) return true;
    return false;
  };
  const cells = [...cellsIn(grid, row)];
  return (
    cells.length > 0 &&
    cells.every(({ column, text }) => !/\d/.test(text) && isGroup(headingOf(text)) && isOverVotes(column))
  );
}

/** Names a level, or ballots or percentages at all. */
function isOfVotes({ role, kind }: Heading): boolean {
  return role ? isLevel(role) || isBallots(role) : kind !== undefined;
}

/** May stand over several columns of votes. */
export function isGroup(heading: Heading): boolean {
  return isOfVotes(heading) || (!heading.role && heading.confidence === true);
}
