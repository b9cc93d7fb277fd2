import type { Flag } from '../../negotiation/concession';
import type { PlotFrame } from '../charts/plotFrame';
import { mapDomainEnd, xOf, yOf, type MapPoint } from './mapLayout';

/** So many spots can be told apart on a map of this size. */
const MOST_SPOTS = 120;
/** Of more, so many are drawn one by one: those that need action most. */
const MOST_DRAWN = 50;
/** Pixels. */
const CELL = 12;

/** A square of the map with rows that are not drawn one by one. */
export interface DenseCell {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly count: number;
}

/** A map of many rows: some as marks, the others as shade. */
export interface ThinnedMap {
  readonly drawn: readonly MapPoint[];
  readonly cells: readonly DenseCell[];
  /** Rows in the fullest cell. */
  readonly most: number;
}

/**
 * What of many rows is drawn one by one. Up to 120 spots all are; beyond, the 50 that need action most (what lies on the table
 * first, then by the difference of the totals) and the selected one; the others become squares, darker where there are more.
 */
export function thinOut(
  points: readonly MapPoint[],
  frame: PlotFrame,
  selectedRow: number | null,
): ThinnedMap {
  if (!isThinned(points)) return { drawn: points, cells: [], most: 0 };
  const urgent = [...points]
    .filter(({ flag }) => flag !== CALM)
    .sort((a, b) => rank(a) - rank(b) || Math.abs(b.toUs - b.toThem) - Math.abs(a.toUs - a.toThem))
    .slice(0, MOST_DRAWN);
  const chosen = new Set(urgent.map(({ row }) => row));
  if (selectedRow !== null) chosen.add(selectedRow);
  const end = mapDomainEnd(points);
  const counts = new Map<string, { readonly x: number; readonly y: number; readonly count: number }>();
  for (const { row, toUs, toThem } of points) {
    if (chosen.has(row)) continue;
    const x = Math.floor(xOf(toUs, end, frame) / CELL) * CELL;
    const y = Math.floor(yOf(toThem, end, frame) / CELL) * CELL;
    const key = `${x}|${y}`;
    counts.set(key, { x, y, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const cells = [...counts.values()].map((cell) => ({ ...cell, size: CELL }));
  return {
    drawn: points.filter(({ row }) => chosen.has(row)),
    cells,
    most: cells.reduce((most, { count }) => Math.max(most, count), 0),
  };
}

/** Whether rows stand on more spots than can be told apart. */
export function isThinned(points: readonly MapPoint[]): boolean {
  return new Set(points.map(({ toUs, toThem }) => `${toUs}|${toThem}`)).size > MOST_SPOTS;
}

const CALM: Flag = 'balanced';

function rank({ status }: MapPoint): number {
  if (status === 'offered' || status === 'asked') return 0;
  return status === 'idea' ? 1 : status === 'agreed' ? 2 : 3;
}
