import { methodSettings } from '../../excel/deal/deal';
import type { SessionReview } from '../../excel/review/sessionReview';
import type { Headline } from '../frame/HeadlineBlock';
import { formatNumber, formatShare, formatSigned } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';

const NUMBER_WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

interface Options {
  /** An earlier session is looked at, not the one under way. */
  readonly lookingBack: boolean;
  /** How many checks had something to look at. */
  readonly checks: number;
}

/** How much there is to raise, and where the deal stands. Findings that only inform are not counted. */
export function reviewHeadline(reviewed: SessionReview, { lookingBack, checks }: Options): Headline {
  const { findings, session } = reviewed;
  const raised = findings.filter(({ severity }) => severity !== 'info');
  const tone = raised.some(({ severity }) => severity === 'warning')
    ? 'warning'
    : raised.length > 0
      ? 'caution'
      : 'calm';
  const when = session === null ? 'before the next session' : `before session ${formatNumber(session + 1)}`;
  const things = `${NUMBER_WORDS[raised.length] ?? formatNumber(raised.length)} ${raised.length === 1 ? 'thing' : 'things'}`;
  if (findings.length === 0)
    return {
      tone,
      title: 'Nothing to raise',
      detail: `${checks === 1 ? '1 check' : `${formatNumber(checks)} checks`}, all clear. ${standing(reviewed)}`,
    };
  const that = session === null ? 'that session' : `session ${formatNumber(session)}`;
  const title = lookingBack
    ? raised.length === 0
      ? `Nothing stood out in ${that}`
      : `${things} stood out in ${that}`
    : raised.length === 0
      ? `Nothing to raise ${when}`
      : `${things} to raise ${when}`;
  return { tone, title, detail: standing(reviewed) };
}

/** Where the deal stands, in one sentence. */
export function standing({ review, deal, asks }: SessionReview): string {
  const { net, capture, given, received } = review;
  const sides = `us ${formatSigned(net.us)}, them ${formatSigned(net.them)}`;
  switch (capture) {
    case 'none':
      return given.total === 0 && received.total === 0
        ? 'Nothing is agreed yet.'
        : `So far we gave ${formatNumber(given.total)} and received ${formatNumber(received.total)}.`;
    case 'value-destroyed':
      return `So far these trades cost more than they bring: ${sides}.`;
    case 'we-are-losing':
      return `We have given more than we received: ${sides}.`;
    case 'counterpart-losing':
      return `They lose on your estimates: ${sides}.`;
    case 'over-cap':
      return `We hold ${formatShare(net.share ?? 0)} of what this deal creates; the mark is ${formatShare(methodSettings(deal).captureCap)}.`;
    case 'at-cap':
    case 'under-cap': {
      if (asks === null) return 'Both sides gain on your estimates.';
      const word = DIMENSION_WORDS[asks.dimension].toLowerCase();
      const by = formatNumber(asks.by);
      return asks.because === 'overspent'
        ? `Both sides gain on your estimates, but ${word} is ${by} over its limit.`
        : `Both sides gain on your estimates, but we gave ${by} more ${word} than we received.`;
    }
  }
}
