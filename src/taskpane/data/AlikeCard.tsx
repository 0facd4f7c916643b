import * as React from "react";
import type { BallotTable } from "../../reading/ballotTable";
import { Later } from "../shell/Later";
import { usePane } from "../state/paneContext";
import { Understood } from "./TableCard";

/** Several tables that were understood alike: one decision for all of them. */
export function AlikeCard({ tables }: { readonly tables: readonly BallotTable[] }): JSX.Element {
  const { text } = usePane();
  const isAsked = tables.some(
    ({ uncategorised, baseKinds }) => uncategorised.length > 0 || baseKinds.length === 0,
  );
  return (
    <details className="card table-card alike" open={isAsked}>
      <summary tabIndex={0}>
        <span className="card-title">{text.data.alike(tables.length)}</span>
        <Understood tables={tables} />
      </summary>
      <Later quietly show={({ AlikeCorrections }) => <AlikeCorrections tables={tables} />} />
    </details>
  );
}
