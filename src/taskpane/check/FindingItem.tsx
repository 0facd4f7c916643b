import * as React from "react";
import { cellAddress } from "../../counting/cell";
import { differenceOf } from "../../counting/difference";
import { severityOf, type Finding } from "../../counting/finding";
import { findingSentence } from "../../strings/findings";
import { Link } from "../fabric";
import { usePane } from "../state/paneContext";
import { FindingAnswer } from "./FindingAnswer";

/** One finding: its sentence, the amount, what happens if it is left, the answer where one is asked for, and its cell. */
export function FindingItem({ finding }: { readonly finding: Finding }): JSX.Element {
  const { state, text } = usePane();
  const difference = differenceOf(finding);
  return (
    <li className="card">
      {difference !== undefined && <span className="amount">{text.check.difference(difference)}</span>}
      <p>{findingSentence(finding, state.language)}</p>
      <p className="quiet">{text.check.ifLeftOf[finding.code] ?? text.check.ifLeft[severityOf(finding)]}</p>
      <FindingAnswer finding={finding} />
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
      {text.check.goToCell(cellAddress(cell), cell.sheet)}
    </Link>
  );
}
