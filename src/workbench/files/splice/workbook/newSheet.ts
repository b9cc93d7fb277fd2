import { areaAddress, cellAddress } from '../../addresses';
import type { NewSheet } from '../../changes';
import { addContentType } from '../package/contentTypes';
import type { Dialect } from '../package/dialect';
import { dialectOf, relationshipAttribute } from '../package/dialect';
import type { PackageParts } from '../package/parts';
import { addRelationship } from '../package/relationships';
import { rgbAttribute } from '../styles/colours';
import { rootOf } from '../xml/elements';
import { insertChild } from '../xml/inside';
import { applySplices } from '../xml/splice';
import { xmlAttribute } from '../xml/text';
import { SHEET_ORDER } from '../sheet/sheetOrder';

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
  const fit = print.fitTo ? ` fitToWidth="${print.fitTo.width}" fitToHeight="${print.fitTo.height}"` : '';
  return `<pageSetup${paper}${fit}${orientation}/>`;
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
    `${merges(sheet)}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `${pageSetup(sheet)}</worksheet>`
  );
}

function withHyperlinks(parts: PackageParts, path: string, xml: string, sheet: NewSheet): string {
  const dialect = dialectOf(xml);
  const root = rootOf(xml);
  const links = sheet.hyperlinks.map((link) => {
    const target = link.address
      ? relationshipAttribute(
          xml,
          root,
          addRelationship(parts, path, `${dialect.relationships}/hyperlink`, link.address, true),
        )
      : '';
    const place = link.documentReference ? ` location="${xmlAttribute(link.documentReference)}"` : '';
    const tip = link.screenTip ? ` tooltip="${xmlAttribute(link.screenTip)}"` : '';
    return `<hyperlink ref="${cellAddress(link.row, link.column)}"${target}${place}${tip}/>`;
  });
  if (links.length === 0) return xml;
  const text = `<hyperlinks>${links.join('')}</hyperlinks>`;
  return applySplices(xml, [insertChild(xml, root, 'hyperlinks', SHEET_ORDER, text)]);
}

/**
 * Adds the sheet's part to the package and answers its path and the id by which the workbook refers to it. A drawing would
 * hang on the sheet as tables do: a part of its own, a link, and an element put in by the sheet's order.
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
  parts.put(path, withHyperlinks(parts, path, xml, sheet));
  addContentType(parts, path, CONTENT_TYPE);
  return { path, id: addRelationship(parts, workbook, `${dialect.relationships}/worksheet`, path) };
}
