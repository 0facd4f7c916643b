import { inWorkbook, type Workbook } from "../excel/batch";
import { asFailure, ExcelFailure } from "../excel/failure";
import { steps, stops } from "./events";
import type { Failure } from "./outcome";
import type { Step } from "./step";

/** Something asked of Excel that did not happen. */
export interface Failed {
  readonly status: "failed";
  readonly failure: Failure;
}

/** Milliseconds after a stop in which the answer under way may still come: reading changes nothing, and can be left. */
const PATIENCE = 500;

/** The last piece of work begun, by the ribbon or by the pane. */
let last: Promise<unknown> = Promise.resolve();

/** Says what is done next. While reading it throws an ExcelFailure "stopped" when the clerk has asked for that. */
export type Begin = (step: Step) => void;

/**
 * Does one piece of work in the open workbook, after those begun before it: two that write at once would undo each
 * other's sheets. Whatever goes wrong comes back as a failure, nothing is thrown.
 */
export function attempt<T>(work: (workbook: Workbook, begin: Begin) => Promise<T>): Promise<T | Failed> {
  const { begin, givenUp, end } = stoppable();
  const turn = last
    .then(() => inWorkbook((workbook) => work(workbook, begin)))
    .catch((error: unknown): Failed => ({ status: "failed", failure: asFailure(error) }))
    .finally(end);
  last = turn;
  return Promise.race([turn, givenUp]);
}

interface Stoppable {
  readonly begin: Begin;
  /** Comes when the clerk stops what has not begun to write: Excel may keep it waiting, or never answer. */
  readonly givenUp: Promise<Failed>;
  readonly end: () => void;
}

function stoppable(): Stoppable {
  let stopped = false;
  let step: Step["kind"] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forget = () => {};
  const givenUp = new Promise<Failed>((giveUp) => {
    const leave = () => {
      if (step === undefined || step === "reading")
        giveUp({ status: "failed", failure: { code: "stopped" } });
    };
    forget = stops.listen(() => {
      stopped = true;
      timer = setTimeout(leave, step === undefined ? 0 : PATIENCE);
    });
  });
  const begin = (next: Step) => {
    // Whoever stopped while reading was told that nothing is written: that must stay true of a late answer.
    if (stopped && (step === undefined || step === "reading")) throw new ExcelFailure({ code: "stopped" });
    step = next.kind;
    steps.announce(next);
  };
  const end = () => {
    clearTimeout(timer);
    forget();
  };
  return { begin, givenUp, end };
}
