import { inWorkbook, type Workbook } from "../excel/batch";
import { asFailure, ExcelFailure } from "../excel/failure";
import type { Failure } from "./outcome";

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

/**
 * Does one piece of work in the open workbook, after those begun before it: two that write at once would undo each
 * other's sheets. Whatever goes wrong comes back as a failure, nothing is thrown.
 */
export function attempt<T>(work: (workbook: Workbook) => Promise<T>): Promise<T | Failed> {
  const turn = (window.tinNhiemWork ?? Promise.resolve()).then(() => attemptNow(work));
  window.tinNhiemWork = turn;
  return turn;
}

async function attemptNow<T>(work: (workbook: Workbook) => Promise<T>): Promise<T | Failed> {
  try {
    return await inWorkbook(work);
  } catch (error) {
    return { status: "failed", failure: error instanceof ExcelFailure ? error.failure : asFailure(error) };
  }
}
