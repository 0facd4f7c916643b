import { LEVELS } from "../../counting/level";
import { fold, shown } from "../../words/fold";
import { headingOf } from "../../words/heading";
import { isBlank, textAt, textsIn, type FilledCell, type Grid } from "../cells/grid";
import { isBallots, isLevel, isNameRole } from "./columnRole";
import { isCount, type Column } from "./headedColumns";
import type { CellRef } from "../../counting/cell";

/** Columns of one counting team, year or time, beside those of others under one name. */
export interface LevelGroup {
  /** What the headings call it: "Tổ 1", "Năm 2022". */
  readonly title: { readonly text: string; readonly cell: CellRef };
  /** With those that are of all groups. */
  readonly columns: readonly Column[];
  /** Where its own begin and end. */
  readonly left: number;
  readonly right: number;
  /** Those of the other groups. */
  readonly others: ReadonlySet<number>;
}

/**
 * Where a table has all three levels several times, told apart by one more heading over or under them, each time is read
 * as a table of its own with the names of all: what they are to one another is asked, as of tables anywhere.
 */
export function levelGroupsIn(grid: Grid, columns: readonly Column[]): readonly LevelGroup[] {
  const titled = columns.map((column) => ({ column, title: titleOf(grid, column) }));
  const titles = new Map(
    titled.flatMap(({ column, title }) => (isLevel(column.role) && title ? [[title.key, title]] : [])),
  );
  const known = [...titles.keys()];
  const isPlain = columns.some(({ role }, at) => isLevel(role) && !titled[at]?.title);
  if (titles.size < 2 || isPlain || !columns.some(({ role }) => isNameRole(role))) return [];
  const groups = [...titles.values()].map((title) => {
    const of = (key: string | undefined) => key !== undefined && known.includes(key);
    const own = titled.filter((one) => one.title?.key === title.key).map(({ column }) => column);
    const shared = titled.filter((one) => !of(one.title?.key)).map(({ column }) => column);
    const others = titled.filter((one) => of(one.title?.key) && one.title?.key !== title.key);
    return {
      title,
      columns: columns.filter((column) => own.includes(column) || shared.includes(column)),
      left: Math.min(...own.map(({ column }) => column)),
      right: Math.max(...own.map(({ column }) => column)),
      others: new Set(others.map(({ column }) => column.column)),
    };
  });
  return groups.every(hasEachLevelOnce) ? groups : [];
}

function hasEachLevelOnce({ columns }: LevelGroup): boolean {
  return LEVELS.every((level) => columns.filter((one) => one.role === level && isCount(one)).length === 1);
}

/**
 * The headings over or under that of the column's level which say neither what it holds nor how; how many ballots came
 * back may stand in them.
 */
function titleOf(grid: Grid, { heading, role: own }: Column) {
  const cells = heading.split(" ").map((key) => {
    const [row = 0, column = 0] = key.split(":").map(Number);
    return { cell: grid.cell(row, column), text: shown(textAt(grid, row, column)) };
  });
  const [first, ...others] = cells.filter(({ text }) => {
    const { role, kind, confidence } = headingOf(text);
    return (
      role !== own && !isLevel(role) && (kind === undefined || isBallots(role)) && !confidence && text !== ""
    );
  });
  if (!first) return undefined;
  const text = [first, ...others].map((one) => one.text).join(" ");
  return { key: fold(text), text, cell: first.cell };
}

/** A sheet on which the columns of other groups are blank below the headings, down to a row. */
export function withoutOthers(grid: Grid, { others }: LevelGroup, from: number, to: number): Grid {
  const isOther = (row: number, column: number) => row >= from && row <= to && others.has(column);
  let texts: readonly FilledCell[] | undefined;
  return {
    ...grid,
    value: (row, column) => (isOther(row, column) ? "" : grid.value(row, column)),
    texts: () =>
      (texts ??= textsIn(grid).filter(({ row, column, value }) => !isOther(row, column) && !isBlank(value))),
  };
}
