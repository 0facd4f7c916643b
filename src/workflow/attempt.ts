import { inWorkbook, type Workbook } from "../excel/batch";
import { asFailure, ExcelFailure } from "../excel/failure";
import { announce, onAnnounced } from "./events";
import type { Failure } from "./outcome";
import type { Step } from "./step";

/** Something asked of Excel that did not happen. */
export interface Failed {
  readonly status: "failed";
  readonly failure: Failure;
}

/** The last piece of work begun. Ribbon and pane are bundles of their own on one page, so it stands at the window. */
declare global {
  interface Window {
    tinNhiemWork?: Promise<unknown>;
  }
}

/** Says what is done next. While reading it throws an ExcelFailure "stopped" when the clerk has asked for that. */
export type Begin = (step: Step) => void;

/**
 * Does one piece of work in the open workbook, after those begun before it: two that write at once would undo each
 * other's sheets. Whatever goes wrong comes back as a failure, nothing is thrown.
 */
export function attempt<T>(work: (workbook: Workbook, begin: Begin) => Promise<T>): Promise<T | Failed> {
  const before = window.tinNhiemWork ?? Promise.resolve();
  const { begin, givenUp, end } = stoppable();
  const turn = before
    .then(() => inWorkbook((workbook) => work(workbook, begin)))
    .catch((error: unknown): Failed => ({ status: "failed", failure: asFailure(error) }))
    .finally(end);
  window.tinNhiemWork = turn;
  return Promise.race([turn, givenUp]);
}

interface Stoppable {
  readonly begin: Begin;
  /** Comes when the clerk stops what has not begun to read: Excel may keep it waiting until a cell has been entered. */
  readonly givenUp: Promise<Failed>;
  readonly end: () => void;
}

function stoppable(): Stoppable {
  let [stopped, begun] = [false, false];
  let forget = () => {};
  const givenUp = new Promise<Failed>((giveUp) => {
    forget = onAnnounced("tin-nhiem:stop", () => {
      stopped = true;
      if (!begun) giveUp({ status: "failed", failure: { code: "stopped" } });
    });
  });
  const begin = (step: Step) => {
    begun = true;
    if (stopped && step.kind === "reading") throw new ExcelFailure({ code: "stopped" });
    announce("tin-nhiem:step", step);
  };
  return { begin, givenUp, end: () => forget() };
}
