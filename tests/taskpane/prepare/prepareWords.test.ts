import { careSentences, inTen, learnedFrom } from '../../../src/taskpane/prepare/careWords';
import { listColumns } from '../../../src/cells/columnTable';
import type { SessionReview } from '../../../src/excel/review/sessionReview';
import { gapCell } from '../../../src/taskpane/prepare/gapCell';
import { pastLine } from '../../../src/taskpane/prepare/pastLine';
import { sessionAhead } from '../../../src/taskpane/prepare/preparationOf';
import { driftSentence, dueSentence } from '../../../src/taskpane/prepare/signedWords';
import { concession } from '../../negotiation/rows';

const place: SessionReview['reading']['place'] = {
  sheet: 'Deal sheet',
  headerRow: 4,
  firstRow: 5,
  lastRow: 21,
  table: null,
  columns: listColumns({
    ...{ concession: 1, own: [2, 3, 4], mirror: [5, 6, 7] },
    ...{ direction: 8, status: 9, session: 10, linkedTo: 11 },
  }),
};

describe('The cell of a gap', () => {
  const at = { row: 7, name: 'Exclusivity' };
  test('is where it is filled', () => {
    expect(gapCell({ step: 'score', ...at, dimension: null }, place)).toBe('C7');
    expect(gapCell({ step: 'guess', ...at, dimension: null }, place)).toBe('F7');
    expect(gapCell({ step: 'pair', ...at, dimension: null }, place)).toBe('L7');
    expect(gapCell({ step: 'settle', ...at, dimension: 'leverage' }, place)).toBe('D7');
    expect(gapCell({ step: 'test', ...at, dimension: 'relationship' }, place)).toBe('H7');
    expect(gapCell({ step: 'list', missing: 'get' }, place)).toBe('B22');
  });

  test('is none for limits, which stand in no cell', () => {
    expect(gapCell({ step: 'limits' }, place)).toBeNull();
  });
});

describe('The session that is prepared', () => {
  const ahead = (session: number | null, ended: boolean, moved: number | null) =>
    sessionAhead({ session, ended, reading: { rows: [concession({ session: moved })] } });
  test('is the one under way until something was moved in it', () => {
    expect(ahead(3, false, 2)).toBe(3);
    expect(ahead(3, false, 3)).toBe(4);
    expect(ahead(3, true, 2)).toBe(4);
    expect(ahead(null, false, null)).toBeNull();
  });
});

describe('A line of the past', () => {
  const score = {
    score: 7,
    median: 7,
    usualRange: [6, 8],
    usual: 7,
    percentile: null,
    standing: 'usual',
  } as const;
  const past = {
    type: 'Exclusivity',
    direction: 'give',
    rows: [7],
    n: 12,
    deals: 12,
    dimensions: [
      { ...score, dimension: 'value' },
      { ...score, dimension: 'leverage', score: 9, standing: 'look into it' },
      { ...score, dimension: 'relationship', score: 8 },
    ],
  } as const;

  test('shows the kind of score that is furthest from the usual', () => {
    expect(pastLine(past)).toMatchObject({
      dimension: 'leverage',
      isFar: true,
      words: '9 here, usually 7',
      from: '12 deals',
    });
  });

  test('draws no range from too few deals, and nothing from none', () => {
    const few = {
      score: 7,
      median: null,
      usualRange: null,
      usual: null,
      percentile: null,
      standing: 'too few',
    } as const;
    const dimensions = past.dimensions.map(({ dimension }) => ({ ...few, dimension }));
    expect(pastLine({ ...past, n: 2, deals: 2, dimensions })).toMatchObject({
      usualRange: null,
      isFar: false,
      words: '7 here, too few to compare',
    });
    expect(pastLine({ ...past, n: 0, dimensions })).toBeNull();
  });
});

describe('Signed terms in words', () => {
  test('say what a score was and is', () => {
    const drift = { row: 5, name: 'Data sharing', dimension: 'leverage', then: 4, now: 7 } as const;
    expect(driftSentence({ ...drift, whose: 'own' })).toBe('Our leverage was 4 at signing, 7 now.');
    expect(driftSentence({ ...drift, whose: 'mirror' })).toMatch(/^Their leverage, as we guess it, was 4/);
  });

  test('say when the next look is due, or how long ago it was', () => {
    expect(dueSentence({ due: '2026-08-18', inDays: 8 })).toMatch(/is due on .*18.*2026/);
    expect(dueSentence({ due: '2026-08-18', inDays: 0 })).toBe('The next look is due today.');
    expect(dueSentence({ due: '2026-08-18', inDays: -1 })).toMatch(/was due on .*, 1 day ago\.$/);
  });
});

describe('what they care about, in words', () => {
  const told = { asks: 4, grants: 2, refusals: 1 };
  const dimensions = [
    { what: 'leverage', probability: 0.63 },
    { what: 'value', probability: 0.3 },
    { what: 'relationship', probability: 0.07 },
  ] as const;

  test('comes with how far it may be relied on, and with what it was learned from', () => {
    expect(careSentences({ ...told, dimensions, types: null })).toEqual([
      'Most for their plans (leverage): about 6 in 10. Next: the money (value), about 3 in 10.',
    ]);
    expect(learnedFrom({ ...told, dimensions, types: null })).toBe(
      'From 4 asks, 2 grants, and 1 refusal, and your estimates of them.',
    );
    expect(learnedFrom({ asks: 3, grants: 0, refusals: 0, dimensions, types: null })).toBe(
      'From 3 asks, and your estimates of them.',
    );
  });

  test('is never surer than 9 in 10, nor said at all below one half', () => {
    expect([inTen(0.999), inTen(0.01), inTen(0.55)]).toEqual([
      'about 9 in 10',
      'about 1 in 10',
      'about 6 in 10',
    ]);
    const open = [
      { what: 'Payment', probability: 0.49 },
      { what: 'Service', probability: 0.51 - 0.02 },
    ];
    expect(careSentences({ ...told, dimensions: null, types: open })).toEqual([
      'Which type they care about most is open so far.',
    ]);
  });
});
