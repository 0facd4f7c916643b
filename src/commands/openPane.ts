import { loadWork } from "../loadWork";
import { MISSING_PART } from "../strings/missingPart";

let opening: Promise<void> | undefined;
let isMissing = false;

/** Shows the pane in its page; where it does not arrive, the page says so. */
export function openPane(): Promise<void> {
  opening ??= showPane();
  return opening;
}

/** Asks once more for a pane that did not arrive. */
export function openMissingPane(): void {
  if (isMissing) void openPane();
}

async function showPane(): Promise<void> {
  try {
    const { startPane } = await loadWork();
    await startPane();
    isMissing = false;
  } catch {
    opening = undefined;
    isMissing = true;
    showMissing();
  }
}

/** In both languages, as there is no switch. */
function showMissing(): void {
  document.getElementById("root")?.replaceChildren(missingIn("vi"), missingIn("en"));
}

function missingIn(language: keyof typeof MISSING_PART): HTMLElement {
  const { sentence, nextStep, tryAgain } = MISSING_PART[language];
  const button = element("button", tryAgain);
  button.addEventListener("click", () => void openPane());
  const said = element("div", "");
  said.className = "part-missing";
  said.lang = language;
  said.setAttribute("role", "alert");
  said.append(element("p", sentence), element("p", nextStep), button);
  return said;
}

function element<Name extends "div" | "p" | "button">(name: Name, text: string): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { textContent: text });
}
