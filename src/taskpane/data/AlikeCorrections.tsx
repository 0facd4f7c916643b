import * as React from "react";
import type { BallotTable } from "../../reading/ballotTable";
import { LeaveOutButton } from "../controls/LeaveOutButton";
import { NamesFolded } from "../controls/NamesFolded";
import { usePane } from "../state/paneContext";
import { peopleOf } from "../state/recognised";
import { BaseSelect } from "./BaseSelect";
import { CategoryChoice } from "./CategoryChoice";

/** How to set right at once what several tables were understood to be. */
export function AlikeCorrections({ tables }: { readonly tables: readonly BallotTable[] }): JSX.Element {
  const { text } = usePane();
  return (
    <div className="corrections">
      <NamesFolded names={tables.map(({ sheet }) => sheet)} words={text.data.alikeSheets} />
      <CategoryChoice tables={tables} label={text.data.categoryOfAlike(tables.length)} />
      <BaseSelect tables={tables} label={text.data.baseOfAlike(tables.length)} />
      <LeaveAlikeOut tables={tables} />
    </div>
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
