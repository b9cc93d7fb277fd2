import {
  dealHeadline,
  raisedOf,
  standingSentence,
  type Audience,
  type HeadlineReason,
} from '../../excel/review/dealHeadline';
import type { SessionReview } from '../../excel/review/sessionReview';
import type { Headline } from '../frame/HeadlineBlock';
import { formatNumber, PANE_NUMBERS } from '../wording/format';

const NUMBER_WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

interface Options {
  /** An earlier session is looked at, not the one under way. */
  readonly lookingBack: boolean;
  /** What is private is said in the pane alone; absent: a copy. */
  readonly audience?: Audience;
}

/** Where the reading itself is open, every count stands on that: it is said first here too. */
const ABOUT_THE_READING: ReadonlySet<HeadlineReason> = new Set([
  'open questions',
  'counted by assumption',
  'rows left out',
]);

/**
 * How much there is to raise, and where the deal stands. Findings that only inform are not counted. Where the reading is open, or
 * there is nothing to raise and the deal is not calm all the same, it says why, as the map does.
 */
export function reviewHeadline(
  reviewed: SessionReview,
  { lookingBack, audience = 'copy' }: Options,
): Headline {
  const { findings, session } = reviewed;
  const raised = raisedOf(findings);
  const things = `${NUMBER_WORDS[raised.length] ?? formatNumber(raised.length)} ${raised.length === 1 ? 'thing' : 'things'}`;
  const detail = standingSentence(reviewed, PANE_NUMBERS);
  const tone = raised.some(({ severity }) => severity === 'warning')
    ? 'warning'
    : raised.length > 0
      ? 'caution'
      : 'calm';
  if (lookingBack) {
    const that = session === null ? 'that session' : `session ${formatNumber(session)}`;
    return {
      ...{ tone, detail },
      title: raised.length === 0 ? `Nothing stood out in ${that}` : `${things} stood out in ${that}`,
    };
  }
  const when = session === null ? 'before the next session' : `before session ${formatNumber(session + 1)}`;
  const toRaise = `${things} to raise ${when}`;
  const whole = dealHeadline(reviewed, PANE_NUMBERS, audience);
  if (raised.length === 0)
    return whole.tone === 'calm' ? { tone, detail, title: `Nothing to raise ${when}` } : whole;
  return ABOUT_THE_READING.has(whole.reason)
    ? { ...whole, detail: `${whole.detail} ${toRaise}.` }
    : { tone, detail, title: toRaise };
}
