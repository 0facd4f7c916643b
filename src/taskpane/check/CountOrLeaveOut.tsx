import * as React from "react";
import type { FindingDetails } from "../../counting/finding";
import { leftOutName } from "../../strings/leftOut";
import { DefaultButton } from "../fabric";
import { usePane } from "../state/paneContext";

interface CountOrLeaveOutProps {
  readonly details: FindingDetails["peopleDoubtful"];
  readonly sheet: string;
}

/** Settles whether people of whom the sheet leaves it open count. */
export function CountOrLeaveOut({ details, sheet }: CountOrLeaveOutProps): JSX.Element {
  const { state, store, text } = usePane();
  const { key, names, why } = details;
  const what = leftOutName({ key, sheet, names }, state.language);
  const [count, leaveOut] = [text.check.countThem(why), text.check.leaveThemOut];
  const shared = { disabled: state.busy !== undefined, allowDisabledFocus: true } as const;
  return (
    <div className="buttons">
      <DefaultButton
        {...shared}
        text={count}
        ariaLabel={`${count}: ${what}`}
        onClick={() => void store.countAsRead([key], what)}
      />
      <DefaultButton
        {...shared}
        text={leaveOut}
        ariaLabel={`${leaveOut}: ${what}`}
        onClick={() => void store.leaveOut({ keys: [key], what, people: names.length })}
      />
    </div>
  );
}
