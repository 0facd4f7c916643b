import * as React from "react";
import { DefaultButton, type IButton } from "../fabric";
import { usePane } from "../state/paneContext";
import type { RemovalAsked as RemovalKind } from "../state/paneState";

interface RemovalProps {
  readonly of: RemovalKind;
  readonly label: string;
  readonly question: string;
  readonly explained: string;
}

/** A button that removes sheets of ours, once that is confirmed. */
export function Removal(props: RemovalProps): JSX.Element {
  const { state, store } = usePane();
  const button = React.useRef<IButton>(null);
  const asked = state.removal === props.of;
  return (
    <>
      <DefaultButton
        componentRef={button}
        text={props.label}
        aria-expanded={asked}
        disabled={state.busy !== undefined}
        allowDisabledFocus
        onClick={() => store.askRemoval(props.of)}
      />
      {asked && <Confirmation {...props} onClose={() => button.current?.focus()} />}
    </>
  );
}

interface ConfirmationProps extends RemovalProps {
  /** Gives the focus back to where it came from. */
  readonly onClose: () => void;
}

/** Asked inside the pane: office.js disables window.confirm. */
function Confirmation({ of, question, explained, onClose }: ConfirmationProps): JSX.Element {
  const { store, text } = usePane();
  const id = `removal-of-${of}`;
  const cancel = () => {
    store.cancelRemoval();
    onClose();
  };
  const confirm = () => {
    void store.confirmRemoval(of);
    onClose();
  };
  const cancelOnEscape = (event: React.KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Excel on the web would take the keyboard back to the grid.
    event.stopPropagation();
    cancel();
  };
  return (
    <div
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-explained`}
      className="card"
      onKeyDown={cancelOnEscape}
    >
      <h3 id={id}>{question}</h3>
      <p id={`${id}-explained`}>{explained}</p>
      <div className="buttons buttons-row">
        <DefaultButton className="danger" text={text.data.removalConfirm} onClick={confirm} />
        <DefaultButton autoFocus text={text.data.removalCancel} onClick={cancel} />
      </div>
    </div>
  );
}
