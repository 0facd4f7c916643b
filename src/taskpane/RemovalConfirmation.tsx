import * as React from "react";
import { DefaultButton, PrimaryButton } from "./fabric";
import { usePane } from "./paneContext";

/** Asked inside the pane: office.js disables window.confirm. `onClose` gives the focus back to where it came from. */
export function RemovalConfirmation({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { store, text } = usePane();
  const cancel = () => {
    store.cancelRemoval();
    onClose();
  };
  const confirm = () => {
    void store.confirmRemoval();
    onClose();
  };
  return (
    <div
      role="alertdialog"
      aria-labelledby="removal-question"
      aria-describedby="removal-explained"
      className="card"
    >
      <h3 id="removal-question">{text.removalQuestion}</h3>
      <p id="removal-explained">{text.removalExplained}</p>
      <div className="buttons buttons-row">
        <PrimaryButton text={text.removalConfirm} onClick={confirm} />
        <DefaultButton autoFocus text={text.removalCancel} onClick={cancel} />
      </div>
    </div>
  );
}
