import * as React from "react";
import type { Finding } from "../../counting/finding";
import { quotedList } from "../../strings/quotation";
import { DefaultButton } from "../fabric";
import { usePlace } from "../state/placeContext";

interface StopAddingUpProps {
  readonly finding: Extract<Finding, { code: "addedTableLost" }>;
}

/** Takes back that tables are added up, where one of them is not read any more. */
export function StopAddingUp({ finding }: StopAddingUpProps): JSX.Element {
  const { state, store, text } = usePlace();
  const { key, sheets } = finding.details;
  return (
    <DefaultButton
      text={text.check.stopAddingUp}
      disabled={state.busy !== undefined}
      allowDisabledFocus
      onClick={() => void store.takeBack([key], quotedList(sheets))}
    />
  );
}
