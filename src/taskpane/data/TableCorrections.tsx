import * as React from "react";
import { areaAddress } from "../../counting/cell";
import type { BallotTable } from "../../reading/ballotTable";
import { leftOutName } from "../../strings/leftOut";
import { LeaveOutButton } from "../controls/LeaveOutButton";
import { NamesFolded } from "../controls/NamesFolded";
import { DefaultButton, Link } from "../fabric";
import { usePane } from "../state/paneContext";
import { peopleOf } from "../state/recognised";
import { BaseSelect } from "./BaseSelect";
import { CategoryByText, CategoryChoice } from "./CategoryChoice";
import { TableAccount } from "./TableAccount";
import { TableColumnsList } from "./TableColumnsList";
import { ToldBy } from "./ToldBy";

/** What is underneath a table: how it was read, and how to set that right. */
export function TableCorrections({ table }: { readonly table: BallotTable }): JSX.Element {
  const { state, store, text } = usePane();
  const { recognition } = state.workbook ?? {};
  const { sheet, area } = table;
  const goThere = () => void store.goToCell({ sheet, row: area.row, column: area.column });
  return (
    <div className="corrections">
      <Link onClick={goThere}>{text.data.goToTable(sheet, areaAddress(area))}</Link>
      {recognition && <TableAccount table={table} recognition={recognition} />}
      <Uncategorised table={table} />
      <ToldBy table={table} />
      <CategoryChoice tables={[table]} label={text.data.categoryOf(sheet)} />
      <CategoryByText table={table} />
      <BaseSelect tables={[table]} label={text.data.baseOf(sheet)} />
      <TableColumnsList table={table} />
      <LeaveTableOut table={table} />
    </div>
  );
}

/** Whose category is asked, and how the table would tell it. */
function Uncategorised({ table }: { readonly table: BallotTable }): JSX.Element | null {
  const { text } = usePane();
  const { uncategorised } = table;
  if (uncategorised.length === 0) return null;
  return (
    <div>
      <p>{text.data.columnWouldTell}</p>
      <NamesFolded names={uncategorised.map(({ name }) => name)} words={text.data.uncategorised} />
    </div>
  );
}

function LeaveTableOut({ table }: { readonly table: BallotTable }): JSX.Element {
  const { state, store, text } = usePane();
  const { key, sheet, area, named } = table;
  if (named)
    return (
      <DefaultButton
        text={text.data.forgetTable}
        ariaLabel={text.data.forgetTableOf(sheet)}
        disabled={state.busy !== undefined}
        allowDisabledFocus
        onClick={() => void store.forgetTable(table)}
      />
    );
  const what = leftOutName({ key, sheet, table: areaAddress(area) }, state.language);
  return (
    <LeaveOutButton
      left={{ keys: [key], what, people: peopleOf(table) }}
      label={text.data.leaveOutTable}
      ariaLabel={text.data.leaveOutTableOf(sheet)}
    />
  );
}
