import type { TemplatePlace } from '../../excel/template/reading';
import type { PlotFrame } from '../charts/plotFrame';
import type { Direction, Flag, Status } from '../../negotiation/concession';

/** A scored row with a mirror, as a point: x = worth to us, y = worth to them, both totals of 3..30. */
export interface MapPoint {
  readonly row: number;
  readonly name: string;
  readonly direction: Direction;
  readonly status: Status;
  readonly flag: Flag;
  readonly toUs: number;
  readonly toThem: number;
}

/** Rows with the same coordinates share one mark. */
export interface MapMark {
  readonly points: readonly [MapPoint, ...MapPoint[]];
  readonly x: number;
  readonly y: number;
  readonly label: {
    readonly dx: number;
    readonly dy: number;
    readonly anchor: 'start' | 'middle' | 'end';
  } | null;
}

const LOWEST_TOTAL = 3;
const LABEL_LIMIT = 40;
const LABEL_PLACES = [
  { dx: 11, dy: 4, anchor: 'start' },
  { dx: -11, dy: 4, anchor: 'end' },
  { dx: 0, dy: -11, anchor: 'middle' },
  { dx: 0, dy: 19, anchor: 'middle' },
] as const;

/**
 * Upper end of both axes: the largest total plus 2, rounded up to a multiple of 3; at least 12 so that a map of small
 * rows still has room for its zones. Example: a largest total of 21 gives 24.
 */
export function mapDomainEnd(points: readonly MapPoint[]): number {
  const largest = points.reduce((most, p) => Math.max(most, p.toUs, p.toThem), 0);
  return Math.max(12, Math.ceil((largest + 2) / 3) * 3);
}

/** A tick of both axes. */
export interface MapTick {
  /** The total of 3..30 at which it stands. */
  readonly total: number;
  /** What stands beside it: the total, or the score of the list's own scale. */
  readonly shown: number;
}

/** What both axes run on: totals of three scores from 1 to 10, or a list's own numbers. */
export type MapAxis = 'totals' | { readonly from: number; readonly to: number };

/**
 * The ticks inside the domain: every 5 points of totals; of a list's own scale whole numbers at even steps.
 *
 * @example mapTicks(30, { from: 1, to: 5 }).map(({ shown }) => shown)  // [1, 2, 3, 4, 5]
 */
export function mapTicks(end: number, axis: MapAxis = 'totals'): readonly MapTick[] {
  if (axis === 'totals') return stepped(5, end, 5).map((total) => ({ total, shown: total }));
  const { from, to } = axis;
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  const step = STEPS.find((one) => (most - least) / one <= 5) ?? (most - least) / 5;
  const total = (score: number) => 3 + (27 * (score - from)) / (to - from);
  return stepped(Math.ceil(least / step) * step, most, step)
    .map((score) => ({ total: total(score), shown: score }))
    .filter((tick) => tick.total <= end);
}

const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200] as const;

function stepped(first: number, last: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((last - first) / step + 1e-9) + 1 }, (_, i) => first + i * step);
}

/** A total as the axis says it. @example onAxis(16.5, { from: 1, to: 5 })  // 3 */
export function onAxis(total: number, axis: MapAxis): number {
  return axis === 'totals' ? total : axis.from + ((total - 3) * (axis.to - axis.from)) / 27;
}

/** What the axes of a list's map run on. */
export function mapAxis({ scale, measure }: Pick<TemplatePlace, 'scale' | 'measure'>): MapAxis {
  if (scale?.kind === 'numbers') return scale;
  return measure === 'one' ? { from: 1, to: 10 } : 'totals';
}

/** Pixel position of a total on the x axis. */
export function xOf(total: number, end: number, frame: PlotFrame): number {
  const span = frame.width - frame.left - frame.right;
  return frame.left + ((total - LOWEST_TOTAL) / (end - LOWEST_TOTAL)) * span;
}

/** Pixel position of a total on the y axis; larger totals stand higher. */
export function yOf(total: number, end: number, frame: PlotFrame): number {
  const span = frame.height - frame.top - frame.bottom;
  return frame.height - frame.bottom - ((total - LOWEST_TOTAL) / (end - LOWEST_TOTAL)) * span;
}

