import type JSZip from "jszip";
import { absoluteAreaName, quotedSheetName } from "../core/model/address";
import { type Book } from "../core/model/book";
import {
  type AxisModel,
  type ChartLine,
  type ChartModel,
  type ChartSource,
  type ChartText,
  type SeriesModel,
} from "../core/model/charts";
import { escapeXml } from "./xml";

/** Charts where Excel keeps them (ECMA-376 part 1, 20.5 and 21.2): a drawing for each sheet that has any, and a part for each chart. */

const OPEN_XML = "http://schemas.openxmlformats.org";
const DOCUMENT_RELATIONS = `${OPEN_XML}/officeDocument/2006/relationships`;
const PACKAGE_RELATIONS = `${OPEN_XML}/package/2006/relationships`;
const CHART = `${OPEN_XML}/drawingml/2006/chart`;
const MAIN = `${OPEN_XML}/drawingml/2006/main`;
const HEADER = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** English Metric Units in a point. */
const UNITS_OF_POINT = 12_700;

/** What follows the drawing in a worksheet (18.3.1.99). */
const AFTER_DRAWING =
  /<(legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>/;

/** The category axis and the value axis of every chart. */
const AXES = { category: 1, value: 2 } as const;

export async function writeCharts(zip: JSZip, { sheets }: Book): Promise<void> {
  let charts = 0;
  for (const [index, sheet] of sheets.entries()) {
    if (sheet.charts.length === 0) continue;
    const drawing = index + 1;
    const numbered = sheet.charts.map((chart) => ({ chart, number: ++charts }));
    for (const { chart, number } of numbered) zip.file(`xl/charts/chart${number}.xml`, chartXml(chart));
    zip.file(`xl/drawings/drawing${drawing}.xml`, drawingXml(sheet.charts));
    const relations = numbered.map(({ number }, at) =>
      relation(`rId${at + 1}`, "chart", `../charts/chart${number}.xml`),
    );
    zip.file(`xl/drawings/_rels/drawing${drawing}.xml.rels`, relationsXml(relations.join("")));
    await referTo(zip, index + 1, drawing);
    await change(zip, "[Content_Types].xml", "", (xml) => {
      const parts = [
        override(`/xl/drawings/drawing${drawing}.xml`, "drawing"),
        ...numbered.map(({ number }) => override(`/xl/charts/chart${number}.xml`, "drawingml.chart")),
      ];
      return xml.replace("</Types>", `${parts.join("")}</Types>`);
    });
  }
}

async function referTo(zip: JSZip, sheet: number, drawing: number): Promise<void> {
  const id = "rIdDrawing";
  await change(zip, `xl/worksheets/_rels/sheet${sheet}.xml.rels`, relationsXml(""), (xml) =>
    xml.replace(
      "</Relationships>",
      `${relation(id, "drawing", `../drawings/drawing${drawing}.xml`)}</Relationships>`,
    ),
  );
  await change(zip, `xl/worksheets/sheet${sheet}.xml`, "", (xml) =>
    xml.replace(AFTER_DRAWING, (next) => `<drawing xmlns:r="${DOCUMENT_RELATIONS}" r:id="${id}"/>${next}`),
  );
}

async function change(zip: JSZip, name: string, empty: string, to: (xml: string) => string): Promise<void> {
  zip.file(name, to((await zip.file(name)?.async("string")) ?? empty));
}

function relationsXml(relations: string): string {
  return `${HEADER}<Relationships xmlns="${PACKAGE_RELATIONS}">${relations}</Relationships>`;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${DOCUMENT_RELATIONS}/${kind}" Target="${target}"/>`;
}

function override(part: string, kind: string): string {
  return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
}

// The drawing

function drawingXml(charts: readonly ChartModel[]): string {
  const drawing = `${OPEN_XML}/drawingml/2006/spreadsheetDrawing`;
  const anchors = charts.map(({ name, area }, index) => {
    const corner = (row: number, column: number) =>
      `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    const from = corner(area.row, area.column);
    const to = corner(area.row + area.rows, area.column + area.columns);
    const names = `<xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/>`;
    const place = `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
    const chart = `<c:chart xmlns:c="${CHART}" xmlns:r="${DOCUMENT_RELATIONS}" r:id="rId${index + 1}"/>`;
    const graphic = `<a:graphic><a:graphicData uri="${CHART}">${chart}</a:graphicData></a:graphic>`;
    const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${names}</xdr:nvGraphicFramePr>${place}${graphic}</xdr:graphicFrame>`;
    return `<xdr:twoCellAnchor><xdr:from>${from}</xdr:from><xdr:to>${to}</xdr:to>${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${HEADER}<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="${MAIN}">${anchors.join("")}</xdr:wsDr>`;
}

// The chart

function chartXml(chart: ChartModel): string {
  const title = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${lettersXml("defRPr", chart.titleText)}</a:pPr><a:r>${lettersXml("rPr", chart.titleText)}<a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const series = chart.series.map(seriesXml).join("");
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="percentStacked"/><c:varyColors val="0"/>${series}<c:gapWidth val="${chart.gapWidth}"/><c:overlap val="100"/><c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/></c:barChart>`;
  const plot = `<c:plotArea><c:layout/>${bars}${categoryAxisXml(chart)}${valueAxisXml(chart)}</c:plotArea>`;
  const legend = `<c:legend><c:legendPos val="${chart.legend.charAt(0).toLowerCase()}"/><c:overlay val="0"/>${textXml(chart.legendText)}</c:legend>`;
  const whole = `<c:chart>${title}<c:autoTitleDeleted val="0"/>${plot}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`;
  return `${HEADER}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${DOCUMENT_RELATIONS}"><c:roundedCorners val="0"/>${whole}</c:chartSpace>`;
}

function seriesXml(series: SeriesModel, index: number): string {
  const { name, fill, line, values, labels, hasLabels, labelFormat, labelText } = series;
  const look = `<c:spPr>${fillXml(fill)}${lineXml(line)}</c:spPr><c:invertIfNegative val="0"/>`;
  const figures = hasLabels
    ? `<c:dLbls><c:numFmt formatCode="${escapeXml(labelFormat)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(labelText)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
    : "";
  const categories = labels ? `<c:cat><c:strRef><c:f>${sourceText(labels)}</c:f></c:strRef></c:cat>` : "";
  const numbers = `<c:val><c:numRef><c:f>${sourceText(values)}</c:f></c:numRef></c:val>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>${look}${figures}${categories}${numbers}</c:ser>`;
}

function sourceText({ sheet, area }: ChartSource): string {
  return escapeXml(`${quotedSheetName(sheet.name)}!${absoluteAreaName(area)}`);
}

function categoryAxisXml({ categoryAxis, valueAxis }: ChartModel): string {
  return `<c:catAx><c:axId val="${AXES.category}"/>${scalingXml(categoryAxis)}<c:delete val="0"/><c:axPos val="l"/>${gridlinesXml(categoryAxis)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${textXml(categoryAxis.text)}<c:crossAx val="${AXES.value}"/><c:crosses val="${crossing(valueAxis)}"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}

function valueAxisXml({ categoryAxis, valueAxis }: ChartModel): string {
  const unit = valueAxis.majorUnit === undefined ? "" : `<c:majorUnit val="${valueAxis.majorUnit}"/>`;
  return `<c:valAx><c:axId val="${AXES.value}"/>${scalingXml(valueAxis)}<c:delete val="0"/><c:axPos val="b"/>${gridlinesXml(valueAxis)}<c:numFmt formatCode="${escapeXml(valueAxis.numberFormat)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml(valueAxis.text)}<c:crossAx val="${AXES.category}"/><c:crosses val="${crossing(categoryAxis)}"/><c:crossBetween val="between"/>${unit}</c:valAx>`;
}

/** An axis says where it crosses the other: Excel.ChartAxis where the other crosses it. */
function crossing({ position }: AxisModel): string {
  return { Automatic: "autoZero", Maximum: "max", Minimum: "min" }[position];
}

function scalingXml({ isReversed, minimum, maximum }: AxisModel): string {
  const limit = (name: string, value?: number) => (value === undefined ? "" : `<c:${name} val="${value}"/>`);
  return `<c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/>${limit("max", maximum)}${limit("min", minimum)}</c:scaling>`;
}

function gridlinesXml({ hasGridlines, gridline }: AxisModel): string {
  return hasGridlines ? `<c:majorGridlines><c:spPr>${lineXml(gridline)}</c:spPr></c:majorGridlines>` : "";
}

function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

function lineXml({ color, weight }: ChartLine): string {
  return color === "" ? "" : `<a:ln w="${Math.round(weight * UNITS_OF_POINT)}">${fillXml(color)}</a:ln>`;
}

function textXml(letters: ChartText): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${lettersXml("defRPr", letters)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function lettersXml(element: "defRPr" | "rPr", { fontName, fontSize, color, bold }: ChartText): string {
  const name = escapeXml(fontName);
  const fonts = `<a:latin typeface="${name}"/><a:cs typeface="${name}"/>`;
  return `<a:${element} sz="${Math.round(fontSize * 100)}" b="${bold ? 1 : 0}">${fillXml(color)}${fonts}</a:${element}>`;
}
