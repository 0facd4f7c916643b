import { areaAddress, cellAddress, type Area } from "../../src/counting/cell";
import type {
  BarChart,
  CellFormat,
  PlannedCell,
  SheetPlan,
  Styled,
} from "../../src/documents/plan/sheetPlan";

/**
 * A planned sheet as lines that a person can check, a part at a time; each of some rows as Excel numbers them, or of all:
 * - "shows": a row a line, what its cells show parted by "|" and their lines by "/"; "<" and "^" are merged with the cell to their left or above,
 *   "?" is a formula of which nothing is promised. What is empty at the end of a row is left out.
 * - "formulas": a formula a line, behind its address.
 * - "looks": what is said of areas that begin in these rows; what stands later wins.
 * - "entries": what may be typed where.
 * - "charts": what is drawn from which cells over which.
 * - "paper": widths, heights and the page.
 */
export type PlanPart = "shows" | "formulas" | "looks" | "entries" | "charts" | "paper";

export interface Rows {
  readonly first: number;
  readonly last: number;
}

export function planLines(plan: SheetPlan, part: PlanPart, rows?: Rows): readonly string[] {
  const { first, last } = rows ?? { first: 1, last: plan.cells.length };
  const isAsked = (row: number) => row + 1 >= first && row + 1 <= last;
  switch (part) {
    case "shows":
      return plan.cells.flatMap((cells, row) => (isAsked(row) ? [shownLine(plan, cells, row)] : []));
    case "formulas":
      return plan.cells.flatMap((cells, row) => (isAsked(row) ? formulaLines(cells, row) : []));
    case "looks":
      return plan.styles.flatMap((styled) => (isAsked(styled.area.row) ? lookLine(styled) : []));
    case "entries":
      return plan.entryRules.map(
        ({ area, rule, message }) => `${areaAddress(area)} ${ruleText(rule)}: ${message}`,
      );
    case "charts":
      return (plan.charts ?? []).flatMap(chartLines);
    case "paper":
      return paperLines(plan);
  }
}

function shownLine(plan: SheetPlan, cells: SheetPlan["cells"][number], row: number): string {
  const shown = cells.map(
    (cell, column) => mergedSign(plan, row, column) ?? shownText(plan, cell, row, column),
  );
  return shown
    .join(" | ")
    .replace(/( \| )+$/, "")
    .trimEnd();
}

function mergedSign({ merges }: SheetPlan, row: number, column: number): string | undefined {
  const merge = merges.find((area) => isInside(area, row, column));
  if (!merge || (merge.row === row && merge.column === column)) return undefined;
  return merge.column === column ? "^" : "<";
}

function shownText(plan: SheetPlan, cell: PlannedCell | null, row: number, column: number): string {
  if (!cell) return "";
  if (cell.shows === undefined) return "?";
  const format = plan.styles
    .filter(({ area, numberFormat }) => numberFormat && isInside(area, row, column))
    .at(-1);
  return typeof cell.shows === "number" && format?.numberFormat === "0.00%"
    ? `${(cell.shows * 100).toFixed(2)}%`
    : String(cell.shows).replace(/\n/g, " / ");
}

function isInside({ row, column, rows, columns }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

function formulaLines(cells: SheetPlan["cells"][number], row: number): string[] {
  return cells.flatMap((cell, column) =>
    cell?.formula ? `${cellAddress({ row, column })} ${cell.formula}` : [],
  );
}

function lookLine({ area, format = {}, grid, numberFormat }: Styled): string[] {
  const words = [...formatWords(format), ...(grid ? ["grid"] : []), ...(numberFormat ? [numberFormat] : [])];
  return words.length > 0 ? [`${areaAddress(area)} ${words.join(", ")}`] : [];
}

function formatWords(format: CellFormat): string[] {
  const { font = {}, fill, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  return [
    ...(font.bold ? ["bold"] : []),
    ...(font.italic ? ["italic"] : []),
    ...(font.underline ? ["underlined"] : []),
    ...(font.size ? [`${font.size} points`] : []),
    ...(font.color ? [`letters ${font.color}`] : []),
    ...(fill ? [`fill ${fill.color}`] : []),
    ...(horizontalAlignment ? [horizontalAlignment.toLowerCase()] : []),
    ...(verticalAlignment ? [`${verticalAlignment.toLowerCase()} of the row`] : []),
    ...(wrapText ? ["wrapped"] : []),
    ...(wrapText === false ? ["not wrapped"] : []),
    ...(indentLevel ? [`${indentLevel} steps in`] : []),
  ];
}

function ruleText(rule: SheetPlan["entryRules"][number]["rule"]): string {
  if ("list" in rule) return `one of ${rule.list.source}`;
  const { wholeNumber } = rule;
  return wholeNumber.operator === "Between"
    ? `whole number from ${wholeNumber.formula1} to ${wholeNumber.formula2}`
    : `whole number from ${wholeNumber.formula1}`;
}

function chartLines({ name, title, area, labels, shares, series }: BarChart): string[] {
  return [
    `${name} over ${areaAddress(area)}: ${title}`,
    `bars ${areaAddress(labels)}, shares ${areaAddress(shares)}`,
    ...series.map((one) => `${one.name}: ${one.fill} under ${one.letters}`),
  ];
}

function paperLines({ columnWidths, rowHeights, page, frozenRows, gridlines }: SheetPlan): string[] {
  const { margins, repeatedRows, onePageHigh, breaks = [], scale } = page;
  return [
    `widths ${columnWidths.map((points) => Math.round(points)).join(" ")}`,
    `heights ${rowHeights.map((points) => points ?? "-").join(" ")}`,
    `${page.orientation} ${areaAddress(page.area)}${onePageHigh ? " on one page" : ""}`,
    `margins ${margins.top} ${margins.bottom} ${margins.left} ${margins.right}`,
    ...(scale < 100 ? [`at ${scale}%`] : []),
    ...(breaks.length > 0 ? [`a page begins with row ${breaks.map((row) => row + 1).join(", ")}`] : []),
    ...(repeatedRows ? [`rows ${repeatedRows.first + 1}-${repeatedRows.last + 1} on every page`] : []),
    ...(frozenRows ? [`rows 1-${frozenRows} in sight`] : []),
    ...(gridlines === false ? ["no gridlines"] : []),
  ];
}
