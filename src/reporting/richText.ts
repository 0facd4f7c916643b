import { DOCUMENT_FONT } from "../documents/plan/page";

/** A text as Word takes it and as everything else does. */
export interface RichText {
  readonly html: string;
  readonly plain: string;
}

/** Body text of a Party document: 14 points, both edges straight, the first line set in (Hướng dẫn 36-HD/VPTW, 2018). */
const PARAGRAPH_STYLE =
  `margin:6pt 0 0 0;text-align:justify;text-indent:1.27cm;` +
  `font-family:'${DOCUMENT_FONT}',serif;font-size:14pt;color:#000000`;

/** Paragraphs of plain text as the HTML that Word takes over from the clipboard with font, edges and indent. */
export function richText(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p style="${PARAGRAPH_STYLE}">${escaped(text)}</p>`).join("\n");
}

/** The same paragraphs where only plain text is taken. */
export function plainText(paragraphs: readonly string[]): string {
  return paragraphs.join("\n");
}

/** A table as Word and Excel take it over from the clipboard. */
export function richTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: "th" | "td") =>
    row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("");
  const lines = rows.map((row, at) => `<tr>${cells(row, at === 0 ? "th" : "td")}</tr>`);
  return `<table border="1">${lines.join("\n")}</table>`;
}

/** The same table where only plain text is taken: a cell's tabs and line breaks would be taken for others'. */
export function plainTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ")).join("\t")).join("\n");
}

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>");
}
