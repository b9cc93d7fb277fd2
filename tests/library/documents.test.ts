import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { currentDocuments } from '../../src/library/currentDocuments';
import { dealDocuments, type DealToAdd, type RowToAdd } from '../../src/library/dealDocuments';
import {
  documentOf,
  parseDocument,
  withdrawalsOf,
  type ConcessionDocument,
  type LibraryDocument,
} from '../../src/library/document';
import { importRows } from '../../src/library/libraryRows';
import { pastConcessions } from '../../src/library/pastConcessions';
import { sha256 } from '../../src/library/sha256';
import { NORTHWIND, ROW } from './deals';

const documents = (deal: DealToAdd, held: readonly ConcessionDocument[] = []) =>
  dealDocuments(deal, held).map(({ document }) => document);
const standings = (deal: DealToAdd, held: readonly ConcessionDocument[]) =>
  dealDocuments(deal, held).map(({ standing }) => standing);
const withRow = (deal: DealToAdd, at: number, given: Partial<RowToAdd>): DealToAdd => ({
  ...deal,
  rows: deal.rows.map((row, i) => (i === at ? { ...row, ...given } : row)),
});
const NAMELESS: DealToAdd = { ...NORTHWIND, leavesOutNames: true };

test('the hash of ids is SHA-256', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
  for (const text of ['\ud800x', 'x\udc00', '\u{1f91d}'])
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  const long = 'concession '.repeat(5000);
  expect(sha256(long)).toBe(createHash('sha256').update(long).digest('hex'));
});

describe('The documents of a deal', () => {
  test('hold what the library compares, and are read back as they are', () => {
    const made = documents(NORTHWIND);
    expect(made[0]).toMatchObject({
      kind: 'concession',
      ...{ type: 'Exclusivity', industry: 'Retail', counterparty: 'Northwind', deal: 'Supply 2026' },
      ...{ date: '2026-05-14', direction: 'give', outcome: 'agreed', measure: 'three', scale: '1 to 10' },
      ...{ own: [5, 8, 4], mirror: [6, 6, 6], lessons: 'Ask for the pilot first.' },
    });
    for (const document of made)
      expect(parseDocument(JSON.parse(JSON.stringify({ ...document, _rev: '1-a' })))).toEqual({
        kind: 'document',
        document,
      });
  });

  test('are the same whoever adds them, so that libraries come together without a question', () => {
    expect(documents(NORTHWIND)).toEqual(documents(structuredClone(NORTHWIND)));
    expect(new Set(documents(NORTHWIND).map(({ _id }) => _id)).size).toBe(4);
  });

  test('tell apart rows of a deal that are alike in everything', () => {
    const twins = documents({ ...NAMELESS, rows: [ROW, ROW, ROW] });
    expect(new Set(twins.map(({ _id }) => _id)).size).toBe(3);
  });

  test('of one score a side hold one score', () => {
    const [one] = documents({
      ...NORTHWIND,
      measure: 'one',
      scale: 'Low, Medium, High',
      rows: [{ ...ROW, own: [8.5, 8.5, 8.5], mirror: [2.5] }],
    });
    expect(one).toMatchObject({ measure: 'one', own: [8.5], mirror: [2.5] });
    expect(pastConcessions(one ? [one] : [], new Date(2026, 5, 1))).toMatchObject([
      { measure: 'one', own: [8.5, 8.5, 8.5], mirror: [2.5, 2.5, 2.5] },
    ]);
  });

  test('without names hold no name, no deal, no counterparty and no lesson, and their ids give none away', () => {
    const made = documents(NAMELESS);
    for (const word of ['Northwind', 'Supply', 'Sole', 'Rebate', 'pilot'])
      expect(JSON.stringify(made)).not.toMatch(word);
    // Whoever guesses the deal's names does not find them in the ids: the names of every row are mixed into them.
    const [guess] = documents({
      ...NAMELESS,
      rows: [{ ...ROW, name: 'another' }, ...NAMELESS.rows.slice(1)],
    });
    expect(guess?.group).not.toBe(made[0]?.group);
  });

  test('keep texts within what a document may hold', () => {
    const [long] = documents({
      ...NORTHWIND,
      lessons: 'x'.repeat(9000),
      rows: [{ ...ROW, name: 'y'.repeat(9000) }],
    });
    expect(parseDocument(long)).toMatchObject({ kind: 'document' });
  });
});

