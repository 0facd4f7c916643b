import { openWorkbook } from "../xlsx/open";
import { saveWorkbook } from "../xlsx/save";
import { type EmptyArgument, type FunctionMetadata, cellFunction } from "./customFunctions";
import { FunctionFailure } from "./formula/functionFailure";
import { Misbehaviour } from "./misbehaviour";
import { areaName } from "./model/address";
import { Book } from "./model/book";
import { Calculation } from "./model/calculation";
import { type Locale } from "./model/numberText";
import { BEYOND_MEMBERS, type Fault } from "./profiles";
import { type ActionResult, type RichApiRequest, type RichApiResponse } from "./richapi/wire";
import { type Schema } from "./schema";
import { Services } from "./services";
import { EVENT_CATEGORY, EVENT_MEMBERS, Session } from "./session";
import { TrafficCounter, utf8Length } from "./traffic";

/** The way to the add-in's page: the one thing in which the seams differ. */
export interface Seam {
  /** Delivers RichApi messages (events, calls of custom functions) to the page. */
  sendMessages(entries: ReadonlyArray<readonly unknown[]>): void;
}

export interface HostOptions {
  readonly locale: Locale;
  readonly schema: Schema;
  /** Requirement sets by name, "1.14": what Office.context.requirements answers from, and what the interpreter offers. */
  readonly requirements: Readonly<Record<string, string>>;
  /** What custom functions receive for an empty cell: 0 as in Excel for Windows, or null as on the web. */
  readonly emptyArgument: EmptyArgument;
  /** The same for an empty cell of a range, where that differs. */
  readonly emptyInMatrix?: EmptyArgument;
}

/** What an add-in has to live with; may change at any time. */
export interface Weather {
  /** Milliseconds that every batch waits for its answer. */
  latency: number;
  /** Excel on the web refuses requests and responses over 5 MB. */
  payloadBytes: number;
  /** As if the person at the workbook were typing in a cell: batches are refused, or kept back where the add-in asks for that. */
  cellEditMode: boolean;
  /** What goes wrong as it is reported of real Excels; see profiles.ts. */
  faults: readonly Fault[];
}

export const FINE_WEATHER: Weather = {
  latency: 0,
  payloadBytes: Infinity,
  cellEditMode: false,
  faults: [],
};

/** In place of the code of a failure: the request is carried out as far as asked, and its answer never comes, or comes late. */
export const NO_ANSWER = "NoAnswer";
export const LATE_ANSWER = "LateAnswer";

/** The answer to a batch: an error of the transport, or a body with the status it travels under. */
export type Reply = { readonly error: number } | { readonly status: number; readonly body: string };

/** Requirement sets of an Excel new enough for shared runtimes: what an add-in may rely on beyond ExcelApi. */
export const REQUIREMENTS = {
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
  DialogApi: "1.2",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
} as const;

/** Failures of the transport and their numbers (OSF.DDA.ErrorCodeManager.errorCodes in office.js). */
export const TRANSPORT_ERRORS: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  AccessDenied: 7000,
};
/** Set in the flags of a request that Excel may keep back while a cell is being edited (delayForCellEdit). */
const DELAYS_FOR_CELL_EDIT = 64;
/** Milliseconds between two looks whether the cell has been left: the weather tells nobody that it changes. */
const EDITING_LOOK = 20;
/** Milliseconds by which an answer is late. */
const LATE = 200;
/** The partition of the shell (ribbon, runtime), as opposed to the workbook. */
const SHELL = "WacPartition";
const FUNCTION_RESULT = /SetInvocation|SetOsfControlContainerReadyForCustomFunctions/;
/** Category and type of the message that calls a custom function (CustomFunctionProxy in office.js). */
const INVOCATION_CATEGORY = 1;
const INVOKE = 1_000;
/** Type of AppRuntimeService.onVisibilityChanged in office.js. */
const VISIBILITY_CHANGED = 65_539;

