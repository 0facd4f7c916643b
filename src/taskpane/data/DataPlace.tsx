import * as React from "react";
import { ContinueButton } from "../shell/ContinueButton";
import { PlaceFooter } from "../shell/PlaceFooter";
import { usePane } from "../state/paneContext";
import { MoreActions } from "./MoreActions";
import { NamingForm } from "./NamingForm";
import { RememberedChoices } from "./RememberedChoices";
import { TableList } from "./TableList";
import { UseSelection } from "./UseSelection";

/** "Dữ liệu": what was recognised, and how to set it right. */
export function DataPlace(): JSX.Element | null {
  const { workbook, naming } = usePane().state;
  if (!workbook) return null;
  if (naming) return <NamingForm naming={naming} />;
  return (
    <>
      <TableList workbook={workbook} />
      <UseSelection />
      <RememberedChoices />
      <MoreActions />
      <PlaceFooter>
        <ContinueButton to="check" />
      </PlaceFooter>
    </>
  );
}
