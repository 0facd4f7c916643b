import * as React from "react";
import { Icon } from "../fabric";
import { usePane } from "../state/paneContext";

/** "? Trợ giúp"; the word goes where there is no room for it. */
export function HelpButton(): JSX.Element {
  const { state, store, text } = usePane();
  const title = text.shell.help;
  return (
    <button
      type="button"
      className="help-button"
      aria-expanded={state.help}
      aria-label={title}
      title={title}
      onClick={() => (state.help ? store.closeHelp() : store.openHelp())}
    >
      <Icon iconName="Help" />
      <span className="help-word">{title}</span>
    </button>
  );
}
