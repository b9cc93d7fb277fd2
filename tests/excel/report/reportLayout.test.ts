import { limitPartNames, limitParts, shareParts } from '../../../src/excel/report/chartData';
import { differenceText } from '../../../src/excel/report/differenceText';
import { dayText, numbersText } from '../../../src/excel/report/figureText';
import { freeSheetName } from '../../../src/excel/report/findReviewSheet';
import { COLUMN_POINTS, PAGE_COLUMNS } from '../../../src/excel/report/layout';
import type { SessionReport } from '../../../src/excel/report/report';
import { reportLayout } from '../../../src/excel/report/reportLayout';
import { sessionTotals } from '../../../src/excel/report/sessionTotals';
import { writtenContent } from '../../../src/excel/report/writePageCells';
import { BARE_ROW, type Concession, type Scores } from '../../../src/negotiation/concession';

const REPORT: SessionReport = {
  session: 2,
  day: '2026-05-14',
  title: 'Session 2 review: Northwind',
  list: { sheet: 'Deal sheet', nameColumn: 1, firstRow: 5, lastRow: 9 },
  headline: 'So far we gave 13 and received 20.',
  isCalm: false,
  foot: 'Scores are our estimates.',
  findings: [
    {
      ...{ rule: 'budget-over', severity: 'warning', rows: [5, 6, 7, 9], numbers: { used: 8, budget: 6 } },
      ...{ message: '=1+1', suggestion: 'Stop.' },
    },
  ],
  rebalancing: {
    ...{ dimension: 'leverage', because: 'negative', by: 3, gave: { row: 5, name: 'Data' } },
    asks: [{ row: 8, what: '+Break clause', recovers: 7, costsThem: 9, wording: 'Then we need it.' }],
  },
  differences: null,
  sessions: [
    { session: 0, given: 0, received: 0 },
    { session: 2, given: 13, received: 20 },
  ],
  leastOfPair: 3,
  board: null,
  pairs: [
    { row: 5, name: 'Data', direction: 'give', reading: 'mixed', isAgreed: true, us: 13, them: 15 },
    { row: 6, name: 'Terms', direction: 'give', reading: 'opportunity', isAgreed: false, us: 6, them: 18 },
  ],
  limits: [{ dimension: 'leverage', limit: 24, spent: 20, waiting: 9 }],
  nearLimit: 0.8,
  share: { ours: 0.48, mark: 0.6 },
};

function row(direction: 'give' | 'get', own: readonly number[], session: number | null): Concession {
  const rest = {
    ...BARE_ROW,
    row: 5,
    name: 'x',
    status: 'agreed',
    mirror: null,
  } as const;
  return { ...rest, direction, own: own as unknown as Scores, session };
}

