import type { Concession } from '../../../src/negotiation/concession';
import { reviewHeadline } from '../../../src/taskpane/review/reviewHeadline';
import { concession } from '../../negotiation/rows';
import { flat } from '../../negotiation/findings/found';
import { reviewed } from './reviewed';

const headline = (
  rows: readonly Concession[],
  deal: Parameters<typeof reviewed>[1] = {},
  options: Partial<Parameters<typeof reviewHeadline>[1]> = {},
) => reviewHeadline(reviewed(rows, deal), { lookingBack: false, ...options });

/** We give 4/4/4 worth 6/6/6 to them, they give 5/5/5 worth 4/4/4 to them: us +3, them +6. */
const BOTH_GAIN = [
  concession({ row: 5, own: flat(4), mirror: flat(6), session: 3 }),
  concession({ row: 6, direction: 'get', own: flat(5), mirror: flat(4), session: 3 }),
];

describe('the headline of a review', () => {
  it('counts what there is to raise before the next session', () => {
    expect(headline(BOTH_GAIN, { budgets: [4, 4, 4] })).toEqual({
      tone: 'caution',
      title: 'Three things to raise before session 4',
      detail: 'We gave 12 and received 15; both sides gain on the estimates.',
    });
  });

  it('is never empty', () => {
    expect(headline(BOTH_GAIN)).toEqual({
      tone: 'calm',
      title: 'Nothing to raise before session 4',
      detail: 'We gave 12 and received 15; both sides gain on the estimates.',
    });
  });

  it('does not count what only informs', () => {
    const rows = [...BOTH_GAIN, concession({ row: 7, status: 'idea', own: flat(3) })];
    expect(headline(rows).title).toBe('Nothing to raise before session 4');
  });

  it('says of an earlier session what stood out in it', () => {
    expect(headline(BOTH_GAIN, { budgets: [4, 40, 40] }, { lookingBack: true }).title).toBe(
      'One thing stood out in session 3',
    );
  });

  it('is not calm where the deal is not, though nothing is to be raised', () => {
    const before = { ...reviewed(BOTH_GAIN), findings: [] };
    const doubtful = { ...before, reading: { ...before.reading, assumed: ['status'] as const } };
    expect(reviewHeadline(doubtful, { lookingBack: false }).title).toBe('All 2 rows count as agreed');
    expect(reviewHeadline(doubtful, { lookingBack: true }).title).toBe('Nothing stood out in session 3');
  });

  it('says first how rows are counted where that is open, and then what there is to raise', () => {
    const before = reviewed(BOTH_GAIN, { budgets: [4, 4, 4] });
    const doubtful = { ...before, reading: { ...before.reading, assumed: ['status'] as const } };
    const { title, detail } = reviewHeadline(doubtful, { lookingBack: false });
    expect(title).toBe('All 2 rows count as agreed');
    expect(detail).toMatch(/so we cannot know better\. Three things to raise before session 4\.$/);
  });

  it.each([
    ['nothing agreed', [concession({ status: 'idea' })], 'Nothing is agreed yet.'],
    ['their side unknown', [concession()], 'We gave 15 and received 0: far behind.'],
    ['we lose', [concession({ mirror: flat(9) })], 'We gave 15 and received 0: far behind.'],
    [
      'they lose',
      [concession({ direction: 'get', mirror: flat(2) })],
      'We gave 0 and received 15; they lose on the estimates: us +15, them −6.',
    ],
    [
      'more cost than worth',
      [concession({ mirror: flat(2) })],
      'We gave 15 and received 0; together that costs more than it brings: us −15, them +6.',
    ],
  ])('tells where the deal stands: %s', (_, rows, sentence) => {
    expect(headline(rows).detail).toContain(sentence);
  });

  it('tells that our share is past the mark', () => {
    // us −3 + 12 = 9, them 9 − 6 = 3: 75% of 12.
    const rows = [
      concession({ row: 5, own: flat(1), mirror: flat(3) }),
      concession({ row: 6, direction: 'get', own: flat(4), mirror: flat(2) }),
    ];
    expect(headline(rows).detail).toBe('We hold 75% of what this deal creates; the mark is 60%.');
  });
});
