import { writeDeal } from '../writeDeal';
import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
import { reviewSession, type SessionReviewOptions } from '../../../src/excel/review/sessionReview';
import { bootExcel } from '../../bootExcel';

const HEADINGS = ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE', 'Status'];
const ROW = ['Data sharing', 'Give', 2, 8, 3, 5, 5, 5, 'Agreed'];

async function review(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  options: SessionReviewOptions = {},
  deal: Partial<DealSettings> = {},
) {
  const excel = await bootExcel({ sheets });
  const before = excel.host.roundTrips;
  const found = await Excel.run(async (context) => {
    if (Object.keys(deal).length > 0) await writeDeal(context, { ...NEW_DEAL, ...deal });
    return reviewSession(context, options);
  });
  if (found.kind === 'none') throw new Error('The list was not found.');
  const trips = excel.host.roundTrips - before;
  excel.close();
  return { ...found, trips };
}

const rulesOf = ({ findings }: Awaited<ReturnType<typeof review>>) => findings.map(({ rule }) => rule);

describe('A review of the session', () => {
  test('reads list, deal, history and offers in 4 round trips', async () => {
    const { trips, offers } = await review({
      Map: [HEADINGS, ROW],
      Offers: [
        ['Side', 'Issue', 'Amount'],
        ['Us', 'Price', 120000],
        ['Us', 'Price', 110000],
      ],
    });
    expect(offers?.offers).toHaveLength(2);
    expect(trips).toBeLessThanOrEqual(4);
  });

  test('finds a bid against ourselves in the offers log', async () => {
    const reviewed = await review({
      Map: [HEADINGS, ROW],
      Offers: [
        ['Side', 'Issue', 'Amount'],
        ['Us', 'Price', 120000],
        ['Us', 'Price', 110000],
      ],
    });
    expect(reviewed.findings).toContainEqual(
      expect.objectContaining({
        rule: 'self-bidding',
        numbers: expect.objectContaining({ change: -10000 }) as unknown,
      }),
    );
  });

  test('looks at condition, owner, due date and who asked only where the list has such columns', async () => {
    const bare = await review({ Map: [HEADINGS, ROW] });
    expect(rulesOf(bare)).not.toEqual(
      expect.arrayContaining(['precedent', 'implementation-gap', 'preemptive-give']),
    );
    const full = await review({
      Map: [
        [...HEADINGS, 'Condition', 'Owner', 'Due', 'Asked by', 'Framed as'],
        [...ROW, '', 'Kim', '', 'nobody', 'a small thing'],
      ],
    });
    expect(rulesOf(full)).toEqual(
      expect.arrayContaining(['precedent', 'implementation-gap', 'preemptive-give', 'framed-small']),
    );
  });

  test('names agreed rows that are not scored', async () => {
    const reviewed = await review({
      Map: [HEADINGS, ROW, ['Exclusivity', 'Give', '', '', '', '', '', '', 'Agreed'], ['Later', 'Give']],
    });
    expect(reviewed.findings).toContainEqual(expect.objectContaining({ rule: 'unscored-agreed', rows: [3] }));
  });

  test('goes by the thresholds of the deal', async () => {
    const sheets = { Map: [HEADINGS, ROW] };
    expect(rulesOf(await review(sheets, {}, { budgets: [null, 16, null] }))).not.toContain('budget-near');
    expect(
      rulesOf(await review(sheets, {}, { budgets: [null, 16, null], method: { budgetNear: 0.5 } })),
    ).toContain('budget-near');
    const called = {
      Map: [
        [...HEADINGS, 'Framed as'],
        ['Helpline', 'Give', 3, 3, 3, 5, 5, 5, 'Agreed', 'small'],
      ],
    };
    expect(rulesOf(await review(called))).not.toContain('framed-small');
    expect(rulesOf(await review(called, {}, { findings: { framedTotal: 9 } }))).toContain('framed-small');
  });

  test('takes limits and relationship for this review alone', async () => {
    const sheets = { Map: [HEADINGS, ROW] };
    const asked = await review(sheets, { deal: { budgets: [null, 7, null], relationship: 'one-off' } });
    expect(rulesOf(asked)).toContain('budget-over');
    expect(asked.asks).toMatchObject({ dimension: 'leverage', because: 'overspent', by: 1 });
    expect(asked.deal.relationship).toBe('one-off');
  });

  test('is due a quarter after signing, unless there was one since', async () => {
    const sheets = { Map: [HEADINGS, ROW] };
    const today = new Date(2026, 5, 15);
    const due = await review(sheets, { today }, { signedOn: '2026-03-01' });
    expect(due.findings).toContainEqual(
      expect.objectContaining({ rule: 'review-due', numbers: { days: 106, threshold: 91 } }),
    );
    const seen = await review(sheets, { today }, { signedOn: '2026-03-01', lastReviewed: '2026-05-01' });
    expect(rulesOf(seen)).not.toContain('review-due');
  });
});
