import * as React from "react";
import { quoted } from "../../strings/quotation";
import { DefaultButton } from "../fabric";
import { usePlace } from "../state/placeContext";

interface CountAsReadProps {
  /** The keys under which the answer is remembered. */
  readonly keys: readonly string[];
  /** What the sheet says otherwise. */
  readonly said: string;
  /** What the percentages then stay taken of, where that is the question. */
  readonly label?: string;
}

/** Settles a contradiction by counting what was read; what the sheet says otherwise is then a remembered choice. */
export function CountAsRead({ keys, said, label }: CountAsReadProps): JSX.Element {
  const { state, store, text } = usePlace();
  const what = quoted(said);
  return (
    <DefaultButton
      text={label ?? text.check.countAsRead}
      ariaLabel={label ?? text.check.countAsReadWhat(what)}
      disabled={state.busy !== undefined}
      allowDisabledFocus
      onClick={() => void store.countAsRead(keys, what)}
    />
  );
}
