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

/** Dispatch ids of OSF.DDA.MethodDispId and OSF.DDA.EventDispId. */
const EXECUTE_RICHAPI = 93;
const COMMAND_COMPLETED = 94;
const EVENT_RICHAPI_MESSAGE = 33;
const EVENT_APP_COMMAND = 39;
const NOT_SUPPORTED = 5001;

export interface ExternalHost extends Seam {
  /** The object to put at window.external. */
  readonly external: object;
  /** Presses a button: resolves with the status of event.completed(), 0 if all went well. */
  press(functionName: string): Promise<number>;
}

export function externalHost(host: Host): ExternalHost {
  const handlers = new Map<number, EventHandler>();
  const commands = new Map<string, (status: number) => void>();
  let pressed = 0;
  let listenToButtons: () => void = () => undefined;
  const listensToButtons = new Promise<void>((resolve) => (listenToButtons = resolve));

  const execute = async (id: number, parameters: unknown[]): Promise<unknown[]> => {
    if (id === EXECUTE_RICHAPI) return richApiReply(await host.richApi(listOf(parameters[0] ?? parameters)));
    if (id !== COMMAND_COMPLETED) return [NOT_SUPPORTED];
    commands.get(String(parameters[0]))?.(Number(parameters[1]));
    commands.delete(String(parameters[0]));
    return [0];
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${host.options.locale}$telemetry$$disableLogging$3`,
    GetContext: () => contextOf(host),
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown[], reply: Reply) => answerLater(execute(id, parameters), reply),
    RegisterEvent: (id: number, _target: string, handler: EventHandler, reply: Reply) => {
      handlers.set(id, handler);
      answerLater(Promise.resolve([0]), (payload) => {
        reply(payload);
        if (id === EVENT_APP_COMMAND) listenToButtons();
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
        EVENT_RICHAPI_MESSAGE,
        entries.map((entry) => hostArray([...entry])),
      ),
    /** A button pressed while the page is still starting waits for it, as in Excel. */
    press: async (functionName) => {
      await listensToButtons;
      return new Promise((resolve) => {
        const id = `command${++pressed}`;
        commands.set(id, resolve);
        send(EVENT_APP_COMMAND, [id, functionName, JSON.stringify({ source: { id: functionName } })]);
      });
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
    GetHostFullVersion: "16.0.15407.10000",
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
