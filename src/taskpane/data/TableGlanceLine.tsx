import * as React from "react";
import { glanceOf } from "../../reporting/tableGlance";
import type { BallotTable, Recognition } from "../../reading/ballotTable";
import { Icon } from "../fabric";
import { usePane } from "../state/paneContext";

export interface TableAccountProps {
  readonly table: BallotTable;
  readonly recognition: Recognition;
}

/** "13 người · dòng cộng khớp · 39 tỷ lệ khớp · STT liền": what the sheet says of itself, in one line. */
export function TableGlanceLine({ table, recognition }: TableAccountProps): JSX.Element | null {
  const { text } = usePane();
  const { checks, unclear } = React.useMemo(() => glanceOf(table, recognition), [table, recognition]);
  const parts = checks.map(({ role, fits, differs }) => ({
    key: role,
    words: text.data.checked(role, fits, differs),
    isWell: differs === 0,
  }));
  if (unclear > 0) parts.push({ key: "asked", words: text.data.unclearCells(unclear), isWell: false });
  if (parts.length === 0) return null;
  return (
    <span className="glance">
      {parts.map(({ key, words, isWell }) => (
        <span key={key} className={`glance-part tone-${isWell ? "success" : "warning"}`}>
          <Icon iconName={isWell ? "Completed" : "Warning"} className="tone-icon" />
          {words}
        </span>
      ))}
    </span>
  );
}
