import { element } from "./element";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets a person choose a file, with the button or by dropping it anywhere on the page. */
export function acceptFiles(
  chooser: HTMLInputElement,
  invitation: HTMLElement,
  open: (file: File) => void,
): void {
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    if (file) open(file);
    chooser.value = ""; // the same file may be chosen again
  });
  window.addEventListener("dragenter", () => (invitation.hidden = false));
  invitation.addEventListener("dragover", (drag) => drag.preventDefault());
  invitation.addEventListener("dragleave", () => (invitation.hidden = true));
  invitation.addEventListener("drop", (drop) => {
    drop.preventDefault();
    invitation.hidden = true;
    const file = drop.dataTransfer?.files[0];
    if (file) open(file);
  });
}

/** Gives a person the bytes of an .xlsx as a file. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  element("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
