import * as React from "react";
import { cellAddress } from "../counting/cell";
import type { Finding } from "../counting/finding";
import { findingSentence } from "../strings/findings";
import { CategoryQuestion } from "./CategoryQuestion";
import { Link } from "./fabric";
import { LeaveOut } from "./LeaveOut";
import { usePane } from "./paneContext";

export function FindingItem({ finding }: { readonly finding: Finding }): JSX.Element {
  const { state } = usePane();
  return (
    <li className="card">
      <p>{findingSentence(finding, state.language)}</p>
      {finding.code === "categoryUnknown" && (
        <CategoryQuestion question={finding.details.key} text={finding.details.text} />
      )}
      {(finding.code === "tablesOverlap" || finding.code === "unreadableSheet") && (
        <LeaveOut finding={finding} />
      )}
      <GoToCell finding={finding} />
    </li>
  );
}

function GoToCell({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const { store, text } = usePane();
  const [cell] = finding.cells;
  /* Excel cannot select a cell of a hidden sheet. */
  if (!cell || finding.code === "hiddenSheets") return null;
  return (
    <Link className="go-to-cell" onClick={() => void store.goToCell(cell)}>
      {text.goToCell(cellAddress(cell), cell.sheet)}
    </Link>
  );
}
