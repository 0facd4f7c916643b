import { cellAddress, type Area } from "../counting/cell";
import type { BarChart } from "../documents/plan/sheetPlan";

/** At most so many actions queue one chart of up to six series. */
export const ACTIONS_OF_CHART = 110;

const FONT = { name: "Times New Roman", color: "#000000" } as const;

/** A figure is written where its part of the bar has room for it. */
const FIGURES = '[>=0.1]0.00%;""';

/** Percent of a bar's width that is left free below it: there the line at half is seen. */
const GAP = 60;

/**
 * Queues the chart in the place of one of its name. What it shows comes before how it looks: where an Excel refuses one of
 * its looks, what stands is true.
 */
export function applyChart(sheet: Excel.Worksheet, planned: BarChart): void {
  const { name, title, area, labels, shares } = planned;
  sheet.charts.getItemOrNullObject(name).delete();
  const chart = sheet.charts.add("BarStacked100", rangeOf(sheet, shares), "Columns");
  chart.name = name;
  chart.title.text = title;
  planned.series.forEach((series, index) => {
    const made = chart.series.getItemAt(index);
    made.name = series.name;
    made.setXAxisValues(rangeOf(sheet, labels));
  });
  chart.setPosition(cellAddress(area), cellAddress(lastOf(area)));
  chart.title.format.font.set({ ...FONT, size: 12, bold: true });
  chart.legend.position = "Bottom";
  chart.legend.format.font.set({ ...FONT, size: 11 });
  applyAxes(chart);
  planned.series.forEach((series, index) => applySeries(chart.series.getItemAt(index), series));
}

/** The first bar on top, percents below the bars, and no line but that at half. */
function applyAxes({ axes: { categoryAxis, valueAxis } }: Excel.Chart): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.format.font.set({ ...FONT, size: 11 });
  valueAxis.minimum = 0;
  valueAxis.maximum = 1;
  valueAxis.majorUnit = 0.5;
  valueAxis.numberFormat = "0%";
  valueAxis.format.font.set({ ...FONT, size: 11 });
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = "#000000";
  valueAxis.majorGridlines.format.line.weight = 1.5;
}

function applySeries(series: Excel.ChartSeries, { fill, letters }: BarChart["series"][number]): void {
  series.gapWidth = GAP;
  series.format.fill.setSolidColor(fill);
  series.format.line.color = "#000000";
  series.format.line.weight = 0.75;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = FIGURES;
  series.dataLabels.format.font.set({ ...FONT, color: letters, size: 9 });
}

function lastOf({ row, column, rows, columns }: Area): { readonly row: number; readonly column: number } {
  return { row: row + rows - 1, column: column + columns - 1 };
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