describe('A deal that is added again', () => {
  const held = documents(NORTHWIND);

  test('is there already', () => {
    expect(standings(NORTHWIND, held)).toEqual(['there', 'there', 'there', 'there']);
    expect(documents(NORTHWIND, held)).toEqual(held);
  });

  test('corrects the rows that were scored anew or have gone on, and adds the new ones', () => {
    const again: DealToAdd = {
      ...withRow(NORTHWIND, 1, { own: [9, 3, 2] }),
      rows: [
        ...withRow(NORTHWIND, 1, { own: [9, 3, 2] }).rows,
        { ...ROW, name: 'Training', type: 'Service' },
      ],
    };
    expect(standings(again, held)).toEqual(['there', 'corrects', 'there', 'there', 'new']);
    const all = currentDocuments([...held, ...documents(again, held)]);
    expect(all.map(({ name, own }) => [name, own[0]]).sort()).toEqual([
      ['Pilot', 4],
      ['Rebate', 9],
      ['Reference account', 6],
      ['Sole supplier', 5],
      ['Training', 5],
    ]);
  });

  test('is recognised without its names by the rows that stayed the same', () => {
    const nameless = documents(NAMELESS);
    const again = withRow(NAMELESS, 0, { outcome: 'withdrawn' });
    expect(standings(again, nameless)).toEqual(['corrects', 'there', 'there', 'there']);
  });

  test('is another deal where it bears another name, however alike', () => {
    const next = { ...NORTHWIND, deal: 'Supply 2027' };
    expect(standings(next, held)).toEqual(['new', 'new', 'new', 'new']);
  });

  test('is another deal where half of its nameless rows differ', () => {
    const other = {
      ...NAMELESS,
      rows: NAMELESS.rows.map((row, i) => (i < 2 ? row : { ...row, own: [1, 1, 1] })),
    };
    expect(standings(other, documents(NAMELESS))).toEqual(['new', 'new', 'new', 'new']);
  });

  test('is corrected a second time, and goes back to what it was', () => {
    const first = documents(withRow(NORTHWIND, 0, { own: [6, 8, 4] }), held);
    const once = [...held, ...first];
    const back = documents(NORTHWIND, currentDocuments(once));
    const all = currentDocuments([...once, ...back]);
    expect(all.map(({ name, own }) => [name, own[0]]).sort()).toEqual(
      held.map(({ name, own }) => [name, own[0]]).sort(),
    );
  });
});

describe('A deal that was taken out', () => {
  const rowsOf = (count: number): DealToAdd => ({
    ...NORTHWIND,
    rows: Array.from({ length: count }, (_, i) => ({ ...ROW, name: `Row ${i}` })),
  });

  test.each([4, 1201])(
    'of %d rows counts no longer, and all of it counts again once it is added again, however often',
    (count) => {
      const all: LibraryDocument[] = documents(rowsOf(count));
      for (let time = 0; time < 3; time++) {
        const current = currentDocuments(all);
        expect(current).toHaveLength(count);
        all.push(
          ...withdrawalsOf(
            current[0]?.group ?? '',
            current.map(({ _id }) => _id),
          ),
        );
        for (const document of all.slice(-3)) expect(parseDocument(document).kind).toBe('document');
        expect(currentDocuments(all)).toEqual([]);
        const ever = new Set(all.map(({ _id }) => _id));
        const has = (id: string) => ever.has(id);
        const again = dealDocuments(rowsOf(count), [], has);
        expect(new Set(again.map(({ standing }) => standing))).toEqual(new Set(['new']));
        all.push(...again.map(({ document }) => document));
      }
      expect(currentDocuments(all)).toHaveLength(count);
    },
  );
});

test('whatever stands in cells and settings, what is added can be read back', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 600 }),
    fc.constantFrom(
      '😀'.repeat(400),
      '\ud800',
      '\u0000\u0007',
      'a\r\nb',
      ' '.repeat(30_000),
      '__proto__',
      '<img src=x onerror=alert(1)>',
      '=1+1',
      'x'.repeat(1_000_000),
    ),
  );
  fc.assert(
    fc.property(words, words, words, words, fc.boolean(), (name, type, deal, lessons, leavesOutNames) => {
      const made = documents({
        ...NORTHWIND,
        deal,
        counterparty: name,
        industry: type,
        scale: deal,
        lessons,
        leavesOutNames,
        rows: [{ ...ROW, name, type }],
      });
      const rows = importRows(
        [
          {
            ...ROW,
            id: '',
            mirror: null,
            name,
            type,
            deal,
            lessons,
            industry: name,
            counterparty: type,
            date: null,
            measure: 'three',
            scale: deal,
          },
        ],
        [],
        () => false,
      );
      for (const document of [...made, ...rows.documents]) {
        expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual({ kind: 'document', document });
        // Nothing is lost on the way through a server, which knows whole signs alone.
        expect(Buffer.from(JSON.stringify(document)).toString()).toBe(JSON.stringify(document));
      }
    }),
    { numRuns: 30 },
  );
});

