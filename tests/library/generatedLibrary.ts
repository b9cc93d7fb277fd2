import { seededRandom } from '../../src/negotiation/uncertainty/normalDraws';
import type { Direction, Status } from '../../src/negotiation/concession';
import { documentOf, DOCUMENT_VERSION, type ConcessionDocument } from '../../src/library/document';
import { CONCESSION_TYPES } from '../../src/vocabulary/concessionTypes';

const TYPES = Object.keys(CONCESSION_TYPES);
const INDUSTRIES = ['Retail', 'Energy', 'Banking', 'Steel', 'Chemicals', 'Logistics', 'Software', 'Health'];
const OUTCOMES: readonly Status[] = ['agreed', 'agreed', 'agreed', 'rejected', 'withdrawn', 'asked', 'idea'];
const ROWS_A_DEAL = 20;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY_MS = 86_400_000;

/** A library of so many concessions in deals of twenty rows, the same for the same seed: types cost what their kind costs. */
export function generatedLibrary(count: number, seed = 1): readonly ConcessionDocument[] {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const of = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const counterparties = Math.max(5, Math.round(count / 200));
  const score = (middle: number) =>
    Math.round(Math.min(10, Math.max(1, middle + (random() - 0.5) * 5)) * 2) / 2;
  const documents: ConcessionDocument[] = [];
  for (let deal = 0; documents.length < count; deal++) {
    const party = below(counterparties);
    const day = new Date(FIRST_DAY + below(6 * 365) * DAY_MS).toISOString().slice(0, 10);
    const group = (seed * 1_000_000_007 + deal).toString(16).padStart(16, '0').slice(-16);
    for (let at = 0; at < ROWS_A_DEAL && documents.length < count; at++) {
      const type = of(TYPES);
      const middle = 2 + ((TYPES.indexOf(type) * 7) % 7);
      documents.push(
        documentOf({
          ...{ kind: 'concession', version: DOCUMENT_VERSION, group, at, replaces: [] },
          ...{ name: `${type} ${at + 1}`, type, deal: `Deal ${deal + 1}`, lessons: '' },
          ...{
            counterparty: `Party ${party + 1}`,
            industry: INDUSTRIES[party % INDUSTRIES.length] ?? '',
            date: day,
          },
          ...{
            direction: of<Direction>(['give', 'get']),
            outcome: of(OUTCOMES),
            measure: 'three',
            scale: '1 to 10',
          },
          own: [score(middle), score(middle), score(middle)],
          mirror: random() < 0.8 ? [score(5), score(5), score(5)] : null,
        }),
      );
    }
  }
  return documents;
}
