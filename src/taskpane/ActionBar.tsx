import * as React from "react";
import { DefaultButton, PrimaryButton } from "./fabric";
import { usePane } from "./paneContext";

/** What is done most often; stays in sight while the rest scrolls. */
export function ActionBar(): JSX.Element {
  const { state, store, text } = usePane();
  const busy = state.busy !== undefined;
  return (
    <header className="action-bar">
      <PrimaryButton
        className="action-bar-main"
        text={text.buildAppendix}
        disabled={busy}
        allowDisabledFocus
        onClick={() => void store.buildAppendix()}
      />
      <DefaultButton
        text={text.checkAgain}
        disabled={busy}
        allowDisabledFocus
        onClick={() => void store.examine()}
      />
    </header>
  );
}
