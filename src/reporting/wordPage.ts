import type { Area } from "../counting/cell";
import { DOCUMENT_FONT } from "../documents/plan/page";
import type { CellFormat, PlannedCell, SheetPlan } from "../documents/plan/sheetPlan";
import { escaped, type RichText } from "./richText";

/*
 * A sheet of paragraphs as Word takes it over from the clipboard: what reaches from edge to edge is a paragraph, what stands
 * side by side, as in the head and where it is signed, is a table without lines.
 */

interface Part {
  readonly text: string;
  readonly columns: number;
  readonly format: CellFormat;
}

/** What is printed of the sheet; columns beside the page are for the screen alone. */
export function wordPage(plan: SheetPlan): RichText {
  const { columns } = plan.page.area;
  const rows = plan.cells.map((cells, row) => partsOf(plan, cells.slice(0, columns), row));
  const html: string[] = [];
  let beside: (readonly Part[])[] = [];
  const close = () => {
    if (beside.length > 0) html.push(tableOf(plan, beside));
    beside = [];
  };
  for (const parts of rows) {
    const [only, ...others] = parts;
    if (only && others.length === 0 && only.columns === columns) {
      close();
      html.push(paragraphOf(only));
    } else beside.push(parts);
  }
  close();
  return { html: html.join("\n"), plain: rows.map(plainRow).join("\n").trim() };
}

/** The cells of a row that begin in it, each with what stands in it; what is under a merged one is none. */
function partsOf(plan: SheetPlan, cells: readonly (PlannedCell | null)[], row: number): readonly Part[] {
  return cells.flatMap((cell, column): Part[] => {
    const merged = plan.merges.find((area) => holds(area, row, column));
    if (merged && (merged.row !== row || merged.column !== column)) return [];
    const formats = plan.styles.filter(({ area }) => holds(area, row, column)).map(({ format }) => format);
    const format = formats.reduce<CellFormat>((one, other) => ({ ...one, ...other }), {});
    return [{ text: String(cell?.shows ?? ""), columns: merged?.columns ?? 1, format }];
  });
}

function holds({ row, column, rows, columns }: Area, at: number, inColumn: number): boolean {
  return at >= row && at < row + rows && inColumn >= column && inColumn < column + columns;
}

/** Body text has both edges straight and its first line set in (Hướng dẫn 36-HD/VPTW, 2018). */
function paragraphOf({ text, format }: Part): string {
  const isBody = format.horizontalAlignment !== "Center" && format.font?.bold !== true;
  const set = isBody ? "text-align:justify;text-indent:1.27cm;" : alignment(format);
  return `<p style="margin:6pt 0 0 0;${set}${letters(format)}">${escaped(text)}</p>`;
}

function tableOf(plan: SheetPlan, rows: readonly (readonly Part[])[]): string {
  const widths = plan.columnWidths.slice(0, plan.page.area.columns);
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const lines = rows.map((parts) => {
    let first = 0;
    const cells = parts.map((part) => {
      const width = widths.slice(first, first + part.columns).reduce((sum, each) => sum + each, 0);
      first += part.columns;
      const style = `border:none;vertical-align:top;${alignment(part.format)}${letters(part.format)}`;
      return `<td colspan="${part.columns}" width="${Math.round((100 * width) / whole)}%" style="${style}">${escaped(part.text) || "&nbsp;"}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table style="border-collapse:collapse;width:100%">${lines.join("")}</table>`;
}

function alignment({ horizontalAlignment = "Left" }: CellFormat): string {
  return `text-align:${horizontalAlignment.toLowerCase()};`;
}

function letters({ font = {} }: CellFormat): string {
  return [
    `font-family:'${DOCUMENT_FONT}',serif;font-size:${font.size ?? 13}pt;color:#000000;`,
    ...(font.bold ? ["font-weight:bold;"] : []),
    ...(font.italic ? ["font-style:italic;"] : []),
    ...(font.underline ? ["text-decoration:underline;"] : []),
  ].join("");
}

function plainRow(parts: readonly Part[]): string {
  return parts
    .map(({ text }) => text.replace(/\s+/g, " "))
    .join("\t")
    .trimEnd();
}
