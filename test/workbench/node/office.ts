import { areaName } from "../core/model/address";
import { Book } from "../core/model/book";
import { Calculation } from "../core/model/calculation";
import { type Locale } from "../core/model/numberText";
import { type ActionResult, type RichApiRequest, type RichApiResponse } from "../core/richapi/wire";
import { type Schema } from "../core/schema";
import { Services } from "../core/services";
import { Session } from "../core/session";
import { openWorkbook } from "../xlsx/open";
import { saveWorkbook } from "../xlsx/save";
import { type WorkbookView, viewOf } from "./bookView";
import { define, installBrowserGlobals } from "./browserGlobals";
import { type ExternalHost, type HostServices, externalHost } from "./externalHost";
import { type EmptyArgument, type FunctionMetadata, cellFunction } from "./customFunctions";
import { librarySchema, runLibraryFile } from "./library";
import { runPage } from "./page";
import { type Traffic, TrafficCounter } from "./traffic";

export { type CellView, type WorkbookView } from "./bookView";
export { type Traffic } from "./traffic";
export { FunctionFailure } from "../core/services";
export { UnreadableWorkbook } from "../xlsx/unreadable";

export interface WorkbenchOptions {
  readonly locale?: Locale;
  /** Highest ExcelApi requirement set offered. Above it the library itself refuses. */
  readonly excelApi?: string;
  /** Excel on the web refuses requests and responses over 5 MB. */
  readonly limits?: { readonly payloadBytes?: number };
  /** As if the user were typing in a cell: every batch is refused. */
  readonly cellEditMode?: boolean;
  /** What custom functions receive for an empty cell: 0 as in Excel for Windows (default), or null as on the web. */
  readonly emptyArgument?: EmptyArgument;
}

/** An Excel without Excel: the unmodified office.js in this process, and a workbook behind it. */
export interface Workbench {
  /** Replaces the open workbook by the bytes of an .xlsx, or by an empty one with one sheet. All references are forgotten. */
  open(xlsx?: Uint8Array): Promise<void>;
  /** The workbook as the bytes of an .xlsx. */
  save(): Promise<Uint8Array>;
  /** Runs the blocking scripts of a built page in order, office.js excepted, as a browser does before the pane appears. */
  loadPage(htmlFile: string): void;
  /** Presses a ribbon button with Action ExecuteFunction; resolves after event.completed(). */
  press(functionName: string): Promise<void>;
  /** Calls a custom function by its id, as a cell does; rejects with a FunctionFailure (code "#VALUE!", message). */
  callFunction(id: string, args: unknown[]): Promise<unknown>;
  /** Makes the custom functions of a functions.json usable in cells. */
  registerFunctions(metadata: FunctionMetadata): void;
  traffic(): Traffic;
  resetTraffic(): void;
  /** Resolves when nothing is under way any more: Excel.run releases its objects after it has resolved. */
  idle(): Promise<void>;
  /** Objects the add-in holds on to; 0 after every well-behaved Excel.run, once {@link idle}. */
  liveReferences(): number;
  /** What the add-in last asked of Office.addin: "Visible" or "Background". */
  paneVisibility(): string;
  /**
   * Makes the n-th request from now (1 is the next) fail with a RichApi code or the name of a transport error. With
   * `afterActions` that many of its actions are carried out first, and stand: Excel does not roll a batch back.
   */
  failRequest(n: number, code: string, afterActions?: number): void;
  readonly book: WorkbookView;
}

/** Failures of the transport and their numbers (OSF.DDA.ErrorCodeManager.errorCodes in office.js). */
const TRANSPORT_ERRORS: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  AccessDenied: 7000,
};
/** Of an Excel new enough for shared runtimes; what the add-in may rely on beyond ExcelApi. */
const REQUIREMENTS = {
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
  DialogApi: "1.2",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
} as const;
/** The partition of the shell (ribbon, runtime), as opposed to the workbook. */
const SHELL = "WacPartition";
const FUNCTION_RESULT = /SetInvocation|SetOsfControlContainerReadyForCustomFunctions/;
/** Status of event.completed() for a function the page has not associated (ooeInvalidCallback). */
const NOT_ASSOCIATED = 11_101;

