import { requests } from "../../../src/workflow/requests";
import { LATE_ANSWER, NO_ANSWER, type Workbench } from "../../workbench/node/office";
import type { Action, Told } from "./actions";
import { type Wrong, wrongsOf } from "./judge";
import { standing, type StandingSheet } from "./standing";

/** A fault at the n-th request of an action, once so many of its actions are carried out. */
export interface Fault {
  readonly request: number;
  readonly code: string;
  readonly afterActions: number;
}

export interface Injected {
  readonly fault: Fault;
  readonly wrongs: readonly Wrong[];
  readonly told: string;
  /** How the same ended when it was asked for once more. */
  readonly afterwards: string;
}

/** The whole request is carried out, and its answer is lost. */
const ALL = 1_000_000;
/** Milliseconds for an action whose answers come, on a slow machine. */
const LONGEST = 30_000;
/** Milliseconds that the clerk waits for an answer that never comes, before and after she asks to stop. */
const PATIENCE = { before: 100, after: 3_900 };

/** An action in the workbook it is prepared for, run once without a fault. */
export class Rehearsed {
  private constructor(
    readonly action: Action,
    private readonly workbench: Workbench,
    private readonly prepared: Uint8Array,
    private readonly clerks: ReadonlySet<string>,
    private readonly meant: readonly StandingSheet[],
    /** How many actions each request carries. */
    readonly requests: readonly number[],
    /** How it ends when nothing fails. */
    private readonly ends: string,
  ) {}

  static async of(action: Action, workbench: Workbench): Promise<Rehearsed> {
    await action.prepare(workbench);
    const prepared = await workbench.save();
    await workbench.open(prepared);
    const clerks = await clerksSheets(workbench);
    workbench.resetTraffic();
    const ends = wordsOf(await action.run());
    await workbench.idle();
    const sizes = workbench.requestLog().map(({ actions }) => actions);
    return new Rehearsed(action, workbench, prepared, clerks, await standing(workbench), sizes, ends);
  }

  /** What is wrong although nothing failed. */
  async unharmed(): Promise<Injected> {
    return this.inject({ request: 0, code: "", afterActions: 0 });
  }

  async inject(fault: Fault): Promise<Injected> {
    const { workbench, action, meant, clerks } = this;
    await workbench.open(this.prepared);
    const before = await standing(workbench);
    workbench.resetTraffic();
    if (fault.request > 0) workbench.failRequest(fault.request, fault.code, fault.afterActions);
    const outcome = action.run();
    const told = await (fault.code === NO_ANSWER ? this.stopped(outcome, fault) : within(LONGEST, outcome));
    // What was told has to be true also of what goes on when the answer comes after all.
    workbench.abortUnanswered();
    await outcome;
    await workbench.idle();
    const after = await standing(workbench);
    const known = await knownAsOurs();
    const wrongs = new Set(wrongsOf({ before, after, meant, clerks, told, known }));
    const afterwards = await within(LONGEST, action.run());
    await workbench.idle();
    if (wordsOf(afterwards) !== this.ends) wrongs.add("cannot be done afterwards");
    return { fault, wrongs: [...wrongs], told: wordsOf(told), afterwards: wordsOf(afterwards) };
  }

  /** The clerk stops what does not answer; undefined is when even that does not end it. */
  private async stopped(outcome: Promise<Told>, { request }: Fault): Promise<Told> {
    while (this.workbench.requestLog().length < request) {
      const before = await within(1, outcome);
      if (before) return before;
    }
    const inTime = await within(PATIENCE.before, outcome);
    if (inTime) return inTime;
    requests.stop();
    return within(PATIENCE.after, outcome);
  }
}

/** Sheets the clerk made, or has changed: all that are not ours unchanged, by id. */
async function clerksSheets(workbench: Workbench): Promise<ReadonlySet<string>> {
  const sheets = await standing(workbench);
  const examination = await requests.examine();
  if (examination.status === "failed") throw new Error(examination.failure.code);
  const changed = examination.made?.changed ?? [];
  const own = examination.own.map(({ name }) => name).filter((name) => !changed.includes(name));
  return new Set(sheets.filter(({ name }) => !own.includes(name)).map(({ id }) => id));
}

async function knownAsOurs(): Promise<ReadonlySet<string>> {
  const examination = await requests.examine();
  if (examination.status === "failed") throw new Error(examination.failure.code);
  return new Set(examination.own.map(({ name }) => name));
}

/** Undefined when it does not come in time. */
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function wordsOf(told: Told): string {
  if (!told) return "nothing";
  return told.status === "failed" ? `failed (${told.failure.code})` : told.status;
}

/** Faults at every request: before it, half way at so many places, its answer lost, late, and never. */
export function faultsAt(
  sizes: readonly number[],
  codes: readonly string[],
  places: number,
): readonly Fault[] {
  return sizes.flatMap((size, index) => {
    const request = index + 1;
    const step = Math.max(1, Math.floor(size / (places + 1)));
    const halfWay = Array.from({ length: places }, (_, place) => (place + 1) * step).filter(
      (at) => at < size,
    );
    return [
      ...codes.flatMap((code) =>
        [0, ...halfWay, ALL].map((afterActions) => ({ request, code, afterActions })),
      ),
      { request, code: LATE_ANSWER, afterActions: ALL },
      { request, code: NO_ANSWER, afterActions: 0 },
      { request, code: NO_ANSWER, afterActions: ALL },
    ];
  });
}
