import * as React from "react";
import { areaAddress } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { leftOutName } from "../../strings/findings";
import type { CheckStrings } from "../../strings/paneCheck";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";
import type { PaneState } from "../state/paneState";

export type LeavableFinding = Extract<Finding, { code: "tablesOverlap" | "unreadableSheet" }>;

interface Leavable {
  readonly key: string;
  readonly sheet: string;
  readonly label: string;
}

/** The buttons that settle a finding by not reading a sheet or one of two tables. */
export function LeaveOut({ finding }: { readonly finding: LeavableFinding }): JSX.Element {
  const { state, store, text } = usePane();
  return (
    <div className="buttons">
      {leavables(finding, state, text.check).map(({ key, sheet, label }) => (
        <DefaultButton
          key={key}
          text={label}
          disabled={state.busy !== undefined}
          allowDisabledFocus
          onClick={() => void store.leaveOut([key], leftOutName({ key, sheet }, state.language))}
        />
      ))}
    </div>
  );
}

function leavables(finding: LeavableFinding, state: PaneState, text: CheckStrings): readonly Leavable[] {
  if (finding.code === "unreadableSheet") {
    const { sheet } = finding.details;
    return [{ key: sheet, sheet, label: text.leaveOutSheet(sheet) }];
  }
  const { sheet, table, otherSheet, otherTable } = finding.details;
  return [
    { key: table, sheet, label: tableLabel(table, sheet, state, text) },
    { key: otherTable, sheet: otherSheet, label: tableLabel(otherTable, otherSheet, state, text) },
  ];
}

/** Two tables of one sheet are told apart by where they stand. */
function tableLabel(key: string, sheet: string, { workbook }: PaneState, text: CheckStrings): string {
  const tables = workbook?.recognition.tables ?? [];
  const table = tables.find((known) => known.key === key);
  const alone = tables.filter((known) => known.sheet === sheet).length === 1;
  return table && !alone ? text.leaveOutTableAt(sheet, areaAddress(table.area)) : text.leaveOutTable(sheet);
}
