import { dealDocuments } from '../../../src/library/dealDocuments';
import { openLibraryOf } from '../../../src/library/readyLibrary';
import { AddDeal, useDealDraft } from '../../../src/taskpane/library/AddDeal';
import { LibraryLine } from '../../../src/taskpane/library/LibraryLine';
import { LibrarySentence } from '../../../src/taskpane/library/LibrarySentence';
import { teamLine } from '../../../src/taskpane/library/libraryWords';
import { pastSentence } from '../../../src/taskpane/library/pastSentence';
import { PastWithThem } from '../../../src/taskpane/prepare/PastWithThem';
import { NORTHWIND, ROW } from '../../library/deals';
import { HEADINGS, LIST, reviewedSheets } from '../prepare/reviewedSheet';
import { shownView, wordsOf } from '../shownView';

const past = (count: number, leverage: number, deals = count) =>
  openLibraryOf({
    documents: Array.from({ length: count }, (_, i) =>
      dealDocuments(
        {
          ...NORTHWIND,
          deal: `Deal ${i % deals}`,
          date: null,
          rows: [{ ...ROW, name: `Row ${i}`, own: [7, leverage, 5] }],
        },
        [],
      ).map(({ document }) => document),
    ).flat(),
    unreadable: 0,
    newer: [],
  }).index;
const list = reviewedSheets({ 'Deal sheet': LIST }).reading.rows;
const sentence = (index: ReturnType<typeof past>, at = 0) => {
  const row = list[at];
  return row ? pastSentence(row, index, '', 'three') : null;
};

describe('The grey sentence of a row', () => {
  test('says what its type cost before, by the kind of score that is furthest off', () => {
    expect(sentence(past(9, 6))?.words).toBe('In 9 of your deals Exclusivity cost 6 leverage; here 9.');
    expect(sentence(past(9, 6, 4))?.words).toMatch(/^In 4 of your deals/);
  });

  test('says nothing under three rows, of another direction, or of a type that nothing tells', () => {
    expect(sentence(past(2, 6))).toBeNull();
    expect(sentence(past(9, 6), 1)).toBeNull();
    const row = list[0];
    expect(row && pastSentence({ ...row, direction: 'get' }, past(9, 6), '', 'three')).toBeNull();
  });

  test('says so where the type was read from the name', () => {
    const row = list[0];
    expect(row && pastSentence({ ...row, type: '' }, past(9, 6), '', 'three')?.words).toMatch(
      /here 9 \(read as Exclusivity\)\.$/,
    );
  });

  test('stands nowhere without a library', () => {
    const reviewed = reviewedSheets({ 'Deal sheet': LIST });
    const [row] = reviewed.reading.rows;
    expect(row && wordsOf(shownView(<LibrarySentence row={row} />, reviewed))).toBe('');
  });
});

describe('The line that offers the library', () => {
  const line = (deal: Parameters<typeof reviewedSheets>[1]) =>
    wordsOf(shownView(<LibraryLine />, reviewedSheets({ 'Deal sheet': LIST }, deal)));

  test('comes with signing, and counts the rows', () => {
    expect(line({ signedOn: '2026-05-14' })).toBe('Add this deal to your library 2 rows');
  });

  test('is silent before, once it was dismissed, and once the deal was added', () => {
    expect(line({})).toBe('');
    expect(line({ signedOn: '2026-05-14', library: 'dismissed' })).toBe('');
    expect(line({ signedOn: '2026-05-14', library: 'added' })).toBe('');
  });
});

test('the preview shows each row as it is added, and nothing else of the workbook', () => {
  const secret = { alternative: 'walk-away-secret', value: 48213 };
  const reviewed = reviewedSheets(
    { 'Deal sheet': LIST },
    { walkAway: secret, parties: { us: '', them: 'Northwind' } },
  );
  function Preview() {
    return <AddDeal {...useDealDraft({ documents: [], has: () => false }, false)} />;
  }
  const markup = shownView(<Preview />, reviewed);
  const words = wordsOf(markup);
  expect(words).toContain('2 rows, exactly as they are added');
  expect(words).toContain('Exclusivity we give; 7, 9, 5 to us; 5, 6, 4 to them; offered');
  expect(markup).toContain('value="Northwind"');
  expect(markup).not.toMatch(/walk-away-secret|48213/);
});

describe('Earlier with them', () => {
  const HEAD = [
    'Type',
    'Counterparty',
    'Deal',
    'Date',
    'Direction',
    'Our value',
    'Our leverage',
    'Our relationship',
    'Outcome',
    'Lessons',
    'Library id',
  ];
  const row = (type: string, outcome: string, lesson = '') => [
    type,
    'Northwind',
    'Old',
    '2026-01-01',
    'get',
    5,
    5,
    5,
    outcome,
    lesson,
    'x',
  ];
  const shown = (rows: readonly (readonly unknown[])[]) =>
    wordsOf(
      shownView(
        <PastWithThem />,
        reviewedSheets(
          { 'Deal sheet': [HEADINGS, ...LIST.slice(1)], Library: [HEAD, ...rows] },
          { parties: { us: '', them: 'Northwind' } },
        ),
      ),
    );

  test('says what they grant, what seems worth less to them, and what we wrote down', () => {
    const words = shown([
      ...Array.from({ length: 4 }, () => row('Reference', 'agreed', 'Ask early.')),
      ...Array.from({ length: 6 }, () => row('Price', 'rejected')),
    ]);
    expect(words).toContain('They granted 4 of 10 things that we asked for; expect about 42%.');
    expect(words).toContain('Reference seems worth less to them: granted 4 of 4 times.');
    expect(words.match(/Ask early\./g)).toHaveLength(1);
  });

  test('is silent where nothing was asked of them before', () => {
    expect(shown([row('Reference', 'idea')])).toBe('');
  });
});

test('one line says how things stand with the team', () => {
  expect(teamLine({ kind: 'syncing', progress: { direction: 'receiving', done: 250, left: 750 } })).toBe(
    'Syncing: 250 received, 750 to come.',
  );
  expect(teamLine({ kind: 'synced', at: 0, received: 3, sent: 0, denied: 2, refused: 1 })).toMatch(
    /^Synced today .*3 received, 0 sent\. The team library took 2 of yours not: .* 1 of its entries/,
  );
  expect(teamLine({ kind: 'trouble', trouble: 'unreachable' })).toMatch(/does not answer/);
});
