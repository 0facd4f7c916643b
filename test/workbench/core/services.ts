import { FunctionFailure } from "./formula/functionFailure";
import { HostObject } from "./richapi/hostObject";

/**
 * Services the library asks for by name at start-up and behind Office.addin, Office.ribbon and custom functions
 * (the `newObject` calls of AppRuntimeService, DynamicRibbon, AddinInternalService, CustomFunctions in office.js).
 */
export class Services {
  startState = "Inactive";
  readonly disabledButtons = new Set<string>();
  readonly calls = new PendingCalls();
  private readonly paneListeners = new Set<(visibility: string) => void>();
  private readonly ribbonListeners = new Set<() => void>();
  private visibility = "Visible";

  /** "Visible" or "Background": what was last asked for, by the add-in (Office.addin) or by the person at the workbook. */
  get paneVisibility(): string {
    return this.visibility;
  }

  showPane(visibility: string): void {
    this.visibility = visibility;
    for (const listener of this.paneListeners) listener(visibility);
  }

  enableButton(id: string, enabled: boolean): void {
    if (enabled) this.disabledButtons.delete(id);
    else this.disabledButtons.add(id);
    for (const listener of this.ribbonListeners) listener();
  }

  onPaneShown(listener: (visibility: string) => void): void {
    this.paneListeners.add(listener);
  }

  /** Calls the listener when buttons were enabled or disabled. */
  onRibbonChange(listener: () => void): void {
    this.ribbonListeners.add(listener);
  }

  find(typeName: string): HostObject | undefined {
    return FACTORIES[typeName]?.(this);
  }
}

type Factory = (services: Services) => HostObject;

const FACTORIES: Readonly<Record<string, Factory>> = {
  "Microsoft.InternalService.AddinInternalService": () => new AddinInternal(),
  "Microsoft.AppRuntime.AppRuntimeService": (services) => new AppRuntime(services),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": (services) => new AppRuntimePersistence(services),
  "Microsoft.DynamicRibbon.DynamicRibbon": (services) => new DynamicRibbon(services),
  "Microsoft.ExcelServices.CustomFunctions": (services) => new CustomFunctions(services.calls),
};

class AddinInternal extends HostObject {
  readonly typeName = "AddinInternalService";

  NotifyActionHandlerReady(): void {
    return undefined;
  }
}

class AppRuntime extends HostObject {
  readonly typeName = "AppRuntimeService";

  constructor(private readonly services: Services) {
    super();
  }

  SetAppRuntimeState(state: unknown): void {
    this.services.showPane(String(state));
  }

  GetAppRuntimeState(): string {
    return this.services.paneVisibility;
  }
}

class AppRuntimePersistence extends HostObject {
  readonly typeName = "AppRuntimePersistenceService";

  constructor(private readonly services: Services) {
    super();
  }

  SetAppRuntimeStartState(state: unknown): void {
    this.services.startState = String(state);
  }

  GetAppRuntimeStartState(): string {
    return this.services.startState;
  }
}

class DynamicRibbon extends HostObject {
  readonly typeName = "DynamicRibbon";

  constructor(private readonly services: Services) {
    super();
  }

  ExecuteRequestUpdate(update: unknown): void {
    for (const [id, enabled] of controlsIn(update)) this.services.enableButton(id, enabled);
  }
}

/** Ids of the controls in a RibbonUpdaterData, given as an object or as JSON, with what becomes of them. */
function controlsIn(update: unknown): Array<[string, boolean]> {
  const data: unknown = typeof update === "string" ? JSON.parse(update) : update;
  if (Array.isArray(data)) return data.flatMap(controlsIn);
  if (typeof data !== "object" || data === null) return [];
  const own: Array<[string, boolean]> =
    "id" in data && "enabled" in data && typeof data.id === "string"
      ? [[data.id, data.enabled === true]]
      : [];
  return [
    ...own,
    ...Object.values(data).flatMap((value) => (typeof value === "object" ? controlsIn(value) : [])),
  ];
}

// Custom functions

/** Error codes of SetInvocationArrayResults (CustomFunctionProxy in office.js); 2 is an exception, 3 a rejected promise. */
const CELL_ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

interface Waiting {
  resolve(value: unknown): void;
  reject(failure: FunctionFailure): void;
}

/** Calls of custom functions on their way through the add-in. */
export class PendingCalls {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private announceReady: () => void = () => undefined;
  /** Resolves when the add-in's custom functions runtime has started. */
  readonly ready = new Promise<void>((resolve) => (this.announceReady = resolve));

  start(send: (invocationId: number) => void): Promise<unknown> {
    const id = this.nextId++;
    const result = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    send(id);
    return result;
  }

  runtimeIsReady(): void {
    this.announceReady();
  }

  settle(id: unknown, succeeded: unknown, value: unknown, errorCode: unknown): void {
    const call = this.waiting.get(Number(id));
    this.waiting.delete(Number(id));
    if (succeeded) call?.resolve(value);
    else call?.reject(new FunctionFailure(CELL_ERRORS[Number(errorCode)] ?? "#VALUE!", String(value ?? "")));
  }
}

class CustomFunctions extends HostObject {
  readonly typeName = "CustomFunctions";

  constructor(private readonly calls: PendingCalls) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.runtimeIsReady();
  }

  _GetEnabledFeatures(): string[] {
    return [];
  }

  /** Each result: [invocation id, succeeded, value or message, error code]. */
  SetInvocationArrayResults(results: unknown): void {
    for (const result of Array.isArray(results) ? results : []) {
      if (!Array.isArray(result)) continue;
      const [id, succeeded, value, errorCode] = result as unknown[];
      this.calls.settle(id, succeeded, value, errorCode);
    }
  }

  SetInvocationResults(results: unknown): void {
    for (const result of Array.isArray(results) ? results : []) {
      const { id, failed, value, errorCode } = result as Record<string, unknown>;
      this.calls.settle(id, !failed, value, errorCode);
    }
  }
}
