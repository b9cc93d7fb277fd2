import { raisedOf } from '../../excel/review/dealHeadline';
import { rowDetails } from '../../excel/review/rowDetails';
import type { SessionReview } from '../../excel/review/sessionReview';
import { RULES } from '../../negotiation/findings/catalogue';
import { spokenFindings } from '../../excel/review/spokenFindings';
import type { Finding } from '../../negotiation/findings/finding';
import type { RowDetails } from '../../negotiation/findings/reviewContext';
import { formatNumber } from '../wording/format';
import { CHECK_WORDS } from './checkWords';

/** A check that says nothing: it found nothing, or it had nothing to look at. */
export interface QuietCheck {
  readonly rule: string;
  readonly looksAt: string;
  /** What it would need; null where it looked and found nothing. */
  readonly needs: string | null;
}

/** Every check of the catalogue that found nothing, in its order. */
export function quietChecks(reviewed: SessionReview): readonly QuietCheck[] {
  const spoke = new Set(reviewed.findings.map(({ rule }) => rule));
  const needs = missing(reviewed);
  return RULES.filter(({ id }) => !spoke.has(id)).map(({ id }) => ({
    rule: id,
    looksAt: CHECK_WORDS[id]?.looksAt ?? id,
    needs: needs.get(id) ?? null,
  }));
}

interface Said {
  /** An earlier session is looked at. */
  readonly lookingBack: boolean;
  /** The headline has nothing that needs the reader. */
  readonly isCalm: boolean;
}

/**
 * How many checks had something to look at, and what they came to: as many to raise as the headline says.
 *
 * @example '14 checks: 2 to raise, 1 to note.' @example '10 checks, all clear.' @example '10 checks found nothing more.'
 */
export function checksSentence(
  findings: readonly Finding[],
  quiet: readonly QuietCheck[],
  { lookingBack, isCalm }: Said,
): string {
  const clear = quiet.filter(({ needs }) => needs === null).length;
  const count = clear + new Set(findings.map(({ rule }) => rule)).size;
  const checks = count === 1 ? '1 check' : `${formatNumber(count)} checks`;
  const raised = raisedOf(findings).length;
  const noted = spokenFindings(findings).length - raised;
  if (raised + noted === 0) return isCalm ? `${checks}, all clear.` : `${checks} found nothing more.`;
  const said = [
    ...(raised === 0 ? [] : [`${formatNumber(raised)} ${lookingBack ? 'stood out' : 'to raise'}`]),
    ...(noted === 0 ? [] : [`${formatNumber(noted)} to note`]),
  ];
  return `${checks}: ${said.join(', ')}.`;
}

/** What the workbook does not hold, by the check that would look at it: "clear" would be more than we know. */
function missing(reviewed: SessionReview): ReadonlyMap<string, string> {
  const { deal, reading, review, memory, offers } = reviewed;
  const details = detailsOf(reviewed);
  const has = (of: (row: RowDetails) => boolean) => details.some(of);
  const lacks: readonly (readonly [boolean, string, readonly string[]])[] = [
    [reading.place.columns.linkedTo === null, 'Needs a Linked to column', ['unreciprocated-give']],
    [
      deal.budgets.every((limit) => limit === null),
      'Needs a limit in Settings',
      ['budget-near', 'budget-over'],
    ],
    [
      review.net.rows === 0,
      'Needs an agreed row with both sides scored',
      ['capture-over-cap', 'counterpart-losing', 'value-destroyed'],
    ],
    [
      review.rows.every(({ concession }) => concession.status !== 'agreed'),
      'Needs an agreed row with our scores',
      ['we-are-losing'],
    ],
    [review.rows.every(({ gaps }) => gaps === null), 'Needs their side of the scores', ['map-mismatch']],
    [
      memory.baseline === null && memory.snapshots.length === 0,
      'Needs a starting point or an ended session',
      ['score-drift', 'not-rescored'],
    ],
    [
      deal.relationship === 'one-off',
      'For an ongoing relationship only',
      ['relationship-drain', 'precedent'],
    ],
    [!has(({ condition }) => condition !== null), 'Needs a Condition column', ['precedent']],
    [
      !has(({ owner, due }) => owner !== null || due !== null),
      'Needs an Owner or Due column',
      ['implementation-gap'],
    ],
    [!has(({ askedBy }) => askedBy !== null), 'Needs an Asked by column', ['preemptive-give']],
    [
      !has(({ scorers }) => scorers.length > 1),
      'Needs the scores of several people',
      ['scorer-disagreement'],
    ],
    [
      !has(({ benchmark }) => benchmark.some((usual) => usual !== null)),
      'Needs past deals to compare with',
      ['benchmark-deviation'],
    ],
    [deal.signedOn === null, 'Begins once the deal is signed', ['review-due']],
    [offers === null, 'Needs a list of offers', ['self-bidding', 'flat-increments', 'offer-reversal']],
  ];
  return new Map(
    lacks.flatMap(([is, words, rules]) => (is ? rules.map((rule) => [rule, words] as const) : [])),
  );
}

function detailsOf({ grids, reading }: SessionReview): readonly RowDetails[] {
  const grid = grids.find(({ sheet }) => sheet === reading.place.sheet);
  return grid === undefined ? [] : [...rowDetails(grid, reading).values()];
}
