import { type WorkbookView, viewOf } from "../core/bookView";
import { type EmptyArgument, type FunctionMetadata } from "../core/customFunctions";
import { NOT_ASSOCIATED } from "../core/dispatch";
import { Host, REQUIREMENTS, type Weather } from "../core/host";
import { type Book } from "../core/model/book";
import { type Locale } from "../core/model/numberText";
import { type ProfileName, profileCalled } from "../core/profiles";
import { type RequestSize, type Traffic } from "../core/traffic";
import { define, installBrowserGlobals, LIBRARY_URL } from "./browserGlobals";
import { type ExternalHost, externalHost } from "./externalHost";
import { librarySchema, runLibraryFile } from "./library";
import { Page } from "./page";

export { type CellView, type WorkbookView } from "../core/bookView";
export { type Traffic } from "../core/traffic";
export { LATE_ANSWER, NO_ANSWER } from "../core/host";
export { PROFILE_NAMES, type ProfileName, profileCalled } from "../core/profiles";
export { FunctionFailure } from "../core/formula/functionFailure";
export { UnreadableWorkbook } from "../xlsx/unreadable";

export interface WorkbenchOptions {
  readonly locale?: Locale;
  /** Highest ExcelApi requirement set offered. Above it the library itself refuses. */
  readonly excelApi?: string;
  readonly weather?: Partial<Weather>;
  /** A real Excel with what is reported of it, or a situation; what is asked for beside it comes first. */
  readonly profile?: ProfileName;
  /** What custom functions receive for an empty cell: 0 as in Excel for Windows (default), or null as on the web. */
  readonly emptyArgument?: EmptyArgument;
}

/** An Excel without Excel: the unmodified office.js in this process, and a workbook behind it. */
export interface Workbench {
  /** Replaces the open workbook by the bytes of an .xlsx, or by an empty one with one sheet. All references are forgotten. */
  open(xlsx?: Uint8Array): Promise<void>;
  /** The workbook as the bytes of an .xlsx. */
  save(): Promise<Uint8Array>;
  /**
   * Runs the blocking scripts of a built page in order, office.js excepted, as a browser does before the pane appears. Those
   * that they add later are read from beside the page when they are asked for.
   */
  loadPage(htmlFile: string): void;
  /** Presses a ribbon button with Action ExecuteFunction; resolves after event.completed(). */
  press(functionName: string): Promise<void>;
  /** Calls a custom function by its id, as a cell does; rejects with a FunctionFailure (code "#VALUE!", message). */
  callFunction(id: string, args: unknown[]): Promise<unknown>;
  /** Makes the custom functions of a functions.json usable in cells. */
  registerFunctions(metadata: FunctionMetadata): void;
  traffic(): Traffic;
  /** Every request since the last reset, in the order in which they were sent. */
  requestLog(): readonly RequestSize[];
  resetTraffic(): void;
  /** Resolves when nothing is under way any more: Excel.run releases its objects after it has resolved. */
  idle(): Promise<void>;
  /** Objects the add-in holds on to; 0 after every well-behaved Excel.run, once {@link idle}. */
  liveReferences(): number;
  /** What the add-in last asked of Office.addin: "Visible" or "Background". */
  paneVisibility(): string;
  /**
   * Makes the n-th request from now (1 is the next) fail with a RichApi code, the name of a transport error, NO_ANSWER or
   * LATE_ANSWER. With `afterActions` that many of its actions are carried out first, and stand: Excel does not roll a
   * batch back.
   */
  failRequest(n: number, code: string, afterActions?: number): void;
  /** Tells the add-in of the requests that were to have no answer that they are aborted, so that it comes to its end. */
  abortUnanswered(): void;
  /** Does what the person at the workbook does: in turn with batches, calculated, and told to the add-in. */
  act(action: (book: Book) => void): Promise<void>;
  /** What the add-in has to live with; may change at any time. */
  readonly weather: Weather;
  readonly book: WorkbookView;
}

/** Starts office.js in this process. Once per process or jest test file: the library lives in the globals. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  if ("Office" in globalThis)
    throw new Error("office.js is already loaded here: one workbench per process or test file.");
  const { locale = "vi-VN", profile, weather } = options;
  const { excel, weather: usual, faults = [] } = profile ? profileCalled(profile) : {};
  const { emptyInMatrix } = excel ?? {};
  const { excelApi = excel?.excelApi ?? "1.14" } = options;
  const { emptyArgument = excel ? excel.emptyArgument : 0 } = options;
  const requirements = { ExcelApi: excelApi, ...REQUIREMENTS, ...excel?.requirements };
  const host = new Host({ locale, requirements, emptyArgument, emptyInMatrix, schema: librarySchema() });
  Object.assign(host.weather, { ...usual, faults, ...weather });
  const seam = externalHost(host);
  host.attach(seam);
  define("external", seam.external);
  const page = new Page();
  installBrowserGlobals((address) =>
    address.startsWith(LIBRARY_URL)
      ? runLibraryFile(address.slice(LIBRARY_URL.length))
      : page.runLater(address),
  );
  runLibraryFile("office.js");
  await Office.onReady();
  return new NodeWorkbench(host, seam, page);
}

class NodeWorkbench implements Workbench {
  readonly book: WorkbookView;

  readonly weather: Weather;

  constructor(
    private readonly host: Host,
    private readonly seam: ExternalHost,
    private readonly page: Page,
  ) {
    this.weather = host.weather;
    this.book = viewOf(() => host.book);
  }

  async open(xlsx?: Uint8Array): Promise<void> {
    await this.host.open(xlsx);
    await this.refreshSettings();
  }

  /** The library keeps its own copy of the settings, which belong to the workbook that was open. */
  private refreshSettings(): Promise<void> {
    return new Promise((resolve) => Office.context.document.settings.refreshAsync(() => resolve()));
  }

  save(): Promise<Uint8Array> {
    return this.host.save();
  }

  idle(): Promise<void> {
    return this.host.idle();
  }

  liveReferences(): number {
    return this.host.liveReferences();
  }

  loadPage(htmlFile: string): void {
    this.page.load(htmlFile);
  }

  async press(functionName: string): Promise<void> {
    const status = await this.seam.press(functionName);
    if (status === NOT_ASSOCIATED)
      throw new Error(`No function is associated with the ribbon button "${functionName}".`);
    if (status !== 0) throw new Error(`The ribbon button "${functionName}" ended with status ${status}.`);
    await this.idle();
  }

  paneVisibility(): string {
    return this.host.services.paneVisibility;
  }

  callFunction(id: string, args: unknown[]): Promise<unknown> {
    return this.host.callFunction(id, args);
  }

  registerFunctions(metadata: FunctionMetadata): void {
    this.host.registerFunctions(metadata);
  }

  traffic(): Traffic {
    return this.host.traffic.read();
  }

  requestLog(): readonly RequestSize[] {
    return this.host.traffic.log();
  }

  resetTraffic(): void {
    this.host.traffic.reset();
  }

  failRequest(n: number, code: string, afterActions = 0): void {
    this.host.failRequest(n, code, afterActions);
  }

  abortUnanswered(): void {
    this.host.abortUnanswered();
  }

  async act(action: (book: Book) => void): Promise<void> {
    await this.host.act(action);
    await this.idle();
  }
}
