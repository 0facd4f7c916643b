import * as React from "react";
import type { Finding } from "../../counting/finding";
import { leftOutName } from "../../strings/leftOut";
import { quotedList } from "../../strings/quotation";
import { DefaultButton } from "../fabric";
import { usePlace } from "../state/placeContext";

interface CountOrLeaveOutProps {
  readonly finding: Extract<Finding, { code: "peopleDoubtful" }>;
  /** The keys under which the answer is remembered. */
  readonly keys: readonly string[];
}

/** Settles whether people of whom the sheet leaves it open count. */
export function CountOrLeaveOut({ finding, keys }: CountOrLeaveOutProps): JSX.Element {
  const { state, store, text } = usePlace();
  const { key, names, why } = finding.details;
  const sheets = [...new Set(finding.cells.map(({ sheet }) => sheet))];
  const [sheet = ""] = sheets;
  const what = sheets.length > 1 ? quotedList(sheets) : leftOutName({ key, sheet, names }, state.language);
  const [count, leaveOut] = [text.check.countThem(why), text.check.leaveThemOut];
  const shared = { disabled: state.busy !== undefined, allowDisabledFocus: true } as const;
  return (
    <div className="buttons">
      <DefaultButton
        {...shared}
        text={count}
        ariaLabel={`${count}: ${what}`}
        onClick={() => void store.countAsRead(keys, what)}
      />
      <DefaultButton
        {...shared}
        text={leaveOut}
        ariaLabel={`${leaveOut}: ${what}`}
        onClick={() => void store.leaveOut({ keys, what, people: names.length })}
      />
    </div>
  );
}
