import type { PlotFrame } from '../charts/plotFrame';

/** So many numbers stand along an axis, about. */
const TICKS = 4;

/**
 * Round numbers within a span, ends included, about four of them.
 *
 * @example axisTicks(15, 52)  // [20, 30, 40, 50]
 */
export function axisTicks(from: number, to: number): readonly number[] {
  const raw = (to - from) / TICKS;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5, 10].find((n) => n * power >= raw) ?? 10);
  const ticks: number[] = [];
  for (let n = Math.ceil(from / step); n * step <= to; n += 1) ticks.push(n * step);
  return ticks;
}

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** '' where the point needs no label. */
  readonly text: string;
}

export interface PlacedLabel extends LabelledPoint {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A letter is about so wide and a line so high, px. */
const LETTER = 5.8;
const LINE = 12;
const PLACES = [
  { dx: 12, dy: 4, anchor: 'start' },
  { dx: -12, dy: 4, anchor: 'end' },
  { dx: 0, dy: -13, anchor: 'middle' },
  { dx: 0, dy: 21, anchor: 'middle' },
] as const;

/** The room that a label takes. */
function boxOf({ x, y, text, anchor }: PlacedLabel): Box {
  const wide = text.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - LINE + 2, bottom: y + 2 };
}

/**
 * Labels beside their points, inside the frame, where they cover neither a point, nor each other, nor one of those that have their
 * place already; one for which there is no such place is left out, since the table has it.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  frame: PlotFrame,
  fixed: readonly PlacedLabel[] = [],
): readonly PlacedLabel[] {
  const taken: Box[] = [
    ...points.map(({ x, y }) => ({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 })),
    ...fixed.map(boxOf),
  ];
  return points.flatMap((point, own) => {
    if (point.text === '') return [];
    for (const { dx, dy, anchor } of PLACES) {
      const placed = { x: point.x + dx, y: point.y + dy, text: point.text, anchor };
      const box = boxOf(placed);
      const isInside =
        box.left >= frame.left &&
        box.right <= frame.width - frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.height - frame.bottom;
      if (!isInside || taken.some((other, i) => i !== own && overlap(box, other))) continue;
      taken.push(box);
      return [placed];
    }
    return [];
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
