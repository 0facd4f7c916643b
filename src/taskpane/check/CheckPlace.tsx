import * as React from "react";
import { formOfAddress, lowTextsOf } from "../../documents/settings";
import { noteResults } from "../../counting/notes";
import type { Examined } from "../../workflow/outcome";
import { Icon } from "../fabric";
import { holds } from "../appendix/holds";
import { MadeSheets } from "../controls/MadeSheets";
import { ContinueButton } from "../shell/ContinueButton";
import { PlaceFooter } from "../shell/PlaceFooter";
import { usePlace } from "../state/placeContext";
import { countOfErrors } from "../state/recognised";
import { FindingGroup } from "./FindingGroup";
import { FindingTools } from "./FindingTools";
import { soughtFindings } from "./findingTable";
import { TableStates } from "./TableStates";
import { byTreatment, TREATMENTS } from "./treatment";

/** "Kiểm tra": what was found, grouped by what to do about it. */
export function CheckPlace(): JSX.Element | null {
  const { workbook } = usePlace().state;
  return workbook ? <CheckOf workbook={workbook} /> : null;
}

function CheckOf({ workbook }: { readonly workbook: Examined }): JSX.Element {
  const { state, text } = usePlace();
  const { recognition, results, settings } = workbook;
  const [words, setWords] = React.useState("");
  const findings = React.useMemo(
    () => byTreatment([...recognition.findings, ...noteResults(results, lowTextsOf(settings))]),
    [recognition, results, settings],
  );
  const sought = React.useMemo(
    () => soughtFindings(findings, words, state.language, formOfAddress(state.settings.style)),
    [findings, words, state.language, state.settings.style],
  );
  const all = TREATMENTS.reduce((sum, one) => sum + findings[one].length, 0);
  const { made } = workbook;
  const ready = countOfErrors(recognition) === 0 && recognition.tables.length > 0;
  const stands = made !== undefined && holds(made);
  return (
    <>
      {ready && (
        <p className="all-clear tone-success">
          <Icon iconName="Completed" className="tone-icon" />
          {text.check.nothingToCorrect[made ? (stands ? "stands" : "old") : "none"]}
        </p>
      )}
      {ready && stands && <MadeSheets {...made} />}
      <FindingTools
        findings={TREATMENTS.flatMap((one) => sought[one])}
        all={all}
        words={words}
        onSeek={setWords}
      />
      {TREATMENTS.map((treatment) => (
        <FindingGroup key={treatment} treatment={treatment} findings={sought[treatment]} />
      ))}
      <TableStates recognition={recognition} />
      {ready && (
        <PlaceFooter>
          <ContinueButton to={stands ? "report" : "documents"} />
        </PlaceFooter>
      )}
    </>
  );
}
