import type { Concession } from '../../negotiation/concession';
import { usualScore } from '../../negotiation/library/benchmark';
import { industryOf, SCORE_KINDS, type LibraryIndex } from '../../negotiation/library/libraryIndex';
import { DEFAULT_LIBRARY_SETTINGS } from '../../negotiation/library/librarySettings';
import { countDeals, type ComparedMeasure } from '../../negotiation/library/pastDeals';
import { suggestType } from '../../library/suggestType';
import { formatNumber } from '../wording/format';
import { SCORE_KIND_WORDS } from '../wording/words';
import { plural } from './libraryWords';

/** What the past says about a row, in one grey sentence; null where it has too little of the row's type. */
export interface PastSentence {
  readonly words: string;
  readonly type: string;
}

/**
 * The kind of score in which the row is furthest from what its type usually was.
 *
 * @example 'In 9 of your deals Reference brought 6 leverage; here 8.'
 */
export function pastSentence(
  { name, type: stated, direction, own }: Concession,
  past: LibraryIndex,
  counterparty: string,
  measure: ComparedMeasure,
): PastSentence | null {
  const isStated = stated.trim() !== '';
  const type = isStated ? stated : suggestType(name, past);
  if (type === '' || past.size === 0) return null;
  const subject = { type, direction, counterparty, industry: industryOf(past, counterparty) };
  const kinds = SCORE_KINDS.filter((kind) => (kind === 'score') === (measure === 'one'));
  const compared = kinds.flatMap((kind) => {
    const { usual } = usualScore(past, subject, kind, DEFAULT_LIBRARY_SETTINGS);
    const here = own[kind === 'score' ? 0 : SCORE_KINDS.indexOf(kind)] ?? 0;
    return usual === null ? [] : [{ kind, usual, here }];
  });
  const [first, ...others] = compared;
  if (first === undefined) return null;
  const apart = ({ usual, here }: typeof first) => Math.abs(here - usual);
  const { kind, usual, here } = others.reduce((far, one) => (apart(one) > apart(far) ? one : far), first);
  const deals = countDeals(past.ofType(type, direction, kind));
  const read = isStated ? '' : ` (read as ${type})`;
  const verb = direction === 'give' ? 'cost' : 'brought';
  return {
    type,
    words: `In ${plural(deals, 'of your deals', 'of your deals')} ${type} ${verb} ${formatNumber(usual)} ${SCORE_KIND_WORDS[kind].toLowerCase()}; here ${formatNumber(here)}${read}.`,
  };
}
