import type { Concession } from '../../concession';
import { reaches } from '../../threshold';
import type { Rule } from '../finding';
import type { ReviewCase } from '../reviewCase';
import { counted, rowNumbers, rowsText } from '../sentence';

/** The gives of high leverage, when there are too many of them in one session. */
function tooMany(gives: readonly Concession[], { settings }: ReviewCase): readonly Concession[] | null {
  const high = gives.filter((give) => reaches(give.own[1], settings.cautionLeverage));
  const many = high.length >= settings.highLeverageGives;
  const large = gives.length >= 2 && reaches(high.length / gives.length, settings.highLeverageShare);
  return high.length > 0 && (many || large) ? high : null;
}

/** How many times over the number or the share of such gives is, whichever is more; of one give there is no share. */
function sizeOf(high: number, gives: number, { settings }: ReviewCase): number {
  const share = gives >= 2 ? high / gives / settings.highLeverageShare : 0;
  return Math.max(high / settings.highLeverageGives, share);
}

/** Much leverage given away in one session; a warning when it happens twice running. */
export const highLeverageGiveaway: Rule = {
  id: 'high-leverage-giveaway',
  firesWhen:
    'in a session at least 2 agreed gives have own leverage of 7 or more, or at least half of 2 or more agreed gives; in two sessions running it is a warning',
  severity: 'caution',
  find: (review) => {
    const gives = review.agreedNow('give');
    const high = tooMany(gives, review);
    if (high === null) return [];
    const again = tooMany(review.agreedBefore('give'), review) !== null;
    return [
      {
        severity: again ? 'warning' : 'caution',
        rows: rowNumbers(high),
        numbers: { high: high.length, gives: gives.length, threshold: review.settings.cautionLeverage },
        size: sizeOf(high.length, gives.length, review),
        message: `${counted(high.length, 'give')} of ${gives.length} agreed this session cost us leverage of ${review.settings.cautionLeverage} or more (${rowsText(high)})${again ? ', as in the session before' : ''}.`,
        suggestion:
          'Before the next give, ask for something that restores your options: a time limit, a break clause or a first refusal.',
      },
    ];
  },
};
