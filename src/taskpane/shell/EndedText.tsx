import * as React from "react";
import type { PanePlace } from "../../workflow/outcome";
import { MadeSheets } from "../controls/MadeSheets";
import { NamesFolded } from "../controls/NamesFolded";
import { Link, PrimaryButton } from "../fabric";
import { usePane } from "../state/paneContext";
import type { LeftOut } from "../state/paneState";
import { messageLines, type EndedMessage } from "./messageLines";
import { isSettled } from "./messageTone";

/** Places that lead to the made sheets themselves. */
const OPENING_MADE: readonly PanePlace[] = ["check", "documents"];

/** How a request ended that did not fail, and what can be done about it. */
export function EndedText({ message }: { readonly message: EndedMessage }): JSX.Element {
  const { state, store, text } = usePane();
  return (
    <>
      {messageLines(message, state).map((line, at) =>
        typeof line === "string" ? <p key={at}>{line}</p> : <NamesFolded key={at} {...line} />,
      )}
      {message.kind === "leftOut" && <Undo {...message.left} />}
      {isSettled(message, state) && (
        <div className="buttons">
          <PrimaryButton text={text.shell.buildAppendix} onClick={() => void store.buildAppendix()} />
        </div>
      )}
      {message.kind === "made" && !OPENING_MADE.includes(state.place) && <MadeSheets {...message.outcome} />}
    </>
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
