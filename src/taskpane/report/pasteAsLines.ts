import type * as React from "react";
import { textOfHtml } from "../../proofreading/pastedText";

/** Takes what is pasted from Word or a page line by line, with the cells of its tables parted, where it comes as HTML. */
export function pasteAsLines(
  event: React.ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>,
  accept: (text: string) => void,
): void {
  const html = event.clipboardData.getData("text/html");
  if (html === "") return;
  event.preventDefault();
  const field = event.currentTarget;
  const { selectionStart, selectionEnd } = field;
  field.setRangeText(textOfHtml(html), selectionStart ?? 0, selectionEnd ?? field.value.length, "end");
  accept(field.value);
}
