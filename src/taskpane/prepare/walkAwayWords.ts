import type { WalkAway } from '../../excel/deal/dealSettings';
import { sumOfPoints } from '../../negotiation/trades/tradePackage';
import { marginWords } from '../trades/afterWords';
import { formatDay, formatSigned } from '../wording/format';

export const STRENGTH_WORDS = { weak: 'Weak', fair: 'Fair', strong: 'Strong' } as const;

type Line = readonly [word: string, said: string];

const dayOf = (day: string) => formatDay(new Date(`${day}T00:00`));

/**
 * What is set, line by line.
 *
 * @param now what the whole deal is worth to us as it stands
 * @example walkAwayLines({ value: 18 }, 21)  // [['Walk-away', '+18; the deal stands at +21, 3 above your walk-away']]
 */
export function walkAwayLines(walkAway: WalkAway, now: number): readonly Line[] {
  const { alternative, strength, value, money, target, firstOffer, reason, theirs, deadline } = walkAway;
  const fails = [alternative, strength === undefined ? undefined : STRENGTH_WORDS[strength]];
  const first = [firstOffer === undefined ? undefined : formatSigned(firstOffer), reason];
  const joined = (parts: readonly (string | undefined)[], mark: string) =>
    parts.filter((part) => part !== undefined).join(mark);
  const lines: readonly Line[] = [
    [
      'Walk-away',
      value === undefined
        ? ''
        : `${formatSigned(value)}; the deal stands at ${formatSigned(now)}, ${marginWords(sumOfPoints([now, -value]))}`,
    ],
    ['In money', money ?? ''],
    ['Target', target === undefined ? '' : formatSigned(target)],
    ['If it fails', joined(fails, '. ')],
    ['First offer', joined(first, ': ')],
    ['Their walk-away', theirs === undefined ? '' : `about ${formatSigned(theirs)} for them, our guess`],
    ['Our deadline', deadline === undefined ? '' : dayOf(deadline)],
  ];
  return lines.filter(([, said]) => said !== '');
}
