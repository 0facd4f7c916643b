import type { BallotBase } from "../../counting/base";
import type { Category } from "../../counting/category";
import { areaAddress, type Area, type CellRef } from "../../counting/cell";
import type { SamePeople } from "../../counting/samePeople";
import type { BallotTable } from "../../reading/ballotTable";
import type { NamedTable } from "../../reading/choices";
import type { PaperPurpose } from "../../documents/all";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../documents/settings";
import { loadLanguage, type Language } from "../../strings/language";
import type { Task } from "../../strings/paneShell";
import type {
  AppendixOutcome,
  DocumentsOutcome,
  Examination,
  Failure,
  PanePlace,
  SheetsOutcome,
  UnitPaperOutcome,
  UnitsOutcome,
} from "../../workflow/outcome";
import type { ChosenTableBase, Requests } from "../../workflow/requests";
import type { Step } from "../../workflow/step";
import type { Question } from "../explanation/question";
import { LiveRefresh } from "./liveRefresh";
import type {
  ChosenCategory,
  GridPlace,
  LeftOut,
  Message,
  PaneState,
  RemovalAsked,
  SheetsMessageKind,
} from "./paneState";

/** Excel will be able again once the clerk has finished a cell or closed a dialog: no reason to say anything. */
const PASSING: readonly Failure["code"][] = ["cellBeingEdited", "busy"];

const AT_THE_ERRORS: Partial<PaneState> = {
  place: "check",
  help: false,
  naming: undefined,
  removal: undefined,
  question: undefined,
  units: false,
};

const AT_THE_DOCUMENTS: Partial<PaneState> = { ...AT_THE_ERRORS, place: "documents" };

/** Everything the pane shows, and everything that can happen to it. One request that the clerk waits for runs at a time. */
export class PaneStore {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();
  private readonly live = new LiveRefresh(() => this.lookQuietly());
  private lookingQuietly = false;
  private settingsUnsaved = false;
  private watching = false;

  constructor(
    private readonly requests: Requests,
    language: Language = "vi",
    /** Keeps the language for the next time. */
    private readonly rememberLanguage: (language: Language) => void = () => undefined,
  ) {
    this.current = {
      language,
      help: false,
      place: "data",
      settings: DEFAULT_SETTINGS,
      proof: { text: "", marked: false },
    };
  }

  get state(): PaneState {
    return this.current;
  }

  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Examines the workbook and follows ribbon and grid from now on; returns how to stop. */
  start(): () => void {
    const stops = [
      this.requests.onAppendixOutcome((outcome) => void this.showAppendixOutcome(outcome)),
      this.requests.onDocumentsOutcome((outcome) => void this.showDocumentsOutcome(outcome)),
      this.requests.onStep((step) => this.hear(step)),
      this.requests.onHelp(() => this.openHelp()),
      () => this.live.stop(),
    ];
    void this.examine().then(() => this.watch());
    return () => stops.forEach((stop) => stop());
  }

  /** Once its texts are there. */
  async setLanguage(language: Language): Promise<void> {
    try {
      await loadLanguage(language);
    } catch {
      this.say({ code: "partMissing" });
      return;
    }
    this.change({ language });
    this.rememberLanguage(language);
  }

  goToPlace(place: PanePlace): void {
    if (place === this.current.place) return;
    this.change({
      place,
      message: undefined,
      removal: undefined,
      question: undefined,
      introducing: false,
      units: false,
    });
  }

  examine(): Promise<void> {
    return this.work("examine", async () => this.shown(await this.requests.examine()));
  }

  stop(): void {
    this.requests.stop();
  }

  buildAppendix(): Promise<void> {
    return this.work("buildAppendix", async () => this.afterAppendix(await this.requests.buildAppendix()));
  }

