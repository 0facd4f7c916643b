import { type GridStrings } from "./strings";

/** Says something over the grid, as Excel's message boxes do; resolves when it has been closed and the focus is back. */
export function showMessage(container: HTMLElement, text: string, strings: GridStrings): Promise<void> {
  const open = container.querySelector("dialog.grid-message");
  // Keys reach the component even now; what they ask for again has been answered.
  if (open) return Promise.resolve();
  const before = document.activeElement;
  const dialog = document.createElement("dialog");
  dialog.className = "grid-message";
  dialog.setAttribute("role", "alertdialog");
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  const button = document.createElement("button");
  button.textContent = strings.close;
  button.onclick = () => dialog.close();
  dialog.append(paragraph, button);
  // The component listens to keys everywhere, and takes Enter away from the button.
  dialog.onkeydown = (event) => {
    event.stopPropagation();
    if (["Enter", " ", "Escape"].includes(event.key)) dialog.close();
  };
  container.append(dialog);
  return new Promise((resolve) => {
    dialog.onclose = () => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve();
    };
    dialog.showModal();
    // The component's editor takes the focus back in the next frames.
    dialog.addEventListener("focusout", () => requestAnimationFrame(() => button.focus()));
    button.focus();
  });
}
