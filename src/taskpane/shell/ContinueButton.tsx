import * as React from "react";
import { PrimaryButton } from "../fabric";
import { usePane } from "../state/paneContext";

/** Leads to the place that comes next on the path. */
export function ContinueButton({ to }: { readonly to: "check" | "documents" | "report" }): JSX.Element {
  const { store, text } = usePane();
  return (
    <PrimaryButton className="wide" text={text.shell.continueTo[to]} onClick={() => store.goToPlace(to)} />
  );
}
