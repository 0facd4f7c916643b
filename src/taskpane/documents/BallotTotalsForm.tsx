import * as React from "react";
import { numbersAsked } from "../../documents/ballotsMarked";
import { documentsStrings } from "../../strings/documentWords";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { usePane } from "../state/paneContext";

const ANSWERS = ["oneIsHigh", "threeIsHigh"] as const;

/** What the numbers on ballots mean, where the sheet does not say it. */
export function BallotTotalsForm(): JSX.Element | null {
  const { state, store } = usePane();
  const { papers } = state.settings;
  const text = documentsStrings(state.language).numbersMean;
  if (!state.workbook || !numbersAsked(state.workbook.recognition.ballots)) return null;
  return (
    <ChoiceDropdown
      label={text.label}
      options={ANSWERS.map((key) => ({ key, text: text[key] }))}
      chosen={papers.ballotTotals.numbersMean || undefined}
      onChoose={(numbersMean) => store.editSettings({ papers: { ...papers, ballotTotals: { numbersMean } } })}
    />
  );
}
