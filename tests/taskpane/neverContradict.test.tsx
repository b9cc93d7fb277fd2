import fc from 'fast-check';
import { reviewReport } from '../../src/cli/report';
import { discreetChange } from '../../src/excel/changes/discreetChange';
import { highlightsChange } from '../../src/excel/changes/highlightsChange';
import { resultColumnsChange } from '../../src/excel/changes/resultColumnsChange';
import { reviewSheetChange } from '../../src/excel/changes/reviewSheetChange';
import { baselineChange, sessionChange } from '../../src/excel/changes/snapshotChange';
import { dealHeadline, PLAIN_NUMBERS } from '../../src/excel/review/dealHeadline';
import { sessionReport } from '../../src/excel/report/sessionReport';
import { reportLayout } from '../../src/excel/report/reportLayout';
import { sessionReviewOf, type SessionReview } from '../../src/excel/review/sessionReview';
import type { DealSettings } from '../../src/excel/deal/dealSettings';
import { DIRECTIONS, type Concession, type Status } from '../../src/negotiation/concession';
import { DiscreetView } from '../../src/taskpane/discreet/DiscreetView';
import { ContextBar } from '../../src/taskpane/frame/ContextBar';
import { MapView } from '../../src/taskpane/map/MapView';
import { ReviewView } from '../../src/taskpane/review/ReviewView';
import { summaryText } from '../../src/taskpane/review/summary';
import { anyConcessions, concession, scores } from '../negotiation/rows';
import { reviewed } from './review/reviewed';
import { shownView, wordsOf } from './shownView';

/** Something of a list that is open: rows without scores, a cell that cannot be read, a column that is not there. */
interface Opened {
  readonly unscored: number;
  readonly unreadable: number;
  readonly assumed: readonly ('direction' | 'status')[];
}

const anyOpened: fc.Arbitrary<Opened> = fc.record({
  unscored: fc.integer({ min: 0, max: 2 }),
  unreadable: fc.constantFrom(0, 0, 0, 0, 0, 1),
  assumed: fc.constantFrom<Opened['assumed'][]>(
    [],
    [],
    [],
    ['direction'],
    ['status'],
    ['direction', 'status'],
  ),
});

const anyLimits = fc
  .array(fc.option(fc.integer({ min: 0, max: 60 })), { minLength: 3, maxLength: 3 })
  .map((limits) => limits as unknown as DealSettings['budgets']);

