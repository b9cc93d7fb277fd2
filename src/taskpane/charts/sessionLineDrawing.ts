import type { SessionTotal } from '../../excel/report/sessionTotals';

/** A point of a line: `x` in per cent of the width, `y` in px from the top. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

/** The two running totals as they are drawn. */
export interface LinesDrawing {
  readonly height: number;
  /** From 0 upwards, evenly spaced; the last is the top of the picture. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly received: readonly LinePoint[];
  readonly given: readonly LinePoint[];
  /** Where the words at the ends of the lines stand, px from the top to their middle. */
  readonly ends: { readonly received: number; readonly given: number };
  /** Sessions below the picture; where there are many, some have no word. */
  readonly steps: readonly { readonly session: number; readonly labelled: boolean }[];
}

/** A line of text at the end of a line needs so much room, px. */
export const LINE_OF_TEXT = 18;
/** So many sessions have a word at 270 px. */
const MOST_LABELS = 7;

/**
 * Lays out the running totals by session. Both lines begin at zero on the scale; where the words at their ends would cover each
 * other, they are moved apart by the same distance, inside the picture.
 *
 * @param totals at least two, in the order of their sessions
 * @param height of the plot, px
 */
export function sessionLines(totals: readonly SessionTotal[], height: number): LinesDrawing {
  const most = Math.max(1, ...totals.flatMap(({ given, received }) => [given, received]));
  const values = ticksUpTo(most);
  const top = values.at(-1) ?? most;
  const y = (value: number) => height - (height * value) / top;
  const x = (at: number) => (totals.length < 2 ? 0 : (100 * at) / (totals.length - 1));
  const line = (side: 'given' | 'received') => totals.map((total, at) => ({ x: x(at), y: y(total[side]) }));
  const last = totals.at(-1) ?? { given: 0, received: 0 };
  const every = Math.ceil(totals.length / MOST_LABELS);
  return {
    height,
    ticks: values.map((value) => ({ value, y: y(value) })),
    received: line('received'),
    given: line('given'),
    ends: apart(y(last.received), y(last.given), height),
    // Counted from the end, so that the last session always has its word.
    steps: totals.map(({ session }, at) => ({ session, labelled: (totals.length - 1 - at) % every === 0 })),
  };
}

/**
 * Three to five round numbers from 0 to the first that is not below `most`: steps of 1, 2 or 5 times a power of ten.
 *
 * @example ticksUpTo(70)  // [0, 20, 40, 60, 80]
 * @example ticksUpTo(13)  // [0, 5, 10, 15]
 */
export function ticksUpTo(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [0.2, 0.5, 1, 2, 5].map((n) => n * power).find((one) => Math.ceil(most / one) <= 4) ?? power;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => Math.round(at * step * 10) / 10);
}

function apart(received: number, given: number, height: number): LinesDrawing['ends'] {
  const distance = Math.abs(received - given);
  if (distance >= LINE_OF_TEXT) return { received, given };
  const middle = (received + given) / 2;
  const half = LINE_OF_TEXT / 2;
  const held = Math.min(Math.max(middle, half), height - half);
  // Of equal totals what we received stands above.
  return received <= given
    ? { received: held - half, given: held + half }
    : { received: held + half, given: held - half };
}
