import { spokenFindings } from './spokenFindings';
import type { Finding } from '../../negotiation/findings/finding';
import { percent, shown, signed } from '../../negotiation/findings/sentence';
import { DIMENSIONS, type Dimension } from '../../negotiation/concession';
import type { RowReview } from '../../negotiation/review';
import { standingOf } from '../../negotiation/standing';
import { exceeds, reaches } from '../../negotiation/threshold';
import { findingSettings, methodSettings } from '../deal/deal';
import { pointUnit } from '../../negotiation/pointUnit';
import type { SheetGrid } from '../../cells/sheetGrid';
import type { TemplateReading } from '../template/reading';
import { bestWorth } from './bestWorth';
import { leftOutOf } from './leftOut';
import { scoreTextOf } from './scoreText';
import type { ReviewedWorkbook } from './reviewWorkbook';

/** Why the headline says what it says; the first that is true, in this order. */
export type HeadlineReason =
  | 'open questions'
  | 'counted by assumption'
  | 'rows left out'
  | 'below walk-away'
  | 'limit passed'
  | 'costs more than it brings'
  | 'far behind'
  | 'behind'
  | 'they lose'
  | 'table passes a limit'
  | 'limit nearly spent'
  | 'offer overpays'
  | 'past the mark'
  | 'terms due'
  | 'findings'
  | 'nothing';

/** The worst true thing about a deal, in a title and a sentence. */
export interface DealHeadline {
  readonly reason: HeadlineReason;
  readonly tone: 'calm' | 'caution' | 'warning';
  readonly title: string;
  readonly detail: string;
}

/** How numbers are shown: the pane writes them in the reader's own digits. */
export interface NumberFormats {
  readonly number: (n: number) => string;
  readonly signed: (n: number) => string;
  readonly share: (share: number) => string;
}

export const PLAIN_NUMBERS: NumberFormats = { number: shown, signed, share: percent };

/** What the headline is told of. */
export type Headlined = Pick<ReviewedWorkbook, 'deal' | 'reading' | 'review'> & {
  readonly findings: readonly Finding[];
  /** Everything on the sheets, for the words of a scale; absent: scores are said as numbers. */
  readonly grids?: readonly SheetGrid[];
};

/** The same with the points of totals and their sums, which of one score a side are shown as scores. */
interface Formats extends NumberFormats {
  readonly points: (total: number) => string;
  readonly signedPoints: (total: number) => string;
}

type Said = (headlined: Headlined, formats: Formats, audience: Audience) => DealHeadline | null;

function withPoints({ reading }: Pick<Headlined, 'reading'>, formats: NumberFormats): Formats {
  const unit = pointUnit(reading.place.measure);
  return {
    ...formats,
    points: (total) => formats.number(total / unit),
    signedPoints: (total) => formats.signed(total / unit),
  };
}

/** Who reads it: our own pane, or whoever a copy or a sheet may reach. What is private is said in the pane alone. */
export type Audience = 'pane' | 'copy';

/**
 * The worst true thing first; how rows are counted is part of the truth. One function for the pane, the copied summary and the
 * review sheet, so that none is calm where another is not: it is calm only where no finding asks to be raised. The walk-away alone
 * is said in the pane and nowhere else.
 *
 * @example dealHeadline(a list of 25 rows without Status and Direction).title  // 'All 25 rows count as agreed gives'
 */
export function dealHeadline(
  headlined: Headlined,
  formats: NumberFormats = PLAIN_NUMBERS,
  audience: Audience = 'copy',
): DealHeadline {
  const whole = withPoints(headlined, formats);
  for (const say of IN_ORDER) {
    const said = say(headlined, whole, audience);
    if (said !== null) return said;
  }
  return nothing(headlined, formats);
}

