import * as React from "react";
import { PANE_STRINGS } from "../../strings/pane";
import { PrimaryButton } from "../fabric";

/** Stands in for the pane while Excel has not said that it is there; in both languages, as none is known. */
export function ExcelSilent({ reload }: { readonly reload: () => void }): JSX.Element {
  const [vi, en] = [PANE_STRINGS.vi.shell, PANE_STRINGS.en.shell];
  return (
    <main role="alert" className="pane-body notice">
      <p>{vi.excelSilent}</p>
      <p lang="en">{en.excelSilent}</p>
      <PrimaryButton text={`${vi.reload} / ${en.reload}`} onClick={reload} />
    </main>
  );
}
