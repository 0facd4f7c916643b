import * as React from "react";
import { Removal } from "../controls/Removal";
import { Folded } from "../controls/Folded";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";

export function MoreActions(): JSX.Element {
  const { state, store, text } = usePane();
  const rest = { disabled: state.busy !== undefined, allowDisabledFocus: true };
  return (
    <Folded title={text.data.moreActions} open={state.workbook?.recognition.tables.length === 0}>
      <div className="buttons">
        <DefaultButton {...rest} text={text.shell.readAgain} onClick={() => void store.examine()} />
        <DefaultButton {...rest} text={text.data.insertSample} onClick={() => void store.insertSample()} />
        <DefaultButton
          {...rest}
          text={text.data.makeInputSheet}
          onClick={() => void store.makeInputSheet()}
        />
        <DefaultButton {...rest} text={text.data.mergeUnits} onClick={() => store.showUnits(true)} />
        <Removal
          of="everything"
          label={text.data.removeMade}
          question={text.data.removalQuestion}
          explained={text.data.removalExplained}
        />
      </div>
    </Folded>
  );
}
