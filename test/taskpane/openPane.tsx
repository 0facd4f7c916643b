import * as React from "react";
import * as ReactDOM from "react-dom";
import { act, Simulate } from "react-dom/test-utils";
import { registerPaneIcons } from "../../src/taskpane/icons";
import { Pane } from "../../src/taskpane/shell/Pane";
import type { Language } from "../../src/strings/language";
import { PaneStore } from "../../src/taskpane/state/store";
import type { PanePlace } from "../../src/workflow/outcome";
import type { StandIn } from "./standInRequests";

export interface OpenPane {
  readonly root: HTMLElement;
  readonly store: PaneStore;
  /** Begins the page anew. */
  readonly reload: jest.Mock;
  /** What the status line says. */
  readonly status: () => string;
  /** What is said of the last request. */
  readonly result: () => string;
  /** The button, link or tab that shows this text or is named so; fails when there is none. */
  readonly button: (name: string) => HTMLElement;
  /** Presses it and waits until the request behind it has ended. */
  readonly press: (name: string) => Promise<void>;
  /** Unfolds the part whose heading begins so, as a click on the heading does. */
  readonly unfold: (heading: string) => Promise<void>;
  /** Presses a key where the focus is. */
  readonly key: (key: string) => Promise<void>;
  /** Types a whole text into the field of this name. */
  readonly type: (field: string, text: string) => Promise<void>;
  /** Does something and waits until what it sets off has ended. */
  readonly happens: (what: () => void) => Promise<void>;
}

interface Opening {
  readonly language?: Language;
  readonly place?: PanePlace;
}

registerPaneIcons();

let container: HTMLElement | undefined;

/** Shows the pane over a stand-in and waits for the first examination. */
export async function openPane(requests: StandIn, opening: Opening = {}): Promise<OpenPane> {
  const root = document.body.appendChild(document.createElement("div"));
  container = root;
  const store = new PaneStore(requests, opening.language);
  const reload = jest.fn();
  const happens = (what: () => void) => act(async () => what());
  await happens(() => {
    ReactDOM.render(<Pane store={store} reload={reload} />, root);
  });
  const { place } = opening;
  if (place) await happens(() => store.goToPlace(place));
  const button = (name: string) =>
    namedIn(root, name, "button, a, [role=tab], summary, input[type=checkbox]");
  return {
    root,
    store,
    reload,
    status: () => root.querySelector(".status-line [role=status]")?.textContent ?? "",
    result: () => root.querySelector(".result")?.textContent ?? "",
    button,
    press: (name) => happens(() => button(name).click()),
    unfold: (heading) =>
      happens(() => {
        const all = Array.from(root.querySelectorAll("details"));
        const folded = all.find(({ textContent }) => textContent?.startsWith(heading));
        if (!folded) throw new Error(`Nothing is folded under “${heading}”`);
        folded.open = true;
        folded.dispatchEvent(new Event("toggle"));
      }),
    key: (key) => happens(() => pressKey(key)),
    type: (field, text) =>
      happens(() => {
        const input = namedIn(root, field, "input, textarea");
        Simulate.change(input, { target: Object.assign(input, { value: text }) } as never);
      }),
    happens,
  };
}

export function closePane(): void {
  if (!container) return;
  ReactDOM.unmountComponentAtNode(container);
  container.remove();
  container = undefined;
}

function pressKey(key: string): void {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
}

/** By what it shows or how it is named for screen readers. */
function namedIn(root: HTMLElement, name: string, selector: string): HTMLElement {
  const all = Array.from(root.querySelectorAll<HTMLElement>(selector));
  const found = all.find((one) =>
    [one.textContent, one.getAttribute("aria-label"), labelOf(one)].includes(name),
  );
  if (!found)
    throw new Error(`No “${name}” among: ${all.map((one) => one.textContent || labelOf(one)).join(" | ")}`);
  return found;
}

function labelOf(element: HTMLElement): string | undefined {
  return element.id === ""
    ? undefined
    : (document.querySelector(`label[for="${element.id}"]`)?.textContent ?? undefined);
}
