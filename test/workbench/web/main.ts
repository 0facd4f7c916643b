import { type WorkbookView, viewOf } from "../core/bookView";
import { type FunctionMetadata } from "../core/customFunctions";
import { type Host } from "../core/host";
import { type Locale } from "../core/model/numberText";
import { type Schema } from "../core/schema";
import { type Addin, type Bench } from "./bench";
import { element } from "./element";
import { MessageLine } from "./message";
import { UnusableManifest, readManifest } from "./manifest";
import { Page } from "./page";
import { wordsIn } from "./words";
import "./main.css";

/** What tests reach past the screen. */
export interface WorkbenchWindow {
  readonly bench: Bench;
  readonly host: Host;
  readonly view: WorkbookView;
}

declare global {
  interface Window {
    /** Set when the page is ready. */
    workbench?: WorkbenchWindow;
  }
}

const LOCALE: Locale = "vi-VN";
const words = wordsIn(LOCALE);
const message = new MessageLine(document.getElementById("message") as HTMLElement);

void start();

async function start(): Promise<void> {
  window.addEventListener("error", ({ message: detail }) => message.sayError(words.unexpected(detail)));
  window.addEventListener("unhandledrejection", ({ reason }) =>
    message.sayError(words.unexpected(String(reason))),
  );
  message.say(words.starting);
  const addin = await loadAddin();
  if (!addin) return;
  const page = new Page(addin, { locale: LOCALE, excelApi: "1.14", addin: true });
  await page.openEmpty();
  const { bench } = page;
  window.workbench = {
    bench,
    get host() {
      return bench.host;
    },
    view: viewOf(() => bench.host.book),
  };
}

/** Undefined, and said on the page, when there is nothing to host. */
async function loadAddin(): Promise<Addin | undefined> {
  const [xml, schema] = await Promise.all([textOf("manifest.xml"), textOf("schema.json")]);
  try {
    const { functions } = readManifest(xml, LOCALE);
    return {
      manifest: (locale) => readManifest(xml, locale),
      functions: JSON.parse(await textFromAddin(functions)) as FunctionMetadata,
      schema: JSON.parse(schema) as Schema,
    };
  } catch (error) {
    if (error instanceof UnusableManifest) message.sayError(words.unusableManifest(error.message));
    else if (error instanceof Unreachable) sayHowToTrust(error.origin);
    else throw error;
    return undefined;
  }
}

/** The add-in's own server does not answer: most often its certificate has not been accepted yet. */
class Unreachable extends Error {
  constructor(readonly origin: string) {
    super(origin);
  }
}

function sayHowToTrust(origin: string): void {
  const { before, link, after } = words.unreachable(origin);
  message.sayError(before, element("a", { href: origin, target: "_blank" }, link), after);
}

async function textFromAddin(address: string): Promise<string> {
  const response = await fetch(address).catch(() => undefined);
  if (!response) throw new Unreachable(new URL(address).origin);
  if (!response.ok) throw new UnusableManifest(`${address}: ${response.status}`);
  return response.text();
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
