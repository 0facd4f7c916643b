import * as React from "react";
import type { BallotTable } from "../../reading/ballotTable";
import { LeaveOutButton } from "../controls/LeaveOutButton";
import { NamesFolded } from "../controls/NamesFolded";
import { usePane } from "../state/paneContext";
import { peopleOf } from "../state/recognised";
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
  const { text } = usePane();
  if (tables.some(({ named }) => named)) return null;
  const left = {
    keys: tables.map(({ key }) => key),
    what: text.data.alikeTables(tables.length),
    people: tables.reduce((sum, table) => sum + peopleOf(table), 0),
  };
  return <LeaveOutButton left={left} label={text.data.leaveOutAlike(tables.length)} />;
}
