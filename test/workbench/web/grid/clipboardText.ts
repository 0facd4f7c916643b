/** Text with tabs or line ends travels in quotes, as Excel writes it. */
export function quotedText(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The cells of a text from the clipboard: tabs between columns, line ends between rows, either inside of quotes. */
export function linesOf(text: string): string[][] {
  const lines: string[][] = [];
  const cells = /(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/g;
  const plain = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  let line: string[] = [];
  for (const [, quoted, bare, end] of plain.matchAll(cells)) {
    line.push(quoted?.replace(/""/g, '"') ?? bare ?? "");
    if (end === "\t") continue;
    lines.push(line);
    line = [];
    if (end === "") break;
  }
  return lines;
}

/** The same cells as an HTML table, which word processors ask for. */
export function tableOf(text: string): string {
  const escaped = (cell: string) =>
    cell.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>");
  const rows = linesOf(text).map(
    (line) => `<tr>${line.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`,
  );
  return `<table>${rows.join("")}</table>`;
}
