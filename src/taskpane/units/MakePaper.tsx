import * as React from "react";
import { quotedList } from "../../strings/quotation";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";
import type { UnitPaper } from "../../workflow/readUnits";
import { NotMade, OpenSheets } from "./Ended";
import { useUnits } from "./unitsContext";

/** Makes a sheet of what came of the units, and says how that ended. */
export function MakePaper({ purpose }: { readonly purpose: UnitPaper }): JSX.Element {
  const pane = usePane();
  const { units, state, words } = useUnits();
  const paper = state.paper?.purpose === purpose ? state.paper : undefined;
  return (
    <>
      <DefaultButton
        className="wide"
        text={words.makePaper[purpose]}
        disabled={pane.state.busy !== undefined}
        allowDisabledFocus
        onClick={() => void units.make(purpose)}
      />
      {paper?.status === "refused" && <NotMade said={words.paperNotMade} findings={paper.findings} />}
      {paper?.status === "made" && (
        <div role="status">
          <p>{words.paperMade(quotedList(paper.sheets), paper.cellsCompared)}</p>
          {paper.kept.length > 0 && <p className="caution">{words.paperKept(quotedList(paper.kept))}</p>}
          {paper.left.length > 0 && <p className="caution">{words.left(quotedList(paper.left))}</p>}
          <OpenSheets sheets={paper.sheets} />
        </div>
      )}
    </>
  );
}
