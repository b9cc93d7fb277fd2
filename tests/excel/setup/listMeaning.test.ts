import { mappingOf, previewOf } from '../../../src/excel/setup/chosenList';
import { NOTHING_CHOSEN, problemIn } from '../../../src/excel/setup/columnChoice';
import { dealText, parseDeal } from '../../../src/excel/deal/deal';
import { NEW_DEAL, type ListMeaning } from '../../../src/excel/deal/dealSettings';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import { sheetFrom } from '../template/sheetText';

// A list that nothing here could read by itself, read by the user's word.

const NOBODY = { us: '', them: '' };
const FINNISH = sheetFrom('Lista', [
  ['Myönnytys', 'Suunta', 'Hinta meille', 'Arvo heille'],
  ['Alennus', 'annamme', 2, 5],
  ['Sopimus', 'saamme', 5, 1],
]);
const START = { sheet: 'Lista', headerRow: 1 };
const CHOICE = { ...NOTHING_CHOSEN, concession: 0, direction: 1, ownValue: 2, theirValue: 3 };
const MEANING: ListMeaning = {
  measure: 'one',
  scale: { kind: 'numbers', from: 1, to: 5 },
  gives: ['annamme'],
  gets: ['saamme'],
};

function readBy(meaning: ListMeaning, grids = [FINNISH], choice = CHOICE) {
  const mapping = mappingOf(choice, START, FINNISH, meaning);
  const reading = mapping === null ? null : previewOf(grids, mapping, NOBODY);
  return reading?.rows.map(
    ({ name, direction, own, mirror }) => `${name} ${direction} ${own[0]} ${mirror?.[0] ?? '-'}`,
  );
}

describe('By hand the user says what no heading does', () => {
  it('one score a row, its scale, and which words mean that we give', () => {
    expect(readBy(MEANING)).toEqual(['Alennus give 3.25 10', 'Sopimus get 10 1']);
  });

  it('and turns the words round', () => {
    expect(readBy({ ...MEANING, gives: ['saamme'], gets: ['annamme'] })).toEqual([
      'Alennus get 3.25 10',
      'Sopimus give 10 1',
    ]);
  });

  it('a reversed scale', () => {
    expect(readBy({ ...MEANING, scale: { kind: 'numbers', from: 5, to: 1 } })?.[0]).toBe(
      'Alennus give 7.75 1',
    );
  });

  it('needs a column of ours alone of one score, and three of three', () => {
    expect(problemIn(CHOICE, 'one')).toBeNull();
    expect(problemIn({ ...CHOICE, ownValue: null }, 'one')?.kind).toBe('missing');
    expect(problemIn(CHOICE)?.kind).toBe('missing');
  });

  it('which sheet holds their side', () => {
    const theirs = sheetFrom(
      'B',
      [
        ['Item', 'Value to them', 'Direction'],
        ['Sopimus', 3, 'Give'],
        ['Alennus', 9, 'Get'],
      ],
      { active: false },
    );
    const grids = [FINNISH, theirs];
    const meaning = { ...MEANING, theirSheet: 'B' };
    expect(readBy(meaning, grids, { ...CHOICE, theirValue: null } as never)).toEqual([
      'Alennus give 3.25 9',
      'Sopimus get 10 3',
    ]);
  });

  it('is kept with the workbook and read back', () => {
    const mapping = mappingOf(CHOICE, START, FINNISH, MEANING);
    const { deal, note } = parseDeal(dealText({ ...NEW_DEAL, mapping }));
    expect(note).toBeNull();
    expect(deal.mapping).toEqual(JSON.parse(JSON.stringify(mapping)));
  });
});

describe('An answer which list is today’s is what is read', () => {
  const head = ['Item', 'Value', 'Leverage', 'Relationship', 'Status'];
  const one = sheetFrom('Session 1', [head, ['Discount', 3, 3, 3, 'Offered'], ['Term', 6, 6, 6, 'Idea']]);
  const two = sheetFrom('Session 2', [head, ['Discount', 4, 4, 4, 'Agreed'], ['Term', 6, 6, 6, 'Agreed']], {
    active: false,
  });
  const read = (answers?: ReadonlyMap<string, string>) => {
    const located = locateTemplate([one, two], null, NOBODY, answers);
    if (located === null) throw new Error('No list was found.');
    return readLocated(located, NOBODY);
  };

  it('of sessions on sheets of their own', () => {
    const [doubt] = read().doubts;
    expect(doubt).toMatchObject({ about: 'session' });
    const answered = read(new Map([[doubt?.key ?? '', 'Session 2']]));
    expect(answered).toMatchObject({ place: { sheet: 'Session 2' }, doubts: [] });
    const stays = read(new Map([[doubt?.key ?? '', doubt?.taken ?? '']]));
    expect(stays).toMatchObject({ place: { sheet: 'Session 1' }, doubts: [] });
  });

  it('of two lists of the same concessions', () => {
    const three = ['Value', 'Leverage', 'Relationship'];
    const a = sheetFrom('North', [
      ['Item', ...three, 'Status'],
      ['Discount', 3, 3, 3, 'Idea'],
      ['Term', 6, 6, 6, 'Idea'],
    ]);
    const b = sheetFrom(
      'South',
      [
        ['Item', ...three, 'Status'],
        ['Discount', 8, 3, 3, 'Idea'],
        ['Term', 6, 6, 6, 'Idea'],
      ],
      {
        active: false,
      },
    );
    const both = (answers?: ReadonlyMap<string, string>) => locateTemplate([a, b], null, NOBODY, answers);
    const [doubt] = both()?.doubts ?? [];
    expect(doubt?.answers).toEqual(['"North"', '"South"']);
    const answered = both(new Map([[doubt?.key ?? '', '"South"']]));
    expect(answered?.place.sheet).toBe('South');
    expect(answered?.doubts).toEqual([]);
  });
});

it('Halves on different scales are not counted as one in silence once somebody said that they belong together', () => {
  const three = ['Value', 'Leverage', 'Relationship'];
  const give = sheetFrom('We give', [
    ['Item', ...three.map((one) => `${one} (1-5)`)],
    ['Discount', 4, 3, 2],
  ]);
  const get = sheetFrom(
    'We get',
    [
      ['Item', ...three],
      ['Term', 8, 7, 4],
      ['Visit', 3, 3, 9],
    ],
    { active: false },
  );
  const [doubt] = locateTemplate([give, get], null, NOBODY)?.doubts ?? [];
  const yes = new Map([[doubt?.key ?? '', 'Yes, bring them together']]);
  expect(locateTemplate([give, get], null, NOBODY, yes)?.doubts).toMatchObject([
    { about: 'scale', question: 'Can both be put on one scale?' },
  ]);
});
