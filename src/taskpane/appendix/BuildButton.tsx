import * as React from "react";
import type { Examined } from "../../workflow/outcome";
import { Link, PrimaryButton } from "../fabric";
import { PlaceFooter } from "../shell/PlaceFooter";
import { usePane } from "../state/paneContext";
import { countOfErrors } from "../state/recognised";

/** The primary button; errors stop it, and it says so. */
export function BuildButton({ workbook }: { readonly workbook: Examined }): JSX.Element {
  const { state, store, text } = usePane();
  const errors = countOfErrors(workbook.recognition);
  const stopped = errors > 0 || workbook.results.length === 0;
  return (
    <PlaceFooter>
      {stopped && (
        <p id="stopped" className="stopped">
          {errors > 0 ? text.appendix.stopped(errors) : text.appendix.noPeople}{" "}
          {errors > 0 && <Link onClick={() => store.goToPlace("check")}>{text.appendix.seeErrors}</Link>}
        </p>
      )}
      <PrimaryButton
        className="wide"
        text={workbook.made ? text.appendix.buildAgain : text.appendix.build}
        disabled={stopped || state.busy !== undefined}
        allowDisabledFocus
        aria-describedby={stopped ? "stopped" : undefined}
        onClick={() => void store.buildAppendix()}
      />
    </PlaceFooter>
  );
}
