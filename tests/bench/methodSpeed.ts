import { memoryOf } from '../../src/excel/history/memory';
import { findingsOf } from '../../src/negotiation/findings/findings';
import { scoreDrift } from '../../src/negotiation/findings/rules/scoreDrift';
import { contextOf } from '../../src/negotiation/findings/reviewContext';
import { reviewCaseOf } from '../../src/negotiation/findings/reviewCase';
import { linkedGives } from '../../src/negotiation/linkedGives';
import { reviewDeal } from '../../src/negotiation/review';
import { DEFAULT_SETTINGS } from '../../src/negotiation/settings';
import { rowWords } from '../../src/vocabulary/rowWords';
import { NEW_DEAL } from '../../src/excel/deal/dealSettings';
import { dealOf, keptAs } from './deals';
import { line } from './line';
import { reviewInNumbers, tableOf } from './reviewFloor';
import { growth, time } from './timing';

/** The method on long lists: against the same sums over typed arrays, and how each part grows. */
export function compareMethod(): void {
  console.log('\nThe method');
  const rows = dealOf(100_000);
  const table = tableOf(rows);
  const floor = time(() => reviewInNumbers(table));
  line(
    'review 100,000 rows',
    time(() => reviewDeal(rows, DEFAULT_SETTINGS)) / floor,
    'the same outputs in typed arrays',
  );
  const words = rowWords(NEW_DEAL.parties);
  const exponent = (what: string, n: number) => console.log(`${what.padEnd(62)} n^${n.toFixed(2)}`);
  exponent(
    'links, 2,000 to 16,000 rows',
    growth(
      (n) => {
        const deal = dealOf(n);
        return () => linkedGives(deal, words);
      },
      2000,
      16_000,
    ),
  );
  exponent(
    'history, every row renamed × 6 sessions, 100 to 400 rows',
    growth(
      (n) => {
        const deal = dealOf(n);
        const kept = keptAs(deal, 6);
        return () => memoryOf(kept, deal);
      },
      100,
      400,
    ),
  );
  const deal400 = dealOf(400);
  const kept400 = keptAs(deal400, 6);
  console.log(`  400 rows × 6: ${time(() => memoryOf(kept400, deal400), 3).toFixed(0)} ms`);
  exponent(
    'history, nothing renamed × 6 sessions, 1000 to 8000 rows',
    growth(
      (n) => {
        const deal = dealOf(n);
        const kept = keptAs(deal, 6).map((r, i) => ({ ...r, name: deal[i % n]?.name ?? '' }));
        return () => memoryOf(kept, deal);
      },
      1000,
      8000,
      3,
    ),
  );
  const review = (n: number) => {
    const deal = dealOf(n);
    const memory = memoryOf(
      keptAs(deal, 2).map((r, i) => ({ ...r, name: deal[i % n]?.name ?? '' })),
      deal,
    );
    return contextOf(deal, { links: true, words, baseline: memory.baseline, snapshots: memory.snapshots });
  };
  exponent(
    'drift, 4,000 to 32,000 rows',
    growth(
      (n) => {
        const found = reviewCaseOf(review(n));
        return () => scoreDrift.find(found);
      },
      4000,
      32_000,
    ),
  );
  exponent(
    'all findings, 4,000 to 32,000 rows',
    growth(
      (n) => {
        const context = review(n);
        return () => findingsOf(context);
      },
      4000,
      32_000,
    ),
  );
}
