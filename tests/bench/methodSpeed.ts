import { memoryOf, type Memory } from '../../src/excel/history/memory';
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
import { exponent, heading, line } from './line';
import { reviewInNumbers, tableOf } from './reviewFloor';
import { growth, time } from './timing';

/** The method on long lists: against the same sums over typed arrays, and how each part grows. */
export function compareMethod(): void {
  heading('The method on long lists');
  const rows = dealOf(100_000);
  const table = tableOf(rows);
  const floor = time(() => reviewInNumbers(table));
  line(
    'review 100,000 rows',
    time(() => reviewDeal(rows, DEFAULT_SETTINGS)) / floor,
    'the same outputs in typed arrays',
  );
  const words = rowWords(NEW_DEAL.parties);
  exponent(
    'links between rows, 2,000 to 16,000 rows',
    growth((n) => linksOf(n, words), 2000, 16_000),
  );
  exponent(
    'drift, 4,000 to 32,000 rows',
    growth((n) => driftOf(n, words), 4000, 32_000),
  );
  exponent(
    'all findings, 4,000 to 32,000 rows',
    growth((n) => findingsIn(n, words), 4000, 32_000),
  );
  exponent(
    'six kept sessions, nothing renamed, 500 to 4,000 rows',
    growth((n) => memoryIn(n, false), 500, 4000, 3),
  );
  exponent(
    'six kept sessions, every row renamed each time, 100 to 400 rows',
    growth((n) => memoryIn(n, true), 100, 400, 3),
  );
  line('the same, 400 rows', time(memoryIn(400, true), 3) / floor, 'the floor of 100,000 rows');
}

type Words = ReturnType<typeof rowWords>;

function linksOf(count: number, words: Words): () => unknown {
  const deal = dealOf(count);
  return () => linkedGives(deal, words);
}

function memoryIn(count: number, isRenamed: boolean): () => Memory {
  const deal = dealOf(count);
  const kept = keptAs(deal, 6);
  const records = isRenamed ? kept : kept.map((one, i) => ({ ...one, name: deal[i % count]?.name ?? '' }));
  return () => memoryOf(records, deal);
}

function contextIn(count: number, words: Words) {
  const { baseline, snapshots } = memoryIn(count, false)();
  return contextOf(dealOf(count), { links: true, words, baseline, snapshots });
}

function driftOf(count: number, words: Words): () => unknown {
  const found = reviewCaseOf(contextIn(count, words));
  return () => scoreDrift.find(found);
}

function findingsIn(count: number, words: Words): () => unknown {
  const context = contextIn(count, words);
  return () => findingsOf(context);
}
