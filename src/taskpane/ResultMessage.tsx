import * as React from "react";
import { Icon, Spinner, SpinnerSize } from "./fabric";
import { messageLines, messageTone, TONE_ICONS } from "./messageLines";
import { usePane } from "./paneContext";

/** What is going on, or how the last request ended. Always in the page, so that screen readers announce each change. */
export function ResultMessage(): JSX.Element {
  const { state, text } = usePane();
  return (
    <div role="status" aria-live="polite" className="result">
      {state.busy && (
        <div className="message message-busy">
          <Spinner size={SpinnerSize.small} />
          <p>{text.busy[state.busy]}</p>
        </div>
      )}
      {!state.busy && state.message && <Ended />}
    </div>
  );
}

function Ended(): JSX.Element {
  const { state } = usePane();
  const tone = messageTone(state);
  return (
    <div className={`message message-${tone}`}>
      <Icon iconName={TONE_ICONS[tone]} className="message-icon" />
      <div className="message-text">
        {messageLines(state).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
