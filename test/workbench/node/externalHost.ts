import { Commands } from "../core/commands";
import { HOST_INFO_END, HOST_VERSION, METHOD, NOT_SUPPORTED } from "../core/dispatch";
import { type Host, type Reply as BatchReply, type Seam } from "../core/host";

/**
 * window.external, which Excel for Windows puts into the add-in's page before office.js loads
 * (OSF.ScriptLoading / OSF.ClientHostController and the Win32 context of office.debug.js).
 */

/** A VBArray look-alike: what the Win32 client expects arrays to be. */
interface HostArray {
  toArray(): unknown[];
  dimensions(): number;
}

type Reply = (payload: HostArray) => void;
type EventHandler = (dispatchId: number, payload: HostArray) => void;

/** OSF.DDA.EventDispId */
const EVENT = { richApiMessage: 33, appCommand: 39 } as const;

export interface ExternalHost extends Seam {
  /** The object to put at window.external. */
  readonly external: object;
  /** Presses a button: resolves with the status of event.completed(), 0 if all went well. */
  press(functionName: string): Promise<number>;
}

export function externalHost(host: Host): ExternalHost {
  const handlers = new Map<number, EventHandler>();
  const commands = new Commands();
  let listenToButtons: () => void = () => undefined;
  const listensToButtons = new Promise<void>((resolve) => (listenToButtons = resolve));

  const execute = async (id: number, parameters: unknown[]): Promise<unknown[]> => {
    if (id === METHOD.executeRichApi)
      return richApiReply(await host.richApi(listOf(parameters[0] ?? parameters)));
    if (id !== METHOD.commandCompleted) return [NOT_SUPPORTED];
    commands.completed(parameters[0], parameters[1]);
    return [0];
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${host.options.locale}$telemetry$$${HOST_INFO_END}`,
    GetContext: () => contextOf(host),
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown[], reply: Reply) => answerLater(execute(id, parameters), reply),
    RegisterEvent: (id: number, _target: string, handler: EventHandler, reply: Reply) => {
      handlers.set(id, handler);
      answerLater(Promise.resolve([0]), (payload) => {
        reply(payload);
        if (id === EVENT.appCommand) listenToButtons();
      });
    },
    UnregisterEvent: (id: number, _target: string, reply: Reply) => {
      handlers.delete(id);
      answerLater(Promise.resolve([0]), reply);
    },
  };
  const send = (id: number, payload: unknown[]) => handlers.get(id)?.(id, hostArray(payload));
  return {
    external,
    sendMessages: (entries) =>
      send(
        EVENT.richApiMessage,
        entries.map((entry) => hostArray([...entry])),
      ),
    /** A button pressed while the page is still starting waits for it, as in Excel. */
    press: async (functionName) => {
      await listensToButtons;
      return commands.press(functionName, (message) => send(EVENT.appCommand, [...message]));
    },
  };
}

function richApiReply(reply: BatchReply): unknown[] {
  return "error" in reply ? [reply.error] : [0, hostArray([reply.status, hostArray([]), reply.body])];
}

/** Excel answers from another process: never before the call has returned. */
function answerLater(answer: Promise<unknown[]>, reply: Reply): void {
  void answer.then((payload) => setImmediate(() => reply(hostArray(payload))));
}

function hostArray(items: unknown[]): HostArray {
  return { toArray: () => items, dimensions: () => 1 };
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return (value as HostArray).toArray();
}

function contextOf(host: Host): object {
  const theme = {
    ControlForegroundColor: 0,
    ControlBackgroundColor: 0xffffff,
    BodyForegroundColor: 0,
    BodyBackgroundColor: 0xffffff,
  };
  const answers: Record<string, unknown> = {
    GetAppType: 1,
    GetSolutionRef: "tin-nhiem",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: host.options.locale,
    GetAppDataLocale: host.options.locale,
    GetDocUrl: "C:\\Book1.xlsx",
    GetAppCapabilities: 0,
    GetActivationMode: 2,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "",
    GetInstanceId: "workbench",
    GetTouchEnabled: false,
    GetCommerceAllowed: true,
    GetHostFullVersion: HOST_VERSION,
    GetInitialDisplayMode: 2,
    GetSupportedMatrix: JSON.stringify(host.options.requirements),
    GetOfficeThemeInfo: JSON.stringify(theme),
    GetSettings: settingsOf(host),
  };
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));
}

function settingsOf(host: Host): object {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of host.readSettings()) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: string[], values: string[]) => {
      host.writeSettings(new Map(keys.map((key, index) => [key, values[index] ?? "null"])));
    },
  };
}
