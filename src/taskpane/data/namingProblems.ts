import type { DataStrings } from "../../strings/paneData";
import type { checkedColumns } from "./naming";

/** What has to be said before the columns can be read. */
export function namingProblems(
  checked: ReturnType<typeof checkedColumns>,
  text: DataStrings,
): readonly string[] {
  if ("columns" in checked) return [];
  const named = (columns: typeof checked.missing) => columns.map((column) => text.columnNames[column]);
  return [
    ...(checked.missing.length > 0 ? [text.namingMissing(named(checked.missing))] : []),
    ...(checked.twice.length > 0 ? [text.namingTwice(named(checked.twice))] : []),
  ];
}
