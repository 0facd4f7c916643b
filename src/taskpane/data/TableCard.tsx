import * as React from "react";
import { areaAddress } from "../../counting/cell";
import type { BallotTable } from "../../reading/ballotTable";
import { BASE_NAMES, CATEGORY_NAMES } from "../../strings/terms";
import { Later } from "../shell/Later";
import { usePane } from "../state/paneContext";
import { TableGlanceLine } from "./TableGlanceLine";

interface TableCardProps {
  readonly table: BallotTable;
  readonly open: boolean;
}

/** One table: what it was understood to be, and underneath how to set that right. */
export function TableCard({ table, open }: TableCardProps): JSX.Element {
  return (
    <li>
      <details className="card table-card" open={open}>
        <summary tabIndex={0}>
          <TableSummary table={table} />
        </summary>
        <Later quietly show={({ TableCorrections }) => <TableCorrections table={table} />} />
      </details>
    </li>
  );
}

function TableSummary({ table }: { readonly table: BallotTable }): JSX.Element {
  const { state, text } = usePane();
  const { recognition } = state.workbook ?? {};
  const { uncategorised, unread } = table;
  const notRead = unread - uncategorised.length;
  return (
    <>
      <span className="card-title">{table.sheet}</span>
      <span>{text.data.tableAt(areaAddress(table.area), table.people.length, uncategorised.length)}</span>
      <Understood tables={[table]} />
      {recognition && <TableGlanceLine table={table} recognition={recognition} />}
      {notRead > 0 && <span className="unread">{text.data.unreadRows(notRead)}</span>}
    </>
  );
}

/** The categories and bases of tables, each once. */
export function Understood({ tables }: { readonly tables: readonly BallotTable[] }): JSX.Element {
  const { state, text } = usePane();
  const [categories, bases] = [CATEGORY_NAMES[state.language], BASE_NAMES[state.language]];
  const understood = [
    ...new Set(tables.flatMap((table) => table.categories.map((category) => categories[category]))),
    ...new Set(tables.flatMap(({ baseKinds }) => baseKinds.map((kind) => text.data.baseIs(bases[kind])))),
  ];
  return (
    <span className="quiet">
      {understood.map((part, at) => (
        <React.Fragment key={part}>
          {at > 0 && "\u00a0· "}
          <span className="unbroken">{part}</span>
        </React.Fragment>
      ))}
    </span>
  );
}
