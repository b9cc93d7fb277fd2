import type { ChartAxisState, ChartState } from '../../../objectModel/chartState';
import { xmlText } from '../xml/text';
import type { ChartNamespaces } from './namespaces';
import { line, NO_LINE, solidFill, textLook, textProperties } from './paint';
import type { Family } from './seriesXml';
import { seriesXml } from './seriesXml';

/** The kinds of charts that can be written, by Excel's name of them in the API. */
const KINDS: Readonly<Record<string, { readonly family: Family; readonly open: string }>> = {
  Line: { family: 'line', open: '<c:lineChart><c:grouping val="standard"/>' },
  LineMarkers: { family: 'line', open: '<c:lineChart><c:grouping val="standard"/>' },
  XYScatter: { family: 'scatter', open: '<c:scatterChart><c:scatterStyle val="lineMarker"/>' },
  XYScatterLinesNoMarkers: { family: 'scatter', open: '<c:scatterChart><c:scatterStyle val="lineMarker"/>' },
  Pie: { family: 'pie', open: '<c:pieChart>' },
  Doughnut: { family: 'pie', open: '<c:doughnutChart>' },
  Area: { family: 'area', open: '<c:areaChart><c:grouping val="standard"/>' },
  AreaStacked: { family: 'area', open: '<c:areaChart><c:grouping val="stacked"/>' },
  BarClustered: bars('bar', 'clustered'),
  BarStacked: bars('bar', 'stacked'),
  BarStacked100: bars('bar', 'percentStacked'),
  ColumnClustered: bars('col', 'clustered'),
  ColumnStacked: bars('col', 'stacked'),
  ColumnStacked100: bars('col', 'percentStacked'),
};

function bars(direction: 'bar' | 'col', grouping: string) {
  return {
    family: 'bar' as const,
    open: `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/>`,
  };
}

const [FIRST_AXIS, SECOND_AXIS] = [500_000_001, 500_000_002];

/** The part of a chart. */
export function chartXml(chart: ChartState, namespaces: ChartNamespaces): string {
  const { family, open } = KINDS[chart.kind] ?? KINDS.ColumnClustered ?? bars('col', 'clustered');
  const [first] = chart.series;
  const hasAxes = family !== 'pie';
  const ids = hasAxes ? `<c:axId val="${FIRST_AXIS}"/><c:axId val="${SECOND_AXIS}"/>` : '';
  const tail =
    family === 'pie'
      ? `<c:firstSliceAng val="0"/>${chart.kind === 'Doughnut' ? `<c:holeSize val="${chart.series.find(({ holeSize }) => holeSize !== undefined)?.holeSize ?? 50}"/>` : ''}`
      : family === 'bar'
        ? `<c:gapWidth val="${first?.gapWidth ?? 150}"/><c:overlap val="${first?.overlap ?? (chart.kind.includes('Stacked') ? 100 : 0)}"/>`
        : family === 'line'
          ? '<c:marker val="1"/>'
          : '';
  const close = open.slice(1, open.indexOf('>')).split(' ')[0] ?? '';
  const series = chart.series.map((one, at) => seriesXml(one, at, family)).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">` +
    '<c:roundedCorners val="0"/>' +
    `<c:chart>${title(chart.title)}<c:autoTitleDeleted val="${chart.title ? 0 : 1}"/><c:plotArea><c:layout/>` +
    `${open}<c:varyColors val="${hasAxes ? 0 : 1}"/>${series}${tail}${ids}</${close}>` +
    (hasAxes ? axes(chart, family) : '') +
    `</c:plotArea>${legend(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solidFill('#FFFFFF')}${line({ color: '#D1D1D1', weight: 0.75 })}</c:spPr>` +
    textLook({ size: 9, color: '#424242' }) +
    '</c:chartSpace>'
  );
}

function title(text: ChartState['title']): string {
  if (text === null) return '';
  return `<c:title>${richText(text.text, { size: text.size ?? 14, ...text })}<c:overlay val="0"/></c:title>`;
}

