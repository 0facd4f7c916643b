import * as React from "react";
import { Icon, IconButton, Link, PrimaryButton } from "../fabric";
import { usePane } from "../state/paneContext";
import type { LeftOut, Message } from "../state/paneState";
import { MadeSheets } from "../controls/MadeSheets";
import { NamesFolded } from "../controls/NamesFolded";
import { isSettled, messageLines, messageTone } from "./messageLines";
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
        {messageLines(message, state).map((line, at) =>
          typeof line === "string" ? <p key={at}>{line}</p> : <NamesFolded key={at} {...line} />,
        )}
        {message.kind === "leftOut" && <Undo {...message.left} />}
        {message.kind === "sheetHidden" && (
          <Link onClick={() => void store.unhide(message.place)}>
            {text.shell.unhide(message.place.sheet)}
          </Link>
        )}
        {isSettled(message, state) && (
          <div className="buttons">
            <PrimaryButton text={text.shell.buildAppendix} onClick={() => void store.buildAppendix()} />
          </div>
        )}
        {message.kind === "made" && state.place !== "documents" && <MadeSheets {...message.outcome} />}
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

/** The way back, where the clerk sees at once that too much was left out. */
function Undo({ keys, what }: LeftOut): JSX.Element {
  const { store, text } = usePane();
  return (
    <Link aria-label={text.data.readAgainWhat(what)} onClick={() => void store.takeBack(keys, what)}>
      {text.data.readAgain}
    </Link>
  );
}
