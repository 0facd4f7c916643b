import type JSZip from "jszip";
import { type Area, parseAddress } from "../core/model/address";
import { type Book } from "../core/model/book";
import {
  type AxisModel,
  type ChartLine,
  type ChartModel,
  type ChartSource,
  type ChartText,
  newChart,
  type SeriesModel,
} from "../core/model/charts";
import { type Sheet } from "../core/model/sheet";
import { elements, firstElement, unescapeXml, withoutElements } from "./xml";

/** Charts as charts.ts writes them, which ExcelJS would lose: bars stacked to 100 %. What else is drawn is not carried. */

/** The drawing of a sheet: where each chart lies, with what it draws. */
export type Drawing = readonly { readonly anchor: string; readonly chart: string }[];

const UNITS_OF_POINT = 12_700;

/** Takes the drawing of a sheet out of the package. */
export async function takeDrawing(zip: JSZip, sheetTarget: string): Promise<Drawing> {
  const own = relationsOf(sheetTarget);
  const relations = await textOf(zip, own);
  zip.file(own, withoutDrawings(relations));
  const target = targetOf(relations, ({ Type = "" }) => Type.endsWith("/drawing"));
  if (target === undefined) return [];
  const charts = await textOf(zip, relationsOf(target));
  const anchors = elements(await textOf(zip, target), "twoCellAnchor");
  const drawn = anchors.map(async ({ inner: anchor }) => {
    const id = firstElement(anchor, "chart")?.attributes["r:id"];
    const chart = targetOf(charts, ({ Id }) => id !== undefined && Id === id);
    return chart === undefined ? [] : [{ anchor, chart: await textOf(zip, chart) }];
  });
  return (await Promise.all(drawn)).flat();
}

function relationsOf(part: string): string {
  return part.replace(/[^/]*$/, "_rels/$&.rels");
}

async function textOf(zip: JSZip, name: string): Promise<string> {
  return (await zip.file(name)?.async("string")) ?? "";
}

function withoutDrawings(relations: string): string {
  return relations.replace(/<Relationship\b[^>]*Type="[^"]*\/drawing"[^>]*>(<\/Relationship>)?/g, "");
}

