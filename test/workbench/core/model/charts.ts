import { type Area } from "./address";
import { type Sheet } from "./sheet";

/** Where cells are that a chart is drawn from; a sheet that is renamed keeps its charts right. */
export interface ChartSource {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface ChartText {
  fontName: string;
  fontSize: number;
  color: string;
  bold: boolean;
}

export interface ChartLine {
  color: string;
  /** Points. */
  weight: number;
}

export interface SeriesModel {
  name: string;
  readonly values: ChartSource;
  labels?: ChartSource;
  fill: string;
  readonly line: ChartLine;
  hasLabels: boolean;
  labelFormat: string;
  readonly labelText: ChartText;
}

export interface AxisModel {
  isReversed: boolean;
  /** Where the other axis crosses this one. */
  position: "Automatic" | "Maximum" | "Minimum";
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat: string;
  readonly text: ChartText;
  hasGridlines: boolean;
  readonly gridline: ChartLine;
}

/** A chart of bars stacked to 100 %, as far as it can be set here. */
export interface ChartModel {
  readonly id: string;
  name: string;
  /** The cells it lies over. */
  area: Area;
  title: string;
  readonly titleText: ChartText;
  legend: "Top" | "Bottom" | "Left" | "Right";
  readonly legendText: ChartText;
  /** One for all series, in percent of a bar. */
  gapWidth: number;
  readonly series: readonly SeriesModel[];
  readonly categoryAxis: AxisModel;
  readonly valueAxis: AxisModel;
}

/** As Excel draws one before anything is set. */
export function newChart(id: string, source: ChartSource): ChartModel {
  const { area } = source;
  return {
    id,
    name: `Chart ${id}`,
    area: { row: 1, column: 1, rows: 14, columns: 7 },
    title: "Chart Title",
    titleText: newText(14),
    legend: "Bottom",
    legendText: newText(9),
    gapWidth: 150,
    series: Array.from({ length: area.columns }, (_, index) => ({
      name: `Series${index + 1}`,
      values: { sheet: source.sheet, area: { ...area, column: area.column + index, columns: 1 } },
      fill: "#4472C4",
      line: { color: "", weight: 0.75 },
      hasLabels: false,
      labelFormat: "General",
      labelText: newText(9),
    })),
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
  };
}

function newText(fontSize: number): ChartText {
  return { fontName: "Calibri", fontSize, color: "#595959", bold: false };
}

function newAxis(hasGridlines: boolean): AxisModel {
  return {
    isReversed: false,
    position: "Automatic",
    numberFormat: "General",
    text: newText(9),
    hasGridlines,
    gridline: { color: "#D9D9D9", weight: 0.75 },
  };
}
