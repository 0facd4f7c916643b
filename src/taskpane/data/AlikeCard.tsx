import * as React from "react";
import type { BallotTable } from "../../reading/ballotTable";
import { NamesFolded } from "../controls/NamesFolded";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { BaseSelect } from "./BaseSelect";
import { CategoryChoice } from "./CategoryChoice";
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
      <div className="corrections">
        <NamesFolded names={tables.map(({ sheet }) => sheet)} words={text.data.alikeSheets} />
        <CategoryChoice tables={tables} label={text.data.categoryOfAlike(tables.length)} />
        <BaseSelect tables={tables} label={text.data.baseOfAlike(tables.length)} />
        <LeaveAlikeOut tables={tables} />
      </div>
    </details>
  );
}

function LeaveAlikeOut({ tables }: { readonly tables: readonly BallotTable[] }): JSX.Element | null {
  const { state, store, text } = usePane();
  if (tables.some(({ named }) => named)) return null;
  return (
    <DefaultButton
      text={text.data.leaveOutAlike(tables.length)}
      disabled={state.busy !== undefined}
      allowDisabledFocus
      onClick={() =>
        void store.leaveOut(
          tables.map(({ key }) => key),
          text.data.alikeTables(tables.length),
        )
      }
    />
  );
}
