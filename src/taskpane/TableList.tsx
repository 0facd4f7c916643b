import * as React from "react";
import type { BallotTable } from "../reading/ballotTable";
import { usePane } from "./paneContext";
import { peopleIn } from "./recognised";
import { TableCard } from "./TableCard";

/** More cards than this would push what was found out of sight. */
const SHOWN_UNFOLDED = 3;

/** What was recognised: each table, its people, categories and base. */
export function TableList({ tables }: { readonly tables: readonly BallotTable[] }): JSX.Element {
  const { text } = usePane();
  return (
    <details className="group" open={tables.length <= SHOWN_UNFOLDED}>
      <summary>
        <h2>{text.recognised(tables.length, peopleIn(tables))}</h2>
      </summary>
      <ul className="cards">
        {tables.map((table) => (
          <TableCard key={table.key} table={table} />
        ))}
      </ul>
    </details>
  );
}
