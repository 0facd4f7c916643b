import type { Category } from "../counting/category";
import type { CellRef } from "../counting/cell";
import type { Recognition } from "../reading/ballotTable";
import type { Language } from "../strings/language";
import type { Task } from "../strings/pane";
import type { AppendixOutcome, Examination, Failure, SheetsOutcome } from "../workflow/outcome";
import type { Requests } from "../workflow/requests";

/** How the last request ended, as data: the words are chosen when it is shown. */
export type Message =
  | { readonly kind: "examined" | "refused" }
  | { readonly kind: "made"; readonly outcome: Extract<AppendixOutcome, { status: "made" }> }
  | { readonly kind: SheetsMessageKind; readonly sheets: readonly string[]; readonly kept: readonly string[] }
  | { readonly kind: "categoryRemembered"; readonly choice: ChosenCategory }
  | { readonly kind: "leftOut" | "takenBack"; readonly what: string }
  | { readonly kind: "failed"; readonly failure: Failure };

type SheetsMessageKind = "sampleInserted" | "inputSheetMade" | "removed";

/** A category the clerk chooses. */
export interface ChosenCategory {
  readonly key: string;
  readonly text: string;
  readonly category: Category;
}

export interface PaneState {
  readonly language: Language;
  readonly busy?: Task;
  readonly message?: Message;
  /** What the last examination found; undefined until one has succeeded. */
  readonly recognition?: Recognition;
  readonly confirmingRemoval: boolean;
}

/** Everything the pane shows, and everything that can happen to it. One request runs at a time. */
export class PaneStore {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly requests: Requests,
    language: Language = "vi",
  ) {
    this.current = { language, confirmingRemoval: false };
  }

  get state(): PaneState {
    return this.current;
  }

  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Examines the workbook and follows the ribbon from now on; returns how to stop following. */
  start(): () => void {
    const stop = this.requests.onAppendixOutcome((outcome) => void this.showAppendixOutcome(outcome));
    void this.examine();
    return stop;
  }

  setLanguage(language: Language): void {
    this.change({ language });
  }

  examine(): Promise<void> {
    return this.work("examine", async () => {
      const { message, ...rest } = shown(await this.requests.examine(), { kind: "examined" });
      // A ribbon button may have ended meanwhile: what it said stands.
      return this.current.message ? rest : { ...rest, message };
    });
  }

  buildAppendix(): Promise<void> {
    return this.work("buildAppendix", async () => this.afterAppendix(await this.requests.buildAppendix()));
  }

  insertSample(): Promise<void> {
    return this.work("insertSample", async () =>
      this.afterSheets(await this.requests.insertSample(), "sampleInserted"),
    );
  }

  makeInputSheet(): Promise<void> {
    return this.work("makeInputSheet", async () =>
      this.afterSheets(await this.requests.makeInputSheet(), "inputSheetMade"),
    );
  }

  askRemoval(): void {
    this.change({ confirmingRemoval: true });
  }

  cancelRemoval(): void {
    this.change({ confirmingRemoval: false });
  }

  confirmRemoval(): Promise<void> {
    this.change({ confirmingRemoval: false });
    return this.work("removeMade", async () => this.afterSheets(await this.requests.removeMade(), "removed"));
  }

  chooseCategory(choice: ChosenCategory): Promise<void> {
    return this.work("chooseCategory", async () =>
      shown(await this.requests.chooseCategory(choice.key, choice.category), {
        kind: "categoryRemembered",
        choice,
      }),
    );
  }

  /** `what` names to the clerk what `key` stands for, as it goes into a sentence. */
  leaveOut(key: string, what: string): Promise<void> {
    return this.work("leaveOut", async () =>
      shown(await this.requests.leaveOut(key), { kind: "leftOut", what }),
    );
  }

  takeBack(key: string, what: string): Promise<void> {
    return this.work("takeBack", async () =>
      shown(await this.requests.takeBack(key), { kind: "takenBack", what }),
    );
  }

  async goToCell(cell: CellRef): Promise<void> {
    const failure = await this.requests.goToCell(cell);
    if (failure) this.change(failed(failure));
  }

  private async showAppendixOutcome(outcome: AppendixOutcome): Promise<void> {
    this.change(await this.afterAppendix(outcome));
  }

  private async afterAppendix(outcome: AppendixOutcome): Promise<Partial<PaneState>> {
    if (outcome.status === "failed") return failed(outcome.failure);
    if (outcome.status === "refused")
      return { recognition: outcome.recognition, message: { kind: "refused" } };
    return this.examinedAfter({ kind: "made", outcome });
  }

  private async afterSheets(outcome: SheetsOutcome, kind: SheetsMessageKind): Promise<Partial<PaneState>> {
    if (outcome.status === "failed") return failed(outcome.failure);
    return this.examinedAfter({ kind, sheets: outcome.sheets, kept: outcome.kept });
  }

  /** A request that succeeded stays a success even when the look at the workbook after it fails. */
  private async examinedAfter(message: Message): Promise<Partial<PaneState>> {
    const examination = await this.requests.examine();
    return examination.status === "examined" ? shown(examination, message) : { message };
  }

  /** Whatever goes wrong inside, the pane never stays busy. */
  private async work(task: Task, request: () => Promise<Partial<PaneState>>): Promise<void> {
    if (this.current.busy) return;
    this.change({ busy: task, message: undefined });
    try {
      this.change({ ...(await request()), busy: undefined });
    } catch (error) {
      this.change({ ...failed({ code: "unexpected", detail: nameOf(error) }), busy: undefined });
    }
  }

  private change(changes: Partial<PaneState>): void {
    this.current = { ...this.current, ...changes };
    this.listeners.forEach((listener) => listener());
  }
}

function shown(examination: Examination, message: Message): Partial<PaneState> {
  return examination.status === "examined"
    ? { recognition: examination.recognition, message }
    : failed(examination.failure);
}

function failed(failure: Failure): Partial<PaneState> {
  return { message: { kind: "failed", failure } };
}

/** Only the kind of the error: its message could quote the clerk's data. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
