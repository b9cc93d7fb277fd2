import type { ChartState } from '../../objectModel/chartState';
import type { Area, SheetState } from '../../objectModel/state';
import type { SheetFurniture } from '../changes';
import { sameData } from './sameData';

/** Merged cells that nobody touched, as the file has them also where the grid shows less. */
function whole(area: Area, before: SheetState, wide: readonly Area[]): Area {
  const isUntouched = before.merges.some((one) => sameData(one, area));
  const known = wide.find(({ row, column }) => row === area.row && column === area.column);
  return isUntouched && known ? known : area;
}

/**
 * What lies on a sheet and changed: merged cells, links, charts, the print area; null when nothing did. `wideMerges` are
 * those of the file that reach beyond the grid.
 */
export function changedFurniture(
  before: SheetState,
  after: SheetState,
  wideMerges: readonly Area[] = [],
): { readonly furniture: SheetFurniture | null; readonly notCarried: readonly string[] } {
  const charts = changedCharts(before.charts ?? [], after.charts ?? []);
  const area = after.print?.area;
  const changed: Omit<SheetFurniture, 'sheet'> = {
    ...(sameData(inOrder(before.merges), inOrder(after.merges))
      ? {}
      : { merges: after.merges.map((area) => whole(area, before, wideMerges)) }),
    ...(sameData(inOrder(before.hyperlinks), inOrder(after.hyperlinks))
      ? {}
      : { hyperlinks: after.hyperlinks }),
    ...charts,
    ...(after.moves === undefined ? {} : { moves: after.moves }),
    ...(area === undefined || sameData(before.print?.area, area) ? {} : { printArea: area }),
  };
  const isSamePage = sameData({ ...before.print, area: null }, { ...after.print, area: null });
  const isSameGrid = (before.showGridlines ?? true) === (after.showGridlines ?? true);
  return {
    furniture: Object.keys(changed).length === 0 ? null : { sheet: before.sheet, ...changed },
    notCarried: [
      ...(isSamePage ? [] : [`The page setup of "${before.sheet}" was changed; the file keeps its own.`]),
      ...(isSameGrid
        ? []
        : [`Gridlines on "${before.sheet}" were shown or hidden; the file keeps its choice.`]),
    ],
  };
}

function changedCharts(
  before: readonly ChartState[],
  after: readonly ChartState[],
): Pick<SheetFurniture, 'chartsAdded' | 'chartsRemoved'> {
  const kept = new Set(after.map(({ origin }) => origin));
  const removed = before.flatMap(({ origin }) => (origin === undefined || kept.has(origin) ? [] : [origin]));
  const added = after.filter(({ origin }) => origin === undefined);
  return {
    ...(added.length === 0 ? {} : { chartsAdded: added }),
    ...(removed.length === 0 ? {} : { chartsRemoved: removed }),
  };
}

function inOrder<T extends { readonly row: number; readonly column: number }>(
  list: readonly T[],
): readonly T[] {
  return [...list].sort((one, other) => one.row - other.row || one.column - other.column);
}