/** On a busy machine a timer is due before what the library does with an answer: one turn without a request is no proof. */
const QUIET_TURNS = 5;

interface PlannedFailure {
  readonly code: string;
  /** How many actions of the batch are carried out before it. */
  readonly afterActions: number;
}

/** Excel's place-holder without a way in: one open workbook, its services, and the weather. Each seam puts a transport before it. */
export class Host {
  readonly services = new Services();
  readonly traffic = new TrafficCounter();
  readonly misbehaviour: Misbehaviour;
  /** The person at the workbook is typing in a cell. */
  isEditing = false;
  private readonly calculation = new Calculation();
  private readonly unanswered: Array<(reply: Reply) => void> = [];
  private readonly failures = new Map<number, PlannedFailure>();
  private readonly listeners = new Set<() => void>();
  private session: Session;
  private seam?: Seam;
  /** Something asked for a calculation since the workbook was opened. */
  private isCalculationAsked = false;
  private requestNumber = 0;
  /** Counts everything that crosses the seam, in either direction. */
  private activity = 0;
  /** Batches being answered; a release is answered beside the others. */
  private answering = 0;

  constructor(
    readonly options: HostOptions,
    readonly weather: Weather = { ...FINE_WEATHER },
  ) {
    this.misbehaviour = new Misbehaviour(weather, () => this.traffic.undoEmptied());
    this.session = this.sessionOn(this.emptyBook());
    this.services.onPaneShown((visibility) => this.tellVisibility(visibility));
  }

  attach(seam: Seam): void {
    this.seam = seam;
  }

  // The workbook

  get book(): Book {
    return this.session.book;
  }

  /** Replaces the open workbook by the bytes of an .xlsx, or by an empty one with one sheet. All references are forgotten. */
  async open(xlsx?: Uint8Array): Promise<void> {
    const book = xlsx ? await openWorkbook(xlsx, this.options.locale, this.calculation) : this.emptyBook();
    if (this.misbehaviour.does(BEYOND_MEMBERS.opening, "losesSettings")) book.settings.clear();
    this.isCalculationAsked = false;
    this.session = this.sessionOn(book);
    this.announceChange();
  }

  /** The workbook as the bytes of an .xlsx. */
  save(): Promise<Uint8Array> {
    return saveWorkbook(this.book);
  }

  /** What the person at the workbook does: in turn with the add-in's batches, calculated, and told to the add-in. */
  async act(action: (book: Book) => void): Promise<void> {
    const { session } = this;
    this.activity++;
    try {
      await session.act(action);
    } finally {
      this.tellEvents(session, "Unknown");
      this.announceChange();
    }
  }

  /** Calls the listener whenever the workbook may look different; gives back how to stop. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Resolves when nothing is under way any more: Excel.run releases its objects after it has resolved. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
      const seen = this.activity;
      await new Promise((resolve) => setTimeout(resolve));
      await this.session.settled();
      if (seen !== this.activity || this.answering > 0) quiet = -1;
    }
  }

  /** Objects the add-in holds on to. */
  liveReferences(): number {
    return this.session.references.count;
  }

  private announceChange(): void {
    for (const listener of this.listeners) listener();
  }

  private emptyBook(): Book {
    const { locale } = this.options;
    const book = new Book(locale, this.calculation, locale === "vi-VN" ? "Trang_tính1" : "Sheet1");
    book.events.length = 0;
    return book;
  }

  private sessionOn(book: Book): Session {
    const { schema, requirements } = this.options;
    return new Session(book, schema, this.services, requirements, this.misbehaviour);
  }

  // Custom functions

  /** Makes the custom functions of a functions.json usable in cells. */
  registerFunctions(metadata: FunctionMetadata): void {
    for (const declaration of metadata.functions) {
      const call = (args: unknown[]) => this.callFromCell(declaration.id, args);
      const { emptyArgument: alone, emptyInMatrix: inMatrix = alone } = this.options;
      this.book.registerFunction(declaration.name, cellFunction(declaration, { alone, inMatrix }, call));
    }
  }

