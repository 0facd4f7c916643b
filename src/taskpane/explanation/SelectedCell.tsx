import * as React from "react";
import { cellAddress } from "../../counting/cell";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { figureAsked } from "./figureAsked";
import { madeSheetOf } from "./madeSheet";

/** The cell the clerk is on, where it shows a figure of ours. */
export function SelectedCell(): JSX.Element | null {
  const { state, store, text } = usePane();
  const { workbook, settings, selected } = state;
  const made = workbook && selected && madeSheetOf(workbook, selected);
  const figure = React.useMemo(
    () => selected && figureAsked({ kind: "madeCell", cell: selected }, { workbook, settings }),
    [workbook, settings, selected],
  );
  if (!selected || !made) return null;
  if (!made.holds) return <p className="selected-cell caution">{text.explanation.selectedOutOfDate}</p>;
  if (!figure) return null;
  return (
    <div className="selected-cell">
      <span>{text.explanation.selectedCell(cellAddress(selected), selected.sheet)}</span>
      <DefaultButton
        text={text.explanation.why}
        onClick={() => store.ask({ kind: "madeCell", cell: selected })}
      />
    </div>
  );
}
