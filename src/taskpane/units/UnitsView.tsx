import * as React from "react";
import { NamesFolded } from "../controls/NamesFolded";
import { ChooseFiles } from "./ChooseFiles";
import { ExpectedList } from "./ExpectedList";
import { MakePaper } from "./MakePaper";
import { MergeAccepted } from "./MergeAccepted";
import { Questions } from "./Questions";
import { ReadingFiles } from "./ReadingFiles";
import { RefusedFiles } from "./RefusedFiles";
import { Returns } from "./Returns";
import { SummedAppendices } from "./SummedAppendices";
import { UnitLists } from "./UnitLists";
import { UnnamedColumns } from "./UnnamedColumns";
import { UnitsContext, useUnits, useUnitsOfPane } from "./unitsContext";

/** "Ghép tệp của các đơn vị": choose files, see what came, answer, accept, merge. */
export function UnitsView(): JSX.Element {
  const value = useUnitsOfPane("units");
  const { state, words } = value;
  return (
    <UnitsContext.Provider value={value}>
      <p className="quiet">{words.how}</p>
      <ExpectedList />
      <ChooseFiles />
      <ReadingFiles />
      {state.report && !state.progress && <Report />}
    </UnitsContext.Provider>
  );
}

function Report(): JSX.Element | null {
  const { state, words } = useUnits();
  const { report } = state;
  if (!report) return null;
  const missing = report.missing.map(({ written }) => written);
  return (
    <>
      {missing.length > 0 && <NamesFolded names={missing} words={words.missing} />}
      <RefusedFiles report={report} />
      <UnnamedColumns />
      <Questions report={report} />
      <UnitLists report={report} />
      <SummedAppendices report={report} />
      <Returns report={report} />
      <MergeAccepted />
      <MakePaper purpose="unitFollowUp" />
    </>
  );
}
