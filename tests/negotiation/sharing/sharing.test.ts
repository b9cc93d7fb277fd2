import { managementSummary } from '../../../src/negotiation/sharing/managementSummary';
import { otherSideLines, otherSideText } from '../../../src/negotiation/sharing/otherSide';
import { ROW_WORDS } from '../../../src/vocabulary/rowWords';
import { concession } from '../rows';

describe('what the other side reads', () => {
  const ASKS = [
    { name: 'Reference account', reason: 'Prospects ask who runs it in two plants' },
    { name: 'Right of first refusal', reason: '' },
  ];
  test('are asks with their reasons, then what we could offer', () => {
    expect(otherSideText({ asks: ASKS, offers: ['Training days', 'Joint budget'] })).toBe(
      [
        'For our next meeting we would like to settle:',
        '1. Reference account. Prospects ask who runs it in two plants.',
        '2. Right of first refusal.',
        'If we can agree on these, we can offer “Training days” and “Joint budget”.',
      ].join('\n\n'),
    );
  });

  test('may be asks or offers alone, and is nothing where nothing was chosen', () => {
    expect(otherSideText({ asks: ASKS.slice(1), offers: [] })).not.toContain('If we can agree');
    expect(otherSideText({ asks: [], offers: ['Training days'] })).toBe(
      'For our next meeting we could offer:\n\n1. Training days.',
    );
    expect(otherSideText({ asks: [], offers: [] })).toBe('');
  });

  test('stands on a sheet as what and why', () => {
    expect(otherSideLines({ asks: ASKS.slice(0, 1), offers: ['Training days'] })).toEqual([
      ['For our next meeting'],
      [],
      ['We ask for', 'Why'],
      ['Reference account', 'Prospects ask who runs it in two plants'],
      [],
      ['We could offer'],
      ['Training days'],
    ]);
  });
});

describe('what management reads', () => {
  const about = (rows: Parameters<typeof managementSummary>[0]['rows']) =>
    managementSummary({ rows, words: ROW_WORDS, them: 'Northwind', session: 3, day: '2 May 2026' });
  test('is what was agreed, what lies on the table and what stands for what, and nothing of our ideas', () => {
    expect(
      about([
        concession({ row: 2, name: 'Exclusivity', direction: 'give', status: 'agreed', linkedTo: 'Volume' }),
        concession({ row: 3, name: 'Volume', direction: 'get', status: 'asked' }),
        concession({ row: 4, name: 'Audit right', direction: 'get', status: 'idea' }),
        concession({ row: 5, name: 'Rebate', direction: 'give', status: 'withdrawn' }),
      ]),
    ).toBe(
      [
        'Where we stand with Northwind, session 3, 2 May 2026',
        'Agreed: we give\n- Exclusivity',
        'On the table: from them\n- Volume',
        'One for the other\n- Exclusivity for Volume',
        'Rejected or withdrawn\n- Rebate',
      ].join('\n\n'),
    );
  });

  test('says so where nothing moved yet', () => {
    expect(about([])).toContain('Nothing is agreed or on the table yet.');
  });
});
