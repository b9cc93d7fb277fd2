import { formatDay } from '../../../src/taskpane/wording/format';
import { SHARING_REMINDER, changesTitle, summaryText } from '../../../src/taskpane/review/summary';
import { bringsBack } from '../../../src/taskpane/review/askWords';
import { concession, scores } from '../../negotiation/rows';
import { flat } from '../../negotiation/findings/found';
import { reviewed } from './reviewed';

const DAY = new Date(2026, 2, 20);
const REVIEW = reviewed(
  [
    concession({ row: 5, own: scores(2, 8, 3), mirror: flat(5), session: 2 }),
    concession({
      row: 6,
      name: 'Break clause',
      direction: 'get',
      status: 'idea',
      own: scores(3, 9, 2),
      mirror: scores(3, 4, 3),
    }),
  ],
  { budgets: [null, 7, null] },
);

describe('the summary for our own team', () => {
  const text = summaryText(REVIEW, DAY);

  it('says first what it is about and that it is internal', () => {
    expect(text.split('\n').slice(0, 2)).toEqual([
      `Review of session 2: Deal sheet, ${formatDay(DAY)}`,
      SHARING_REMINDER,
    ]);
  });

  it('tells the findings with their numbers, worst first', () => {
    expect(text).toContain('\n2. We have given more than we received. ');
    expect(text).toContain('\n1. A limit is passed. The limit on leverage is passed: 8 of 7 spent');
  });

  it('tells what to ask for, the limits, the fair share, and both totals', () => {
    expect(text).toContain('Break clause. Brings back 9 in leverage and costs them 10.');
    expect(text).toContain('Leverage: 8 of 7 spent. 1 over the limit.');
    expect(text).toContain('On your estimates we have given more than we received: us −13, them +15.');
    expect(text).toContain('Given 13, received 0.');
  });

  it('has no empty paragraph and no word of code', () => {
    expect(text).not.toMatch(/\n{3}|undefined|null|NaN/);
  });
});

describe('the wording of an ask', () => {
  it('carries no number of ours, so that it can be copied alone', () => {
    expect(REVIEW.asks?.asks).toHaveLength(1);
    for (const { wording } of REVIEW.asks?.asks ?? []) expect(wording).not.toMatch(/\d/);
  });

  it('says beside it what the ask brings back and costs', () => {
    const ask = { row: 6, what: 'Break clause', recovers: 9, costsThem: null, wording: '' };
    expect(bringsBack(ask, 'leverage')).toBe('Brings back 9 in leverage.');
    expect(bringsBack({ ...ask, costsThem: 18, isPoorReturn: true }, 'leverage')).toBe(
      'Brings back 9 in leverage and costs them 18. A poor return: ask only if nothing better is open.',
    );
    expect(bringsBack({ ...ask, recovers: null }, 'value')).toBe(
      'An idea to restore value; it is not on your list yet.',
    );
  });
});

describe('the heading of what changed', () => {
  it('names what it compares with', () => {
    expect([changesTitle(0), changesTitle(2)]).toEqual([
      'Changed since the starting point',
      'Changed since session 2',
    ]);
  });
});