/** Where the deal stands, in one sentence: the same words wherever it is said. */
export function standingSentence(
  headlined: Pick<Headlined, 'deal' | 'reading' | 'review'>,
  numbers: NumberFormats = PLAIN_NUMBERS,
): string {
  const { deal, review } = headlined;
  const formats = withPoints(headlined, numbers);
  const { given, received, net, capture } = review;
  if (given.total === 0 && received.total === 0) return 'Nothing is agreed yet.';
  const sums = `We gave ${formats.points(given.total)} and received ${formats.points(received.total)}`;
  if (capture === 'value-destroyed')
    return `${sums}; together that costs more than it brings: ${sidesOf(net, formats)}.`;
  const { state } = standingOf(review, findingSettings(deal));
  if (state !== 'even') return `${sums}: ${state === 'far' ? 'far behind' : 'behind'}.`;
  switch (capture) {
    case 'counterpart-losing':
      return `${sums}; they lose on the estimates: ${sidesOf(net, formats)}.`;
    case 'we-are-losing':
      return `${sums}: about even.`;
    case 'over-cap':
      return `We hold ${formats.share(net.share ?? 0)} of what this deal creates; the mark is ${formats.share(methodSettings(deal).captureCap)}.`;
    case 'at-cap':
    case 'under-cap':
      return `${sums}; both sides gain on the estimates.`;
    case 'none':
      return `${sums}.`;
  }
}

const openQuestions: Said = ({ reading: { doubts } }, { number }) =>
  doubts.length === 0
    ? null
    : {
        reason: 'open questions',
        tone: 'caution',
        title: `${doubts.length === 1 ? '1 question' : `${number(doubts.length)} questions`} about your list`,
        detail: doubts.length === 1 ? 'Totals wait for your answer.' : 'Totals wait for your answers.',
      };

const countedByAssumption: Said = ({ reading, review }, { number, points }) => {
  const assumed = reading.assumed ?? [];
  if (assumed.length === 0 || reading.rows.length === 0) return null;
  const [asGives, asAgreed] = [assumed.includes('direction'), assumed.includes('status')];
  const count = reading.rows.length;
  const rows = count === 1 ? '1 row counts' : `All ${number(count)} rows count`;
  const what = asGives && asAgreed ? 'agreed gives' : asGives ? 'gives' : 'agreed';
  const lacks =
    asGives && asAgreed
      ? 'no Status and no Give or get column'
      : asGives
        ? 'no Give or get column'
        : 'no Status column';
  const { given, received } = review;
  const back = received.total === 0 ? 'nothing received' : `${points(received.total)} received`;
  return {
    reason: 'counted by assumption',
    tone: 'caution',
    title: `${rows} as ${what}`,
    detail: `${points(given.total)} points given away, ${back}. The list has ${lacks}, so we cannot know better.`,
  };
};

const rowsLeftOut: Said = ({ reading }, { number }) => {
  const { rows } = leftOutOf(reading);
  if (rows === 0) return null;
  return {
    reason: 'rows left out',
    tone: 'warning',
    ...(rows === 1
      ? { title: '1 row is left out', detail: 'It counts in nothing until its cells can be read.' }
      : {
          title: `${number(rows)} rows are left out`,
          detail: 'They count in nothing until their cells can be read.',
        }),
  };
};

const belowWalkAway: Said = (headlined, formats, audience) => {
  const { value } = headlined.deal.walkAway;
  if (audience !== 'pane' || value === undefined) return null;
  const found = bestWorth(headlined);
  if (found === null || !exceeds(value, found.worth)) return null;
  const [worth, least] = [formats.signed(found.worth), formats.signed(value)];
  return {
    reason: 'below walk-away',
    tone: 'warning',
    ...(found.isSigned
      ? {
          title: 'This deal is below your walk-away',
          detail: `It stands at ${worth}; you walk away at ${least}.`,
        }
      : {
          title: 'This deal cannot reach your walk-away',
          detail: `At best ${worth}; you walk away at ${least}.`,
        }),
  };
};

const limitPassed: Said = (headlined, { number }) => {
  const passed = worstOf(
    limitsOf(headlined).filter(({ use }) => use.state === 'over'),
    ({ use }) => use.used,
  );
  if (passed === undefined) return null;
  const { word, use } = passed;
  return {
    reason: 'limit passed',
    tone: 'warning',
    title: `${word} is past its limit`,
    detail: `${number(use.used)} of ${number(use.budget)} given away, ${number(use.used - use.budget)} over.`,
  };
};

const costsMore: Said = ({ review: { capture, net } }, formats) =>
  capture !== 'value-destroyed'
    ? null
    : {
        reason: 'costs more than it brings',
        tone: 'warning',
        title: 'This deal costs more than it brings',
        detail: `On your estimates so far: ${sidesOf(net, formats)}.`,
      };

