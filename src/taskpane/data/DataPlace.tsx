import * as React from "react";
import { ContinueButton } from "../shell/ContinueButton";
import { Later } from "../shell/Later";
import { PlaceFooter } from "../shell/PlaceFooter";
import { usePane } from "../state/paneContext";
import { isChosen } from "../state/recognised";
import { MoreActions } from "./MoreActions";
import { TableList } from "./TableList";
import { UseSelection } from "./UseSelection";

/** "Dữ liệu": what was recognised, and how to set it right. */
export function DataPlace(): JSX.Element | null {
  const { workbook, naming } = usePane().state;
  if (!workbook) return null;
  if (naming) return <Later show={({ NamingForm }) => <NamingForm />} />;
  return (
    <>
      <TableList workbook={workbook} />
      <UseSelection />
      {workbook.recognition.findings.some(isChosen) && (
        <Later show={({ RememberedChoices }) => <RememberedChoices />} />
      )}
      <MoreActions />
      <PlaceFooter>
        <ContinueButton to="check" />
      </PlaceFooter>
    </>
  );
}
