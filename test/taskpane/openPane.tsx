import * as React from "react";
import * as ReactDOM from "react-dom";
import { act } from "react-dom/test-utils";
import { registerPaneIcons } from "../../src/taskpane/icons";
import { Pane } from "../../src/taskpane/Pane";
import { PaneStore } from "../../src/taskpane/store";
import type { StandIn } from "./standInRequests";

export interface OpenPane {
  readonly root: HTMLElement;
  /** What the region says that screen readers announce. */
  readonly result: () => string;
  /** The button that shows this text or is named so; fails when there is none. */
  readonly button: (name: string) => HTMLButtonElement;
  /** Presses a button and waits until the request behind it has ended. */
  readonly press: (name: string) => Promise<void>;
}

let container: HTMLElement | undefined;

/** Shows the pane over a stand-in and waits for the first examination. */
export async function openPane(
  requests: StandIn,
  { offerEnglish = false }: { readonly offerEnglish?: boolean } = {},
): Promise<OpenPane> {
  registerPaneIcons();
  const root = document.body.appendChild(document.createElement("div"));
  container = root;
  const store = new PaneStore(requests);
  await act(async () => {
    ReactDOM.render(<Pane store={store} offerEnglish={offerEnglish} />, root);
  });
  const button = (name: string) => buttonNamed(root, name);
  const press = (name: string) => act(async () => button(name).click());
  return { root, result: () => root.querySelector("[role=status]")?.textContent ?? "", button, press };
}

export function closePane(): void {
  if (!container) return;
  ReactDOM.unmountComponentAtNode(container);
  container.remove();
  container = undefined;
}

function buttonNamed(root: HTMLElement, name: string): HTMLButtonElement {
  const buttons = Array.from(root.querySelectorAll("button"));
  const found = buttons.find((one) => one.textContent === name || one.getAttribute("aria-label") === name);
  if (!found)
    throw new Error(`No button “${name}” among: ${buttons.map((one) => one.textContent).join(" | ")}`);
  return found;
}