function targetOf(
  relations: string,
  isMeant: (attributes: Readonly<Record<string, string>>) => boolean,
): string | undefined {
  const found = elements(relations, "Relationship").find(({ attributes }) => isMeant(attributes));
  return found?.attributes["Target"]?.replace(/^(\.\.|\/xl)\//, "xl/");
}

export function readCharts(book: Book, sheet: Sheet, drawing: Drawing): void {
  for (const { anchor, chart: xml } of drawing) {
    const bars = firstElement(xml, "barChart")?.inner ?? "";
    const drawn = elements(bars, "ser").map(({ inner }) => ({
      inner,
      values: sourceFrom(book, inner, "val"),
    }));
    const [first] = drawn;
    const isKnown = valueOf(bars, "grouping") === "percentStacked" && valueOf(bars, "barDir") === "bar";
    if (!isKnown || !first?.values) continue;
    const chart = newChart(String(sheet.charts.length + 1), first.values);
    sheet.charts.push({
      ...chart,
      name: firstElement(anchor, "cNvPr")?.attributes["name"] ?? chart.name,
      area: areaFrom(anchor),
      ...textsFrom(xml, chart),
      gapWidth: Number(valueOf(bars, "gapWidth") ?? chart.gapWidth),
      series: drawn.flatMap(({ inner, values }) => (values ? [seriesFrom(book, inner, values, chart)] : [])),
      categoryAxis: axisFrom(xml, "catAx", "valAx", chart.categoryAxis),
      valueAxis: axisFrom(xml, "valAx", "catAx", chart.valueAxis),
    });
  }
}

function areaFrom(anchor: string): Area {
  const at = (corner: string, name: string) => Number(inside(inside(anchor, corner), name));
  const [row, column] = [at("from", "row"), at("from", "col")];
  return { row, column, rows: at("to", "row") - row, columns: at("to", "col") - column };
}

function textsFrom(
  xml: string,
  chart: ChartModel,
): Pick<ChartModel, "title" | "titleText" | "legend" | "legendText"> {
  const title = inside(xml, "title");
  const legend = inside(xml, "legend");
  const places: Readonly<Record<string, ChartModel["legend"]>> = {
    t: "Top",
    b: "Bottom",
    l: "Left",
    r: "Right",
  };
  return {
    title: unescapeXml(inside(title, "t")),
    titleText: lettersFrom(title, chart.titleText),
    legend: places[valueOf(legend, "legendPos") ?? ""] ?? chart.legend,
    legendText: lettersFrom(legend, chart.legendText),
  };
}

function seriesFrom(book: Book, xml: string, values: ChartSource, chart: ChartModel): SeriesModel {
  const [usual] = newChart("", values).series;
  if (!usual) throw new Error(`No series in ${chart.name}`);
  const labels = sourceFrom(book, xml, "cat");
  const look = inside(withoutElements(xml, "dLbls"), "spPr");
  const figures = inside(xml, "dLbls");
  return {
    ...usual,
    name: unescapeXml(inside(inside(xml, "tx"), "v")),
    ...(labels ? { labels } : {}),
    fill: colorFrom(withoutElements(look, "ln")) ?? usual.fill,
    line: lineFrom(look, usual.line),
    hasLabels: figures !== "",
    labelFormat: firstElement(figures, "numFmt")?.attributes["formatCode"] ?? usual.labelFormat,
    labelText: lettersFrom(figures, usual.labelText),
  };
}

function axisFrom(xml: string, own: string, other: string, usual: AxisModel): AxisModel {
  const axis = inside(xml, own);
  const crosses: Readonly<Record<string, AxisModel["position"]>> = { max: "Maximum", min: "Minimum" };
  const gridlines = inside(axis, "majorGridlines");
  const optional = (key: "minimum" | "maximum" | "majorUnit", element: string) => {
    const value = valueOf(axis, element);
    return value === undefined ? {} : { [key]: Number(value) };
  };
  return {
    isReversed: valueOf(axis, "orientation") === "maxMin",
    position: crosses[valueOf(inside(xml, other), "crosses") ?? ""] ?? "Automatic",
    ...optional("minimum", "min"),
    ...optional("maximum", "max"),
    ...optional("majorUnit", "majorUnit"),
    numberFormat: firstElement(axis, "numFmt")?.attributes["formatCode"] ?? usual.numberFormat,
    text: lettersFrom(inside(axis, "txPr"), usual.text),
    hasGridlines: gridlines !== "",
    gridline: gridlines === "" ? usual.gridline : lineFrom(gridlines, usual.gridline),
  };
}

function sourceFrom(book: Book, xml: string, of: string): ChartSource | undefined {
  const address = parseAddress(unescapeXml(inside(inside(xml, of), "f")));
  const sheet = book.sheetNamed(address?.sheet ?? "");
  return address && sheet && { sheet, area: address.area };
}

function lettersFrom(xml: string, usual: ChartText): ChartText {
  const letters = firstElement(xml, "defRPr");
  if (!letters) return usual;
  return {
    fontName: firstElement(letters.inner, "latin")?.attributes["typeface"] ?? usual.fontName,
    fontSize: Number(letters.attributes["sz"] ?? usual.fontSize * 100) / 100,
    color: colorFrom(letters.inner) ?? usual.color,
    bold: letters.attributes["b"] === "1",
  };
}

function lineFrom(xml: string, usual: ChartLine): ChartLine {
  const line = firstElement(xml, "ln");
  if (!line) return { ...usual, color: "" };
  const weight = Number(line.attributes["w"] ?? usual.weight * UNITS_OF_POINT) / UNITS_OF_POINT;
  return { color: colorFrom(line.inner) ?? usual.color, weight };
}

function colorFrom(xml: string): string | undefined {
  const value = firstElement(xml, "srgbClr")?.attributes["val"];
  return value === undefined ? undefined : `#${value}`;
}

function valueOf(xml: string, name: string): string | undefined {
  return firstElement(xml, name)?.attributes["val"];
}

function inside(xml: string, name: string): string {
  return firstElement(xml, name)?.inner ?? "";
}