  makeDocuments(purposes: readonly PaperPurpose[]): Promise<void> {
    return this.work("makeDocuments", async () =>
      this.afterDocuments(await this.requests.makeDocuments(purposes)),
    );
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

  checkInstallation(): Promise<void> {
    return this.work("checkInstallation", async () =>
      this.afterSheets(await this.requests.checkInstallation(), "acceptanceMade"),
    );
  }

  showUnits(units: boolean): void {
    this.change({ units, question: undefined, help: false });
  }

  /** How it ended is shown where it was asked for; undefined while something else is in hand. */
  async withUnits<Outcome extends UnitsOutcome | UnitPaperOutcome>(
    ask: (requests: Requests) => Promise<Outcome>,
  ): Promise<Outcome | undefined> {
    let outcome: Outcome | undefined;
    await this.work("mergeUnits", async () => {
      outcome = await ask(this.requests);
      if (outcome.status === "failed") return failed(outcome.failure);
      return outcome.status === "made" ? this.shown(await this.requests.examine()) : {};
    });
    return outcome;
  }

  askRemoval(removal: RemovalAsked): void {
    this.change({ removal });
  }

  cancelRemoval(): void {
    this.change({ removal: undefined });
  }

  confirmRemoval(removal: RemovalAsked): Promise<void> {
    this.change({ removal: undefined });
    return this.work("removeMade", async () => {
      const removed =
        removal === "everything"
          ? await this.requests.removeMade()
          : await this.requests.removeDocument(removal);
      return this.afterSheets(removed, "removed");
    });
  }

  chooseCategory(choice: ChosenCategory): Promise<void> {
    return this.work("remember", async () =>
      this.shown(await this.requests.chooseCategory(choice.keys, choice.category), {
        kind: "categoryRemembered",
        choice,
      }),
    );
  }

  /** One choice for all tables given; undefined takes it back. */
  chooseTableCategory(tables: readonly BallotTable[], category: Category | undefined): Promise<void> {
    const sheets = sheetsOf(tables);
    return this.work("remember", async () =>
      this.shown(
        await this.requests.chooseTableCategory(keysOf(tables), category),
        category ? { kind: "tableCategoryRemembered", sheets, category } : { kind: "readAsWritten", sheets },
      ),
    );
  }

  /** One choice for all tables given; undefined takes it back. */
  chooseBase(tables: readonly BallotTable[], base: BallotBase | undefined): Promise<void> {
    const sheets = sheetsOf(tables);
    return this.work("remember", async () =>
      this.shown(
        await this.requests.chooseBase(keysOf(tables), base),
        base ? { kind: "baseRemembered", sheets, base } : { kind: "readAsWritten", sheets },
      ),
    );
  }

  /** Of what each table was offered. */
  takeBases(chosen: readonly ChosenTableBase[]): Promise<void> {
    const { tables } = this.current.workbook?.recognition ?? { tables: [] };
    const sheets = sheetsOf(tables.filter(({ key }) => chosen.some(({ table }) => table === key)));
    const [first] = chosen;
    const base = typeof first?.base === "string" ? first.base : "chosenCell";
    return this.work("remember", async () =>
      this.shown(await this.requests.takeBases(chosen), { kind: "baseRemembered", sheets, base }),
    );
  }

  /** The number in the cell that is selected on the sheet becomes the base of the tables. */
  chooseSelectedCellAsBase(tables: readonly BallotTable[]): Promise<void> {
    return this.work("remember", async () => {
      const selected = await this.requests.selectedCell();
      if (selected.status === "failed") return failed(selected.failure);
      const examination = await this.requests.chooseBase(keysOf(tables), { cell: selected.cell });
      return this.shown(examination, {
        kind: "baseRemembered",
        sheets: sheetsOf(tables),
        base: "chosenCell",
      });
    });
  }

  /**
   * Shows what stands in the selected cells, so that their columns can be named; those that are asked about are selected
   * first.
   */
  startNaming(at?: { readonly sheet: string; readonly area: Area }): Promise<void> {
    return this.work("readSelection", async () => {
      const gone = at && (await this.requests.goToArea(at.sheet, at.area));
      if (gone) return notThere(gone, at);
      const selected = await this.requests.selectedTable(this.current.workbook);
      return selected.status === "failed"
        ? failed(selected.failure)
        : { naming: selected, place: "data" as const };
    });
  }

  cancelNaming(): void {
    this.change({ naming: undefined });
  }

  nameTables(tables: readonly NamedTable[]): Promise<void> {
    return this.work("remember", async () => {
      const examination = await this.requests.nameTables(tables);
      const shown = this.shown(examination, { kind: "tablesNamed", tables });
      return examination.status === "examined" ? { ...shown, naming: undefined } : shown;
    });
  }

  forgetTable({ key, sheet, area }: BallotTable): Promise<void> {
    return this.work("leaveOut", async () =>
      this.shown(await this.requests.forgetTable(key), {
        kind: "tableForgotten",
        sheet,
        area: areaAddress(area),
      }),
    );
  }

  leaveOut(left: LeftOut): Promise<void> {
    return this.work("leaveOut", async () =>
      this.shown(await this.requests.leaveOut(left.keys), { kind: "leftOut", left }),
    );
  }

  /** `what` names to the clerk what the sheet says otherwise under `keys`, as it goes into a sentence. */
  countAsRead(keys: readonly string[], what: string): Promise<void> {
    return this.work("remember", async () =>
      this.shown(await this.requests.countAsRead(keys), { kind: "countedAsRead", what }),
    );
  }

  /** The same of what rows of one name are. */
  answerSamePeople(keys: readonly string[], as: SamePeople, what: string): Promise<void> {
    return this.work("remember", async () =>
      this.shown(await this.requests.answerSamePeople(keys, as), { kind: "answered", what }),
    );
  }

  takeBack(keys: readonly string[], what: string): Promise<void> {
    return this.work("takeBack", async () =>
      this.shown(await this.requests.takeBack(keys), { kind: "takenBack", what }),
    );
  }

  /** Shown at once; stored in the workbook once the clerk pauses. */
  editSettings(changes: Partial<ReportSettings>): void {
    this.settingsUnsaved = true;
    const settings = { ...this.current.settings, ...changes };
    this.requests.typeSettings(settings);
    this.change({ settings });
    this.live.changed();
  }

  goToCell({ sheet, row, column }: CellRef): Promise<void> {
    return this.goToArea(sheet, { row, column, rows: 1, columns: 1 });
  }

  goToArea(sheet: string, area: Area): Promise<void> {
    return this.goTo({ sheet, area });
  }

  showSheet(sheet: string): Promise<void> {
    return this.goTo({ sheet });
  }

  /** Makes the hidden sheet visible, goes on to where the clerk was led, and reads what is on it. */
  async unhide(place: GridPlace): Promise<void> {
    this.dismissMessage();
    const failure = await this.requests.unhideSheet(place.sheet);
    if (failure) return this.say(failure);
    await this.goTo(place);
    this.live.changed();
  }

  ask(question: Question): void {
    this.change({ question, help: false });
  }

  /** Of the cell that is selected on the sheet: for an Excel that does not tell when the clerk goes to another. */
  askSelected(): Promise<void> {
    return this.work("readSelection", async () => {
      const selected = await this.requests.selectedCell();
      if (selected.status === "failed") return failed(selected.failure);
      const { cell } = selected;
      return { selected: cell, question: { kind: "madeCell", cell }, help: false };
    });
  }

  closeQuestion(): void {
    this.change({ question: undefined });
  }

  openHelp(): void {
    this.change({ help: true, question: undefined });
  }

  closeHelp(): void {
    this.change({ help: false });
  }

  /** The first look, whatever the workbook holds. */
  introduce(introducing: boolean): void {
    this.change({ introducing, help: false, message: undefined });
  }

  dismissMessage(): void {
    this.change({ message: undefined });
  }

  /** `from` is the draft that the clerk is changing. */
  editDraft(text: string, from: string): void {
    this.change({ draft: { text, from: this.current.draft?.from ?? from } });
  }

  draftAgain(): void {
    this.change({ draft: undefined });
  }

  editProof(text: string): void {
    this.change({ proof: { text, marked: false } });
  }

  markProof(marked: boolean): void {
    this.change({ proof: { ...this.current.proof, marked } });
  }

  /** Follows the grid; when Excel is not able to say yes just now it is asked again with the next look. */
  private async watch(): Promise<void> {
    if (this.watching) return;
    const failure = await this.requests.watch({
      changed: () => this.live.changed(),
      selected: (selected) => this.select(selected),
      showsCellsOf: (id) => this.current.workbook?.own.some((own) => own.id === id) ?? false,
    });
    this.watching = failure === undefined;
    if (failure && PASSING.includes(failure.code)) this.live.changed();
  }

  /** Going about on sheets that are not ours changes nothing. */
  private select(selected: CellRef | undefined): void {
    if (selected ?? this.current.selected) this.change({ selected });
  }

  /** Steps of a look that nobody asked for would only make the status line flicker. */
  private hear(step: Step): void {
    if (this.lookingQuietly && !this.current.busy) return;
    this.change({ step });
  }

  private async lookQuietly(): Promise<boolean> {
    this.lookingQuietly = true;
    try {
      const examination = await (this.settingsUnsaved
        ? this.saveSettings("refuses")
        : this.requests.examine("refuses"));
      if (examination.status === "failed" && PASSING.includes(examination.failure.code)) return false;
      this.change({ message: this.lastingMessage(), ...this.shown(examination) });
      await this.watch();
    } catch (error) {
      this.change(failed({ code: "unexpected", detail: nameOf(error) }));
    } finally {
      this.lookingQuietly = false;
    }
    return true;
  }

  /** What Excel could not do for a moment need not be said any longer once it is able again. */
  private lastingMessage(): Message | undefined {
    const { message } = this.current;
    return message?.kind === "failed" && PASSING.includes(message.failure.code) ? undefined : message;
  }

  private async saveSettings(duringCellEdit: "waits" | "refuses" = "waits"): Promise<Examination> {
    const { settings } = this.current;
    const examination = await this.requests.changeSettings(settings, duringCellEdit);
    const saved = examination.status === "examined" && this.current.settings === settings;
    if (saved) this.settingsUnsaved = false;
    return examination;
  }

  private async showAppendixOutcome(outcome: AppendixOutcome): Promise<void> {
    this.change({ ...(await this.afterAppendix(outcome)), step: undefined });
  }

  private async afterAppendix(outcome: AppendixOutcome): Promise<Partial<PaneState>> {
    if (outcome.status === "failed") return failed(outcome.failure);
    if (outcome.status === "made") return this.examinedAfter({ kind: "made", outcome });
    return { ...(await this.examinedAfter({ kind: "refused" })), ...AT_THE_ERRORS };
  }

  private async showDocumentsOutcome(outcome: DocumentsOutcome): Promise<void> {
    this.change({ ...(await this.afterDocuments(outcome)), step: undefined });
  }

  /** What a document lacks stands beside its name. */
  private async afterDocuments(outcome: DocumentsOutcome): Promise<Partial<PaneState>> {
    if (outcome.status === "failed") return failed(outcome.failure);
    const after = await this.examinedAfter({ kind: "documents", outcome });
    return outcome.lacking.length > 0 ? { ...after, ...AT_THE_DOCUMENTS } : after;
  }

  private async afterSheets(outcome: SheetsOutcome, kind: SheetsMessageKind): Promise<Partial<PaneState>> {
    if (outcome.status === "failed") return failed(outcome.failure);
    const { sheets, kept, left, looksNotTaken } = outcome;
    return this.examinedAfter({ kind, sheets, kept, left, looksNotTaken });
  }

  /** A request that succeeded stays a success even when the look at the workbook after it fails. */
  private async examinedAfter(message: Message): Promise<Partial<PaneState>> {
    const examination = await this.requests.examine();
    return examination.status === "examined" ? this.shown(examination, message) : { message };
  }

  /** Settings being typed stay as they are. */
  private shown(examination: Examination, message?: Message): Partial<PaneState> {
    if (examination.status === "failed") return failed(examination.failure);
    return {
      workbook: examination,
      settings: this.settingsUnsaved ? this.current.settings : examination.settings,
      ...(message && { message }),
    };
  }

  /** Whatever goes wrong inside, the pane never stays busy. */
  private async work(task: Task, request: () => Promise<Partial<PaneState>>): Promise<void> {
    if (this.current.busy) return;
    this.live.hold();
    this.change({ busy: task, message: undefined, introducing: false });
    const ended = await request().catch((error: unknown) =>
      failed({ code: "unexpected", detail: nameOf(error) }),
    );
    this.change({ ...ended, busy: undefined, step: undefined });
    this.live.release();
  }

  private async goTo(place: GridPlace): Promise<void> {
    const { sheet, area } = place;
    const failure = await (area ? this.requests.goToArea(sheet, area) : this.requests.showSheet(sheet));
    if (failure) this.change(notThere(failure, place));
  }

  private say(failure: Failure | undefined): void {
    if (failure) this.change(failed(failure));
  }

  private change(changes: Partial<PaneState>): void {
    this.current = { ...this.current, ...changes };
    this.listeners.forEach((listener) => listener());
  }
}

function keysOf(tables: readonly BallotTable[]): readonly string[] {
  return tables.map(({ key }) => key);
}

function sheetsOf(tables: readonly BallotTable[]): readonly string[] {
  return tables.map(({ sheet }) => sheet);
}

function failed(failure: Failure): Partial<PaneState> {
  return { message: { kind: "failed", failure } };
}

function notThere(failure: Failure, place: GridPlace): Partial<PaneState> {
  return failure.code === "sheetHidden" ? { message: { kind: "sheetHidden", place } } : failed(failure);
}

/** Only the kind of the error: its message could quote the clerk's data. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
