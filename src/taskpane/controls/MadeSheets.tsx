import * as React from "react";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";

interface MadeSheetsProps {
  readonly appendixSheet: string;
  /** Undefined when somebody removed it. */
  readonly resultsSheet?: string;
}

/** The made sheets, each one click away. */
export function MadeSheets({ appendixSheet, resultsSheet }: MadeSheetsProps): JSX.Element {
  const { state, store, text } = usePane();
  const names = [appendixSheet, ...(resultsSheet === undefined ? [] : [resultsSheet])];
  return (
    <div className="buttons buttons-row">
      {names.map((name) => (
        <DefaultButton
          key={name}
          text={text.shell.openSheet(name)}
          disabled={state.busy !== undefined}
          allowDisabledFocus
          onClick={() => void store.showSheet(name)}
        />
      ))}
    </div>
  );
}
