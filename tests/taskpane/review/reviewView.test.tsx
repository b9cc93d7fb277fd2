import type { SessionReview } from '../../../src/excel/review/sessionReview';
import { ReviewView } from '../../../src/taskpane/review/ReviewView';
import { flat } from '../../negotiation/findings/found';
import { concession, scores } from '../../negotiation/rows';
import { shownView, wordsOf } from '../shownView';
import { reviewed } from './reviewed';

const shown = (review: SessionReview) => shownView(<ReviewView />, review);

/** The headings' own words: a folded one is a button with its value or number behind. */
const headings = (markup: string) =>
  [...markup.matchAll(/<h([1-3])[^>]*>(.*?)<\/h\1>/g)].map(([, level = '', words = '']) => {
    const [first = ''] = words.split(/<[^>]*>/).filter((part) => part.trim() !== '');
    return `${level} ${first}`;
  });

/** Three sessions; leverage is over its limit; an ask is open. */
const BUSY = reviewed(
  [
    concession({ row: 5, own: scores(2, 8, 3), mirror: flat(7), session: 1 }),
    concession({ row: 6, name: 'Engineer', own: scores(3, 7, 3), mirror: flat(6), session: 2 }),
    concession({ row: 7, name: 'Break clause', direction: 'get', status: 'asked', own: flat(6), session: 3 }),
    concession({ row: 8, name: 'Volume', direction: 'get', own: flat(10), mirror: flat(4), session: 3 }),
  ],
  { budgets: [10, 12, 10] },
);

describe('the review in the pane', () => {
  it('says what to raise, what to ask for, and where the deal stands, under headings in order', () => {
    const words = headings(shown(BUSY));
    expect(words[0]).toMatch(/^1 \w+ things? to raise before session 4$/);
    expect(words.some((one) => one.startsWith('2 A limit is passed'))).toBe(true);
    expect(words.slice(words.indexOf('2 Ask for this next'))).toEqual([
      '2 Ask for this next',
      '3 Break clause',
      '2 What we gave, against limits',
      '2 Fair share',
      '2 Given and received',
      '2 After the session',
      '2 Lessons',
    ]);
  });

  it('shows three lines at most, each with its own number, and a way to all checks', () => {
    const findings = BUSY.findings
      .slice(0, 1)
      .flatMap((one) => [5, 6, 7, 8].map((row) => ({ ...one, rows: [row] })));
    const markup = shown({ ...BUSY, findings });
    expect(markup.match(/<article/g)).toHaveLength(3);
    expect(markup).toMatch(/checks: 4 to raise\./);
    expect(markup).toMatch(/aria-expanded="false"[^>]*>See all</);
    expect(wordsOf(shown(BUSY))).toContain('A limit is passed 15 of 12');
  });

  it('has one live region, which is the headline', () => {
    expect(shown(BUSY).match(/role="status"/g)).toHaveLength(1);
    expect(shown(BUSY)).not.toContain('role="alert"');
  });

  it('is calm and never empty where there is nothing to raise', () => {
    const markup = shown(
      reviewed([
        concession({ row: 5, own: flat(4), mirror: flat(6) }),
        concession({ row: 6, direction: 'get', own: flat(5), mirror: flat(4) }),
      ]),
    );
    expect(headings(markup)[0]).toBe('1 Nothing to raise before the next session');
    expect(wordsOf(markup)).toContain('We gave 12 and received 15; both sides gain on the estimates.');
    expect(wordsOf(markup).match(/\d+ checks, all clear\./g)).toHaveLength(1);
    expect(markup).not.toContain('<article');
    // Nothing tells of sessions, so there is none to choose.
    expect(markup).not.toContain('Session to review');
  });

  it('carries no word of the method', () => {
    expect(shown(BUSY).replace(/<[^>]*>/g, ' ')).not.toMatch(
      /mirror|capture share|Pareto|Nash|\bVM\b|\bSL\b/,
    );
  });
});
