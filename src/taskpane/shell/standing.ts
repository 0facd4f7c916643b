import { paneStrings } from "../../strings/pane";
import type { ShellStrings } from "../../strings/paneShell";
import type { Examined } from "../../workflow/outcome";
import type { Step } from "../../workflow/step";
import type { PaneState } from "../state/paneState";
import { countOfErrors, everyoneIn, sheetsWith } from "../state/recognised";
import type { Tone } from "./tone";

/** Where the work stands, in one short line. */
export interface Standing {
  /** "working" while something is in hand. */
  readonly tone: Tone | "working";
  readonly sentence: string;
  /** Whether what is in hand can be stopped. */
  readonly canStop: boolean;
}

export function standingOf({ busy, step, workbook, language }: PaneState): Standing {
  const text = paneStrings(language).shell;
  if (step) return { tone: "working", sentence: stepSentence(step, text), canStop: true };
  if (busy) return { tone: "working", sentence: text.busy[busy], canStop: true };
  if (!workbook) return { tone: "information", sentence: text.notReadYet, canStop: false };
  return { ...found(workbook, text), canStop: false };
}

/** After so many sheets have been read the next one is in hand. */
function stepSentence(step: Step, text: ShellStrings): string {
  return step.kind === "reading"
    ? text.reading(Math.min(step.sheets + 1, step.of), step.of)
    : text[step.kind];
}

function found({ recognition, results, made }: Examined, text: ShellStrings): Omit<Standing, "canStop"> {
  const errors = countOfErrors(recognition);
  const [people, sheets] = [everyoneIn(recognition.tables, results.length), sheetsWith(recognition.tables)];
  if (recognition.tables.length === 0)
    return errors > 0
      ? { tone: "error", sentence: text.errorsOnly(errors) }
      : { tone: "information", sentence: text.nothingFound };
  if (errors > 0) return { tone: "error", sentence: text.withErrors(people, sheets, errors) };
  if (!made) return { tone: "success", sentence: text.ready(people, sheets) };
  return made.upToDate
    ? { tone: "success", sentence: text.upToDate(people, sheets) }
    : { tone: "warning", sentence: text.outOfDate(people, sheets) };
}
