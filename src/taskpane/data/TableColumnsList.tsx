import * as React from "react";
import { columnLetters } from "../../counting/cell";
import { TABLE_COLUMNS } from "../../counting/tableColumn";
import type { BallotTable } from "../../reading/ballotTable";
import { usePane } from "../state/paneContext";

/** Which column of the sheet was understood to hold what. */
export function TableColumnsList({ table }: { readonly table: BallotTable }): JSX.Element {
  const { text } = usePane();
  const columns = TABLE_COLUMNS.flatMap((name) => {
    const letters = [table.columns[name] ?? []].flat().map(columnLetters);
    return letters.length > 0 ? [{ name, letters }] : [];
  });
  return (
    <div>
      <h3>{text.data.columns}</h3>
      {table.named && <p>{text.data.namedByYou}</p>}
      <ul className="columns">
        {columns.map(({ name, letters }) => (
          <li key={name}>{text.data.columnAt(text.data.columnNames[name], letters)}</li>
        ))}
      </ul>
    </div>
  );
}
