import * as React from "react";
import { quotedList } from "../../strings/quotation";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { NotMade, OpenSheets } from "./Ended";
import { useUnits } from "./unitsContext";
import { acceptedArrivals, type MadeOfFiles } from "./unitsStore";

/** Makes a sheet of what came of the units or of what is accepted of an earlier vote, and says how that ended. */
export function MakePaper({ purpose }: { readonly purpose: MadeOfFiles }): JSX.Element {
  const pane = usePane();
  const { units, state, words } = useUnits();
  const paper = state.paper?.purpose === purpose ? state.paper : undefined;
  const isEmpty = purpose === "earlierData" && acceptedArrivals(state).length === 0;
  return (
    <>
      <DefaultButton
        className="wide"
        text={words.makePaper[purpose]}
        disabled={isEmpty || pane.state.busy !== undefined}
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
