import * as React from "react";
import { DefaultButton, type IButton } from "../fabric";
import { usePane } from "../state/paneContext";
import type { LeftOut } from "../state/paneState";
import { Confirmation } from "./Confirmation";

interface LeaveOutButtonProps {
  readonly left: LeftOut;
  readonly label: string;
  readonly ariaLabel?: string;
}

/** A button that leaves something out; where people are concerned, once that is confirmed. */
export function LeaveOutButton({ left, label, ariaLabel }: LeaveOutButtonProps): JSX.Element {
  const { state, store, text } = usePane();
  const [asked, setAsked] = React.useState(false);
  const button = React.useRef<IButton>(null);
  const { what, people, keys } = left;
  const close = () => {
    setAsked(false);
    button.current?.focus();
  };
  const leaveOut = () => {
    close();
    void store.leaveOut(left);
  };
  return (
    <>
      <DefaultButton
        componentRef={button}
        text={label}
        ariaLabel={ariaLabel}
        aria-expanded={people > 0 ? asked : undefined}
        disabled={state.busy !== undefined}
        allowDisabledFocus
        onClick={people > 0 ? () => setAsked(true) : leaveOut}
      />
      {asked && (
        <Confirmation
          id={`leaving-out-${keys.join(" ")}`}
          question={text.data.leavingOutQuestion(what)}
          explained={text.data.leavingOutExplained(people)}
          yes={text.data.leavingOutConfirm}
          no={text.data.leavingOutCancel}
          onYes={leaveOut}
          onNo={close}
        />
      )}
    </>
  );
}
