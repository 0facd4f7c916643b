import { boundingArea, parseAddress } from "../model/address";
import {
  type AxisModel,
  type ChartLine,
  type ChartModel,
  type ChartText,
  newChart,
  type SeriesModel,
} from "../model/charts";
import { type Sheet } from "../model/sheet";
import { HostError, invalidArgument } from "../richapi/errors";
import { HostCollection, HostObject } from "../richapi/hostObject";
import { color, integer, number, oneOf, text, truth } from "./arguments";
import { Range } from "./range";

const LEGENDS = ["Top", "Bottom", "Left", "Right"] as const;
const POSITIONS = ["Automatic", "Maximum", "Minimum"] as const;

/** Excel.ChartCollection of a worksheet, of charts of bars stacked to 100 %. They are kept and saved; the grid draws where they lie. */
export class Charts extends HostCollection {
  readonly typeName = "ChartCollection";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  children(): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.sheet, chart));
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  /** Excel guesses the direction and the names of series where they are not told: that is not done here. */
  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    if (this.sheet.protection) throw new HostError("AccessDenied");
    if (!(source instanceof Range)) throw invalidArgument();
    if (type !== "BarStacked100" || seriesBy !== "Columns") throw new HostError("NotImplemented");
    const numbers = this.sheet.charts.map(({ id }) => Number(id));
    const id = String(Math.max(0, ...numbers) + 1);
    const chart = newChart(id, { sheet: source.sheet, area: source.area });
    this.sheet.charts.push(chart);
    return new Chart(this.sheet, chart);
  }

  GetCount(): number {
    return this.sheet.charts.length;
  }

  GetItem(name: unknown): Chart {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  GetItemAt(index: unknown): Chart {
    const found = this.children()[integer(index)];
    if (!found) throw invalidArgument();
    return found;
  }

  GetItemOrNullObject(name: unknown): Chart | null {
    const found = this.sheet.charts.find((chart) => chart.name === text(name));
    return found ? new Chart(this.sheet, found) : null;
  }
}

/** Excel.Chart. */
class Chart extends HostObject {
  readonly typeName = "Chart";

  constructor(
    private readonly sheet: Sheet,
    private readonly chart: ChartModel,
  ) {
    super();
  }

  get Id(): string {
    return this.chart.id;
  }

  get Name(): string {
    return this.chart.name;
  }
  set Name(value: unknown) {
    this.chart.name = text(value);
  }

  get ChartType(): string {
    return "BarStacked100";
  }

  get Title(): Titled {
    return new Titled(this.chart);
  }

  get Legend(): Legend {
    return new Legend(this.chart);
  }

  get Axes(): Axes {
    return new Axes(this.chart);
  }

  get Series(): SeriesCollection {
    return new SeriesCollection(this.chart);
  }

  SetPosition(start: unknown, end: unknown = start): void {
    this.chart.area = boundingArea(cellsOf(start), cellsOf(end));
  }

  Delete(): void {
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
  }
}

function cellsOf(place: unknown) {
  const area = place instanceof Range ? place.area : parseAddress(text(place))?.area;
  if (!area) throw invalidArgument();
  return area;
}

class Titled extends HostObject {
  readonly typeName = "ChartTitle";

  constructor(private readonly chart: ChartModel) {
    super();
  }

  get Text(): string {
    return this.chart.title;
  }
  set Text(value: unknown) {
    this.chart.title = text(value);
  }

  get Format(): TextFormat {
    return new TextFormat("ChartTitleFormat", this.chart.titleText);
  }
}

class Legend extends HostObject {
  readonly typeName = "ChartLegend";

  constructor(private readonly chart: ChartModel) {
    super();
  }

  get Position(): string {
    return this.chart.legend;
  }
  set Position(value: unknown) {
    this.chart.legend = oneOf(value, LEGENDS);
  }

  get Format(): TextFormat {
    return new TextFormat("ChartLegendFormat", this.chart.legendText);
  }
}

/** The letters of a title, of a legend, of an axis or of the figures on bars. */
class TextFormat extends HostObject {
  constructor(
    readonly typeName: string,
    private readonly letters: ChartText,
  ) {
    super();
  }

  get Font(): ChartFont {
    return new ChartFont(this.letters);
  }
}

class ChartFont extends HostObject {
  readonly typeName = "ChartFont";

  constructor(private readonly letters: ChartText) {
    super();
  }

  get Name(): string {
    return this.letters.fontName;
  }
  set Name(value: unknown) {
    this.letters.fontName = text(value);
  }

  get Size(): number {
    return this.letters.fontSize;
  }
  set Size(value: unknown) {
    this.letters.fontSize = number(value, 1, 409);
  }

  get Color(): string {
    return this.letters.color;
  }
  set Color(value: unknown) {
    this.letters.color = color(value);
  }

  get Bold(): boolean {
    return this.letters.bold;
  }
  set Bold(value: unknown) {
    this.letters.bold = truth(value);
  }
}

class Axes extends HostObject {
  readonly typeName = "ChartAxes";

  constructor(private readonly chart: ChartModel) {
    super();
  }

