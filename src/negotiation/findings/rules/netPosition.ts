import { standingOf } from '../../standing';
import { exceeds } from '../../threshold';
import type { Hit, Rule } from '../finding';
import type { ReviewCase } from '../reviewCase';
import { percent, rowNumbers } from '../sentence';

const counting = (review: ReviewCase) =>
  rowNumbers(review.rows.filter((row) => row.status === 'agreed' && row.mirror !== null));

function hit(review: ReviewCase, size: number, message: string, suggestion: string): Hit {
  const { us, them, created, share } = review.review.net;
  return {
    rows: counting(review),
    numbers: { us, them, created, ...(share !== null && { share }) },
    size,
    message: `On your estimates ${message}`,
    suggestion,
  };
}

/** Our share of the created value is above the cap. */
export const captureOverCap: Rule = {
  id: 'capture-over-cap',
  firesWhen: 'our share of the created value is above 60%; in a one-off deal for information only',
  severity: 'warning',
  find: (review) => {
    const { share, them, us } = review.review.net;
    const cap = review.settings.captureCap;
    if (share === null || exceeds(0, them) || !exceeds(share, cap)) return [];
    return [
      {
        ...hit(
          review,
          share / cap,
          `we take ${percent(share)} of what the agreed trades create (${review.points(us)} to us, ${review.points(them)} to them); the mark is ${percent(cap)}.`,
          'Leave them something that costs you little, so that they want to keep the deal and come back.',
        ),
        severity: review.relationship === 'one-off' ? 'info' : 'warning',
      },
    ];
  },
};

/** The agreed trades leave the other side worse off. */
export const counterpartLosing: Rule = {
  id: 'counterpart-losing',
  firesWhen: 'the agreed trades leave the other side below where it started',
  severity: 'warning',
  find: (review) => {
    const { us, them } = review.review.net;
    if (!exceeds(0, them)) return [];
    const message = `the agreed trades cost them ${review.points(-them)} points more than they bring them (us ${review.points(us)}, them ${review.points(them)}).`;
    return [
      hit(
        review,
        1 - them,
        message,
        'Offer them a give that is cheap for you, before they notice or regret the deal.',
      ),
    ];
  },
};

/** What we agreed costs us more than it brings, by our own scores. */
export const weAreLosing: Rule = {
  id: 'we-are-losing',
  firesWhen:
    'by our own scores over all agreed rows we lost at least 5% of what we gave and at least 3 points; from 25% and 12 points it is a warning',
  severity: 'caution',
  find: ({ rows, review, settings, points: text }) => {
    const { state, given, received, net } = standingOf(review, settings);
    if (state === 'even') return [];
    const isFar = state === 'far';
    const share = isFar ? settings.farBehindShare : settings.behindShare;
    const points = isFar ? settings.farBehindPoints : settings.behindPoints;
    return [
      {
        severity: isFar ? 'warning' : 'caution',
        rows: rowNumbers(rows.filter(({ status }) => status === 'agreed')),
        numbers: { given, received, net, share: -net / given },
        size: Math.min(-net / points, -net / given / share),
        message: `We have given ${text(-net)} points more than we received (given ${text(given)}, received ${text(received)}; ${percent(-net / given)} of what we gave).`,
        suggestion:
          'Ask for what is worth most to you among the rows not yet agreed, before any further give.',
      },
    ];
  },
};

/** The agreed trades cost both sides together more than they bring. */
export const valueDestroyed: Rule = {
  id: 'value-destroyed',
  firesWhen: 'agreed rows with a mirror create no value: the surpluses add up to 0 or less',
  severity: 'warning',
  find: (review) => {
    const { us, them, created, rows } = review.review.net;
    if (rows === 0 || exceeds(created, 0)) return [];
    const message = `these trades destroy value: ${review.points(us)} to us and ${review.points(them)} to them make ${review.points(created)}.`;
    return [
      hit(
        review,
        1 - created,
        message,
        'Look for gives that are dear to them and cheap for you, and take back one that is the reverse.',
      ),
    ];
  },
};
