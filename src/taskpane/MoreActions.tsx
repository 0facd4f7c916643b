import * as React from "react";
import { DefaultButton, type IButton } from "./fabric";
import { usePane } from "./paneContext";
import { RemovalConfirmation } from "./RemovalConfirmation";

export function MoreActions(): JSX.Element {
  const { state, store, text } = usePane();
  const removal = React.useRef<IButton>(null);
  const rest = { disabled: state.busy !== undefined, allowDisabledFocus: true, className: "wide" };
  const started = state.recognition !== undefined && state.recognition.tables.length > 0;
  return (
    <section>
      <h2>{started ? text.moreActions : text.startActions}</h2>
      <div className="buttons">
        <DefaultButton {...rest} text={text.insertSample} onClick={() => void store.insertSample()} />
        <DefaultButton {...rest} text={text.makeInputSheet} onClick={() => void store.makeInputSheet()} />
        <DefaultButton
          {...rest}
          componentRef={removal}
          text={text.removeMade}
          aria-expanded={state.confirmingRemoval}
          onClick={() => store.askRemoval()}
        />
      </div>
      {state.confirmingRemoval && <RemovalConfirmation onClose={() => removal.current?.focus()} />}
    </section>
  );
}
