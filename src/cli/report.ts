import type { DealReview, RowReview } from '../negotiation/review';
import type { Tally } from '../negotiation/tally';
import { shown, signed } from '../negotiation/findings/sentence';
import type { RowSource } from '../excel/template/reading';
import { methodSettings } from '../excel/deal/deal';
import { reportHeadline } from '../excel/report/reportHeadline';
import { concessionBoard, hasBoard } from '../excel/review/concessionBoard';
import { spokenFindings } from '../excel/review/spokenFindings';
import type { ReviewedWorkbook } from '../excel/review/reviewWorkbook';
import type { SessionReview } from '../excel/review/sessionReview';
import { boardLines } from './boardLines';
import { matrixLines } from './matrixLines';
import { offerLines } from './offerLines';
import { askLines, findingLines, sessionSentences } from './sessionSentences';
import {
  cautionSentences,
  limitSentences,
  netSentence,
  placeSentences,
  readingOf,
  readingsCounted,
} from './sentences';
import { uncomputedSentences, type UncomputedFormula } from './uncomputedWords';
import { textTable, wrapped, type TextColumn } from './textLayout';

const BLANK = '·';

const OUR_COLUMNS: readonly TextColumn[] = [
  { heading: 'Row', align: 'right' },
  { heading: 'Concession', align: 'left', gives: true },
  { heading: 'We', align: 'left' },
  { heading: 'Status', align: 'left' },
  { heading: 'To us', align: 'right' },
];
const THEIR_COLUMNS: readonly TextColumn[] = [
  { heading: 'To them', align: 'right' },
  { heading: 'Gap', align: 'right' },
  { heading: 'Reading', align: 'left' },
];

/** The review for a person at a terminal: where the list stands, row by row, what was given and received, what was left out. */
export function reviewReport(
  fileName: string,
  reviewed: SessionReview,
  uncomputed: readonly UncomputedFormula[] = [],
): string {
  const { reading, review, deal, notes } = reviewed;
  const { skipped, otherLists = [] } = reading;
  const hasMirror =
    reading.place.columns.mirror !== null || reading.rows.some(({ mirror }) => mirror !== null);
  const isOne = reading.place.measure === 'one';
  const others =
    otherLists.length > 0
      ? [
          `Other lists in this workbook: ${otherLists.map(({ place, why }) => `${place} (${why})`).join(', ')}.`,
        ]
      : [];
  const sections: readonly (readonly string[])[] = [
    [
      fileName,
      ...[...placeSentences(reading), ...others, ...sessionSentences(reviewed), ...notes].flatMap((text) =>
        wrapped(text),
      ),
    ],
    wrapped(reportHeadline(reviewed, reviewed.session)),
    rowLines(review, hasMirror, isOne, reading.joined?.sources),
    hasBoard(reviewed) && hasMirror
      ? boardLines(concessionBoard(reviewed, review.rows, methodSettings(deal)))
      : [],
    [hasMirror ? readingsCounted(review.rows) : '', ...cautionSentences(review.rows)].flatMap((text) =>
      wrapped(text),
    ),
    balanceLines(review, isOne),
    [...limitSentences(review, isOne), netSentence(review, deal, reading.place.measure)].flatMap((text) =>
      wrapped(text),
    ),
    findingLines(spokenFindings(reviewed.findings)),
    askLines(reviewed.asks),
    offerLines(reviewed.offers),
    matrixLines(reviewed.matrix),
    skipped.length === 0 ? [] : ['Not read', ...skippedLines(reading.skipped)],
    uncomputedLines(uncomputed),
  ];
  return sections
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((section) => section !== '')
    .map(withoutControls)
    .join('\n\n');
}

/** Text from cells must not steer the terminal. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ');
}

/** Totals as people see them: of one score a side, that score. */
const unit = (isOne: boolean) => (isOne ? 3 : 1);

function rowLines(
  { rows }: DealReview,
  hasMirror: boolean,
  isOne: boolean,
  sources?: ReadonlyMap<number, RowSource>,
): string[] {
  if (rows.length === 0) return [];
  const orBlank = (n: number | null, write: (n: number) => string) => (n === null ? BLANK : write(n));
  const ours = (row: RowReview) => [
    sources?.get(row.concession.row)?.place ?? String(row.concession.row),
    row.concession.name,
    row.concession.direction,
    row.concession.status,
    shown(row.total / unit(isOne)),
  ];
  if (!hasMirror) return textTable(OUR_COLUMNS, rows.map(ours));
  return textTable(
    [...OUR_COLUMNS, ...THEIR_COLUMNS],
    rows.map((row) => [
      ...ours(row),
      orBlank(row.mirrorTotal, (total) => shown(total / unit(isOne))),
      orBlank(row.asymmetry, (gap) => signed(gap / unit(isOne))),
      readingOf(row, unit(isOne)),
    ]),
  );
}

function balanceLines({ given, received, pending }: DealReview, isOne: boolean): string[] {
  const line = (label: string, tally: Tally) =>
    isOne
      ? [label, shown(tally.total / unit(isOne))]
      : [label, ...[tally.value, tally.leverage, tally.relationship, tally.total].map(shown)];
  const lines = [line('We gave', given), line('We received', received)];
  if (pending.given.total > 0) lines.push(line('We may give', pending.given));
  if (pending.received.total > 0) lines.push(line('We may receive', pending.received));
  const headings = isOne ? ['Score'] : ['Value', 'Leverage', 'Relationship', 'Total'];
  return textTable(
    [
      { heading: 'On our scores', align: 'left' },
      ...headings.map((heading): TextColumn => ({ heading, align: 'right' })),
    ],
    lines,
  );
}

/** For people too who get no review: which cells could not be recomputed. */
export function uncomputedLines(cells: readonly UncomputedFormula[]): readonly string[] {
  if (cells.length === 0) return [];
  return ['Not recomputed', ...uncomputedSentences(cells).flatMap((text) => wrapped(text, '  '))];
}

function skippedLines(skipped: ReviewedWorkbook['reading']['skipped']): string[] {
  const longest = Math.max(...skipped.map(({ cell }) => cell.length));
  return skipped.flatMap(({ cell, reason }) => wrapped(reason, `  ${cell.padEnd(longest)}  `));
}
