import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Spreadsheet } from '../engine/spreadsheet';
import { piecesOf, type PaneEdge } from './chartPanes';

/** The grid paints its scroll bars over the cells at the right and at the bottom. */
const SCROLL_BAR = 11;

/** Where the cells of a sheet are on the screen, in pixels, as they are scrolled and zoomed now; null before the grid is drawn. */
export function gridOnScreen({ univer }: Spreadsheet, book: FWorkbook, sheet: FWorksheet) {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(book.getId());
  const skeleton = sheet.getSkeleton();
  const canvas = render?.engine.getCanvasElement();
  const container = canvas?.parentElement;
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !canvas || !container || !viewport) return null;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  /** The headings' corner within the canvas. */
  const left = skeleton.rowHeaderWidth * scaleX;
  const top = skeleton.columnHeaderHeight * scaleY;
  const across: PaneEdge = {
    frozen: viewport.leftOrigin * scaleX - left,
    length: Math.max(0, canvas.clientWidth - left - SCROLL_BAR),
    scrolled: viewport.viewportScrollX * scaleX,
  };
  const down: PaneEdge = {
    frozen: viewport.topOrigin * scaleY - top,
    length: Math.max(0, canvas.clientHeight - top - SCROLL_BAR),
    scrolled: viewport.viewportScrollY * scaleY,
  };
  return { canvas, container, skeleton, scaleX, scaleY, left, top, across, down };
}

/** Where a cell is in the browser's window; null where it is not drawn. */
export function cellOnScreen(
  spreadsheet: Spreadsheet,
  book: FWorkbook,
  sheet: FWorksheet,
  { row, column }: { readonly row: number; readonly column: number },
): DOMRect | null {
  const grid = gridOnScreen(spreadsheet, book, sheet);
  if (!grid) return null;
  const { canvas, skeleton, scaleX, scaleY, left, top, across, down } = grid;
  const { startX, startY, endX, endY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
  const [x] = piecesOf({ from: startX * scaleX - left, to: endX * scaleX - left }, across);
  const [y] = piecesOf({ from: startY * scaleY - top, to: endY * scaleY - top }, down);
  if (!x || !y) return null;
  const corner = canvas.getBoundingClientRect();
  return new DOMRect(
    corner.left + left + x.pane.from + x.offset,
    corner.top + top + y.pane.from + y.offset,
    (endX - startX) * scaleX,
    (endY - startY) * scaleY,
  );
}
