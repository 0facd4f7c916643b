import * as React from "react";
import type { BallotTable } from "../../reading/ballotTable";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { usePane } from "../state/paneContext";
import { AS_WRITTEN, baseOptions, CHOSEN_CELL, SELECTED_CELL, type BaseKey } from "./choiceOptions";

interface BaseSelectProps {
  /** One, or several that are alike: the choice is for all. */
  readonly tables: readonly BallotTable[];
  /** Names the list for screen readers. */
  readonly label: string;
}

/** What the percentages of tables are taken of. */
export function BaseSelect({ tables, label }: BaseSelectProps): JSX.Element {
  const { state, store, text } = usePane();
  const findings = state.workbook?.recognition.findings ?? [];
  const { options, chosen } = baseOptions(tables, findings, state.language, text.data);
  const choose = (key: BaseKey) => {
    if (key === SELECTED_CELL || key === CHOSEN_CELL) return void store.chooseSelectedCellAsBase(tables);
    return void store.chooseBase(tables, key === AS_WRITTEN ? undefined : key);
  };
  return (
    <ChoiceDropdown<BaseKey>
      label={text.data.base}
      ariaLabel={label}
      placeholder={text.data.baseUnread}
      options={options}
      chosen={chosen}
      disabled={state.busy !== undefined}
      onChoose={choose}
    />
  );
}
