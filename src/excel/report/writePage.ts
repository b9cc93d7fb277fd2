import type { ReportLayout } from './reportLayout';

/** Half an inch and a little less, in points. */
const MARGIN = 28;

/** Queues how the sheet is shown and printed: A4 landscape, fitted to its one or two pages, no gridlines. Needs ExcelApi 1.9. */
export function writePage(sheet: Excel.Worksheet, { print, pages }: ReportLayout): void {
  sheet.showGridlines = false;
  const page = sheet.pageLayout;
  page.orientation = 'Landscape';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: pages };
  page.leftMargin = MARGIN;
  page.rightMargin = MARGIN;
  page.topMargin = 36;
  page.bottomMargin = 36;
  page.headerMargin = 16;
  page.footerMargin = 16;
  page.centerHorizontally = true;
  page.setPrintArea(sheet.getRangeByIndexes(print.row, print.column, print.rowCount, print.columnCount));
  // What an earlier version put there stands in the sheet itself.
  page.headersFooters.defaultForAllPages.rightHeader = '';
  page.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
}
