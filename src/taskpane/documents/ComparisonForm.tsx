import * as React from "react";
import { documentsStrings } from "../../strings/documentWords";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { usePane } from "../state/paneContext";

/** Which sheet the earlier vote is on, where several have tables that were left out. */
export function ComparisonForm(): JSX.Element | null {
  const { state, store } = usePane();
  const { papers } = state.settings;
  const earlier = state.workbook?.earlier;
  if (!earlier || earlier.kind === "none" || earlier.sheets.length < 2) return null;
  return (
    <ChoiceDropdown
      label={documentsStrings(state.language).earlierSheet}
      options={earlier.sheets.map((sheet) => ({ key: sheet, text: sheet }))}
      chosen={earlier.kind === "several" ? undefined : earlier.sheet}
      onChoose={(sheet) => store.editSettings({ papers: { ...papers, comparison: { earlier: sheet } } })}
    />
  );
}