  private async callFromCell(id: string, args: unknown[]): Promise<unknown> {
    const { misbehaviour } = this;
    const { functions } = BEYOND_MEMBERS;
    if (this.isCalculationAsked && misbehaviour.does(functions, "staysBusyAfterCalculate"))
      throw new FunctionFailure("#BUSY!", "");
    return this.callFunction(id, args).catch((error: unknown) => {
      if (!(error instanceof FunctionFailure) || !misbehaviour.does(functions, "losesMessage")) throw error;
      throw new FunctionFailure(error.code, "");
    });
  }

  /** Calls a custom function by its id, as a cell does; rejects with a FunctionFailure (code "#VALUE!", message). */
  async callFunction(id: string, args: unknown[]): Promise<unknown> {
    await this.services.calls.ready;
    this.activity++;
    const { sheet, area } = this.book.selection;
    const address = `${sheet.name}!${areaName(area)}`;
    return this.services.calls.start((invocationId) => {
      const call = JSON.stringify([invocationId, id, args, address, 0, null]);
      this.attached.sendMessages([[INVOCATION_CATEGORY, INVOKE, "", call, invocationId, false]]);
    });
  }

  private get attached(): Seam {
    if (!this.seam) throw new Error("The host is not attached to an add-in.");
    return this.seam;
  }

  // Batches

  /**
   * Makes the n-th request from now (1 is the next) fail with a RichApi code, the name of a transport error, NO_ANSWER or
   * LATE_ANSWER. With `afterActions` that many of its actions are carried out first, and stand: Excel does not roll a
   * batch back.
   */
  failRequest(n: number, code: string, afterActions = 0): void {
    this.failures.set(this.requestNumber + n, { code, afterActions });
  }

  /** The 13 slots of a RichApi message: 0 is the partition, 4 the body, 6 the flags. */
  async richApi(message: unknown[]): Promise<Reply> {
    this.activity++;
    const body = String(message[4]);
    const flags = Number(message[6]);
    const isForShell = message[0] === SHELL || FUNCTION_RESULT.test(body);
    if (isForShell) return this.answer(JSON.parse(body) as RichApiRequest, flags, true);
    const bytes = utf8Length(body);
    const request = JSON.parse(body) as RichApiRequest;
    this.traffic.sent(request.Actions, !isRelease(request), bytes);
    if ((flags & DELAYS_FOR_CELL_EDIT) !== 0) await this.cellIsLeft();
    const failure = this.failureOf(bytes);
    await this.wait();
    if (failure) return this.fail(failure, request, flags);
    if (request.Actions.some(({ Name }) => Name === "Calculate")) this.isCalculationAsked = true;
    // A release does not wait behind other batches: nothing can depend on what the add-in let go.
    return this.measured(await this.answer(request, flags, isRelease(request)));
  }

  private wait(): Promise<void> | undefined {
    const { latency } = this.weather;
    return latency > 0 ? after(latency) : undefined;
  }

  private get isCellBeingEdited(): boolean {
    return this.isEditing || this.weather.cellEditMode;
  }

  private async cellIsLeft(): Promise<void> {
    while (this.isCellBeingEdited) await after(EDITING_LOOK);
  }

  private measured(reply: { status: number; body: string }): Reply {
    const bytes = utf8Length(reply.body);
    this.traffic.received(bytes);
    return bytes > this.weather.payloadBytes ? refused("ResponsePayloadSizeLimitExceeded") : reply;
  }

