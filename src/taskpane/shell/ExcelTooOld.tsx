import * as React from "react";
import { failureMessage } from "../../strings/failures";

/** Stands in for the pane where Excel lacks what is needed; in both languages, as there is no switch. */
export function ExcelTooOld(): JSX.Element {
  const vietnamese = failureMessage("excelTooOld", "vi");
  const english = failureMessage("excelTooOld", "en");
  return (
    <main role="alert" className="pane-body">
      <p>{vietnamese.sentence}</p>
      <p>{vietnamese.nextStep}</p>
      <div lang="en">
        <p>{english.sentence}</p>
        <p>{english.nextStep}</p>
      </div>
    </main>
  );
}