describe('Of what was written at different times and places', () => {
  const held = documents(NORTHWIND);
  const corrected = (own: readonly number[]) =>
    documents(withRow(NORTHWIND, 0, { own }), held).filter(({ replaces }) => replaces.length > 0);

  test('two corrections of one row count as one, the same whatever the order', () => {
    const all = [...held, ...corrected([6, 8, 4]), ...corrected([9, 8, 4])];
    const [one, other] = [currentDocuments(all), currentDocuments([...all].reverse())];
    expect(one).toHaveLength(4);
    expect(one.map(({ _id }) => _id).sort()).toEqual(other.map(({ _id }) => _id).sort());
  });

  test('what was withdrawn does not count, and neither does it when it comes in later', () => {
    const withdrawal = documentOf({
      ...{ kind: 'withdrawal' as const, version: 1 as const, group: held[0]?.group ?? '' },
      withdraws: held.slice(0, 3).map(({ _id }) => _id),
    });
    expect(currentDocuments([withdrawal, ...held]).map(({ name }) => name)).toEqual(['Pilot']);
  });

  test('a correction counts where what it stands for has not come in yet', () => {
    expect(currentDocuments(corrected([6, 8, 4]))).toHaveLength(1);
  });

  test('a day that is still to come counts as today: the clocks of two computers differ', () => {
    const [past] = pastConcessions(held, new Date(2026, 4, 1));
    expect(past?.age).toBe(0);
    expect(pastConcessions(held, new Date(2027, 4, 14))[0]?.age).toBe(365);
  });
});

describe('What comes in under the name of a document', () => {
  const [sound] = documents(NORTHWIND);
  const refused = (value: unknown) => parseDocument(value).kind;

  test.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a list', []],
    ['an empty one', {}],
    ['one without an id', { ...sound, _id: undefined }],
    ['one whose score was changed', { ...sound, own: [1, 8, 4] }],
    ['one with a foreign id', { ...sound, _id: `${'0'.repeat(16)}.${'0'.repeat(32)}` }],
    ['a deleted one', { ...sound, _deleted: true }],
    ['one with files', { ...sound, _attachments: { x: { data: 'eA==' } } }],
    ['a design document', { _id: '_design/x', version: 1, views: {} }],
  ])('is refused: %s', (_, value) => {
    expect(refused(value)).toBe('refused');
  });

  const forged = (fields: object) => documentOf({ ...sound, ...fields } as unknown as ConcessionDocument);

  test.each([
    ['a score beyond 10', { own: [5, 8, 11] }],
    ['a score that is a text', { own: [5, 8, '4'] }],
    ['one score where three are said', { own: [5] }],
    ['a day that does not exist', { date: '2026-02-30' }],
    ['a name of a megabyte', { name: 'x'.repeat(1_000_000) }],
    ['half a sign, which no server takes', { name: 'x\ud83d' }],
    ['a sign that no workbook takes', { lessons: 'x\u0000' }],
    ['a field of its own', { walkAway: 18 }],
    [
      'a field that is called like what all objects have',
      JSON.parse('{"__proto__x": 1, "constructor": "x"}'),
    ],
    ['another kind', { kind: 'script' }],
    ['ten thousand ids', { replaces: Array.from({ length: 10_000 }, () => sound?._id) }],
  ])('is refused though its id fits: %s', (_, fields) => {
    expect(refused(forged(fields as object))).toBe('refused');
  });

  test('is kept and not used where it comes from a later version', () => {
    expect(refused(forged({ version: 2, mood: 'good' }))).toBe('newer');
  });

  test('never breaks the reader', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (value) => {
        expect(['document', 'newer', 'refused']).toContain(refused(value));
        expect(['document', 'newer', 'refused']).toContain(refused({ ...sound, own: value }));
      }),
    );
    const circle: Record<string, unknown> = { ...sound };
    circle.self = circle;
    expect(refused(circle)).toBe('refused');
  });
});
