import type { ChartCorner, ChartState } from '../../../objectModel/chartState';
import { addContentType, removeContentType } from '../package/contentTypes';
import { dialectOf, relationshipAttribute } from '../package/dialect';
import type { PackageParts } from '../package/parts';
import { relationshipsPath } from '../package/paths';
import { addRelationship, linkedPart, relationshipsOf, removeRelationship } from '../package/relationships';
import { SHEET_ORDER } from '../sheet/sheetOrder';
import { attribute, relationshipId } from '../xml/attributes';
import { childrenOf, elementsNamed, prefixOf, rootOf, tagOf } from '../xml/elements';
import { appendInside, insertChild } from '../xml/inside';
import { applySplices } from '../xml/splice';
import { xmlAttribute } from '../xml/text';
import { chartXml } from './chartXml';
import { chartNamespaces } from './namespaces';
import { emu } from './paint';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Takes charts out of a sheet's drawing, with their parts and what hangs on those alone (styles, colours). Everything else of
 * the drawing stays.
 * @param origins paths of the charts' parts
 */
export function removeCharts(parts: PackageParts, sheet: string, origins: readonly string[]): void {
  const drawing = linkedPart(parts, sheet, 'drawing');
  if (drawing === undefined || origins.length === 0) return;
  const wanted = new Set(origins.map((origin) => origin.toLowerCase()));
  for (const { id, target } of relationshipsOf(parts, drawing)) {
    if (!wanted.has(target.toLowerCase())) continue;
    const xml = parts.text(drawing) ?? '';
    const anchors = childrenOf(xml, rootOf(xml)).filter((anchor) =>
      elementsNamed(xml, 'chart', anchor.openEnd, anchor.closeStart).some(
        (chart) => relationshipId(tagOf(xml, chart)) === id,
      ),
    );
    const gone = anchors.map(({ start, end }) => ({ start, end, text: '' }));
    parts.put(drawing, applySplices(xml, gone));
    removeRelationship(parts, drawing, id);
    removePart(parts, target);
  }
}

function removePart(parts: PackageParts, path: string): void {
  for (const link of relationshipsOf(parts, path)) {
    const isOwn = link.kind === 'chartStyle' || link.kind === 'chartColorStyle';
    if (isOwn && !link.external) drop(parts, link.target);
  }
  parts.remove(relationshipsPath(path));
  drop(parts, path);
}

function drop(parts: PackageParts, path: string): void {
  parts.remove(path);
  removeContentType(parts, path);
}

/** Adds charts as parts of their own to the sheet's drawing, which is made where there is none; answers the sheet's text. */
export function addCharts(
  parts: PackageParts,
  workbook: string,
  sheet: string,
  xml: string,
  charts: readonly ChartState[],
): string {
  if (charts.length === 0) return xml;
  const { path: drawing, xml: text } = drawingOf(parts, workbook, sheet, xml);
  for (const chart of charts) addChart(parts, workbook, drawing, chart);
  return text;
}

function drawingOf(
  parts: PackageParts,
  workbook: string,
  sheet: string,
  xml: string,
): { readonly path: string; readonly xml: string } {
  const known = linkedPart(parts, sheet, 'drawing');
  if (known !== undefined) return { path: known, xml };
  const dialect = dialectOf(xml);
  const namespaces = chartNamespaces(dialect);
  const path = parts.freePath(workbook.replace(/[^/]*$/, 'drawings/drawing'), '.xml');
  parts.add(
    path,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}"></xdr:wsDr>`,
  );
  addContentType(parts, path, DRAWING_TYPE);
  const id = addRelationship(parts, sheet, `${dialect.relationships}/drawing`, path);
  const root = rootOf(xml);
  const element = `<${prefixOf(xml, root)}drawing${relationshipAttribute(xml, root, id)}/>`;
  return { path, xml: applySplices(xml, [insertChild(xml, root, 'drawing', SHEET_ORDER, element)]) };
}

function addChart(parts: PackageParts, workbook: string, drawing: string, chart: ChartState): void {
  const dialect = dialectOf(parts.text(workbook) ?? '');
  const namespaces = chartNamespaces(dialect);
  const path = parts.freePath(workbook.replace(/[^/]*$/, 'charts/chart'), '.xml');
  parts.add(path, chartXml(chart, namespaces));
  addContentType(parts, path, CHART_TYPE);
  const id = addRelationship(parts, drawing, `${dialect.relationships}/chart`, path);
  const xml = parts.text(drawing) ?? '';
  const shapes = elementsNamed(xml, 'cNvPr').map((shape) => Number(attribute(tagOf(xml, shape), 'id')));
  const number = Math.max(1, ...shapes.filter(Number.isFinite)) + 1;
  const anchor =
    `<xdr:twoCellAnchor xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}">` +
    `${corner('from', chart.from)}${corner('to', chart.to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number}" name="${xmlAttribute(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" ` +
    `xmlns:r="${namespaces.relationships}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    '<xdr:clientData/></xdr:twoCellAnchor>';
  parts.put(drawing, applySplices(xml, [appendInside(xml, rootOf(xml), anchor)]));
}

function corner(name: 'from' | 'to', { row, column, down, right }: ChartCorner): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(right)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff></xdr:${name}>`
  );
}
