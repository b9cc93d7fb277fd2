import { DIMENSIONS } from '../../negotiation/concession';
import type { Finding } from '../../negotiation/findings/finding';
import type { Rebalancing } from '../../negotiation/rebalance/rebalance';
import { counted } from '../../negotiation/findings/sentence';
import { shownNumbers } from '../../negotiation/findings/shownNumbers';
import { pointUnit } from '../../negotiation/pointUnit';
import { methodSettings } from '../deal/deal';
import type { ConcessionBoard } from '../review/concessionBoard';
import { dealHeadline } from '../review/dealHeadline';
import { leftOutOf } from '../review/leftOut';
import type { ReviewedWorkbook } from '../review/reviewWorkbook';
import type { LimitUse, SessionReport } from './report';
import { reportHeadline } from './reportHeadline';
import { sessionTotals } from './sessionTotals';

export interface ReportSources {
  readonly reviewed: ReviewedWorkbook;
  readonly findings: readonly Finding[];
  readonly rebalancing?: Rebalancing | null;
  readonly differences?: readonly string[] | null;
  /** The session under review; absent: the deal's own, or the latest that the rows know. */
  readonly session?: number | null;
  /** The rows on nine squares; null or absent for a list that is drawn as points. */
  readonly board?: ConcessionBoard | null;
  /** What the deal is called; absent: the name of the sheet. */
  readonly deal?: string;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Gathers what the review sheet says. Every number is one of the review's, of a finding's, or a sum over rows of the sheet. */
export function sessionReport(sources: ReportSources): SessionReport {
  const { reviewed, findings, rebalancing = null, differences: changes = null, day } = sources;
  const { deal, reading, review } = reviewed;
  const { place } = reading;
  // Of one score a side people see the score itself.
  const unit = pointUnit(place.measure);
  const sessions =
    sessionTotals(reading.rows, methodSettings(deal).weights)?.map((one) => ({
      ...one,
      given: one.given / unit,
      received: one.received / unit,
    })) ?? null;
  const session = sources.session ?? deal.session ?? sessions?.at(-1)?.session ?? null;
  const limits = limitUses(reviewed);
  const name = sources.deal ?? place.sheet;
  const { share } = review.net;
  const isShown = share !== null && share >= 0 && share <= 1;
  return {
    session,
    day,
    title: session === null ? `Review: ${name}` : `Session ${session} review: ${name}`,
    list: {
      sheet: place.sheet,
      nameColumn: place.columns.concession,
      firstRow: place.firstRow,
      lastRow: place.lastRow,
    },
    headline: reportHeadline({ ...reviewed, findings }, session),
    isCalm: dealHeadline({ ...reviewed, findings }).tone === 'calm',
    foot: footSentence(reviewed),
    findings: findings.map((one) => ({ ...one, numbers: shownNumbers(one, place.measure) })),
    rebalancing,
    differences: changes,
    sessions,
    pairs: review.rows.flatMap(({ concession, flag, total, mirrorTotal }) =>
      flag === null || mirrorTotal === null
        ? []
        : [
            {
              row: concession.row,
              name: concession.name,
              direction: concession.direction,
              reading: flag,
              isAgreed: concession.status === 'agreed',
              us: total / unit,
              them: mirrorTotal / unit,
            },
          ],
    ),
    leastOfPair: 3 / unit,
    board: sources.board ?? null,
    limits,
    nearLimit: methodSettings(deal).budgetNear,
    share: isShown ? { ours: share, mark: methodSettings(deal).captureCap } : null,
  };
}

/** @example 'Scores are our estimates. 1 row is not scored and counts in nothing.' */
function footSentence({ reading }: ReviewedWorkbook): string {
  const { rows, toScore } = leftOutOf(reading);
  const open = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${counted(count, 'row')} ${count === 1 ? one : many}`];
  return [
    'Scores are our estimates.',
    ...open(toScore, 'is not scored and counts in nothing.', 'are not scored and count in nothing.'),
    ...open(rows, 'cannot be read and counts in nothing.', 'cannot be read and count in nothing.'),
  ].join(' ');
}

function limitUses({ review, reading }: ReviewedWorkbook): readonly LimitUse[] {
  const isOne = reading.place.measure === 'one';
  return DIMENSIONS.flatMap((dimension, at) => {
    const use = review.budgets[at];
    return use
      ? [
          {
            dimension: isOne ? ('score' as const) : dimension,
            limit: use.budget,
            spent: use.used,
            waiting: review.pending.given[dimension],
          },
        ]
      : [];
  });
}
