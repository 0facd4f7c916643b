import type { Area } from "../counting/cell";
import type { AccountPlace, AccountRole } from "../reading/account/account";
import type { BallotTable, Recognition } from "../reading/ballotTable";

/** What stands in and around a table and how it came out, for one line. */
export interface TableGlance {
  /** Rows with a name. */
  readonly people: number;
  readonly checks: readonly CheckGlance[];
  /** What was set aside, by what it is, the most cells first. */
  readonly setAside: readonly RoleCells[];
  /** Cells that are asked about or that nothing was made of. */
  readonly unclear: number;
}

/** How many cells of one kind of check fit, and how many do not. */
export interface CheckGlance {
  readonly role: AccountRole;
  readonly fits: number;
  readonly differs: number;
}

export interface RoleCells {
  readonly role: AccountRole;
  readonly cells: number;
}

/** The account of the rows that are a table's: from the table above it to the one below. */
export function glanceOf(table: BallotTable, { tables, accounts }: Recognition): TableGlance {
  const places = accounts.find(({ sheet }) => sheet === table.sheet)?.places ?? [];
  const isOwn = ownCells(
    table,
    tables.filter(({ sheet }) => sheet === table.sheet),
  );
  const own = places.flatMap((place) => {
    const cells = cellsWhere(place, isOwn);
    return cells === 0 ? [] : [{ ...place, cells }];
  });
  const ofKind = (wanted: AccountPlace["kind"]) => own.filter(({ kind }) => kind === wanted);
  return {
    people: table.people.length + table.unread,
    checks: checksOf(ofKind("check")),
    setAside: byRole(ofKind("setAside")),
    unclear: ofKind("unexplained").reduce((sum, { cells }) => sum + cells, 0),
  };
}

/** Beside other tables in the same rows only the columns of its own. */
function ownCells(table: BallotTable, onSheet: readonly BallotTable[]): (area: Area) => boolean {
  const end = ({ row, rows }: Area) => row + rows - 1;
  const { area } = table;
  const others = onSheet.filter(({ key }) => key !== table.key);
  const above = others.map((other) => end(other.area)).filter((row) => row < area.row);
  const below = others.map((other) => other.area.row).filter((row) => row > end(area));
  const [from, to] = [Math.max(-1, ...above) + 1, Math.min(Infinity, ...below) - 1];
  const isBeside = others.some((other) => other.area.row <= end(area) && end(other.area) >= area.row);
  return ({ row, column }) =>
    row >= from && row <= to && (!isBeside || (column >= area.column && column < area.column + area.columns));
}

/** All where all areas are its own; else at most what they hold. */
function cellsWhere({ areas, cells }: AccountPlace, isOwn: (area: Area) => boolean): number {
  const own = areas.filter(isOwn);
  if (own.length === areas.length) return cells;
  return Math.min(
    cells,
    own.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  );
}

function checksOf(places: readonly AccountPlace[]): CheckGlance[] {
  const roles = [...new Set(places.map(({ role }) => role))];
  return roles.flatMap((role) => {
    const of = (wanted: AccountPlace["outcome"]) =>
      places
        .filter((place) => place.role === role && place.outcome === wanted)
        .reduce((sum, { cells }) => sum + cells, 0);
    const [fits, differs] = [of("fits"), of("differs")];
    return fits + differs > 0 ? [{ role, fits, differs }] : [];
  });
}

function byRole(places: readonly AccountPlace[]): RoleCells[] {
  const cells = new Map<AccountRole, number>();
  for (const place of places) cells.set(place.role, (cells.get(place.role) ?? 0) + place.cells);
  return [...cells]
    .map(([role, count]) => ({ role, cells: count }))
    .sort((one, other) => other.cells - one.cells);
}
