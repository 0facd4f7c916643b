import * as React from "react";
import { cellAddress } from "../../counting/cell";
import type { Finding } from "../../counting/finding";
import { cellOfKey } from "../../strings/findingSentences";
import { leftOutName } from "../../strings/leftOut";
import type { CheckStrings } from "../../strings/paneCheck";
import { LeaveOutButton } from "../controls/LeaveOutButton";
import { usePlace } from "../state/placeContext";
import type { LeftOut, PaneState } from "../state/paneState";
import { NameColumns } from "./NameColumns";
import { UNREAD } from "./treatment";

/** A finding of a sheet, or of a table or a part of one, that cannot be read. */
type UnreadFinding = Extract<Finding, { code: (typeof UNREAD)[number] }>;

export function isUnread(finding: Finding): finding is UnreadFinding {
  return UNREAD.some((code) => code === finding.code);
}

interface Leavable {
  readonly left: LeftOut;
  readonly label: string;
}

/** The buttons that settle a finding by not reading a sheet or a part of it, or all that cannot be read alike. */
export function LeaveOut({ finding }: { readonly finding: UnreadFinding }): JSX.Element {
  const { state, text } = usePlace();
  const leavables = [unreadOf(finding, state, text.check), ...alikeOf(finding, state, text.check)];
  return (
    <div className="buttons">
      {isNamable(finding) && <NameColumns unread={finding.details.key} />}
      {leavables.map(({ left, label }) => (
        <LeaveOutButton key={left.keys.join(" ")} left={left} label={label} />
      ))}
    </div>
  );
}

/** A table in which only the columns have to be told. */
function isNamable({ details }: UnreadFinding): boolean {
  return "missing" in details && details.missing !== "rows";
}

function unreadOf(finding: UnreadFinding, state: PaneState, text: CheckStrings): Leavable {
  const { key, sheet } = finding.details;
  const isWhole = key === sheet;
  const table = tableOf(finding);
  const what = leftOutName({ key, sheet, ...(!isWhole && { table }) }, state.language);
  const label = isWhole ? text.leaveOutSheet(sheet) : text.leaveOutPart(sheet, table);
  return { left: { keys: [key], what, people: peopleIn([key], state) }, label };
}

/** The key of a table that is read holds no cell. */
function tableOf({ code, cells: [cell], details: { key } }: UnreadFinding): string {
  return code === "marksForCounts" && cell ? cellAddress(cell) : cellOfKey(key);
}

/** Everything that cannot be read for the same reason, as one. */
function alikeOf(finding: UnreadFinding, state: PaneState, text: CheckStrings): readonly Leavable[] {
  const { findings = [] } = state.workbook?.recognition ?? {};
  const alike = findings.filter((other) => reasonOf(other) === reasonOf(finding));
  if (alike.length < 2) return [];
  const keys = alike.flatMap(({ details }) => ("key" in details ? [details.key] : []));
  const left = { keys, what: text.partsAlike(keys.length), people: peopleIn(keys, state) };
  return [{ left, label: text.leaveOutAlike(keys.length) }];
}

function reasonOf({ code, details }: Finding): string {
  return "missing" in details ? `${code} ${details.missing}` : code;
}

function peopleIn(keys: readonly string[], { workbook }: PaneState): number {
  const { unread = [], tables = [] } = workbook?.recognition ?? {};
  const ofTables = tables.map((table) => ({ key: table.key, people: table.people.length + table.unread }));
  const left = [...unread, ...ofTables].filter(({ key }) => keys.includes(key));
  return left.reduce((sum, { people }) => sum + people, 0);
}
