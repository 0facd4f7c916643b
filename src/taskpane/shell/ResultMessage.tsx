import * as React from "react";
import { Icon, IconButton, Link } from "../fabric";
import { usePane } from "../state/paneContext";
import type { Message } from "../state/paneState";
import { failureLines } from "./failureLines";
import { Later } from "./Later";
import { messageTone } from "./messageTone";
import { TONE_ICONS } from "./tone";

/** How the last request ended. Always in the page, so that screen readers announce each change. */
export function ResultMessage(): JSX.Element {
  const { state } = usePane();
  return (
    <div role="status" aria-live="polite" className="result">
      {state.message && !state.busy && <Ended message={state.message} />}
    </div>
  );
}

function Ended({ message }: { readonly message: Message }): JSX.Element {
  const { state, store, text } = usePane();
  const tone = messageTone(message, state);
  return (
    <div className={`message tone-${tone}`}>
      <Icon iconName={TONE_ICONS[tone]} className="tone-icon" />
      <div className="message-text">
        <MessageText message={message} />
      </div>
      <IconButton
        iconProps={{ iconName: "Cancel" }}
        title={text.shell.dismiss}
        ariaLabel={text.shell.dismiss}
        onClick={() => store.dismissMessage()}
      />
    </div>
  );
}

/** A failure is told whatever has arrived of the pane. */
function MessageText({ message }: { readonly message: Message }): JSX.Element {
  const { state, store, text } = usePane();
  if (message.kind !== "failed" && message.kind !== "sheetHidden")
    return <Later quietly show={({ EndedText }) => <EndedText message={message} />} />;
  const failure = message.kind === "failed" ? message.failure : { code: message.kind };
  return (
    <>
      {failureLines(failure, state.language).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {message.kind === "sheetHidden" && (
        <Link onClick={() => void store.unhide(message.place)}>{text.shell.unhide(message.place.sheet)}</Link>
      )}
    </>
  );
}
