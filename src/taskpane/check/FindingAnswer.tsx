import * as React from "react";
import type { Finding } from "../../counting/finding";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";
import type { Told } from "../state/toldAsOne";
import { CategoryQuestion } from "./CategoryQuestion";
import { CountAsRead } from "./CountAsRead";
import { CountOrLeaveOut } from "./CountOrLeaveOut";
import { LeaveOut } from "./LeaveOut";

/** What the clerk can do about a finding right here. */
export function FindingAnswer({ told }: { readonly told: Told }): JSX.Element | null {
  const { store, text } = usePane();
  const { finding, each } = told;
  switch (finding.code) {
    case "categoryUnknown":
      return <CategoryQuestion questions={keysOf(each)} text={finding.details.text} />;
    case "tablesOverlap":
    case "unreadableSheet":
      return <LeaveOut finding={finding} />;
    case "totalDiffers":
      return <CountAsRead keys={keysOf(each)} said={finding.details.label} />;
    case "peopleDiffer":
    case "conclusionDiffers":
    case "votesNotRead":
      return <CountAsRead keys={keysOf(each)} said={finding.details.text} />;
    case "peopleDoubtful":
      return <CountOrLeaveOut details={finding.details} sheet={finding.cells[0]?.sheet ?? ""} />;
    case "baseUnclear":
    case "baseMissing":
      return <DefaultButton text={text.check.chooseBase} onClick={() => store.goToPlace("data")} />;
    case "noRowInForm":
      return <DefaultButton text={text.check.chooseForm} onClick={() => store.goToPlace("appendix")} />;
    default:
      return null;
  }
}

/** The keys under which an answer for all of them is remembered. */
function keysOf(each: readonly Finding[]): readonly string[] {
  return each.flatMap(({ details }) => ("key" in details ? [details.key] : []));
}
