import * as React from "react";
import { DefaultButton, type IButton } from "../fabric";
import { usePane } from "../state/paneContext";
import type { RemovalAsked as RemovalKind } from "../state/paneState";
import { Confirmation } from "./Confirmation";

interface RemovalProps {
  readonly of: RemovalKind;
  readonly label: string;
  readonly question: string;
  readonly explained: string;
}

/** A button that removes sheets of ours, once that is confirmed. */
export function Removal({ of, label, question, explained }: RemovalProps): JSX.Element {
  const { state, store, text } = usePane();
  const button = React.useRef<IButton>(null);
  const asked = state.removal === of;
  const close = (how: () => void) => () => {
    how();
    // The focus goes back to where it came from.
    button.current?.focus();
  };
  return (
    <>
      <DefaultButton
        componentRef={button}
        text={label}
        aria-expanded={asked}
        disabled={state.busy !== undefined}
        allowDisabledFocus
        onClick={() => store.askRemoval(of)}
      />
      {asked && (
        <Confirmation
          id={`removal-of-${of}`}
          question={question}
          explained={explained}
          yes={text.data.removalConfirm}
          no={text.data.removalCancel}
          onYes={close(() => void store.confirmRemoval(of))}
          onNo={close(() => store.cancelRemoval())}
        />
      )}
    </>
  );
}