const behind: Said = ({ deal, review }, formats) => {
  const { state, given, received, net } = standingOf(review, findingSettings(deal));
  if (state === 'even') return null;
  const detail = `We gave ${formats.points(given)} and received ${formats.points(received)}.`;
  return state === 'far'
    ? { reason: 'far behind', tone: 'warning', title: `Far behind: us ${formats.signedPoints(net)}`, detail }
    : { reason: 'behind', tone: 'caution', title: `Behind by ${formats.points(-net)}`, detail };
};

const theyLose: Said = ({ review: { capture, net } }, formats) =>
  capture !== 'counterpart-losing'
    ? null
    : {
        reason: 'they lose',
        tone: 'warning',
        title: 'They lose on your estimates',
        detail: `So far: ${sidesOf(net, formats)}.`,
      };

const tablePassesLimit: Said = (headlined, { number }) => {
  if (isSigned(headlined)) return null;
  const passed = worstOf(
    limitsOf(headlined).filter(({ use, after }) => exceeds(after, use.budget)),
    ({ after }) => after,
  );
  if (passed === undefined) return null;
  const { dimension, word, use, after } = passed;
  const most = largest(
    onTheTable(headlined),
    ({ concession }) => concession.own[DIMENSIONS.indexOf(dimension)] ?? 0,
  );
  const takes =
    most === null
      ? ''
      : ` ${most.concession.name} takes ${number(most.concession.own[DIMENSIONS.indexOf(dimension)] ?? 0)}.`;
  return {
    reason: 'table passes a limit',
    tone: 'caution',
    title: 'The offer on the table passes a limit',
    detail: `${word} would stand at ${number(after)} of ${number(use.budget)}.${takes}`,
  };
};

const limitNearlySpent: Said = (headlined, { number }) => {
  if (isSigned(headlined)) return null;
  const near = worstOf(
    limitsOf(headlined).filter(({ use }) => use.state === 'near'),
    ({ use }) => use.used,
  );
  if (near === undefined) return null;
  const { word, use } = near;
  return {
    reason: 'limit nearly spent',
    tone: 'caution',
    title: reaches(use.used, use.budget) ? `${word} has reached its limit` : `${word} is nearly spent`,
    detail: `${number(use.used)} of ${number(use.budget)} given away.`,
  };
};

const offerOverpays: Said = (headlined, { number, points }) => {
  if (isSigned(headlined)) return null;
  const offers = overpaying(headlined, 'offered');
  const [first] = offers;
  if (first === undefined) return null;
  return {
    reason: 'offer overpays',
    tone: 'caution',
    title:
      offers.length === 1
        ? '1 offer on the table overpays'
        : `${number(offers.length)} offers on the table overpay`,
    detail: `${first.concession.name} costs us ${rowText(headlined, first.total, points)} and is worth ${rowText(headlined, first.mirrorTotal ?? 0, points)} to them.`,
  };
};

const pastTheMark: Said = (headlined, { share }) => {
  const { deal, review } = headlined;
  if (isSigned(headlined) || review.capture !== 'over-cap' || deal.relationship === 'one-off') return null;
  return {
    reason: 'past the mark',
    tone: 'caution',
    title: `Past the ${share(methodSettings(deal).captureCap)} mark`,
    detail: 'On your estimates we hold most of what this deal creates. Leave them something for next time.',
  };
};

const termsDue: Said = ({ findings }, { number }) => {
  const due = findings.find(({ rule }) => rule === 'review-due');
  if (due === undefined) return null;
  const { days = 0 } = due.numbers;
  return {
    reason: 'terms due',
    tone: 'caution',
    title: 'Signed terms are due for a look',
    detail: `The last look was ${number(days)} days ago. See them under Prepare, and say what has changed since.`,
  };
};

const findingsToRaise: Said = (headlined, formats) => {
  const count = raisedOf(headlined.findings).length;
  if (count === 0) return null;
  return {
    reason: 'findings',
    tone: raisedOf(headlined.findings).some(({ severity }) => severity === 'warning') ? 'warning' : 'caution',
    title: count === 1 ? '1 thing to raise' : `${formats.number(count)} things to raise`,
    detail: standingSentence(headlined, formats),
  };
};

const IN_ORDER: readonly Said[] = [
  openQuestions,
  countedByAssumption,
  rowsLeftOut,
  belowWalkAway,
  limitPassed,
  costsMore,
  behind,
  theyLose,
  tablePassesLimit,
  limitNearlySpent,
  offerOverpays,
  pastTheMark,
  termsDue,
  findingsToRaise,
];