const NEEDS_ACTION: ReadonlySet<Flag> = new Set<Flag>([
  'overpaying',
  'opportunity',
  'target',
  'hollow',
  'mixed',
]);

/** Places marks and their row-number labels; a label that would cover another mark or label is left out. */
export function layOutMarks(
  points: readonly MapPoint[],
  frame: PlotFrame,
  end: number = mapDomainEnd(points),
): readonly MapMark[] {
  const groups = new Map<string, [MapPoint, ...MapPoint[]]>();
  for (const point of points) {
    const key = `${point.toUs}|${point.toThem}`;
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  }
  const placed = [...groups.values()].map((group) => ({
    points: group,
    x: xOf(group[0].toUs, end, frame),
    y: yOf(group[0].toThem, end, frame),
  }));
  const taken = boxIndex(placed.map(({ x, y }) => ({ x0: x - 8, x1: x + 8, y0: y - 8, y1: y + 8 })));
  return placed.map((mark) => {
    const crowded = points.length > LABEL_LIMIT && !mark.points.some((p) => NEEDS_ACTION.has(p.flag));
    if (crowded) return { ...mark, label: null };
    const width = 7 * labelOf(mark.points).length + 2;
    for (const place of LABEL_PLACES) {
      const x0 =
        mark.x + place.dx - (place.anchor === 'end' ? width : place.anchor === 'middle' ? width / 2 : 0);
      const box = { x0, x1: x0 + width, y0: mark.y + place.dy - 11, y1: mark.y + place.dy + 2 };
      const inside = box.x0 >= frame.left && box.x1 <= frame.width - frame.right + 8 && box.y0 >= frame.top;
      const free = taken
        .near(box)
        .every(
          (t) =>
            (Math.abs((t.x0 + t.x1) / 2 - mark.x) < 0.5 && Math.abs((t.y0 + t.y1) / 2 - mark.y) < 0.5) ||
            box.x1 <= t.x0 ||
            box.x0 >= t.x1 ||
            box.y1 <= t.y0 ||
            box.y0 >= t.y1,
        );
      if (inside && free) {
        taken.add(box);
        return { ...mark, label: place };
      }
    }
    return { ...mark, label: null };
  });
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Pixels: labels and marks are smaller. */
const TILE = 40;

/** Boxes by the tiles that they touch, so that only those nearby are compared. */
function boxIndex(boxes: readonly Box[]) {
  const tiles = new Map<string, Box[]>();
  const keysOf = ({ x0, x1, y0, y1 }: Box) => {
    const keys: string[] = [];
    for (let x = Math.floor(x0 / TILE); x <= Math.floor(x1 / TILE); x++)
      for (let y = Math.floor(y0 / TILE); y <= Math.floor(y1 / TILE); y++) keys.push(`${x}|${y}`);
    return keys;
  };
  const add = (box: Box) => {
    for (const key of keysOf(box)) {
      const tile = tiles.get(key);
      if (tile) tile.push(box);
      else tiles.set(key, [box]);
    }
  };
  boxes.forEach(add);
  return { add, near: (box: Box): readonly Box[] => keysOf(box).flatMap((key) => tiles.get(key) ?? []) };
}

/** The label of a mark: its row number, or the first row and how many more stand on the same spot. */
export function labelOf(points: readonly [MapPoint, ...MapPoint[]]): string {
  return points.length === 1 ? String(points[0].row) : `${points[0].row} ×${points.length}`;
}

/** The mark next to the present one along an axis, for the arrow keys; the present one at the edge. */
export function neighbour(
  marks: readonly MapMark[],
  from: number,
  key: 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End',
): number {
  const horizontal = key === 'ArrowRight' || key === 'ArrowLeft' || key === 'Home' || key === 'End';
  const order = marks
    .map((mark, index) => ({ index, mark }))
    .sort((a, b) =>
      horizontal ? a.mark.x - b.mark.x || a.mark.y - b.mark.y : b.mark.y - a.mark.y || a.mark.x - b.mark.x,
    )
    .map(({ index }) => index);
  if (key === 'Home') return order[0] ?? from;
  if (key === 'End') return order.at(-1) ?? from;
  const at = order.indexOf(from);
  const next = at + (key === 'ArrowRight' || key === 'ArrowUp' ? 1 : -1);
  return order[Math.min(order.length - 1, Math.max(0, next))] ?? from;
}
