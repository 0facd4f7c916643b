import type { RichText } from "../../reporting/richText";

/** Puts a text on the clipboard; says whether that was allowed. Must be called while a click is being handled. */
export async function copyRichText(text: RichText): Promise<boolean> {
  return (await copyByItem(text)) || copyByCommand(text);
}

/** The way of today's browsers; a pane in a frame of another site may be refused. */
async function copyByItem({ html, plain }: RichText): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": blobOf(html, "text/html"),
      "text/plain": blobOf(plain, "text/plain"),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

function blobOf(text: string, type: string): Blob {
  return new Blob([text], { type });
}

/** The older way, which the web views of desktop Office allow in frames as well. */
function copyByCommand({ html, plain }: RichText): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    event.preventDefault();
    filled = true;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && filled;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
