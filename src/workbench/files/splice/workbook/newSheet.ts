import { areaAddress } from '../../addresses';
import { cellAddress } from '../../../../cells/a1';
import type { NewSheet } from '../../changes';
import { addContentType } from '../package/contentTypes';
import { type Dialect, dialectOf } from '../package/dialect';
import type { PackageParts } from '../package/parts';
import { addRelationship } from '../package/relationships';
import { rgbAttribute } from '../styles/colours';
import { xmlText } from '../xml/text';
import { withHyperlinks } from '../sheet/hyperlinks';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

function sheetProperties(sheet: NewSheet): string {
  const colour = sheet.tabColor ? `<tabColor ${rgbAttribute(sheet.tabColor)}/>` : '';
  const fit = sheet.print?.fitTo ? '<pageSetUpPr fitToPage="1"/>' : '';
  return colour + fit === '' ? '' : `<sheetPr>${colour}${fit}</sheetPr>`;
}

function view(sheet: NewSheet): string {
  const { rows, columns } = sheet.frozen;
  const grid = sheet.showGridlines === false ? ' showGridLines="0"' : '';
  if (rows === 0 && columns === 0) return `<sheetView${grid} workbookViewId="0"/>`;
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  return (
    `<sheetView${grid} workbookViewId="0"><pane${split} topLeftCell="${cellAddress(rows, columns)}" ` +
    `activePane="${active}" state="frozen"/><selection pane="${active}"/></sheetView>`
  );
}

function pageSetup(sheet: NewSheet): string {
  const { print } = sheet;
  if (!print) return '';
  const paper = print.paper === undefined ? '' : ` paperSize="${print.paper}"`;
  const orientation = print.orientation ? ` orientation="${print.orientation}"` : '';
  const scale = print.scale === undefined ? '' : ` scale="${print.scale}"`;
  const fit = print.fitTo ? ` fitToWidth="${print.fitTo.width}" fitToHeight="${print.fitTo.height}"` : '';
  const text = [
    ...(print.header === undefined ? [] : [`<oddHeader>${xmlText(print.header)}</oddHeader>`]),
    ...(print.footer === undefined ? [] : [`<oddFooter>${xmlText(print.footer)}</oddFooter>`]),
  ].join('');
  return `<pageSetup${paper}${scale}${fit}${orientation}/>${text === '' ? '' : `<headerFooter>${text}</headerFooter>`}`;
}

/** Excel's own margins, in inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

function pageMargins({ print }: NewSheet): string {
  const centred = print?.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '';
  const sides = (Object.keys(MARGINS) as (keyof typeof MARGINS)[]).map((side) => {
    const points = print?.margins?.[side];
    return ` ${side}="${points === undefined ? MARGINS[side] : Number((points / 72).toFixed(6))}"`;
  });
  return `${centred}<pageMargins${sides.join('')}/>`;
}

function merges(sheet: NewSheet): string {
  if (sheet.merges.length === 0) return '';
  const list = sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return `<mergeCells count="${list.length}">${list.join('')}</mergeCells>`;
}

/** A sheet that holds everything but its cells, rules and tables, which are carried like those of any sheet. */
function frame(sheet: NewSheet, dialect: Dialect): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">${sheetProperties(sheet)}` +
    `<dimension ref="A1"/><sheetViews>${view(sheet)}</sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>` +
    `${merges(sheet)}${pageMargins(sheet)}${pageSetup(sheet)}</worksheet>`
  );
}

/**
 * Adds the sheet's part to the package and answers its path and the id by which the workbook refers to it.
 */
export function addSheetPart(
  parts: PackageParts,
  workbook: string,
  sheet: NewSheet,
): { readonly path: string; readonly id: string } {
  const dialect = dialectOf(parts.text(workbook) ?? '');
  const path = parts.freePath(workbook.replace(/[^/]*$/, 'worksheets/sheet'), '.xml');
  const xml = frame(sheet, dialect);
  parts.add(path, xml);
  parts.put(path, withHyperlinks(parts, path, xml, sheet.hyperlinks));
  addContentType(parts, path, CONTENT_TYPE);
  return { path, id: addRelationship(parts, workbook, `${dialect.relationships}/worksheet`, path) };
}
