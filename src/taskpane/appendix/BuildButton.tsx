import * as React from "react";
import type { Examined } from "../../workflow/outcome";
import { DefaultButton, Link } from "../fabric";
import { ContinueButton } from "../shell/ContinueButton";
import { PlaceFooter } from "../shell/PlaceFooter";
import { usePlace } from "../state/placeContext";
import { canBuild, countOfErrors } from "../state/recognised";
import { holds } from "./holds";

/**
 * The primary button; errors stop it, and it says so. Once the appendix stands and holds, the report comes next, and the
 * same button, which may have the focus, stands beside that.
 */
export function BuildButton({ workbook }: { readonly workbook: Examined }): JSX.Element {
  const { state, store, text } = usePlace();
  const errors = countOfErrors(workbook.recognition);
  const stopped = !canBuild(workbook);
  const finished = !stopped && workbook.made !== undefined && holds(workbook.made);
  const label = workbook.made ? text.appendix.buildAgain : text.shell.buildAppendix;
  return (
    <PlaceFooter>
      {stopped && (
        <p id="stopped" className="stopped">
          {errors > 0 ? text.appendix.stopped(errors) : text.appendix.noPeople}{" "}
          {errors > 0 && <Link onClick={() => store.goToPlace("check")}>{text.appendix.seeErrors}</Link>}
        </p>
      )}
      <div className="buttons buttons-row">
        <DefaultButton
          primary={!finished}
          className={finished ? undefined : "wide"}
          text={finished ? text.appendix.again : label}
          ariaLabel={finished ? label : undefined}
          disabled={stopped || state.busy !== undefined}
          allowDisabledFocus
          aria-describedby={stopped ? "stopped" : undefined}
          onClick={() => void store.buildAppendix()}
        />
        {finished && <ContinueButton to="report" />}
      </div>
    </PlaceFooter>
  );
}