describe('the layout of the review sheet', () => {
  const layout = reportLayout(REPORT);
  const at = (content: string | number) => layout.cells.filter((cell) => cell.content === content);

  test('cells stay on the page and never lie over each other', () => {
    const taken = new Set<string>();
    for (const { row, column, rowCount, columnCount } of layout.cells)
      for (let r = row; r < row + rowCount; r++)
        for (let c = column; c < column + columnCount; c++) {
          expect(c).toBeLessThan(PAGE_COLUMNS);
          expect(taken.has(`${r},${c}`)).toBe(false);
          taken.add(`${r},${c}`);
        }
  });

  test('each row of a finding is a link to its name on the list; more rows than cells are counted', () => {
    const links = layout.cells.flatMap(({ link }) => (link ? [`${link.sheet}!${link.cell}`] : []));
    expect(links).toEqual(['Deal sheet!B5', 'Deal sheet!B6', 'Deal sheet!B8']);
    expect(at('+2')).toHaveLength(1);
    expect(at('spent 8, limit 6')).toHaveLength(1);
  });

  test('charts stand inside the print area, their numbers below it', () => {
    expect(layout.charts.map(({ kind }) => kind)).toEqual(['XYScatter', 'Line', 'BarStacked']);
    // There is room for two beside the map: our share is said in words.
    expect(at('On your estimates we keep 48%, they keep 52%; the mark is 60%.')).toHaveLength(1);
    const printed = layout.print.rowCount;
    for (const { at: place, series } of layout.charts) {
      expect(place.row + place.rowCount).toBeLessThanOrEqual(printed);
      for (const { values, x } of series) {
        expect(values.row).toBeGreaterThan(printed);
        expect(x.row).toBeGreaterThan(printed);
      }
    }
  });

  test('every series reads the numbers that it names', () => {
    const valueAt = (row: number, column: number) =>
      layout.cells.find((cell) => cell.row === row && cell.column === column)?.content;
    const sessions = layout.charts.find(({ kind }) => kind === 'Line');
    const received = sessions?.series.find(({ name }) => name === 'Received')?.values;
    expect(
      received && [valueAt(received.row, received.column), valueAt(received.row + 1, received.column)],
    ).toEqual([0, 20]);
    const map = layout.charts.find(({ kind }) => kind === 'XYScatter');
    const opportunity = map?.series.find(({ name }) => name === 'Opportunity, open');
    expect(opportunity && valueAt(opportunity.x.row, opportunity.x.column)).toBe(6);
    expect(opportunity && valueAt(opportunity.values.row, opportunity.values.column)).toBe(18);
    expect(opportunity).toMatchObject({ labels: ['6'], isOpen: true });
  });

  test('what is unknown has no chart, and the sheet says so in words', () => {
    const bare = reportLayout({
      ...REPORT,
      sessions: null,
      limits: [],
      share: null,
      pairs: [],
      findings: [],
    });
    expect(bare.charts).toEqual([]);
    // The headline says what needs the reader, so "nothing to raise" would contradict it.
    expect(bare.cells.map(({ content }) => content)).toContain('The checks found nothing more.');
    const calm = reportLayout({ ...REPORT, isCalm: true, findings: [] });
    expect(calm.cells.map(({ content }) => content)).toContain('Nothing to raise.');
  });

  test('its last printed row says what the numbers rest on, on one page as on two', () => {
    const [finding] = REPORT.findings;
    const findings = Array.from({ length: 7 }, () => finding).filter((one) => one !== undefined);
    for (const { cells, heights } of [layout, reportLayout({ ...REPORT, findings })])
      expect(cells.find(({ content }) => content === REPORT.foot)?.row).toBe(heights.length - 1);
  });

  test('rather than a second page for a line or two, an ask is left to the pane', () => {
    const [ask] = REPORT.rebalancing?.asks ?? [];
    const [finding] = REPORT.findings;
    if (ask === undefined || finding === undefined || REPORT.rebalancing === null) throw new Error('ground');
    const full = reportLayout({
      ...REPORT,
      findings: [1, 2, 3].map(() => ({ ...finding, message: 'long '.repeat(30) })),
      rebalancing: { ...REPORT.rebalancing, asks: [ask, ask, ask] },
    });
    expect(full.pages).toBe(1);
    expect(full.cells.filter(({ content }) => content === ask.wording).length).toBeLessThan(3);
  });

  test('one page holds it all; further findings and a long list of changes stand on a second, and the first ends in empty rows', () => {
    expect(layout.pages).toBe(1);
    const [finding] = REPORT.findings;
    const many = reportLayout({
      ...REPORT,
      findings: Array.from({ length: 7 }, () => finding).filter((one) => one !== undefined),
      differences: ['one', 'two', 'three', 'four'],
    });
    expect(many.pages).toBe(2);
    const heading = many.cells.find(({ content }) => content === 'Further')?.row ?? 0;
    const points = (from: number, to: number) =>
      many.heights.slice(from, to).reduce((sum, height) => sum + height, 0);
    // Paper holds half of both: the break falls into the empty rows before the second page.
    const half = points(0, many.heights.length) / 2;
    const lastFilled = Math.max(
      ...many.cells.filter(({ row }) => row < heading).map(({ row, rowCount }) => row + rowCount),
    );
    expect(points(0, lastFilled)).toBeLessThan(0.97 * half);
    expect(points(0, heading)).toBeGreaterThan(1.03 * half);
    for (const { at: place } of many.charts) expect(place.row + place.rowCount).toBeLessThan(heading);
    expect(many.cells.filter(({ content }) => content === '=1+1')).toHaveLength(7);
  });

  test('the map is about as wide as high, and no chart lies over another', () => {
    const map = layout.charts.find(({ kind }) => kind === 'XYScatter')?.at;
    const wide = (map?.columnCount ?? 0) * COLUMN_POINTS;
    const high = layout.heights
      .slice(map?.row, (map?.row ?? 0) + (map?.rowCount ?? 0))
      .reduce((sum, height) => sum + height, 0);
    expect(wide / high).toBeGreaterThan(0.9);
    expect(wide / high).toBeLessThan(1.35);
    const taken = layout.charts.flatMap(({ at: { row, column, rowCount } }) =>
      Array.from({ length: rowCount }, (_, i) => `${column} ${row + i}`),
    );
    expect(new Set(taken).size).toBe(taken.length);
  });

  test('more lines to type in make the sheet longer, not the lines fewer', () => {
    expect(reportLayout(REPORT, 9).entries.rowCount).toBe(9);
  });
});

