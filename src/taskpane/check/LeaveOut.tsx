import * as React from "react";
import { leftOutName } from "../../strings/findings";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";

/** Settles a finding by not reading a sheet. */
export function LeaveOut({ sheet }: { readonly sheet: string }): JSX.Element {
  const { state, store, text } = usePane();
  return (
    <DefaultButton
      text={text.check.leaveOutSheet(sheet)}
      disabled={state.busy !== undefined}
      allowDisabledFocus
      onClick={() => void store.leaveOut([sheet], leftOutName({ key: sheet, sheet }, state.language))}
    />
  );
}
