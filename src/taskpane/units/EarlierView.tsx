import * as React from "react";
import { ChooseFiles } from "./ChooseFiles";
import { MakePaper } from "./MakePaper";
import { Questions } from "./Questions";
import { ReadingFiles } from "./ReadingFiles";
import { RefusedFiles } from "./RefusedFiles";
import { UnitLists } from "./UnitLists";
import { UnnamedColumns } from "./UnnamedColumns";
import { UnitsContext, useUnitsOfPane } from "./unitsContext";

/** The files of an earlier vote: choose, see what is wrong in them, answer, accept, bring them to their sheet. */
export function EarlierView(): JSX.Element {
  const value = useUnitsOfPane("earlier");
  const { report, progress } = value.state;
  return (
    <UnitsContext.Provider value={value}>
      <p className="quiet">{value.words.earlierHow}</p>
      <ChooseFiles />
      <ReadingFiles />
      {report && !progress && (
        <>
          <RefusedFiles report={report} />
          <UnnamedColumns />
          <Questions report={report} />
          <UnitLists report={report} />
          <MakePaper purpose="earlierData" />
        </>
      )}
    </UnitsContext.Provider>
  );
}
