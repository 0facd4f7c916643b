import { inWorkbook, type DuringCellEdit, type Workbook } from "../excel/batch";
import { asFailure, ExcelFailure } from "../excel/failure";
import { Patience } from "../excel/patience";
import { steps, stops } from "./events";
import type { Failure } from "./outcome";
import type { Step } from "./step";

/** Something asked of Excel that did not happen. */
export interface Failed {
  readonly status: "failed";
  readonly failure: Failure;
}

/**
 * Milliseconds after a stop in which the answer under way may still come. Reading changes nothing, and can be left; of
 * what is being written it is better known how it ended.
 */
const PATIENCE = { reading: 500, writing: 3_000 };

/** The last piece of work begun, by the ribbon or by the pane. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Says what is done next; without a step, that what was begun goes on. Throws an ExcelFailure "stopped" when the clerk has
 * asked for that, up to where the new sheets stand and are compared: from there on it is better to come to the end.
 */
export type Begin = (step?: Step) => void;

/**
 * Does one piece of work in the open workbook, after those begun before it: two that write at once would undo each
 * other's sheets. Whatever goes wrong comes back as a failure, nothing is thrown. An answer that does not come is waited
 * for until the clerk stops it, or for minutes; what comes after it does not wait longer.
 */
export function attempt<T>(
  work: (workbook: Workbook, begin: Begin) => Promise<T>,
  duringCellEdit: DuringCellEdit = "waits",
): Promise<T | Failed> {
  const { begin, patience, end } = stoppable();
  let isItsTurn = false;
  const turn = last
    .then(() => patience.answerTo(() => Promise.resolve((isItsTurn = true))))
    .then(() => inWorkbook((workbook) => work(workbook, begin), patience, duringCellEdit))
    .catch(asFailed)
    .finally(end);
  last = turn;
  // Stopped while it waits for others it ends at once; afterwards it knows best how it ended.
  const left = patience.leftBy().then((error) => (isItsTurn ? turn : asFailed(error)));
  return Promise.race([turn, left]);
}

function asFailed(error: unknown): Failed {
  return { status: "failed", failure: asFailure(error) };
}

interface Stoppable {
  readonly begin: Begin;
  readonly patience: Patience;
  readonly end: () => void;
}

function stoppable(): Stoppable {
  const patience = new Patience();
  let stopped = false;
  let step: Step | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = () => patience.giveUp({ code: isReading(step) ? "stopped" : "unsure" });
  const forget = stops.listen(() => {
    stopped = true;
    const patient = isReading(step) ? PATIENCE.reading : PATIENCE.writing;
    timer ??= setTimeout(leave, step === undefined ? 0 : patient);
  });
  const begin = (next = step) => {
    if (stopped && (isReading(step) || next?.kind !== "removing"))
      throw new ExcelFailure({ code: "stopped" });
    // Of reading there is more to tell than that it goes on.
    const goesOn = next === step || (next?.kind === step?.kind && next?.kind !== "reading");
    step = next;
    if (next && !goesOn) steps.announce(next);
  };
  const end = () => {
    clearTimeout(timer);
    forget();
  };
  return { begin, patience, end };
}

/** Before the first step too nothing has been written. */
function isReading(step: Step | undefined): boolean {
  return step === undefined || step.kind === "reading";
}
