import { Simulate } from "react-dom/test-utils";
import type { OpenPane } from "./openPane";

/** Chooses an entry of the list of this name, as a clerk does with the mouse. */
export async function chooseInDropdown(pane: OpenPane, list: string, entry: string): Promise<void> {
  await pane.happens(() => Simulate.click(dropdown(pane, list)));
  const option = options().find((one) => shownIn(one) === entry);
  if (!option)
    throw new Error(
      `No entry “${entry}” among: ${options()
        .map((one) => one.textContent)
        .join(" | ")}`,
    );
  await pane.happens(() => option.click());
}

export async function optionsOf(pane: OpenPane, list: string): Promise<readonly (string | null)[]> {
  await pane.happens(() => Simulate.click(dropdown(pane, list)));
  return options().map(({ textContent }) => textContent);
}

export function pressKeyInDropdown(pane: OpenPane, list: string, key: string): Promise<void> {
  dropdown(pane, list).focus();
  return pane.key(key);
}

/** Where several can be chosen an entry is named by its label alone. */
function shownIn(option: HTMLElement): string | null {
  return option.textContent || (option.getAttribute("aria-label") ?? option.getAttribute("title"));
}

function options(): readonly HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>("[role=option]"));
}

/** By its label, or by how it is named for screen readers. */
function dropdown({ root }: OpenPane, list: string): HTMLElement {
  const all = Array.from(root.querySelectorAll<HTMLElement>("[role=combobox]"));
  const labelOf = (one: HTMLElement) =>
    one.closest(".ms-Dropdown-container")?.querySelector("label")?.textContent;
  const found = all.find((one) => one.getAttribute("aria-label") === list || labelOf(one) === list);
  if (!found) throw new Error(`No list “${list}” among: ${all.map(labelOf).join(" | ")}`);
  return found;
}
