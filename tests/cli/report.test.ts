import { reviewReport } from '../../src/cli/report';
import { outcomeOf, READING, ROWS } from './sampleOutcome';

function report(...parts: Parameters<typeof outcomeOf>): string {
  return reviewReport('deal.xlsx', outcomeOf(...parts));
}

describe('the report of a review', () => {
  test('reads as a page', () => {
    expect(report({}, { budgets: [null, 9, null] })).toBe(
      `
deal.xlsx
Sheet "Map": 4 rows read, headings in row 4.

The offer on the table passes a limit. Leverage would stand at 17 of 9. Exclusivity in the region
takes 9. 1 thing to raise before the next session.

Row  Concession                 We    Status   To us  To them  Gap  Reading
  5  Data sharing               give  agreed      13       15   −2  × Mixed, leverage +3
  6  Exclusivity in the region  give  offered     20       12   +8  ▲ Overpaying, leverage +5
  8  Longer notice              get   agreed    15.1     11.1   +4  ● Worth asking, value +3
  9  Reference customer         get   idea        14        ·    ·  their side is not scored

1 overpaying, 1 worth asking, 1 mixed and 1 without their side.
High leverage for us in rows 5 and 6: handle with care.

On our scores  Value  Leverage  Relationship  Total
We gave            2         8             3     13
We received      6.1         5             4   15.1
We may give        7         9             4     20

Limit on leverage: 8 of 9 spent (89%): close to the limit.
On your estimates we keep 35% of what the agreed trades create: us +2.1, them +3.9.

Worth a look
  caution  The limit on leverage is nearly spent: 8 of 9 (89%), most of it in row 5.
           Keep what is left for the one give that moves the deal, and ask first for something that
           brings leverage.
  info     1 of 4 rows has no estimate of what it is worth to them.
           Estimate the other side for the rows you mean to trade; a rough guess beats a blank.

Ask for next: leverage has 3 more given than received
  row 9    We have agreed to “Data sharing”. If that is to stand, then we need “Reference customer”
           in return.

Not read
  D7  The cell says "high"; type a number from 1 to 10.
`.trim(),
    );
  });

  test('never grows wider than 100 columns, however long the names and reasons', () => {
    const [first] = ROWS;
    if (!first) throw new Error('no row');
    const long = 'A concession with a name that goes on and on '.repeat(4);
    const text = report({
      rows: [{ ...first, name: long }],
      skipped: [{ cell: 'AB1048576', reason: long }],
      doubts: [
        {
          ...{ column: 'status', reason: long, about: 'status', cells: ['F2'], question: long },
          ...{ answers: [long], taken: null, key: '' },
        },
      ],
    });
    const widths = text.split('\n').map((line) => Array.from(line).length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(100);
    expect(text).toContain('…');
  });

  test('says what a missing column means for the numbers', () => {
    const columns = { ...READING.place.columns, mirror: null, direction: null, status: null };
    const text = report({ place: { ...READING.place, columns }, hiddenRows: 2 });
    expect(text).toContain('Their side is not scored on this sheet');
    expect(text).toContain('every row counts as ours to give');
    expect(text).toContain('every row counts as agreed');
    expect(text).toContain('2 rows are hidden or filtered away');
  });

  test('names other lists that it found', () => {
    const otherLists = [
      { place: 'Old!A4', why: 'kept aside' },
      { place: 'Draft!B2', why: 'a list of its own' },
    ];
    expect(report({ otherLists })).toContain(
      'Other lists in this workbook: Old!A4 (kept aside), Draft!B2 (a list of its own).',
    );
  });

  test.each([
    ['nothing agreed', [], 'No agreed row has both sides scored yet'],
    ['we only give', [0], 'We have given more than we received: us −13, them +15.'],
    ['we only receive', [2], 'They lose on your estimates: us +15.1, them −11.1.'],
  ])('draws the balance in words: %s', (_, at, sentence) => {
    expect(report({ rows: ROWS.filter((_row, index) => at.includes(index)) })).toContain(sentence);
  });

  test('keeps control characters of a cell away from the terminal', () => {
    const [first] = ROWS;
    if (!first) throw new Error('no row');
    expect(report({ rows: [{ ...first, name: 'Red\u001b[31m alert' }] })).not.toContain('\u001b');
  });
});
