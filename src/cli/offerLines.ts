import type { OffersReading } from '../excel/offers/readOffers';
import type { IssueReview, SideOffers } from '../negotiation/offers/reviewOffers';
import { shown } from '../negotiation/findings/sentence';
import { wrapped } from './textLayout';

const STEPS: Readonly<Record<SideOffers['pattern'], string>> = {
  decreasing: 'each step smaller than the last',
  flat: 'all steps alike',
  growing: 'steps are growing',
  uneven: 'steps go up and down',
  reversal: 'turned back on the way',
  'too-few': '',
};

/** The offers log, issue by issue: where each side is heading, how far apart they are, and whether there is room for a deal. */
export function offerLines(offers: OffersReading | null): string[] {
  if (offers === null || offers.issues.length === 0) return [];
  return ['Offers', ...offers.issues.flatMap((issue) => wrapped(issueText(issue), '  '))];
}

function issueText({ issue, ours, theirs, split, zone }: IssueReview): string {
  const apart = split === null ? '' : `${shown(split.apart)} apart; the middle is ${shown(split.middle)}.`;
  const room =
    zone === null
      ? ''
      : zone === 'none'
        ? 'The limits of both sides do not meet.'
        : `A deal is possible from ${shown(zone.low)} to ${shown(zone.high)}.`;
  const name = issue === '' ? '' : `${issue}:`;
  return [name, sideText('We', ours), sideText('They', theirs), apart, room]
    .filter((text) => text !== '')
    .join(' ');
}

function sideText(who: string, { amounts, pattern, limit }: SideOffers): string {
  if (amounts.length === 0) return '';
  const said = `${who}: ${amounts.map(shown).join(', ')}`;
  const steps = STEPS[pattern] === '' ? '' : `, ${STEPS[pattern]}`;
  return `${said}${steps}${limit === null ? '' : `, heading for ${shown(limit.limit)}`}.`;
}
