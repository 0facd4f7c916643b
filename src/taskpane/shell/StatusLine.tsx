import * as React from "react";
import { DefaultButton, Icon, Spinner, SpinnerSize } from "../fabric";
import { usePane } from "../state/paneContext";
import { standingOf } from "./standing";
import { TONE_ICONS } from "./tone";

/** Where the work stands, always in sight; screen readers hear it change. */
export function StatusLine(): JSX.Element {
  const { state, store, text } = usePane();
  const { tone, sentence, canStop } = standingOf(state);
  return (
    <div className="status-line">
      <div role="status" className={`standing tone-${tone}`}>
        {tone === "working" ? (
          <Spinner size={SpinnerSize.small} />
        ) : (
          <Icon iconName={TONE_ICONS[tone]} className="tone-icon" />
        )}
        <span>{sentence}</span>
      </div>
      {canStop && <DefaultButton text={text.shell.stop} onClick={() => store.stop()} />}
      {!state.workbook && !state.busy && (
        <DefaultButton text={text.shell.readAgain} onClick={() => void store.examine()} />
      )}
    </div>
  );
}
