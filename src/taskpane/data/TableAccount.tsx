import * as React from "react";
import { usePane } from "../state/paneContext";
import { AccountOf } from "./AccountOf";
import type { TableAccountProps } from "./TableGlanceLine";

/** The sheet in small and what was set aside; drawn once it is unfolded. */
export function TableAccount({ table, recognition }: TableAccountProps): JSX.Element {
  const { text } = usePane();
  const [open, setOpen] = React.useState(false);
  return (
    <details className="account" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0}>{text.data.account}</summary>
      {open && <AccountOf table={table} recognition={recognition} />}
    </details>
  );
}
