import type { DataStrings } from "../../strings/paneData";
import type { NamingStrings } from "../../strings/paneNaming";
import type { checkedColumns } from "./naming";

/** What has to be said before the columns can be read. */
export function namingProblems(
  checked: ReturnType<typeof checkedColumns>,
  { data, naming }: { readonly data: DataStrings; readonly naming: NamingStrings },
): readonly string[] {
  if ("columns" in checked) return [];
  const named = (columns: typeof checked.missing) => columns.map((column) => data.columnNames[column]);
  return [
    ...(checked.missing.length > 0 ? [naming.missing(named(checked.missing))] : []),
    ...(checked.twice.length > 0 ? [naming.twice(named(checked.twice))] : []),
  ];
}