/** Starts office.js in this process. Once per process or jest test file: the library lives in the globals. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  if ("Office" in globalThis)
    throw new Error("office.js is already loaded here: one workbench per process or test file.");
  const { locale = "vi-VN", excelApi = "1.14" } = options;
  const requirements = { ExcelApi: excelApi, ...REQUIREMENTS };
  const workbench = new NodeWorkbench({ ...options, locale }, requirements);
  const host = externalHost(workbench, { locale, requirements });
  workbench.attach(host);
  define("external", host.external);
  installBrowserGlobals(runLibraryFile);
  runLibraryFile("office.js");
  await Office.onReady();
  return workbench;
}

class NodeWorkbench implements Workbench, HostServices {
  readonly book: WorkbookView = viewOf(() => this.session.book);
  private readonly services = new Services();
  private readonly calculation = new Calculation();
  private readonly counter = new TrafficCounter();
  private readonly failures = new Map<number, PlannedFailure>();
  private readonly schema: Schema = librarySchema();
  private host?: ExternalHost;
  private session: Session;
  private requestNumber = 0;
  /** Counts everything that crosses the seam, in either direction. */
  private activity = 0;

  constructor(
    private readonly options: WorkbenchOptions & { readonly locale: Locale },
    private readonly requirements: Readonly<Record<string, string>>,
  ) {
    this.session = this.sessionOn(this.emptyBook());
  }

  attach(host: ExternalHost): void {
    this.host = host;
  }

  // The workbook

  async open(xlsx?: Uint8Array): Promise<void> {
    const book = xlsx ? await openWorkbook(xlsx, this.options.locale, this.calculation) : this.emptyBook();
    this.session = this.sessionOn(book);
    await this.refreshSettings();
  }

  /** The library keeps its own copy of the settings, which belong to the workbook that was open. */
  private refreshSettings(): Promise<void> {
    return new Promise((resolve) => Office.context.document.settings.refreshAsync(() => resolve()));
  }

  save(): Promise<Uint8Array> {
    return saveWorkbook(this.session.book);
  }

  private emptyBook(): Book {
    const { locale } = this.options;
    const book = new Book(locale, this.calculation, locale === "vi-VN" ? "Trang_tính1" : "Sheet1");
    book.events.length = 0;
    return book;
  }

  private sessionOn(book: Book): Session {
    return new Session(book, this.schema, this.services, this.requirements);
  }

  async idle(): Promise<void> {
    for (let seen = -1; seen !== this.activity;) {
      seen = this.activity;
      await new Promise((resolve) => setTimeout(resolve));
      await this.session.settled();
    }
  }

  liveReferences(): number {
    return this.session.references.count;
  }

  // The add-in

  loadPage(htmlFile: string): void {
    runPage(htmlFile);
  }

  async press(functionName: string): Promise<void> {
    const status = await this.attached.press(functionName);
    if (status === NOT_ASSOCIATED)
      throw new Error(`No function is associated with the ribbon button "${functionName}".`);
    if (status !== 0) throw new Error(`The ribbon button "${functionName}" ended with status ${status}.`);
    await this.idle();
  }

  paneVisibility(): string {
    return this.services.paneVisibility;
  }

  async callFunction(id: string, args: unknown[]): Promise<unknown> {
    await this.services.calls.ready;
    this.activity++;
    return this.invoke(id, args);
  }

  registerFunctions(metadata: FunctionMetadata): void {
    for (const declaration of metadata.functions) {
      const call = (args: unknown[]) => this.callFunction(declaration.id, args);
      const { emptyArgument = 0 } = this.options;
      this.session.book.registerFunction(declaration.name, cellFunction(declaration, emptyArgument, call));
    }
  }

  private invoke(id: string, args: unknown[]): Promise<unknown> {
    const { sheet, area } = this.session.book.selection;
    const address = `${sheet.name}!${areaName(area)}`;
    return this.services.calls.start((invocationId) => {
      const call = JSON.stringify([invocationId, id, args, address, 0, null]);
      this.attached.sendMessages([[INVOCATION_CATEGORY, INVOKE, "", call, invocationId, false]]);
    });
  }

  private get attached(): ExternalHost {
    if (!this.host) throw new Error("The workbench is not attached to a host.");
    return this.host;
  }

  // The seam

  traffic(): Traffic {
    return this.counter.read();
  }

  resetTraffic(): void {
    this.counter.reset();
  }

  failRequest(n: number, code: string, afterActions = 0): void {
    this.failures.set(this.requestNumber + n, { code, afterActions });
  }

  async richApi(message: unknown[]): Promise<Reply> {
    this.activity++;
    const body = String(message[4]);
    const isForShell = message[0] === SHELL || FUNCTION_RESULT.test(body);
    const request = JSON.parse(body) as RichApiRequest;
    if (isForShell) return this.answer(request, Number(message[6]), true);
    this.counter.sent(request.Actions, !isRelease(request), Buffer.byteLength(body));
    const failure = this.failureOf(body);
    if (failure) return this.fail(failure, request, Number(message[6]));
    // A release does not wait behind other batches: nothing can depend on what the add-in let go.
    const reply = await this.answer(request, Number(message[6]), isRelease(request));
    const bytes = Buffer.byteLength(reply.body);
    this.counter.received(bytes);
    return this.isTooLarge(bytes) ? refused("ResponsePayloadSizeLimitExceeded") : reply;
  }

  /** Carries out what comes before the failure. */
  private async fail(failure: PlannedFailure, request: RichApiRequest, flags: number): Promise<Reply> {
    if (failure.afterActions === 0) return refused(failure.code);
    const Actions = request.Actions.slice(0, failure.afterActions);
    const { body } = await this.answer({ ...request, Actions }, flags, false);
    const { Results = [] } = JSON.parse(body) as RichApiResponse;
    return refused(failure.code, Results);
  }

  private failureOf(body: string): PlannedFailure | undefined {
    const planned = this.failures.get(++this.requestNumber);
    this.failures.delete(this.requestNumber);
    if (planned) return planned;
    if (this.options.cellEditMode) return { code: "InvalidOperationInCellEditMode", afterActions: 0 };
    if (!this.isTooLarge(Buffer.byteLength(body))) return undefined;
    return { code: "RequestPayloadSizeLimitExceeded", afterActions: 0 };
  }

  private isTooLarge(bytes: number): boolean {
    return bytes > (this.options.limits?.payloadBytes ?? Infinity);
  }

  private async answer(
    request: RichApiRequest,
    flags: number,
    isForService: boolean,
  ): Promise<{ status: number; body: string }> {
    const response = await this.session.process(request, flags, isForService);
    this.activity++;
    const events = this.session.takeEvents();
    // Events reach the add-in after the reply to the batch that caused them.
    if (events.length) setTimeout(() => this.attached.sendMessages(events));
    return { status: 200, body: JSON.stringify(response) };
  }

  // Office.context.document.settings

  readSettings(): ReadonlyMap<string, string> {
    return this.session.book.settings;
  }

  writeSettings(settings: ReadonlyMap<string, string>): void {
    const { settings: stored } = this.session.book;
    stored.clear();
    for (const [key, value] of settings) stored.set(key, value);
  }
}

/** Category and type of the message that calls a custom function (CustomFunctionProxy in office.js). */
const INVOCATION_CATEGORY = 1;
const INVOKE = 1_000;

function isRelease(request: RichApiRequest): boolean {
  const real = request.Actions.filter(
    ({ ActionType: type, Name }) => type !== 1 && Name !== "_RemoveReference",
  );
  return real.length === 0 && request.Actions.some(({ Name }) => Name === "_RemoveReference");
}

type Reply = { error: number } | { status: number; body: string };

interface PlannedFailure {
  readonly code: string;
  /** How many actions of the batch are carried out before it. */
  readonly afterActions: number;
}

function refused(code: string, done: readonly ActionResult[] = []): Reply {
  const error = TRANSPORT_ERRORS[code];
  if (error !== undefined) return { error };
  const body = {
    Error: { Code: code, Message: code, Location: "", ActionIndex: done.length },
    ProcessedResults: { Results: done },
  };
  return { status: 200, body: JSON.stringify(body) };
}
