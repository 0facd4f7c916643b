import * as React from "react";
import type { Finding } from "../../counting/finding";
import { cellOfKey } from "../../strings/findingSentences";
import { leftOutName } from "../../strings/findings";
import type { CheckStrings } from "../../strings/paneCheck";
import { LeaveOutButton } from "../controls/LeaveOutButton";
import { usePane } from "../state/paneContext";
import type { LeftOut, PaneState } from "../state/paneState";

/** A finding of a sheet, or of a part of one, that cannot be read. */
export type UnreadFinding = Extract<
  Finding,
  {
    code:
      | "unreadableSheet"
      | "tableTransposed"
      | "textInOneColumn"
      | "ballotPerRow"
      | "countsInOneCell"
      | "countsInProse";
  }
>;

/** The button that settles a finding by not reading a sheet or a part of it. */
export function LeaveOut({ finding }: { readonly finding: UnreadFinding }): JSX.Element {
  const { state, text } = usePane();
  const { left, label } = unreadOf(finding, state, text.check);
  return (
    <div className="buttons">
      <LeaveOutButton left={left} label={label} />
    </div>
  );
}

interface Leavable {
  readonly left: LeftOut;
  readonly label: string;
}

function unreadOf(
  { details }: UnreadFinding,
  { workbook, language }: PaneState,
  text: CheckStrings,
): Leavable {
  const { key, sheet } = details;
  const people = workbook?.recognition.unread.find((place) => place.key === key)?.people ?? 0;
  const isWhole = key === sheet;
  const what = leftOutName({ key, sheet, ...(!isWhole && { table: cellOfKey(key) }) }, language);
  const label = isWhole ? text.leaveOutSheet(sheet) : text.leaveOutPart(sheet, cellOfKey(key));
  return { left: { keys: [key], what, people }, label };
}
