import type { Finding } from '../../negotiation/findings/finding';
import { counted } from '../../negotiation/findings/sentence';
import { dealHeadline, raisedOf, standingSentence, type Headlined } from '../review/dealHeadline';

/** How the deal stands and how much there is to raise, in at most three short sentences. */
export function reportHeadline(
  headlined: Headlined & { readonly findings: readonly Finding[] },
  session: number | null,
): string {
  const raised = raisedOf(headlined.findings).length;
  const next = session === null ? 'before the next session' : `before session ${session + 1}`;
  const toRaise =
    raised === 0 ? `Nothing needs raising ${next}.` : `${counted(raised, 'thing')} to raise ${next}.`;
  const { reason, title, detail } = dealHeadline(headlined);
  if (reason === 'findings' || reason === 'nothing') return `${standingSentence(headlined)} ${toRaise}`;
  return raised === 0 ? `${title}. ${detail}` : `${title}. ${detail} ${toRaise}`;
}
