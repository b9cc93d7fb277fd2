import type { WalkAway } from '../../excel/deal/dealSettings';
import { formatNumber } from '../wording/format';

/** Where our own numbers stand beside each other, px within a picture of {@link WALK_AWAY_WIDTH}. */
export interface WalkAwayPoint {
  readonly kind: 'walk-away' | 'now' | 'target' | 'first offer';
  readonly x: number;
  readonly text: string;
  /** The middle of its words, which stand clear of each other and within the picture. */
  readonly textAt: number;
  readonly isAbove: boolean;
}

export const WALK_AWAY_WIDTH = 318;
/** From either end of the line to the edge, px. */
const MARGIN = 10;
/** A letter is about so wide, and words stand at least so far apart, px. */
const LETTER = 6.4;
const APART = 8;

/**
 * Walk-away and target above a line, where the deal stands and the first offer below it, to scale; null where there is no walk-away to
 * hold anything against.
 *
 * @param now what the whole deal is worth to us as it stands, in points as people see them
 * @example a walk-away of 18 and a target of 40, the deal at 21 → 18 at 10, 21 at 51, 40 at 308
 */
export function walkAwayDrawing(
  { value, target, firstOffer }: Pick<WalkAway, 'value' | 'target' | 'firstOffer'>,
  now: number,
): readonly WalkAwayPoint[] | null {
  if (value === undefined) return null;
  const numbers: readonly (readonly [WalkAwayPoint['kind'], number | undefined, boolean])[] = [
    ['walk-away', value, true],
    ['target', target, true],
    ['now', now, false],
    ['first offer', firstOffer, false],
  ];
  const points = numbers.flatMap(([kind, n, isAbove]) => (n === undefined ? [] : [{ kind, n, isAbove }]));
  const least = Math.min(...points.map(({ n }) => n));
  const span = Math.max(...points.map(({ n }) => n)) - least;
  const placed = points.map(({ kind, n, isAbove }) => ({
    kind,
    isAbove,
    text: `${kind} ${formatNumber(n)}`,
    x: span === 0 ? WALK_AWAY_WIDTH / 2 : MARGIN + ((n - least) / span) * (WALK_AWAY_WIDTH - 2 * MARGIN),
  }));
  return [
    ...wordsApart(placed.filter(({ isAbove }) => isAbove)),
    ...wordsApart(placed.filter(({ isAbove }) => !isAbove)),
  ];
}

type Placed = Omit<WalkAwayPoint, 'textAt'>;

/** The middles of at most two texts in one line, each as near to its point as the other and the edges let it. */
function wordsApart(points: readonly Placed[]): readonly WalkAwayPoint[] {
  const ordered = [...points].sort((a, b) => a.x - b.x);
  const half = ({ text }: Placed) => (text.length * LETTER) / 2;
  const within = (x: number, least: number, most: number) => Math.min(Math.max(x, least), most);
  const [first, second] = ordered;
  if (first === undefined) return [];
  const alone = (point: Placed) => within(point.x, half(point), WALK_AWAY_WIDTH - half(point));
  if (second === undefined) return [{ ...first, textAt: alone(first) }];
  const needed = half(first) + half(second) + APART;
  const missing = Math.max(0, needed - (alone(second) - alone(first)));
  const left = within(alone(first) - missing / 2, half(first), WALK_AWAY_WIDTH - half(second) - needed);
  const right = within(Math.max(left + needed, alone(second)), half(second), WALK_AWAY_WIDTH - half(second));
  return [
    { ...first, textAt: left },
    { ...second, textAt: right },
  ];
}
