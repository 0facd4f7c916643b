import type { Message, PaneState } from "../state/paneState";
import { canBuild } from "../state/recognised";
import type { Tone } from "./tone";

/** How a message is to be taken; a refusal for as long as its reason stands. */
export function messageTone(message: Message, state: PaneState): Tone {
  if (isSettled(message, state)) return "success";
  if (message.kind === "refused" || message.kind === "sheetHidden") return "warning";
  if (isIncomplete(message)) return "warning";
  if (message.kind !== "failed") return "success";
  return message.failure.code === "stopped" ? "information" : "error";
}

/** What was refused can be done now: its errors are corrected, or a table has come. */
export function isSettled({ kind }: Message, { workbook }: PaneState): boolean {
  return kind === "refused" && workbook !== undefined && canBuild(workbook);
}

/** What was asked is done, but for something that the clerk has to see to. */
function isIncomplete(message: Message): boolean {
  if (message.kind === "documents" && message.outcome.lacking.length > 0) return true;
  const ended = message.kind === "made" || message.kind === "documents" ? message.outcome : message;
  return "looksNotTaken" in ended && ended.left.length + ended.looksNotTaken.length > 0;
}