/** Rows as they are traded by people who know what they do: cheap for who gives, dear to who gets, or nearly so. */
const sensibleConcessions: fc.Arbitrary<readonly Concession[]> = fc
  .array(
    fc.record({
      direction: fc.constantFrom(...DIRECTIONS),
      status: fc.constantFrom<Status[]>('agreed', 'agreed', 'agreed', 'offered', 'asked', 'idea'),
      cost: fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 7 }))),
      more: fc.integer({ min: -1, max: 3 }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((rows) =>
    rows.map(({ direction, status, cost, more }, at) => {
      const [worth, giver] = [cost.map((one) => Math.max(1, one + more)), cost].map(([v = 1, l = 1, r = 1]) =>
        scores(v, l, r),
      );
      const [own = scores(1, 1, 1), mirror = null] = direction === 'give' ? [giver, worth] : [worth, giver];
      return concession({ direction, status, own, mirror, row: at + 2, session: 1 + (at % 2) });
    }),
  );

/** A deal as all of the pane is given it. */
const anyDeal = fc
  .tuple(
    fc.oneof(anyConcessions, { arbitrary: sensibleConcessions, weight: 4 }),
    anyOpened,
    fc.oneof(fc.constant([null, null, null] as DealSettings['budgets']), anyLimits),
    fc.boolean(),
    fc.constantFrom(null, null, null, null, null, null, 5, 40),
  )
  .map(([rows, opened, budgets, isOneOff, walkAway]) => {
    const deal: Partial<DealSettings> = {
      budgets,
      ...(isOneOff && { relationship: 'one-off' as const }),
      ...(walkAway !== null && { walkAway: { value: walkAway } }),
    };
    return dealOf(rows, opened, deal);
  });

function dealOf(rows: readonly Concession[], opened: Opened, deal: Partial<DealSettings>): SessionReview {
  const { reading, deal: settings, grids } = reviewed(rows, deal);
  const after = rows.length + 2;
  const unscoredRows = Array.from({ length: opened.unscored }, (_, at) => after + at);
  const skipped = Array.from({ length: opened.unreadable }, (_, at) => ({
    ...{ cell: `C${after + opened.unscored + at}`, content: 'high', reason: 'not a score' },
  })) as unknown as SessionReview['reading']['skipped'];
  return sessionReviewOf({ ...reading, unscoredRows, skipped, assumed: opened.assumed }, settings, grids, {
    session: 2,
    today: new Date(2026, 2, 20),
    notes: [],
  });
}

/** What each place says of one deal, as it is read there. */
function saidOf(deal: SessionReview) {
  const report = sessionReport({ reviewed: deal, findings: deal.findings, session: 2, day: '2026-03-20' });
  const nothing = () => undefined;
  return {
    map: wordsOf(shownView(<MapView />, deal)),
    review: wordsOf(shownView(<ReviewView />, deal)),
    bar: wordsOf(
      shownView(
        <ContextBar
          reading={deal.reading}
          byColleague={false}
          discreet="off"
          onShowLeftOut={nothing}
          onTurnOff={nothing}
        />,
        deal,
      ),
    ),
    discreet: wordsOf(shownView(<DiscreetView />, deal)),
    copy: summaryText(deal, new Date(2026, 2, 20)),
    terminal: reviewReport('deal.xlsx', deal).replace(/\s+/g, ' '),
    // What the verbs of the ribbon announce of this reading, as the pane's own buttons do.
    ribbon: [
      ...[highlightsChange(deal), resultColumnsChange(deal), discreetChange(deal, 'words')],
      ...[baselineChange(deal), sessionChange(deal), reviewSheetChange(deal, new Date(2026, 2, 20))],
    ].map(({ title, where }) => `${title}: ${where}`),
    sheet: reportLayout(report)
      .cells.map(({ content }) => String(content))
      .join('\n'),
  };
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const CALM = /nothing needs you|nothing to raise|nothing needs raising|all clear/i;
/** Enough deals to meet every kind of headline; each is drawn in full once, for all that is asked of it. */
const SAID = fc.sample(anyDeal, { numRuns: 300, seed: 11 }).map((deal) => ({ deal, said: saidOf(deal) }));

/** How many things a place says there are to raise; null where it does not count them. */
function toRaise(words: string): number | null {
  const [, said] = /(\w+) things? to raise/.exec(words) ?? [];
  if (said === undefined) return null;
  return NUMBERS.includes(said) ? NUMBERS.indexOf(said) : Number(said);
}

describe('over any deal, what the pane says in one place', () => {
  test('is tried with every kind of headline that rows and settings can bring', () => {
    const reasons = new Set(SAID.map(({ deal }) => dealHeadline(deal, PLAIN_NUMBERS, 'pane').reason));
    expect([...reasons].sort()).toEqual([
      ...['behind', 'below walk-away', 'costs more than it brings', 'counted by assumption', 'far behind'],
      ...['findings', 'limit nearly spent', 'limit passed', 'nothing', 'offer overpays', 'past the mark'],
      ...['rows left out', 'table passes a limit', 'they lose'],
    ]);
  });

  test('is calm only where it is calm in every other', () => {
    for (const { deal, said } of SAID) {
      const { map, review, discreet, copy, sheet, terminal, ribbon } = said;
      const inPane = dealHeadline(deal, PLAIN_NUMBERS, 'pane').tone === 'calm';
      const inCopies = dealHeadline(deal).tone === 'calm';
      expect([map, review, discreet].map((words) => CALM.test(words))).toEqual([inPane, inPane, inPane]);
      expect([copy, sheet, terminal].map((words) => CALM.test(words))).toEqual(Array(3).fill(inCopies));
      // A verb speaks of what it does and leaves the judgement to the headline.
      expect(ribbon.filter((words) => CALM.test(words))).toEqual([]);
    }
  });

  test('counts as many things to raise as every other', () => {
    for (const { said } of SAID) {
      const { map, review, sheet, terminal } = said;
      const [, lines = null] = /checks?: (\d+) to raise/.exec(review) ?? [];
      const counted = [
        toRaise(map),
        toRaise(review),
        toRaise(sheet),
        toRaise(terminal),
        lines === null ? null : Number(lines),
      ];
      expect(new Set(counted.filter((count) => count !== null)).size).toBeLessThanOrEqual(1);
      // Where there is something to raise, Review and sheet both count it.
      expect([review, sheet, terminal].map((words) => toRaise(words) ?? 0)).toEqual(
        Array(3).fill(Number(lines ?? 0)),
      );
    }
  });

  test('gives no other sums than those of the agreed rows, and Review says them once above its folds', () => {
    for (const { deal, said } of SAID) {
      const { given, received } = deal.review;
      const sums = (words: string) =>
        [...words.matchAll(/We gave (\S+) and received ([^\s;:,]+?)[.;:,]? /g)].map(([, gave, got]) => [
          gave,
          got,
        ]);
      const number = (n: number) => String(Math.round(n * 10) / 10);
      for (const words of [said.map, said.review, `${said.sheet} `])
        for (const pair of sums(words)) expect(pair).toEqual([number(given.total), number(received.total)]);
      const [above = ''] = said.review.split('What we gave');
      expect(sums(above).length).toBeLessThanOrEqual(1);
    }
  });

  test('counts the list’s rows as every other', () => {
    for (const { deal, said } of SAID) {
      const { map, bar, ribbon } = said;
      const { rows, unscoredRows } = deal.reading;
      expect(bar).toContain(`: ${rows.length + unscoredRows.length} row`);
      const kept = ribbon.flatMap((words) => {
        const [, scored, open = '0'] = /with (\d+) rows?(?: \((\d+) not scored)?/.exec(words) ?? [];
        return scored === undefined ? [] : [[Number(scored), Number(open)]];
      });
      expect(kept).toEqual(Array(2).fill([rows.length, unscoredRows.length]));
      const [, counted] = /(\d+) rows? counted/.exec(map) ?? [];
      if (counted !== undefined) expect(Number(counted)).toBe(rows.length + unscoredRows.length);
      const agreed = /, (\d+) agreed/.exec(bar)?.[1];
      const ofHeadline = /counted: (?:.*?)(\d+) agreed/.exec(map)?.[1];
      if (ofHeadline !== undefined && agreed !== undefined) expect(ofHeadline).toBe(agreed);
    }
  });

  test('speaks of as many offers that overpay as the list shows', () => {
    for (const { deal, said } of SAID) {
      const { map } = said;
      const [, offers] = /(\d+) offers? on the table overpay/.exec(map) ?? [];
      if (offers === undefined) continue;
      const overpaying = deal.review.rows.filter(
        ({ flag, concession }) => flag === 'overpaying' && concession.status === 'offered',
      );
      expect(Number(offers)).toBe(overpaying.length);
    }
  });
});
