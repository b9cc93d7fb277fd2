import type { IDisposable } from '@univerjs/core';
import type { Spreadsheet } from '../engine/spreadsheet';
import type { ChartRecord } from '../objectModel/chartStore';
import type { Workbook } from '../objectModel/workbook';
import { piecesOf } from './chartPanes';
import { chartPane, type SeenChart } from './chartPlaceholder';
import { gridOnScreen } from './gridOnScreen';

const PIXELS_PER_POINT = 4 / 3;

/** The grid draws no charts: shows where each chart of the active sheet stands and what it is called, over the cells. */
export function showChartPlaceholders(spreadsheet: Spreadsheet, workbook: Workbook): IDisposable {
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  let drawn = '';
  let frame = 0;

  const draw = () => {
    const view = lookAt(spreadsheet, workbook);
    const now = JSON.stringify(view?.picture ?? null);
    if (view && layer.parentElement !== view.container) view.container.append(layer);
    if (now === drawn) return;
    drawn = now;
    if (view) Object.assign(layer.style, view.picture.area);
    layer.replaceChildren(...(view?.picture.seen ?? []).map(chartPane));
  };
  // Scrolling, zooming, resizing and the add-in's changes to a chart have no event in common; a look at each frame sees them all.
  const follow = () => {
    draw();
    frame = requestAnimationFrame(follow);
  };
  frame = requestAnimationFrame(follow);
  return {
    dispose: () => {
      cancelAnimationFrame(frame);
      layer.remove();
    },
  };
}

/** Where the cells and the charts are on the screen; null before the grid is drawn and on a sheet without charts. */
function lookAt(spreadsheet: Spreadsheet, workbook: Workbook) {
  const sheet = workbook.activeSheet;
  const charts = sheet.chartStore.list();
  if (charts.length === 0) return null;
  const grid = gridOnScreen(spreadsheet, workbook.grid, sheet.grid);
  if (!grid) return null;
  const { canvas, container, skeleton, scaleX, scaleY, left, top, across, down } = grid;

  const boundOf = ({ file, ...own }: ChartRecord) => {
    if (!file) {
      const x = skeleton.rowHeaderWidth + own.left * PIXELS_PER_POINT;
      const y = skeleton.columnHeaderHeight + own.top * PIXELS_PER_POINT;
      const right = x + own.width * PIXELS_PER_POINT;
      return { left: x, top: y, right, bottom: y + own.height * PIXELS_PER_POINT };
    }
    const [from, to] = [file.from, file.to].map((corner) => {
      const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(corner.row, corner.column);
      return { x: startX + corner.right * PIXELS_PER_POINT, y: startY + corner.down * PIXELS_PER_POINT };
    });
    return { left: from?.x ?? 0, top: from?.y ?? 0, right: to?.x ?? 0, bottom: to?.y ?? 0 };
  };
  const seen = charts.flatMap((chart): readonly SeenChart[] => {
    const bound = boundOf(chart);
    const columns = { from: bound.left * scaleX - left, to: bound.right * scaleX - left };
    const rows = { from: bound.top * scaleY - top, to: bound.bottom * scaleY - top };
    return piecesOf(rows, down)
      .flatMap((y) => piecesOf(columns, across).map((x) => ({ x, y })))
      .map(({ x, y }, piece) => ({
        title: titleOf(chart),
        pane: {
          left: x.pane.from,
          top: y.pane.from,
          width: x.pane.to - x.pane.from,
          height: y.pane.to - y.pane.from,
        },
        chart: {
          left: x.offset,
          top: y.offset,
          width: columns.to - columns.from,
          height: rows.to - rows.from,
        },
        isRest: piece > 0,
      }));
  });
  const area = {
    left: `${canvas.offsetLeft + left}px`,
    top: `${canvas.offsetTop + top}px`,
    width: `${across.length}px`,
    height: `${down.length}px`,
  };
  return { container, picture: { area, seen } };
}

function titleOf({ title, name }: ChartRecord): string {
  const text = title?.text.trim() ?? '';
  return text === '' ? name : text;
}
