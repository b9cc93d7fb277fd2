import { asksNext } from '../../excel/review/asksNext';
import { differenceText } from '../../excel/report/differenceText';
import { budgetsFor } from '../../excel/review/oneScoreReview';
import { methodSettings } from '../../excel/deal/deal';
import type { SessionReview } from '../../excel/review/sessionReview';
import { spokenFindings } from '../../excel/review/spokenFindings';
import { DIMENSIONS } from '../../negotiation/concession';
import { pointUnit } from '../../negotiation/pointUnit';
import { shownOn } from '../map/shownOn';
import { limitText, spentText } from '../charts/limitUse';
import { shareText } from '../charts/shareDrawing';
import { formatDay, formatNumber } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';
import { bringsBack } from './askWords';
import { CHECK_WORDS } from './checkWords';
import { reviewHeadline } from './reviewHeadline';
import { limitUses, shareOf } from './standings';

/** Said before the first copy, and at the top of what is copied. */
export const SHARING_REMINDER = 'This contains your scores. Share it inside your team only.';

/** The review as plain text for one's own team: paragraphs with a heading line each, as an e-mail or a note takes them. */
export function summaryText(reviewed: SessionReview, moment: Date): string {
  const { session, reading, differences: changes, comparedWith, review, deal } = reviewed;
  const findings = spokenFindings(reviewed.findings);
  const headline = reviewHeadline(reviewed, { lookingBack: false });
  const title = session === null ? 'Review' : `Review of session ${formatNumber(session)}`;
  const isOne = reading.place.measure === 'one';
  const unit = pointUnit(reading.place.measure);
  const all = limitUses(review, budgetsFor(reading.place.measure, deal.budgets), methodSettings(deal));
  const uses = isOne ? all.slice(0, 1) : all;
  const asks = asksNext(reviewed);
  const [ask] = asks?.asks ?? [];
  const paragraphs: readonly (readonly string[])[] = [
    [`${title}: ${reading.place.sheet}, ${formatDay(moment)}`, SHARING_REMINDER],
    [
      headline.title,
      ...(findings.length === 0 ? [] : [headline.detail]),
      ...findings.map(
        ({ rule, message, suggestion }, at) =>
          `${formatNumber(at + 1)}. ${CHECK_WORDS[rule]?.found ?? rule}. ${message} ${suggestion}`,
      ),
    ],
    asks && ask ? ['Ask for this next', `${ask.what}. ${bringsBack(ask, asks.dimension)}`, ask.wording] : [],
    [
      'What we have given away',
      ...DIMENSIONS.flatMap((dimension, at) => {
        const use = uses[at];
        return use
          ? [`${isOne ? 'Cost' : DIMENSION_WORDS[dimension]}: ${spentText(use)}. ${limitText(use)}`]
          : [];
      }),
    ],
    ['Fair share', shareText(shareOf(review, deal, reading.place.measure))],
    [
      'Given and received so far',
      `Given ${formatNumber(review.given.total / unit)}, received ${formatNumber(review.received.total / unit)}.`,
    ],
    changes.length === 0
      ? []
      : [
          changesTitle(comparedWith),
          ...changes.map((change) => `- ${differenceText(change, shownOn(reviewed))}`),
        ],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** @example changesTitle(0)  // 'Changed since the starting point' @example changesTitle(2)  // 'Changed since session 2' */
export function changesTitle(comparedWith: number | null): string {
  return comparedWith === null || comparedWith === 0
    ? 'Changed since the starting point'
    : `Changed since session ${formatNumber(comparedWith)}`;
}
