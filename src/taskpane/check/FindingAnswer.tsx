import * as React from "react";
import type { Finding } from "../../counting/finding";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";
import { CategoryQuestion } from "./CategoryQuestion";
import { LeaveOut } from "./LeaveOut";

/** What the clerk can do about a finding right here. */
export function FindingAnswer({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const { store, text } = usePane();
  switch (finding.code) {
    case "categoryUnknown":
      return <CategoryQuestion question={finding.details.key} text={finding.details.text} />;
    case "tablesOverlap":
    case "unreadableSheet":
      return <LeaveOut finding={finding} />;
    case "baseUnclear":
    case "baseMissing":
      return <DefaultButton text={text.check.chooseBase} onClick={() => store.goToPlace("data")} />;
    case "noRowInForm":
      return <DefaultButton text={text.check.chooseForm} onClick={() => store.goToPlace("appendix")} />;
    default:
      return null;
  }
}
