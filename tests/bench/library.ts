import { usualScore } from '../../src/negotiation/library/benchmark';
import { grantRates } from '../../src/negotiation/library/grantRates';
import { DEFAULT_LIBRARY_SETTINGS } from '../../src/negotiation/library/librarySettings';
import { parseDocument } from '../../src/library/document';
import { grownLibrary, openLibraryOf, type OpenLibrary } from '../../src/library/readyLibrary';
import { generatedLibrary } from '../library/generatedLibrary';
import { heading, line } from './line';

const [SMALL, LARGE] = [10_000, 100_000];

/** Answers of the library at 100,000 rows, against a tenth of it: the questions of one row's card must not grow with it. */
export function compareLibraries(time: (work: () => unknown, runs?: number) => number): void {
  const [small, large] = [SMALL, LARGE].map((count) => {
    const documents = generatedLibrary(count);
    return { documents, open: openLibraryOf({ documents, unreadable: 0, newer: [] }) };
  });
  if (!small || !large) return;
  const text = JSON.stringify(large.documents);
  const parse = time(() => JSON.parse(text) as unknown, 3);
  const growth = (what: string, work: (open: OpenLibrary) => unknown) =>
    line(
      `${what}, ten times the library`,
      time(() => work(large.open)) / time(() => work(small.open)),
      '(1 is no growth)',
    );
  const asked = {
    type: 'Exclusivity',
    industry: 'Retail',
    counterparty: 'Party 1',
    direction: 'give',
  } as const;

  heading(`The library, ${LARGE.toLocaleString('en')} rows`);
  line(
    'check every row as it comes in',
    time(() => large.documents.map((one) => parseDocument(one)), 3) / parse,
    'parsing the same rows from JSON',
  );
  line(
    'make it ready for questions',
    time(() => openLibraryOf({ documents: large.documents, unreadable: 0, newer: [] }), 3) / parse,
    'parsing the same rows from JSON',
  );
  const deal = generatedLibrary(20, 2);
  line(
    'let a deal of twenty rows count too',
    time(() => grownLibrary(large.open, deal), 3) / parse,
    'parsing the same rows from JSON',
  );
  growth('a thousand benchmarks', ({ index }) =>
    Array.from({ length: 1000 }, () => usualScore(index, asked, 'leverage', DEFAULT_LIBRARY_SETTINGS)),
  );
  growth('what a counterparty grants', ({ index }) => grantRates(index.ofCounterparty('Party 1')));
}