function nothing(headlined: Headlined, { number }: NumberFormats): DealHeadline {
  // What was not agreed by then is no idea any more.
  const ideas = isSigned(headlined) ? 0 : overpaying(headlined, 'idea').length;
  const grey =
    ideas === 0 ? '' : ideas === 1 ? ' 1 idea would overpay.' : ` ${number(ideas)} ideas would overpay.`;
  return {
    reason: 'nothing',
    tone: 'calm',
    title: 'Nothing needs you now',
    detail: `${signedSentence(headlined)}${countSentence(headlined.reading, number)}${grey}`,
  };
}

const DAYS = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

/** @example 'Signed on 14 May 2026. ' Before signing ''. */
function signedSentence({ deal: { signedOn } }: Headlined): string {
  return signedOn === null ? '' : `Signed on ${DAYS.format(new Date(`${signedOn}T00:00:00Z`))}. `;
}

/** @example '20 rows counted: 10 agreed, 2 on the table, 5 ideas, 2 closed, 1 not scored.' */
function countSentence(reading: TemplateReading, number: (n: number) => string): string {
  const of = (...statuses: readonly string[]) =>
    reading.rows.filter(({ status }) => statuses.includes(status)).length;
  const [ideas, unscored] = [of('idea'), reading.unscoredRows.length];
  const parts = [
    [of('agreed'), 'agreed'],
    [of('offered', 'asked'), 'on the table'],
    [ideas, ideas === 1 ? 'idea' : 'ideas'],
    [of('rejected', 'withdrawn'), 'closed'],
    [unscored, 'not scored'],
  ] as const;
  const count = reading.rows.length + unscored;
  const said = parts.flatMap(([n, word]) => (n === 0 ? [] : [`${number(n)} ${word}`])).join(', ');
  return `${count === 1 ? '1 row' : `${number(count)} rows`} counted${said === '' ? '' : `: ${said}`}.`;
}

/** Findings that ask to be raised, those with one cause once; the others only inform. */
export function raisedOf(findings: readonly Finding[]): readonly Finding[] {
  return spokenFindings(findings).filter(({ severity }) => severity !== 'info');
}

function limitsOf({ review, reading }: Headlined) {
  const isOne = reading.place.measure === 'one';
  return DIMENSIONS.flatMap((dimension, i) => {
    const use = review.budgets[i];
    if (!use) return [];
    return [
      {
        dimension,
        word: isOne ? 'What we give away' : wordOf(dimension),
        use,
        after: use.used + review.pending.given[dimension],
      },
    ];
  });
}

/** The limit of which the largest share is given away; one of 0 comes before every other, of equal ones the first. */
function worstOf<Limit extends { readonly use: { readonly budget: number } }>(
  limits: readonly Limit[],
  given: (limit: Limit) => number,
): Limit | undefined {
  const share = (limit: Limit) => (limit.use.budget === 0 ? Infinity : given(limit) / limit.use.budget);
  return limits.reduce<Limit | undefined>(
    (worst, limit) => (worst === undefined || share(limit) > share(worst) ? limit : worst),
    undefined,
  );
}

const wordOf = (dimension: Dimension) => `${dimension.charAt(0).toUpperCase()}${dimension.slice(1)}`;

const isSigned = ({ deal }: Headlined) => deal.signedOn !== null;

const onTheTable = ({ review }: Headlined) =>
  review.rows.filter(({ concession }) => concession.direction === 'give' && concession.status === 'offered');

const overpaying = ({ review }: Headlined, status: 'offered' | 'idea') =>
  review.rows.filter(({ flag, concession }) => flag === 'overpaying' && concession.status === status);

function largest(rows: readonly RowReview[], of: (row: RowReview) => number): RowReview | null {
  return rows.reduce<RowReview | null>(
    (best, row) => (best === null || of(row) > of(best) ? row : best),
    null,
  );
}

const sidesOf = ({ us, them }: { readonly us: number; readonly them: number }, formats: Formats) =>
  `us ${formats.signedPoints(us)}, them ${formats.signedPoints(them)}`;

/** The total of one row: of one score a side as the list itself writes that score. */
function rowText({ reading, grids }: Headlined, total: number, points: Formats['points']): string {
  if (reading.place.measure !== 'one' || grids === undefined) return points(total);
  return scoreTextOf({ reading, grids })(total / pointUnit('one'));
}
