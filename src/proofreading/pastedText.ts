/**
 * What was pasted from Word, Excel or a page as plain text: a line for each paragraph, a line for each row of a table with
 * its cells parted by tabs. A merged cell keeps its place: the cells that it covers are empty. Needs the browser's parser.
 */
export function textOfHtml(html: string): string {
  const lines = new Lines();
  lines.addChildren(new DOMParser().parseFromString(html, "text/html").body);
  return lines.text();
}

const BLOCKS = new Set(
  "P DIV H1 H2 H3 H4 H5 H6 LI UL OL BLOCKQUOTE SECTION ARTICLE HEADER FOOTER TABLE CAPTION DL DT DD".split(
    " ",
  ),
);
const UNREAD = new Set(["STYLE", "SCRIPT", "TITLE", "TEMPLATE"]);

/** Text put together line by line. */
class Lines {
  private readonly done: string[] = [];
  private current = "";

  text(): string {
    this.breakLine();
    return this.done.join("\n");
  }

  addChildren(parent: Node): void {
    parent.childNodes.forEach((node) => this.add(node));
  }

  private add(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.current += (node.nodeValue ?? "").replace(/[ \t\r\n]+/g, " ");
    if (!(node instanceof Element) || UNREAD.has(node.tagName)) return;
    if (node.tagName === "TABLE") return this.addTable(node);
    if (node.tagName === "BR") return this.breakLine();
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) this.breakLine();
    this.addChildren(node);
    if (isBlock) this.breakLine();
  }

  private breakLine(): void {
    const line = this.current.replace(/ {2,}/g, " ").trim();
    if (line !== "") this.done.push(line);
    this.current = "";
  }

  private addTable(table: Element): void {
    this.breakLine();
    for (const row of rowsOf(table)) this.done.push(row.join("\t"));
  }
}

/** The rows as cells, each of them as wide as its own cells and those that reach down into it. */
function rowsOf(table: Element): string[][] {
  const rows: string[][] = [];
  const trs = [...table.querySelectorAll("tr")].filter((tr) => tr.closest("table") === table);
  trs.forEach((tr, at) => {
    const row = (rows[at] ??= []);
    let column = 0;
    for (const cell of [...tr.children].filter(({ tagName }) => tagName === "TD" || tagName === "TH")) {
      while (row[column] !== undefined) column++;
      row[column] = textOf(cell);
      for (let down = 0; down < spanOf(cell, "rowspan") && at + down < trs.length; down++)
        for (let right = 0; right < spanOf(cell, "colspan"); right++)
          (rows[at + down] ??= [])[column + right] ??= "";
      column += spanOf(cell, "colspan");
    }
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? ""));
}

function spanOf(cell: Element, name: "rowspan" | "colspan"): number {
  const written = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(written) && written > 0 ? Math.min(written, 1000) : 1;
}

function textOf(cell: Element): string {
  const lines = new Lines();
  lines.addChildren(cell);
  return lines.text().replace(/[\n\t]/g, " ");
}
