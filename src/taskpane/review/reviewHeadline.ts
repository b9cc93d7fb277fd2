import { dealHeadline, raisedOf, standingSentence, type Audience } from '../../excel/review/dealHeadline';
import type { SessionReview } from '../../excel/review/sessionReview';
import type { Headline } from '../frame/HeadlineBlock';
import { formatNumber, PANE_NUMBERS } from '../wording/format';

const NUMBER_WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

interface Options {
  /** An earlier session is looked at, not the one under way. */
  readonly lookingBack: boolean;
  /** How many checks had something to look at. */
  readonly checks: number;
  /** What is private is said in the pane alone; absent: a copy. */
  readonly audience?: Audience;
}

/**
 * How much there is to raise, and where the deal stands. Findings that only inform are not counted. Where there is nothing to
 * raise and the deal is not calm all the same, it says why, as the map does.
 */
export function reviewHeadline(
  reviewed: SessionReview,
  { lookingBack, checks, audience = 'copy' }: Options,
): Headline {
  const { findings, session } = reviewed;
  const raised = raisedOf(findings);
  const standing = standingSentence(reviewed, PANE_NUMBERS);
  const whole = dealHeadline(reviewed, PANE_NUMBERS, audience);
  if (raised.length === 0 && !lookingBack && whole.tone !== 'calm') return whole;
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
      detail: `${checks === 1 ? '1 check' : `${formatNumber(checks)} checks`}, all clear. ${standing}`,
    };
  const that = session === null ? 'that session' : `session ${formatNumber(session)}`;
  const title = lookingBack
    ? raised.length === 0
      ? `Nothing stood out in ${that}`
      : `${things} stood out in ${that}`
    : raised.length === 0
      ? `Nothing to raise ${when}`
      : `${things} to raise ${when}`;
  return { tone, title, detail: standing };
}