describe('what is written', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', "'quoted", '48%', '5/6', '12', '\t=1'])(
    '%j is text whatever it looks like',
    (text) => {
      expect(writtenContent(text)).toBe(`'${text}`);
    },
  );

  test('numbers are numbers, nothing stays nothing', () => {
    expect([writtenContent(7), writtenContent('')]).toEqual([7, '']);
  });

  test('pieces of a limit add up to the limit, or to what would be given where that is more', () => {
    expect(limitParts({ limit: 24, spent: 20, waiting: 9 }, 0.8)).toEqual([0, 20, 4, 5, 0]);
    expect(limitParts({ limit: 24, spent: 10, waiting: 4 }, 0.8)).toEqual([10, 0, 4, 0, 10]);
    expect(limitParts({ limit: 16, spent: 18, waiting: 9 }, 0.8)).toEqual([0, 16, 0, 11, 0]);
    expect(limitParts({ limit: 24, spent: 20, waiting: 0 }, 0.9)).toEqual([20, 0, 0, 0, 4]);
    expect(limitPartNames(0.9)[1]).toBe('Spent, 90% or more');
    expect(limitParts({ limit: 0, spent: 0, waiting: 0 }, 0.8)).toEqual([0, 0, 0, 0, 0]);
  });

  test('pieces of the share are one whole, on either side of the mark', () => {
    expect(shareParts({ ours: 0.48, mark: 0.6 })).toEqual([0.48, 0, 0.12, 0.4]);
    expect(shareParts({ ours: 0.75, mark: 0.6 })).toEqual([0.6, 0.15, 0, 0.25]);
  });

  test('running totals end at the ledger; rows without a session count from the start', () => {
    const rows = [row('give', [2, 8, 3], 1), row('get', [6, 8, 6], 3), row('give', [1, 1, 1], null)];
    expect(sessionTotals(rows, [1, 1, 1])).toEqual([
      { session: 0, given: 3, received: 0 },
      { session: 1, given: 16, received: 0 },
      { session: 3, given: 16, received: 20 },
    ]);
    expect(sessionTotals([row('give', [2, 8, 3], null)], [1, 1, 1])).toBeNull();
  });

  test('words for days, numbers, changes and names of sheets', () => {
    expect(dayText('2026-05-14')).toBe('14 May 2026');
    expect(numbersText({ used: 8, ownTotal: 13, share: 0.65 })).toBe('spent 8, own total 13, share 65%');
    expect(numbersText({ budget: 24, left: -2, budgetShare: 0.25 })).toBe(
      'limit 24, left −2, share of the limit 25%',
    );
    // A loss may be larger than all that was given; nobody reads a share of 140%.
    expect(numbersText({ given: 10, net: -14, share: 1.4 })).toBe('given 10, received less given −14');
    expect(differenceText({ row: 5, concession: 'Data', what: 'own leverage', from: 7, to: 8 })).toBe(
      'Row 5, “Data”: our leverage 7 → 8.',
    );
    expect(freeSheetName(3, ['Deal', 'review s3'])).toBe('Review S3 (2)');
  });
});
