import { LEVELS } from "../../counting/level";
import { TABLE_COLUMNS, type TableColumn } from "../../counting/tableColumn";
import type { TableColumns } from "../../reading/choices";
import type { UnnamedTable } from "../../workflow/outcome";
import type { Naming } from "../state/paneState";

/** What each column of the selected cells is said to hold; nothing for a column that is not used. */
export type NamedColumns = Readonly<Record<number, TableColumn | undefined>>;

/** As far as the headings tell. */
export function recognisedColumns({ preview }: Pick<Naming, "preview">): NamedColumns {
  return Object.fromEntries(preview.columns.map(({ column, holds }) => [column, holds]));
}

/** A table needs a name and the three levels. */
const NEEDED: readonly TableColumn[] = ["name", ...LEVELS];

/** The columns as they are read, or what is still wrong with them. Only the name may stand in several. */
export function checkedColumns(
  named: NamedColumns,
):
  | { readonly columns: TableColumns }
  | { readonly missing: readonly TableColumn[]; readonly twice: readonly TableColumn[] } {
  const at = (name: TableColumn) =>
    Object.entries(named).flatMap(([column, held]) => (held === name ? [Number(column)] : []));
  const missing = NEEDED.filter((name) => at(name).length === 0);
  const twice = TABLE_COLUMNS.filter((name) => name !== "name" && at(name).length > 1);
  const [[high], [confident], [low]] = [at("high"), at("confident"), at("low")];
  if (missing.length + twice.length > 0 || high === undefined || confident === undefined || low === undefined)
    return { missing, twice };
  const others = TABLE_COLUMNS.flatMap((name) => at(name).map((column) => [name, column] as const));
  return { columns: { ...Object.fromEntries(others), name: at("name"), high, confident, low } };
}

/** Titles above the headings differ from table to table: what the clerk changes holds for each of them. */
export function withMoreHeadings(table: UnnamedTable, more: number): UnnamedTable {
  return { ...table, headings: Math.max(0, table.headings + more) };
}
