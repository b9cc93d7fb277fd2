import type { ChartData, ChartSeriesState } from '../../../objectModel/chartState';
import { xmlAttribute, xmlText } from '../xml/text';
import { line, NO_LINE, solidFill, textLook, textProperties } from './paint';

/** Markers by Excel's name of the API and of the file. */
const MARKERS: Readonly<Record<string, string>> = {
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
};

const LABEL_PLACES: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Center: 'ctr',
};

export type Family = 'line' | 'scatter' | 'bar' | 'pie' | 'area';

/** One series of a chart, in the order that the format demands. */
export function seriesXml(series: ChartSeriesState, index: number, family: Family): string {
  const name = `<c:tx><c:v>${xmlText(series.name)}</c:v></c:tx>`;
  const [x, y] = family === 'scatter' ? ['xVal', 'yVal'] : ['cat', 'val'];
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${shape(series, family)}` +
    (family === 'bar' ? '<c:invertIfNegative val="0"/>' : hasPoints(family) ? marker(series) : '') +
    pointFills(series, family) +
    labels(series, family) +
    (series.x ? `<c:${x}>${data(series.x, family === 'scatter')}</c:${x}>` : '') +
    (series.values ? `<c:${y}>${data(series.values, true)}</c:${y}>` : '') +
    (hasPoints(family) ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

function hasPoints(family: Family): boolean {
  return family === 'line' || family === 'scatter';
}

function shape({ fillColor, line: drawn, isPlainLine }: ChartSeriesState, family: Family): string {
  const fill = fillColor === undefined ? '' : solidFill(fillColor);
  const isPoints = family === 'scatter' && !isPlainLine;
  const stroke = isPoints ? NO_LINE : drawn ? line(drawn) : '';
  return fill + stroke === '' ? '' : `<c:spPr>${fill}${stroke}</c:spPr>`;
}

function marker({ marker: drawn, isPlainLine }: ChartSeriesState): string {
  if (isPlainLine) return '<c:marker><c:symbol val="none"/></c:marker>';
  if (!drawn) return '';
  const symbol = MARKERS[drawn.style];
  const { color, edge = color } = drawn;
  const outline = edge === undefined ? '' : line({ color: edge });
  return (
    '<c:marker>' +
    (symbol === undefined ? '' : `<c:symbol val="${symbol}"/>`) +
    (drawn.size === undefined ? '' : `<c:size val="${drawn.size}"/>`) +
    (color === undefined ? '' : `<c:spPr>${solidFill(color)}${outline}</c:spPr>`) +
    '</c:marker>'
  );
}

function pointFills({ pointFills: fills = [] }: ChartSeriesState, family: Family): string {
  return [...fills]
    .sort((one, other) => one.point - other.point)
    .map(
      ({ point, color }) =>
        `<c:dPt><c:idx val="${point}"/>${family === 'bar' ? '<c:invertIfNegative val="0"/>' : ''}` +
        `<c:bubble3D val="0"/><c:spPr>${solidFill(color)}</c:spPr></c:dPt>`,
    )
    .join('');
}

const SHOWS = (value: boolean, category = false, name = false, percent = false) =>
  `<c:showLegendKey val="0"/><c:showVal val="${Number(value)}"/><c:showCatName val="${Number(category)}"/>` +
  `<c:showSerName val="${Number(name)}"/><c:showPercent val="${Number(percent)}"/><c:showBubbleSize val="0"/>`;

function labels({ valueLabels, pointLabels = [] }: ChartSeriesState, family: Family): string {
  if (valueLabels) {
    const { numberFormat, position, hasNoValue, hasPercentage, hasCategory, hasSeriesName, ...font } =
      valueLabels;
    const at = LABEL_PLACES[position ?? ''];
    const place =
      at === undefined || !(hasPoints(family) || (family === 'bar' && at === 'ctr'))
        ? ''
        : `<c:dLblPos val="${at}"/>`;
    const shows = SHOWS(!hasNoValue, hasCategory, hasSeriesName, hasPercentage);
    const format =
      numberFormat === undefined
        ? ''
        : `<c:numFmt formatCode="${xmlAttribute(numberFormat)}" sourceLinked="0"/>`;
    return `<c:dLbls>${format}<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textLook(font)}${place}${shows}</c:dLbls>`;
  }
  if (pointLabels.length === 0) return '';
  const points = [...pointLabels]
    .sort((one, other) => one.point - other.point)
    .map(({ point, text, position }) => {
      const place = LABEL_PLACES[position ?? ''];
      const rich =
        `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>${textProperties('a:rPr', { size: 8 })}` +
        `<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich>`;
      return (
        `<c:dLbl><c:idx val="${point}"/><c:tx>${rich}</c:tx>` +
        (place === undefined || !hasPoints(family) ? '' : `<c:dLblPos val="${place}"/>`) +
        `${SHOWS(true)}</c:dLbl>`
      );
    });
  return `<c:dLbls>${points.join('')}${SHOWS(false)}</c:dLbls>`;
}

/** A reference with the values that it held, so that programs which do not calculate draw the same. */
function data({ reference, values }: ChartData, isNumeric: boolean): string {
  const points = values.flatMap((value, at) =>
    value === '' || (isNumeric && typeof value !== 'number')
      ? []
      : [`<c:pt idx="${at}"><c:v>${xmlText(String(value))}</c:v></c:pt>`],
  );
  const cache = `<c:ptCount val="${values.length}"/>${points.join('')}`;
  const formula = `<c:f>${xmlText(reference)}</c:f>`;
  return isNumeric
    ? `<c:numRef>${formula}<c:numCache><c:formatCode>General</c:formatCode>${cache}</c:numCache></c:numRef>`
    : `<c:strRef>${formula}<c:strCache>${cache}</c:strCache></c:strRef>`;
}
