import { NEW_DEAL } from '../../../src/excel/deal/dealSettings';
import { dealHeadline, standingSentence } from '../../../src/excel/review/dealHeadline';
import { sessionReviewOf } from '../../../src/excel/review/sessionReview';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import { netSentence } from '../../../src/cli/sentences';
import { sessionReport } from '../../../src/excel/report/sessionReport';
import { summaryText } from '../../../src/taskpane/review/summary';
import { shareOf } from '../../../src/taskpane/review/standings';
import { findingNumber } from '../../../src/taskpane/review/findingNumber';
import { totalsBySession } from '../../../src/taskpane/review/totalsBySession';
import { sheetFrom } from '../template/sheetText';

// Of one score a side people see scores and sums of scores; the review itself counts on in points of 3 to 30.

const NOBODY = { us: '', them: '' };
const HEADS = ['Concession', 'Give/Get', 'Our score', 'Their score', 'Status', 'Session'];

type Row = readonly [way: 'Give' | 'Get', ours: number, theirs: number];

/** Scores from 1 to 10: given 8 + 7 + 6 = 21, received 4; us 4 − 21 = −17, them 3 + 9 + 8 − 2 = 18, together 1. */
const ROWS: readonly Row[] = [
  ['Give', 8, 3],
  ['Give', 7, 9],
  ['Give', 6, 8],
  ['Get', 4, 2],
];

/** The same list on another scale: what is typed for a score from 1 to 10, and what stands in the headings. */
const SCALES: readonly (readonly [name: string, suffix: string, typed: (score: number) => unknown])[] = [
  ['1 to 10', '', (score) => score],
  ['1 to 5', ' (1-5)', (score) => 1 + ((score - 1) * 4) / 9],
  ['0 to 100', ' (0-100)', (score) => ((score - 1) * 100) / 9],
];

function reviewed(suffix: string, typed: (score: number) => unknown) {
  const [name, way, ours, theirs, ...rest] = HEADS;
  const grid = sheetFrom('Map', [
    [name, way, `${ours ?? ''}${suffix}`, `${theirs ?? ''}${suffix}`, ...rest],
    ...ROWS.map(([direction, own, mirror], i) => [
      ...[`Point ${'ABCD'.charAt(i)}`, direction, typed(own), typed(mirror)],
      ...['Agreed', 1],
    ]),
  ]);
  const located = locateTemplate([grid], null, NOBODY);
  if (located === null) throw new Error('No list was found.');
  return sessionReviewOf(readLocated(located, NOBODY), NEW_DEAL, [grid], {
    session: null,
    today: new Date(2026, 4, 14),
    notes: [],
  });
}

describe.each(SCALES)('A list of one score a side from %s', (_, suffix, typed) => {
  const review = reviewed(suffix, typed);

  test('counts in points of 3 to 30', () => {
    expect(review.reading.place.measure).toBe('one');
    expect(review.review.given.total).toBeCloseTo(63);
    expect(review.review.net.us).toBeCloseTo(-51);
  });

  test('says sums of scores in the headline and where the deal stands', () => {
    expect(dealHeadline(review)).toMatchObject({
      title: 'Far behind: us −17',
      detail: 'We gave 21 and received 4.',
    });
    expect(standingSentence(review)).toBe('We gave 21 and received 4: far behind.');
  });

  test('says them in findings and beside them', () => {
    const said = (rule: string) => review.findings.find((one) => one.rule === rule);
    expect(said('we-are-losing')?.message).toBe(
      'We have given 17 points more than we received (given 21, received 4; 81% of what we gave).',
    );
    expect(said('we-are-losing')?.numbers.given).toBeCloseTo(63);
    const total = { rule: 'over-giving', rows: [2, 3], numbers: { gives: 3, gets: 0, total: 63 } };
    expect(findingNumber(total, review.reading.place.measure)).toBe('21 in rows 2 and 3');
  });

  test('says them in the share, the totals, the summary, the report and on the command line', () => {
    expect(shareOf(review.review, review.deal, 'one').net.us).toBeCloseTo(-17);
    expect(totalsBySession(review)?.at(-1)?.given).toBeCloseTo(21);
    expect(summaryText(review, new Date(2026, 4, 14))).toContain('Given 21, received 4.');
    const sheet = sessionReport({ reviewed: review, findings: review.findings, day: '2026-05-14' });
    expect(sheet.sessions?.at(-1)?.given).toBeCloseTo(21);
    expect(sheet.findings.find(({ rule }) => rule === 'we-are-losing')?.numbers.given).toBeCloseTo(21);
    expect(netSentence(review.review, review.deal, 'one')).toContain('us −17, them +18');
  });
});

test('An offer that overpays is said in the words of the list', () => {
  const grid = sheetFrom('Map', [
    ['Concession', 'Cost to us (L/M/H)', 'Value to them (L/M/H)', 'Status'],
    ['Exclusivity', 'High', 'Medium', 'Offered'],
    ['Price cap', 'Low', 'High', 'Idea'],
  ]);
  const located = locateTemplate([grid], null, NOBODY);
  if (located === null) throw new Error('No list was found.');
  const reading = { ...readLocated(located, NOBODY), assumed: [], doubts: [] };
  const review = sessionReviewOf(reading, NEW_DEAL, [grid], { session: null, today: new Date(0), notes: [] });
  expect(dealHeadline(review).detail).toBe('Exclusivity costs us High and is worth Medium to them.');
});
