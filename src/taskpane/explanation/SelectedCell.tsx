import * as React from "react";
import { cellAddress } from "../../counting/cell";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { madeSheetOf } from "./madeSheet";
import type { Question } from "./question";
import { useFigure } from "./useFigure";

/** The cell the clerk is on, where it shows a figure of ours. */
export function SelectedCell(): JSX.Element | null {
  const { state, store, text } = usePane();
  const { workbook, selected } = state;
  const made = workbook && selected && madeSheetOf(workbook, selected);
  const question = React.useMemo<Question | undefined>(
    () => selected && { kind: "madeCell", cell: selected },
    [selected],
  );
  const figure = useFigure(question);
  if (!selected || !made || !question) return null;
  if (!made.holds) return <p className="selected-cell caution">{text.shell.selectedOutOfDate}</p>;
  if (!figure) return null;
  return (
    <div className="selected-cell">
      <span>{text.shell.selectedCell(cellAddress(selected), selected.sheet)}</span>
      <DefaultButton text={text.shell.why} onClick={() => store.ask(question)} />
    </div>
  );
}
