import { Commands } from "../core/commands";
import { HOST_INFO_END, HOST_VERSION, METHOD, NOT_SUPPORTED } from "../core/dispatch";
import { type Host, type Reply, type Seam } from "../core/host";
import { BEYOND_MEMBERS } from "../core/profiles";
import { type Message, isMessage, replyTo, tell } from "./envelope";

/** OSF.AppName.ExcelWebApp, and a document that may be written to (OSF.ClientMode.ReadWrite). */
const EXCEL_WEB = 16;
const READ_WRITE = 1;
/** OSF.DDA initialDisplayMode: 1 is "Hidden", 2 "Taskpane". */
const DISPLAY_MODE = { Background: 1, Visible: 2 } as const;

/** What the library registers for, by name (OSF.DDA.WAC delegates in excel-web-16.00.debug.js). */
const EVENT = { richApiMessage: "richApiMessage", appCommand: "appCommandInvoked" } as const;

/** OSF.AgaveHostAction: the keys that leave the pane. The library takes Tab and Ctrl+F6 away from the browser. */
const LEAVES_FORWARDS = [5, 13, 17];
const LEAVES_BACKWARDS = [6, 14, 18];

interface MethodCall extends Readonly<Record<string, unknown>> {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: ReadonlyArray<readonly [string, string]> };
}

/**
 * The seam of Excel on the web: the add-in's page in a frame, and window.postMessage between. The library trusts a host
 * on https under the add-in's own host name; the port may differ (OSF.XDM in excel-web-16.00.debug.js).
 */
export class AddinFrame implements Seam {
  readonly element = document.createElement("iframe");
  private readonly conversation = `conversation-${crypto.randomUUID()}`;
  private readonly commands = new Commands();
  /** Events the add-in has registered for, with the correlation under which it did. */
  private readonly registered = new Map<string, number>();
  private hasStarted = false;
  private announceReady: () => void = () => undefined;
  /** Resolves when the add-in listens to the ribbon: office.js has started. */
  readonly ready = new Promise<void>((resolve) => (this.announceReady = resolve));

  /**
   * `page` is the address of the add-in's page as the manifest has it; `leaving` is told when the keyboard leaves the
   * frame. Loads when the element enters the document.
   */
  constructor(
    private readonly host: Host,
    private readonly page: URL,
    private readonly name: string,
    private readonly leaving: (backwards: boolean) => void,
  ) {
    const { locale } = host.options;
    const hostInfo = ["Excel", "Web", "16.01", locale, crypto.randomUUID(), "", HOST_INFO_END].join("$");
    const address = new URL(page);
    // office.js reads the parameter as it stands: a "$" must not be escaped.
    address.search = `${address.search ? `${address.search}&` : "?"}_host_Info=${hostInfo}`;
    this.element.src = address.href;
    this.element.name = JSON.stringify({
      baseFrameName: this.conversation,
      hostInfo,
      xdmInfo: [this.conversation, this.conversation, location.origin + location.pathname].join("|"),
      serializerVersion: 1,
      flights: "[]",
    });
    window.addEventListener("message", this.receive);
  }

  /** Takes the add-in out of the page; what it still sends is not heard. */
  remove(): void {
    window.removeEventListener("message", this.receive);
    this.element.remove();
  }

  sendMessages(entries: ReadonlyArray<readonly unknown[]>): void {
    this.fire(EVENT.richApiMessage, { ArrayData: entries });
  }

  /** Presses a button: resolves with the status of event.completed(). One pressed while the page is starting waits for it. */
  async press(functionName: string): Promise<number> {
    await this.ready;
    return this.commands.press(functionName, (message) => this.fire(EVENT.appCommand, message));
  }

  private fire(event: string, data: unknown): void {
    const correlation = this.registered.get(event);
    if (correlation !== undefined) this.post(tell(this.conversation, event, correlation, data));
  }

  private post(message: Message): void {
    this.element.contentWindow?.postMessage(JSON.stringify(message), this.page.origin);
  }

  private readonly receive = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.element.contentWindow || origin !== this.page.origin) return;
    const message: unknown = typeof data === "string" && data.startsWith("{") ? JSON.parse(data) : undefined;
    if (!isMessage(message) || message._messageType !== 0) return;
    void this.answer(message);
  };

  private async answer(message: Message): Promise<void> {
    const reply = (data: unknown) => this.post(replyTo(message, data));
    if (message._actionType === 1) {
      this.registered.set(message._actionName, message._correlationId);
      reply({ Error: 0 });
      if (message._actionName === EVENT.appCommand) this.announceReady();
    } else if (message._actionType === 2) {
      this.registered.delete(message._actionName);
      reply({ Error: 0 });
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      if (this.isAnswered()) reply(this.context());
    } else if (message._actionName === "executeMethod") {
      reply({ Version: 1, Error: 0, ...(await this.execute(message._data as MethodCall)) });
    } else if (message._actionName === "ContextActivationManager_notifyHost") {
      this.hear(message._data as readonly unknown[]);
    } else {
      throw new Error(`The add-in asks for ${message._actionName}, which the workbench does not know.`);
    }
  }

  /** Whether Excel answers the page that starts: where its first start stays without an answer, the next one has it. */
  private isAnswered(): boolean {
    const isFirst = !this.hasStarted;
    this.hasStarted = true;
    return !(isFirst && this.host.misbehaviour.does(BEYOND_MEMBERS.onReady, "staysOutAtFirst"));
  }

  /** Focus, keys and telemetry go one way. */
  private hear([, action]: readonly unknown[]): void {
    if (LEAVES_FORWARDS.includes(Number(action))) this.leaving(false);
    if (LEAVES_BACKWARDS.includes(Number(action))) this.leaving(true);
  }

  private async execute(call: MethodCall): Promise<object> {
    switch (call.DdaMethod.DispatchId) {
      case METHOD.executeRichApi:
        return richApiReply(await this.host.richApi(call.ArrayData ?? []));
      case METHOD.commandCompleted:
        this.commands.completed(call["0"], call["1"]);
        return {};
      case METHOD.loadSettings:
        return { Properties: { Settings: this.settings().map(([Name, Value]) => ({ Name, Value })) } };
      case METHOD.saveSettings:
        this.host.writeSettings(new Map(call.DdaSettingsMethod?.Properties));
        return {};
      default:
        return { Error: NOT_SUPPORTED };
    }
  }

  private settings(): Array<[string, string]> {
    return [...this.host.readSettings()];
  }

  /** All of it must be defined or the library does not start (OSF.InitializationHelper.getAppContext). */
  private context(): object {
    const { locale, requirements } = this.host.options;
    const visibility = this.host.services.paneVisibility === "Visible" ? "Visible" : "Background";
    return {
      _id: this.conversation,
      _appInstanceId: this.conversation,
      _appName: EXCEL_WEB,
      _appVersion: "16.0",
      _appMinorVersion: 1,
      _hostFullVersion: HOST_VERSION,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${location.origin}/Book1.xlsx`,
      _clientMode: READ_WRITE,
      _settings: this.settings(),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: crypto.randomUUID(),
      _requirementMatrix: JSON.stringify(requirements),
      _addinName: this.name,
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: DISPLAY_MODE[visibility],
      _wacHostEnvironment: "0",
      _isFromWacAutomation: false,
    };
  }
}

function richApiReply(reply: Reply): object {
  return "error" in reply ? { Error: reply.error } : { Data: [reply.status, [], reply.body] };
}