function richText(text: string, font: Parameters<typeof textProperties>[1]): string {
  return (
    `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textProperties('a:defRPr', font)}</a:pPr>` +
    `<a:r>${textProperties('a:rPr', font)}<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}

const LEGEND_PLACES: Readonly<Record<string, string>> = {
  Bottom: 'b',
  Top: 't',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

function legend({ legend: position, legendLook = {} }: ChartState): string {
  if (position === null) return '';
  const { fillColor, ...font } = legendLook;
  const look =
    (fillColor === undefined ? '' : `<c:spPr>${solidFill(fillColor)}</c:spPr>`) +
    (Object.keys(font).length === 0 ? '' : textLook({ size: 9, color: '#424242', ...font }));
  return `<c:legend><c:legendPos val="${LEGEND_PLACES[position] ?? 'r'}"/><c:overlay val="0"/>${look}</c:legend>`;
}

/** Bars that lie down have their categories on the left, their values below. */
function axes({ kind, categoryAxis, valueAxis }: ChartState, family: Family): string {
  const lies = kind.startsWith('Bar');
  const percent = kind.endsWith('100') ? '0%' : 'General';
  const first = axis(family === 'scatter' ? 'valAx' : 'catAx', categoryAxis, {
    id: FIRST_AXIS,
    crosses: SECOND_AXIS,
    position: lies ? 'l' : 'b',
    format: 'General',
    crossesAt: family === 'scatter' ? 'min' : 'autoZero',
    hasGrid: family === 'scatter',
  });
  const second = axis('valAx', valueAxis, {
    id: SECOND_AXIS,
    crosses: FIRST_AXIS,
    position: lies ? 'b' : 'l',
    format: percent,
    crossesAt: family === 'scatter' ? 'min' : 'autoZero',
    hasGrid: true,
  });
  return first + second;
}

function axis(
  element: 'catAx' | 'valAx',
  state: ChartAxisState,
  place: {
    readonly id: number;
    readonly crosses: number;
    readonly position: string;
    readonly format: string;
    readonly crossesAt: string;
    readonly hasGrid: boolean;
  },
): string {
  const { minimum, maximum, majorUnit, gridlineColor = '#E3E3E3', fontSize = 9 } = state;
  const grid =
    place.hasGrid && state.visible && !state.hasNoGridlines
      ? `<c:majorGridlines><c:spPr>${line({ color: gridlineColor, weight: 0.75 })}</c:spPr></c:majorGridlines>`
      : '';
  return (
    `<c:${element}><c:axId val="${place.id}"/><c:scaling><c:orientation val="minMax"/>` +
    (maximum === undefined ? '' : `<c:max val="${maximum}"/>`) +
    (minimum === undefined ? '' : `<c:min val="${minimum}"/>`) +
    `</c:scaling><c:delete val="${state.visible ? 0 : 1}"/><c:axPos val="${place.position}"/>${grid}` +
    (state.title === undefined
      ? ''
      : `<c:title>${richText(state.title, { size: 9 })}<c:overlay val="0"/></c:title>`) +
    `<c:numFmt formatCode="${place.format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="${element === 'catAx' || state.minimum === undefined ? 'low' : 'nextTo'}"/>` +
    `<c:spPr>${element === 'catAx' ? line({ color: '#8A8A8A', weight: 0.75 }) : NO_LINE}</c:spPr>` +
    textLook({ size: fontSize, color: '#424242' }) +
    `<c:crossAx val="${place.crosses}"/><c:crosses val="${place.crossesAt}"/>` +
    (element === 'catAx'
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : `<c:crossBetween val="${place.format === 'General' && place.hasGrid && state.minimum !== undefined ? 'midCat' : 'between'}"/>` +
        (majorUnit === undefined ? '' : `<c:majorUnit val="${majorUnit}"/>`) +
        (state.displayUnit === undefined
          ? ''
          : `<c:dispUnits><c:builtInUnit val="${state.displayUnit}"/><c:dispUnitsLbl/></c:dispUnits>`)) +
    `</c:${element}>`
  );
}
