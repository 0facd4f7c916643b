import * as React from "react";
import { areaAddress } from "../counting/cell";
import type { BallotTable } from "../reading/ballotTable";
import { BASE_NAMES, CATEGORY_NAMES } from "../strings/terms";
import { Link } from "./fabric";
import { usePane } from "./paneContext";

export function TableCard({ table }: { readonly table: BallotTable }): JSX.Element {
  const { state, store, text } = usePane();
  const { sheet, area } = table;
  const goThere = () => void store.goToCell({ sheet, row: area.row, column: area.column });
  return (
    <li className="card">
      <Link className="card-title" aria-label={text.goToTable(sheet)} onClick={goThere}>
        {sheet}
      </Link>
      <p>{text.tableAt(areaAddress(area), table.people.length)}</p>
      {table.unread > 0 && <p className="unread">{text.unreadRows(table.unread)}</p>}
      <dl>
        <Term
          name={text.categories}
          values={table.categories.map((one) => CATEGORY_NAMES[state.language][one])}
        />
        <Term name={text.base} values={table.baseKinds.map((one) => BASE_NAMES[state.language][one])} />
      </dl>
    </li>
  );
}

function Term({
  name,
  values,
}: {
  readonly name: string;
  readonly values: readonly string[];
}): JSX.Element | null {
  if (values.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      {values.map((value) => (
        <dd key={value}>{value}</dd>
      ))}
    </>
  );
}
