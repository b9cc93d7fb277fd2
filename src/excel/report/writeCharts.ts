import type { PageArea } from './layout';
import type { PlannedSeries } from './plannedCharts';
import type { PlacedChart } from './reportLayout';

const GRID = '#E3E3E3';

/** Queues one native chart. ExcelApi 1.8 members only. */
export function writeChart(sheet: Excel.Worksheet, plan: PlacedChart): void {
  const rangeOf = ({ row, column, rowCount, columnCount }: PageArea) =>
    sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  const { at, source } = plan;
  const type = plan.kind === 'Line' ? 'LineMarkers' : plan.kind;
  const chart = sheet.charts.add(type, rangeOf(source), source.columnCount > 1 ? 'Rows' : 'Columns');
  chart.name = plan.name;
  chart.setPosition(
    sheet.getCell(at.row, at.column),
    sheet.getCell(at.row + at.rowCount - 1, at.column + at.columnCount - 1),
  );
  chart.title.text = plan.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = false;
  chart.title.format.font.color = '#242424';
  if (plan.hasNoLegend === true) chart.legend.visible = false;
  else chart.legend.position = 'Bottom';
  plan.series.forEach((series, index) => {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    one.name = series.name;
    one.setValues(rangeOf(series.values));
    one.setXAxisValues(rangeOf(series.x));
    paint(one, series, plan);
  });
  writeAxes(chart, plan);
}

function paint(one: Excel.ChartSeries, series: PlannedSeries, { kind, valueFormat }: PlacedChart): void {
  const colour = series.colour ?? '#FFFFFF';
  if (kind === 'BarStacked' || kind === 'BarStacked100') {
    one.format.fill.setSolidColor(colour);
    if (series.outline !== undefined) one.format.line.color = series.outline;
    one.gapWidth = 60;
    one.overlap = 100;
  } else if (series.isLine) {
    one.chartType = 'XYScatterLinesNoMarkers';
    one.format.line.color = colour;
    one.format.line.lineStyle = 'Dash';
    one.format.line.weight = 1;
  } else {
    one.markerStyle = series.marker ?? 'Circle';
    one.markerSize = 8;
    // Pale rather than empty: some programs draw a marker without its edge.
    one.markerBackgroundColor = series.isOpen === true ? pale(colour) : colour;
    one.markerForegroundColor = colour;
    if (kind === 'Line') {
      one.format.line.color = colour;
      one.format.line.weight = 2.25;
      if (series.dashed) one.format.line.lineStyle = 'Dash';
    }
  }
  if (series.labels === 'values') {
    one.hasDataLabels = true;
    one.dataLabels.numberFormat = valueFormat ?? 'General';
    one.dataLabels.format.font.size = 9;
    one.dataLabels.format.font.color = onFill(colour);
  } else
    series.labels?.forEach((text, at) => {
      if (text === '') return;
      const point = one.points.getItemAt(at);
      point.hasDataLabel = true;
      point.dataLabel.text = text;
      point.dataLabel.position = series.labelPlace ?? 'Right';
    });
}

/** A third of the colour on white. */
function pale(colour: string): string {
  const parts = [1, 3, 5].map((at) => Math.round(255 - (255 - parseInt(colour.slice(at, at + 2), 16)) / 3));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** White on a dark fill, else ink. */
function onFill(colour: string): string {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140 ? '#FFFFFF' : '#242424';
}

function writeAxes({ axes }: Excel.Chart, { kind, scale, axisTitles }: PlacedChart): void {
  axes.valueAxis.majorGridlines.format.line.color = GRID;
  axes.valueAxis.format.font.size = 9;
  axes.categoryAxis.format.font.size = 9;
  if (kind === 'BarStacked100') axes.valueAxis.visible = false;
  if (scale) {
    for (const axis of [axes.valueAxis, axes.categoryAxis]) {
      axis.minimum = scale.from;
      axis.maximum = scale.to;
      axis.majorUnit = 3;
    }
  }
  if (axisTitles) {
    axes.categoryAxis.title.text = axisTitles.x;
    axes.valueAxis.title.text = axisTitles.y;
  }
}