  private async fail(
    { code, afterActions }: PlannedFailure,
    request: RichApiRequest,
    flags: number,
  ): Promise<Reply> {
    if (code === LATE_ANSWER) {
      const answer = await this.answer(request, flags, isRelease(request));
      await after(LATE);
      return this.measured(answer);
    }
    const done = afterActions > 0 ? await this.begin(request, flags, afterActions) : [];
    return code === NO_ANSWER
      ? new Promise((answer) => this.unanswered.push(answer))
      : refused(code, done, request.Actions.length);
  }

  /** Tells the add-in of the requests that were to have no answer that they are aborted, so that it comes to its end. */
  abortUnanswered(): void {
    for (const answer of this.unanswered.splice(0)) answer(refused("RequestAborted"));
  }

  /** Carries out what comes before the failure. */
  private async begin(
    request: RichApiRequest,
    flags: number,
    afterActions: number,
  ): Promise<readonly ActionResult[]> {
    const Actions = request.Actions.slice(0, afterActions);
    const { body } = await this.answer({ ...request, Actions }, flags, false);
    const { Results = [] } = JSON.parse(body) as RichApiResponse;
    return Results;
  }

  private failureOf(bytes: number): PlannedFailure | undefined {
    const planned = this.failures.get(++this.requestNumber);
    this.failures.delete(this.requestNumber);
    if (planned) return planned;
    if (this.isCellBeingEdited) return { code: "InvalidOperationInCellEditMode", afterActions: 0 };
    if (bytes <= this.weather.payloadBytes) return undefined;
    const code = this.misbehaviour.refusal(BEYOND_MEMBERS.oversize) ?? "RequestPayloadSizeLimitExceeded";
    return { code, afterActions: 0 };
  }

  private async answer(
    request: RichApiRequest,
    flags: number,
    isForService: boolean,
  ): Promise<{ status: number; body: string }> {
    const { session } = this;
    this.answering++;
    const response = await session.process(request, flags, isForService).finally(() => this.answering--);
    this.activity++;
    if (!isForService) {
      // What happens while a service is served or references are released is the doing of somebody else.
      this.tellEvents(session, "ThisLocalAddin");
      this.announceChange();
    }
    return { status: 200, body: JSON.stringify(response) };
  }

  /** Events reach the add-in after the reply to the batch that caused them. */
  private tellEvents(session: Session, trigger: "ThisLocalAddin" | "Unknown"): void {
    const events = session
      .takeEvents(trigger)
      .filter(([, type]) => !this.misbehaviour.does(EVENT_MEMBERS[type] ?? "", "isSilent"));
    if (events.length) setTimeout(() => this.attached.sendMessages(events));
  }

  /** Office.addin.onVisibilityModeChanged hears of every opening and closing, whoever asked for it. */
  private tellVisibility(paneVisibility: string): void {
    const visibility = paneVisibility === "Visible" ? "Visible" : "Hidden";
    const event = [EVENT_CATEGORY, VISIBILITY_CHANGED, "", JSON.stringify({ visibility }), 0, false];
    setTimeout(() => this.seam?.sendMessages([event]));
  }

  // Office.context.document.settings

  readSettings(): ReadonlyMap<string, string> {
    return this.book.settings;
  }

  writeSettings(settings: ReadonlyMap<string, string>): void {
    const { settings: stored } = this.book;
    stored.clear();
    for (const [key, value] of settings) stored.set(key, value);
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function isRelease(request: RichApiRequest): boolean {
  const real = request.Actions.filter(
    ({ ActionType: type, Name }) => type !== 1 && Name !== "_RemoveReference",
  );
  return real.length === 0 && request.Actions.some(({ Name }) => Name === "_RemoveReference");
}

function refused(code: string, done: readonly ActionResult[] = [], actions = Infinity): Reply {
  const error = TRANSPORT_ERRORS[code];
  if (error !== undefined) return { error };
  const body = {
    Error: { Code: code, Message: code, Location: "", ActionIndex: Math.min(done.length, actions - 1) },
    ProcessedResults: { Results: done },
  };
  return { status: 200, body: JSON.stringify(body) };
}
