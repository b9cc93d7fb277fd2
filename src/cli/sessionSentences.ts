import { TERMS } from '../vocabulary/shownTerms';
import type { SessionReview } from '../excel/review/sessionReview';
import type { Finding } from '../negotiation/findings/finding';
import type { Rebalancing } from '../negotiation/rebalance/rebalance';
import { counted, shown } from '../negotiation/findings/sentence';
import { wrapped } from './textLayout';

const SHOWN = 3;

const called = (session: number) => (session === 0 ? TERMS.startingPoint : `session ${session}`);

/** Which session is under review, and how much changed since the map was last kept. */
export function sessionSentences({
  session,
  ended,
  comparedWith,
  differences: changes,
}: SessionReview): string[] {
  const sentences: string[] = [];
  if (session !== null) sentences.push(`Session ${session}${ended ? ', ended' : ' is under way'}.`);
  if (comparedWith !== null)
    sentences.push(
      changes.length === 0
        ? `Nothing has changed since ${called(comparedWith)}.`
        : `${counted(changes.length, 'change')} since ${called(comparedWith)}.`,
    );
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

/** The three worst findings. */
export function findingLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const more = findings.length - SHOWN;
  return [
    'Worth a look',
    ...findings
      .slice(0, SHOWN)
      .flatMap(({ severity, message, suggestion }) => [
        ...wrapped(message, `  ${severity.padEnd('caution'.length)}  `),
        ...wrapped(suggestion, ' '.repeat('  caution  '.length)),
      ]),
    more > 0 ? `  … and ${counted(more, 'smaller finding')}.` : '',
  ];
}

/** What to ask for next, with the words to use. */
export function askLines(rebalancing: Rebalancing | null): string[] {
  if (rebalancing === null) return [];
  const { dimension, because, by, asks } = rebalancing;
  const why =
    because === 'overspent' ? `is ${shown(by)} over its limit` : `has ${shown(by)} more given than received`;
  return [
    `Ask for next: ${dimension} ${why}`,
    ...asks.flatMap(({ row, wording }) =>
      wrapped(wording, row === null ? '  idea     ' : `  row ${row}`.padEnd(11)),
    ),
  ];
}