  get CategoryAxis(): Axis {
    return new Axis(this.chart.categoryAxis);
  }

  get ValueAxis(): Axis {
    return new Axis(this.chart.valueAxis);
  }
}

class Axis extends HostObject {
  readonly typeName = "ChartAxis";

  constructor(private readonly axis: AxisModel) {
    super();
  }

  get ReversePlotOrder(): boolean {
    return this.axis.isReversed;
  }
  set ReversePlotOrder(value: unknown) {
    this.axis.isReversed = truth(value);
  }

  get Position(): string {
    return this.axis.position;
  }
  set Position(value: unknown) {
    this.axis.position = oneOf(value, POSITIONS);
  }

  get Minimum(): unknown {
    return this.axis.minimum ?? "";
  }
  set Minimum(value: unknown) {
    this.axis.minimum = number(value);
  }

  get Maximum(): unknown {
    return this.axis.maximum ?? "";
  }
  set Maximum(value: unknown) {
    this.axis.maximum = number(value);
  }

  get MajorUnit(): unknown {
    return this.axis.majorUnit ?? "";
  }
  set MajorUnit(value: unknown) {
    this.axis.majorUnit = number(value, Number.MIN_VALUE);
  }

  get NumberFormat(): string {
    return this.axis.numberFormat;
  }
  set NumberFormat(value: unknown) {
    this.axis.numberFormat = text(value);
  }

  get MajorGridlines(): Gridlines {
    return new Gridlines(this.axis);
  }

  get Format(): TextFormat {
    return new TextFormat("ChartAxisFormat", this.axis.text);
  }
}

class Gridlines extends HostObject {
  readonly typeName = "ChartGridlines";

  constructor(private readonly axis: AxisModel) {
    super();
  }

  get Visible(): boolean {
    return this.axis.hasGridlines;
  }
  set Visible(value: unknown) {
    this.axis.hasGridlines = truth(value);
  }

  get Format(): GridlinesFormat {
    return new GridlinesFormat(this.axis);
  }
}

class GridlinesFormat extends HostObject {
  readonly typeName = "ChartGridlinesFormat";

  constructor(private readonly axis: AxisModel) {
    super();
  }

  get Line(): LineFormat {
    return new LineFormat(this.axis.gridline);
  }
}

class LineFormat extends HostObject {
  readonly typeName = "ChartLineFormat";

  constructor(private readonly line: ChartLine) {
    super();
  }

  get Color(): string {
    return this.line.color;
  }
  set Color(value: unknown) {
    this.line.color = color(value);
  }

  get Weight(): number {
    return this.line.weight;
  }
  set Weight(value: unknown) {
    this.line.weight = number(value, 0);
  }
}

class SeriesCollection extends HostCollection {
  readonly typeName = "ChartSeriesCollection";

  constructor(private readonly chart: ChartModel) {
    super();
  }

  children(): Series[] {
    return this.chart.series.map((series) => new Series(this.chart, series));
  }

  get Count(): number {
    return this.chart.series.length;
  }

  GetCount(): number {
    return this.chart.series.length;
  }

  GetItemAt(index: unknown): Series {
    const found = this.children()[integer(index)];
    if (!found) throw invalidArgument();
    return found;
  }
}

class Series extends HostObject {
  readonly typeName = "ChartSeries";

  constructor(
    private readonly chart: ChartModel,
    private readonly series: SeriesModel,
  ) {
    super();
  }

  get Name(): string {
    return this.series.name;
  }
  set Name(value: unknown) {
    this.series.name = text(value);
  }

  get GapWidth(): number {
    return this.chart.gapWidth;
  }
  set GapWidth(value: unknown) {
    this.chart.gapWidth = number(value, 0, 500);
  }

  get HasDataLabels(): boolean {
    return this.series.hasLabels;
  }
  set HasDataLabels(value: unknown) {
    this.series.hasLabels = truth(value);
  }

  get DataLabels(): DataLabels {
    return new DataLabels(this.series);
  }

  get Format(): SeriesFormat {
    return new SeriesFormat(this.series);
  }

  SetXAxisValues(source: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument();
    this.series.labels = { sheet: source.sheet, area: source.area };
  }
}

class DataLabels extends HostObject {
  readonly typeName = "ChartDataLabels";

  constructor(private readonly series: SeriesModel) {
    super();
  }

  get NumberFormat(): string {
    return this.series.labelFormat;
  }
  set NumberFormat(value: unknown) {
    this.series.labelFormat = text(value);
  }

  get Format(): TextFormat {
    return new TextFormat("ChartDataLabelFormat", this.series.labelText);
  }
}

class SeriesFormat extends HostObject {
  readonly typeName = "ChartSeriesFormat";

  constructor(private readonly series: SeriesModel) {
    super();
  }

  get Fill(): SeriesFill {
    return new SeriesFill(this.series);
  }

  get Line(): LineFormat {
    return new LineFormat(this.series.line);
  }
}

class SeriesFill extends HostObject {
  readonly typeName = "ChartFill";

  constructor(private readonly series: SeriesModel) {
    super();
  }

  SetSolidColor(value: unknown): void {
    this.series.fill = color(value);
  }
}
