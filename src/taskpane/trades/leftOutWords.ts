import type { LeftOut } from '../../negotiation/trades/candidates';
import { formatNumber } from '../wording/format';
import { STATUS_WORDS } from '../wording/words';

/** Why a row takes no part, in words. @example { kind: 'no-mirror' } → 'Their side of the scores is missing.' */
export function leftOutWords(reason: LeftOut): string {
  switch (reason.kind) {
    case 'closed':
      return `Settled: ${STATUS_WORDS[reason.status]}.`;
    case 'unscored':
      return 'Not scored yet.';
    case 'no-mirror':
      return 'Their side of the scores is missing.';
    case 'keep':
      return 'High cost to us and worth no more to them: keep it.';
    case 'excluded':
      return `Cannot stand together with row ${reason.by}.`;
  }
}

/** @example settledWords(3)  // '3 rows are settled and take no part.' */
export function settledWords(count: number): string {
  return count === 1
    ? '1 row is settled and takes no part.'
    : `${formatNumber(count)} rows are settled and take no part.`;
}
