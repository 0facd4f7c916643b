/** The little of a browser that office.js touches while loading. Everything else is absent, so that use of it is noticed. */

interface ScriptElement {
  src?: string;
  onload?(): void;
  onerror?(error: unknown): void;
}

const ignore = (): void => undefined;

/** Address the library believes it was loaded from; nothing is fetched, scripts come from disk. */
export const LIBRARY_URL = "https://localhost/office-js/";

/** Installs window, document, location and storage on the global object; scripts that are added are given to `run`. */
export function installBrowserGlobals(run: (address: string) => void): void {
  const head = { appendChild: (script: ScriptElement) => loadLater(script, run) };
  const globals: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    name: "",
    document: documentWith(head),
    location: locationOf(LIBRARY_URL),
    history: {},
    sessionStorage: new MemoryStorage(),
    localStorage: new MemoryStorage(),
  };
  for (const [name, value] of Object.entries(globals)) define(name, value);
  if (!("navigator" in globalThis)) define("navigator", { userAgent: "node" });
  const events = new EventTarget();
  for (const method of ["addEventListener", "removeEventListener", "dispatchEvent"] as const)
    define(method, events[method].bind(events));
}

export function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function loadLater(script: ScriptElement, run: (address: string) => void): void {
  const { src } = script;
  if (!src) return;
  setTimeout(() => {
    try {
      run(src);
      script.onload?.();
    } catch (error) {
      script.onerror?.(error);
    }
  });
}

function documentWith(head: object): object {
  const element = () => ({ setAttribute: ignore, style: {}, appendChild: ignore, addEventListener: ignore });
  const library = { src: `${LIBRARY_URL}office.js`, getAttribute: () => null };
  const byTag: Record<string, unknown[]> = { head: [head], script: [library] };
  return {
    domain: "localhost",
    readyState: "complete",
    URL: LIBRARY_URL,
    head,
    body: element(),
    createElement: element,
    addEventListener: ignore,
    querySelectorAll: () => [],
    getElementById: () => null,
    getElementsByTagName: (tag: string) => byTag[tag.toLowerCase()] ?? [element()],
  };
}

function locationOf(href: string): object {
  return {
    href,
    search: "",
    hash: "",
    origin: "https://localhost",
    protocol: "https:",
    hostname: "localhost",
  };
}

class MemoryStorage {
  private readonly items = new Map<string, string>();

  get length(): number {
    return this.items.size;
  }

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.items.set(key, String(value));
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  clear(): void {
    this.items.clear();
  }
}
