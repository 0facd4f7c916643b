import * as React from "react";
import { BALLOT_BASES, type BallotBase } from "../../counting/base";
import type { BallotTable } from "../../reading/ballotTable";
import { BASE_NAMES } from "../../strings/terms";
import { ChoiceDropdown } from "../controls/ChoiceDropdown";
import { usePane } from "../state/paneContext";
import { chosenBaseOf } from "./chosenBaseOf";

const AS_WRITTEN = "asWritten";
const CHOSEN_CELL = "chosenCell";
const SELECTED_CELL = "selectedCell";

type BaseKey = BallotBase | typeof AS_WRITTEN | typeof CHOSEN_CELL | typeof SELECTED_CELL;

/** What the percentages of a table are taken of. */
export function BaseChoice({ table }: { readonly table: BallotTable }): JSX.Element {
  const { state, store, text } = usePane();
  const names = BASE_NAMES[state.language];
  const chosen = chosenBaseOf(table, state.workbook?.recognition.findings ?? []);
  const written = table.baseKinds.map((kind) => names[kind]);
  const read = written.length > 0 ? text.data.baseAsWritten(written) : text.data.baseUnread;
  const choose = (key: BaseKey) => {
    if (key === SELECTED_CELL || key === CHOSEN_CELL) return void store.chooseSelectedCellAsBase(table);
    return void store.chooseBase(table, key === AS_WRITTEN ? undefined : key);
  };
  return (
    <ChoiceDropdown<BaseKey>
      label={text.data.base}
      ariaLabel={text.data.baseOf(table.sheet)}
      options={[
        { key: AS_WRITTEN, text: chosen ? text.data.asWritten : read },
        ...BALLOT_BASES.map((key) => ({ key, text: names[key] })),
        ...(chosen?.cell ? [{ key: CHOSEN_CELL, text: text.data.baseOfCell(chosen.cell) } as const] : []),
        { key: SELECTED_CELL, text: text.data.baseOfSelectedCell },
      ]}
      chosen={chosen?.base ?? AS_WRITTEN}
      disabled={state.busy !== undefined}
      onChoose={choose}
    />
  );
}
