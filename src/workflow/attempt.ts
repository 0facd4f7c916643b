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
  const turn = (window.tinNhiemWork ?? Promise.resolve()).then(() => attemptNow(work));
  window.tinNhiemWork = turn;
  return turn;
}

async function attemptNow<T>(work: (workbook: Workbook, begin: Begin) => Promise<T>): Promise<T | Failed> {
  let stopped = false;
  const forget = onAnnounced("tin-nhiem:stop", () => (stopped = true));
  const begin = (step: Step) => {
    if (stopped && step.kind === "reading") throw new ExcelFailure({ code: "stopped" });
    announce("tin-nhiem:step", step);
  };
  try {
    return await inWorkbook((workbook) => work(workbook, begin));
  } catch (error) {
    return { status: "failed", failure: asFailure(error) };
  } finally {
    forget();
  }
}
