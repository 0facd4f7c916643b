import * as React from "react";
import { EXCEL_SILENT } from "../../strings/excelSilent";
import { PrimaryButton } from "../fabric";

/** Stands in for the pane while Excel has not said that it is there; in both languages, as none is known. */
export function ExcelSilent({ reload }: { readonly reload: () => void }): JSX.Element {
  const { vi, en } = EXCEL_SILENT;
  return (
    <main role="alert" className="pane-body notice">
      <p>{vi.sentence}</p>
      <p lang="en">{en.sentence}</p>
      <PrimaryButton text={`${vi.reload} / ${en.reload}`} onClick={reload} />
    </main>
  );
}
