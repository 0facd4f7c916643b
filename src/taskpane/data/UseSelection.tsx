import * as React from "react";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";

/** The way to a table that was missed: its cells are selected on the sheet. */
export function UseSelection(): JSX.Element {
  const { state, store, text } = usePane();
  return (
    <section className="buttons">
      <p>{text.data.useSelectionHow}</p>
      <DefaultButton
        text={text.data.useSelection}
        disabled={state.busy !== undefined}
        allowDisabledFocus
        onClick={() => void store.startNaming()}
      />
    </section>
  );
}
