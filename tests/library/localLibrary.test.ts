import { usualScore } from '../../src/negotiation/library/benchmark';
import { DEFAULT_LIBRARY_SETTINGS } from '../../src/negotiation/library/librarySettings';
import { dealDocuments } from '../../src/library/dealDocuments';
import { documentOf, type NewerDocument } from '../../src/library/document';
import { createLocalLibrary, type LocalLibraryParts } from '../../src/library/localLibrary';
import { libraryFile, readLibraryFile } from '../../src/library/libraryFile';
import { importRows, LIBRARY_HEADINGS, libraryRow, type RowToImport } from '../../src/library/libraryRows';
import { grownLibrary, openLibraryOf, type OpenLibrary } from '../../src/library/readyLibrary';
import { storeTrouble } from '../../src/library/store/storeTrouble';
import { suggestType } from '../../src/library/suggestType';
import { teamAddress } from '../../src/library/team/teamAddress';
import { createTeamSync } from '../../src/library/team/teamSync';
import type { SyncOutcome } from '../../src/library/team/syncOnce';
import { upkeep } from '../../src/library/upkeep';
import { NORTHWIND, ROW } from './deals';
import { generatedLibrary } from './generatedLibrary';
import { memoryStore } from './team/memoryStore';

const TODAY = new Date(2026, 5, 1);
const DOCUMENTS = dealDocuments(NORTHWIND, []).map(({ document }) => document);

function library(parts: Partial<LocalLibraryParts> = {}) {
  let used = false;
  const store = memoryStore();
  return createLocalLibrary({
    openStore: () => Promise.resolve(store),
    wasUsed: () => used,
    rememberUse: (is) => (used = is),
    today: () => TODAY,
    ...parts,
  });
}
const opened = async (one: ReturnType<typeof library>) => {
  const state = await one.open();
  if (state.kind !== 'open') throw new Error(`The library is ${state.kind}.`);
  return state;
};

describe('The library of this computer', () => {
  test('is not opened for those who never used it, and opened by itself for those who did', async () => {
    const one = library();
    expect(await one.openIfUsed()).toEqual({ kind: 'closed' });
    await one.add(DOCUMENTS);
    const again = library({ wasUsed: () => true });
    expect((await again.openIfUsed()).kind).toBe('open');
  });

  test('answers from what was added, and tells who looks at it', async () => {
    const one = library();
    const seen: string[] = [];
    one.subscribe(() => seen.push(one.state().kind));
    expect(await one.add(DOCUMENTS)).toEqual({ kind: 'kept', added: 4 });
    expect(await one.add(DOCUMENTS)).toEqual({ kind: 'kept', added: 0 });
    const { index, documents, has } = await opened(one);
    expect([index.size, documents.length, has(DOCUMENTS[0]?._id ?? '')]).toEqual([4, 4, true]);
    expect(seen[0]).toBe('opening');
    expect(seen.at(-1)).toBe('open');
  });

  test('that grows by a few answers as one that is opened with all of them', () => {
    const rows = generatedLibrary(400);
    const [first, ...later] = [
      rows.slice(0, 340),
      rows.slice(340, 360),
      rows.slice(360, 363),
      rows.slice(363),
    ];
    const anew = openLibraryOf({ documents: rows, unreadable: 0, newer: [] }, undefined, TODAY);
    const grown = later.reduce(
      (from, fresh) => grownLibrary(from, fresh, TODAY),
      openLibraryOf({ documents: first, unreadable: 0, newer: [] }, undefined, TODAY),
    );
    const types = (one: OpenLibrary) => one.index.types().map(({ type, rows: held }) => [type, held.length]);
    expect(types(grown)).toEqual(types(anew));
    expect([grown.documents, grown.all]).toEqual([anew.documents, anew.all]);
    for (const { _id, type, counterparty, industry, direction } of rows) {
      expect(grown.has(_id)).toBe(true);
      const subject = { type, counterparty, industry, direction };
      for (const kind of ['value', 'score'] as const)
        expect(usualScore(grown.index, subject, kind, DEFAULT_LIBRARY_SETTINGS).usual).toBeCloseTo(
          usualScore(anew.index, subject, kind, DEFAULT_LIBRARY_SETTINGS).usual ?? NaN,
          9,
        );
    }
    expect(grown.has('0')).toBe(false);
  });

  test('that grows by a correction counts the corrected row once', () => {
    const rows = generatedLibrary(100);
    const [corrected] = rows;
    if (corrected === undefined) throw new Error('There is no row.');
    const { _id, ...content } = corrected;
    const correction = documentOf({ ...content, own: [2, 2, 2], replaces: [_id] });
    const grown = grownLibrary(openLibraryOf({ documents: rows, unreadable: 0, newer: [] }), [correction]);
    expect([grown.documents.length, grown.all.length, grown.index.size]).toEqual([100, 101, 100]);
    const again = grownLibrary(grown, generatedLibrary(2, 7));
    expect([again.documents.length, again.index.size]).toEqual([102, 102]);
  });

  test('is empty once it was cleared, and keeps what is added after that', async () => {
    let made = 0;
    const one = library({ openStore: () => Promise.resolve(memoryStore(`cleared-${++made}`)) });
    await one.add(DOCUMENTS);
    expect(await one.clear()).toEqual({ kind: 'kept', added: 0 });
    expect(one.state()).toEqual({ kind: 'closed' });
    await one.add(DOCUMENTS.slice(0, 1));
    expect((await opened(one)).documents).toHaveLength(1);
  });

  test.each([
    ['missing', new Error('indexedDB is not defined')],
    ['blocked', Object.assign(new Error('The operation is insecure.'), { name: 'SecurityError' })],
    ['damaged', Object.assign(new Error('Internal error opening backing store'), { name: 'UnknownError' })],
  ] as const)('says that its store is %s, and the pane goes on', async (trouble, error) => {
    const one = library({ openStore: () => Promise.reject(error) });
    expect(await one.open()).toEqual({ kind: 'trouble', trouble });
    expect(await one.add(DOCUMENTS)).toEqual({ kind: 'trouble', trouble });
  });

  test('that cannot be opened is removed by Clear, and a new one begun in its place', async () => {
    let isTorn = true;
    const one = library({
      openStore: () => (isTorn ? Promise.reject(new Error('torn')) : Promise.resolve(memoryStore())),
      removeStore: () => {
        isTorn = false;
        return Promise.resolve();
      },
    });
    expect(await one.open()).toEqual({ kind: 'trouble', trouble: 'damaged' });
    expect(await one.clear()).toEqual({ kind: 'kept', added: 0 });
    expect(await one.add(DOCUMENTS)).toEqual({ kind: 'kept', added: 4 });
  });

  test('that is full keeps what was there, and says so', async () => {
    const store = memoryStore();
    await store.add(DOCUMENTS.slice(0, 1));
    const quota = Object.assign(new Error('Encountered full disk'), { name: 'QuotaExceededError' });
    const one = library({ openStore: () => Promise.resolve({ ...store, add: () => Promise.reject(quota) }) });
    expect(await one.add(DOCUMENTS)).toEqual({ kind: 'trouble', trouble: 'full' });
    expect((await opened(one)).documents).toHaveLength(1);
  });

  test('reads its store anew only where somebody else wrote in it', async () => {
    const store = memoryStore();
    let reads = 0;
    const counted = { ...store, read: () => ((reads += 1), store.read()) };
    const one = library({ openStore: () => Promise.resolve(counted) });
    await one.add(DOCUMENTS.slice(0, 2));
    await one.add(DOCUMENTS.slice(1, 3));
    await one.keepPreferences({ leavesOutNames: false });
    await one.reload();
    expect(reads).toBe(1);
    expect(await opened(one)).toMatchObject({
      documents: { length: 3 },
      preferences: { leavesOutNames: false },
    });
    await store.add(DOCUMENTS.slice(3));
    await one.reload();
    expect([reads, (await opened(one)).documents.length]).toEqual([2, 4]);
    const [more] = dealDocuments({ ...NORTHWIND, deal: 'Another' }, []);
    await store.add(more ? [more.document] : []);
    await one.add(dealDocuments({ ...NORTHWIND, deal: 'A third' }, []).map(({ document }) => document));
    expect([reads, (await opened(one)).documents.length]).toEqual([3, 9]);
  });

  test('counts entries that are no documents and leaves them where they are', async () => {
    const store = memoryStore();
    await store.database.bulkDocs([{ _id: 'torn', kind: 'concession' }]);
    const one = library({ openStore: () => Promise.resolve(store) });
    await one.add(DOCUMENTS);
    expect(await opened(one)).toMatchObject({ unreadable: 1 });
  });

  test('remembers its preferences beside the documents, and forgives what is damaged of them', async () => {
    const store = memoryStore();
    await store.keepPreferences({
      team: 'https://deals.contoso.com/library',
      leavesOutNames: false,
      syncedAt: 5,
    });
    expect(await store.preferences()).toEqual({
      team: 'https://deals.contoso.com/library',
      leavesOutNames: false,
      syncedAt: 5,
    });
    const { _rev } = await store.database.get('_local/preferences');
    await store.database.put({ _id: '_local/preferences', _rev, team: 7, leavesOutNames: 'yes' });
    expect(await store.preferences()).toEqual({ team: null, leavesOutNames: true, syncedAt: null });
  });

  test('knows the browsers’ words for a store that is full or forbidden', () => {
    expect(storeTrouble({ name: 'QuotaExceededError' })).toBe('full');
    expect(storeTrouble({ name: 'SecurityError', message: 'Access denied' })).toBe('blocked');
    expect(storeTrouble({ name: 'ChunkLoadError', message: 'Loading chunk library failed.' })).toBe(
      'not fetched',
    );
    expect(storeTrouble({ name: 'ClockBehind' })).toBe('clock');
    expect(storeTrouble(null)).toBe('damaged');
  });
});

describe('The library as a file', () => {
  test('is the same text for the same library, and comes back whole', () => {
    const text = libraryFile(DOCUMENTS);
    const turned = DOCUMENTS.map(
      (one) => Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one,
    );
    expect(libraryFile(turned.reverse())).toBe(text);
    const reading = readLibraryFile(`\uFEFF${text}`);
    expect(reading).toMatchObject({ kind: 'read', refused: 0, newer: [] });
    if (reading.kind === 'read') expect(new Set(reading.documents)).toEqual(new Set(DOCUMENTS));
  });

  test('takes along what a later version wrote, out and in again, and says that it waits', async () => {
    const later = documentOf({
      ...DOCUMENTS[0],
      version: 2,
      mood: 'good',
    } as never) as unknown as NewerDocument;
    const one = library();
    await one.add(DOCUMENTS);
    expect(await one.add([later])).toEqual({ kind: 'kept', added: 1 });
    const { all, newer, documents, has } = await opened(one);
    expect([documents.length, newer.map(({ _id }) => _id), has(later._id)]).toEqual([4, [later._id], true]);
    const text = libraryFile([...all, ...newer]);
    expect(text).toContain('"mood":"good"');
    const reading = readLibraryFile(text);
    expect(reading).toMatchObject({ kind: 'read', refused: 0, documents: { length: 4 } });
    if (reading.kind !== 'read') return;
    const another = library();
    await another.add([...reading.documents, ...reading.newer]);
    const again = await opened(another);
    expect(libraryFile([...again.all, ...again.newer])).toBe(text);
  });

  test.each([
    ['no JSON', 'Type;Value'],
    ['another JSON', '{"documents":[]}'],
    ['nothing', ''],
    ['a number', '7'],
    ['a later version', '{"format":"concession-library","version":9,"documents":[]}'],
  ])('says what is wrong with %s', (_, text) => {
    expect(readLibraryFile(text).kind).toBe('unreadable');
  });

  test('is taken in as far as its rows are sound', () => {
    const text = libraryFile(DOCUMENTS).replace('"own":[5,8,4]', '"own":[9,9,9]');
    expect(readLibraryFile(text)).toMatchObject({ kind: 'read', refused: 1, documents: { length: 3 } });
  });
});

describe('The library as a sheet', () => {
  const has = (id: string) => DOCUMENTS.some(({ _id }) => _id === id);
  const rowOf = (at: number, changed: Partial<RowToImport> = {}): RowToImport => {
    const [first, ...others] = DOCUMENTS;
    if (first === undefined) throw new Error('There are no documents.');
    const { _id, ...document } = [first, ...others][at] ?? first;
    return { ...document, id: _id, ...changed };
  };

  test('has a cell for each heading', () => {
    for (const document of DOCUMENTS) expect(libraryRow(document)).toHaveLength(LIBRARY_HEADINGS.length);
  });

  test('taken in unchanged changes nothing', () => {
    expect(
      importRows(
        DOCUMENTS.map((_, i) => rowOf(i)),
        DOCUMENTS,
        has,
      ),
    ).toEqual({
      ...{ documents: [], added: 0, corrected: 0, same: 4, outdated: 0 },
    });
  });

  test('taken in after it was edited corrects those rows, and adds those that were typed below', () => {
    const rows = [
      rowOf(0, { type: 'Sole supply' }),
      rowOf(1),
      rowOf(2, { id: '', name: 'Typed', deal: 'Old' }),
    ];
    const found = importRows(rows, DOCUMENTS, has);
    expect(found).toMatchObject({ added: 1, corrected: 1, same: 1 });
    expect(found.documents[0]).toMatchObject({ type: 'Sole supply', replaces: [DOCUMENTS[0]?._id] });
    // Typed twice in the same way is there already.
    const both = [...DOCUMENTS, ...found.documents];
    const again = importRows(rows.slice(2), both, (id) => both.some(({ _id }) => _id === id));
    expect(again).toMatchObject({ added: 0, same: 1 });
  });

  test('leaves alone what was taken out of the library since, also where it was typed without an id', () => {
    const typed = rowOf(2, { id: '', deal: 'Old' });
    const [made] = importRows([typed], [], () => false).documents;
    expect(importRows([typed], [], (id) => id === made?._id)).toMatchObject({
      documents: [],
      outdated: 1,
      same: 0,
    });
  });

  test('leaves alone what was changed in the library since it was written out', () => {
    const held = DOCUMENTS.slice(1);
    expect(importRows([rowOf(0, { type: 'x' })], held, has)).toMatchObject({ documents: [], outdated: 1 });
  });
});

describe('A type is proposed from a name', () => {
  test('by the library’s own words first, then by a short list, else not at all', async () => {
    const one = library();
    const { index: empty } = await opened(one);
    expect(suggestType('Reference account', empty)).toBe('Reference');
    expect(suggestType('Preis je Stück', empty)).toBe('Price');
    expect(suggestType('Blue folder', empty)).toBe('');
    await one.add(
      dealDocuments(
        {
          ...NORTHWIND,
          rows: [1, 2, 3].map((n) => ({ ...ROW, name: `Blue folder ${n}`, type: 'Paperwork' })),
        },
        [],
      ).map(({ document }) => document),
    );
    expect(suggestType('The blue one', (await opened(one)).index)).toBe('Paperwork');
  });
});

describe('Once a quarter', () => {
  const aged = async (rows: readonly (readonly [type: string, date: string, value: number])[]) => {
    const one = library();
    for (const [i, [type, date, value]] of rows.entries())
      await one.add(
        dealDocuments(
          { ...NORTHWIND, deal: `Deal ${i}`, date, rows: [{ ...ROW, type, own: [value, 5, 5] }] },
          [],
        ).map(({ document }) => document),
      );
    return upkeep((await opened(one)).index).map(({ type, reason }) => [type, reason]);
  };

  test('what is out of date, what has drifted and what lies unused is named', async () => {
    const late = ['2026-01-01', '2026-02-01', '2026-03-01'];
    const early = ['2024-09-01', '2024-10-01', '2024-11-01'];
    expect(
      await aged([
        ...late.map((day) => ['Price', day, 8] as const),
        ...early.map((day) => ['Price', day, 5] as const),
        ...late.map((day) => ['Term', day, 8] as const),
        ...early.map((day) => ['Term', day, 7] as const),
        ['Reference', '2023-01-01', 5],
        ['Training', '2025-01-01', 5],
      ]),
    ).toEqual([
      ['Price', 'drifted'],
      ['Reference', 'stale'],
      ['Training', 'few'],
    ]);
  });
});

describe('A team’s address', () => {
  test.each([
    ['https://deals.contoso.com/library', 'https://deals.contoso.com/library'],
    [' https://Deals.contoso.com/couch/library/ ', 'https://deals.contoso.com/couch/library'],
    ['http://localhost:5984/library', 'http://localhost:5984/library'],
  ])('%s is one', (typed, url) => {
    expect(teamAddress(typed)).toMatchObject({ kind: 'address', url });
  });

  test.each([
    ['deals.contoso.com/library', 'no address'],
    ['javascript:alert(1)', 'no address'],
    ['http://deals.contoso.com/library', 'no https'],
    ['https://ann:secret@deals.contoso.com/library', 'holds a password'],
    ['https://deals.contoso.com', 'no database'],
    ['https://deals.contoso.com/Library?x=1', 'no database'],
    ['', 'no address'],
  ])('%s is none: %s', (typed, reason) => {
    expect(teamAddress(typed)).toEqual({ kind: 'refused', reason });
  });
});

describe('With a team', () => {
  const done: SyncOutcome = { kind: 'synced', received: 3, sent: 1, denied: 0, refused: 0 };
  async function team(
    outcomes: readonly SyncOutcome[],
    address: string | null = 'https://deals.contoso.com/library',
  ) {
    const one = library();
    await one.keepPreferences({ team: address });
    const asked: string[] = [];
    const left = [...outcomes];
    const made = createTeamSync({
      library: one,
      run: (url, { name, password }) => {
        asked.push(`${url} ${name} ${password}`);
        return Promise.resolve(left.shift() ?? done);
      },
      now: () => 99,
    });
    return { one, made, asked };
  }
  const ANN = { name: 'ann', password: 'secret' };

  test('nothing is asked of anybody before an address is chosen', async () => {
    const { made, asked } = await team([], null);
    expect(await made.signIn(ANN)).toEqual({ kind: 'off' });
    expect(asked).toEqual([]);
  });

  test('the password is asked once per start, and again where it does not fit', async () => {
    const { made, asked, one } = await team([{ kind: 'trouble', trouble: 'password' }]);
    expect(await made.syncNow()).toEqual({ kind: 'asks', wrong: false });
    expect(await made.signIn({ ...ANN, password: 'wrong' })).toEqual({ kind: 'asks', wrong: true });
    expect(await made.syncNow()).toEqual({ kind: 'asks', wrong: false });
    expect(await made.signIn(ANN)).toEqual({ ...done, kind: 'synced', at: 99 });
    await made.syncQuietly();
    expect(asked).toHaveLength(3);
    expect(JSON.stringify(await one.store()?.database.allDocs({ include_docs: true }))).not.toContain(
      'secret',
    );
    expect((await opened(one)).preferences.syncedAt).toBe(99);
  });

  test('what goes wrong is told, and the next run is made all the same', async () => {
    const { made } = await team([{ kind: 'trouble', trouble: 'unreachable' }]);
    expect(await made.signIn(ANN)).toEqual({ kind: 'trouble', trouble: 'unreachable' });
    expect((await made.syncQuietly()).kind).toBe('synced');
  });

  test('a pause holds until it is ended by hand; signing out forgets who asked', async () => {
    const { made, asked } = await team([]);
    await made.signIn(ANN);
    made.pause();
    expect(await made.syncQuietly()).toEqual({ kind: 'paused' });
    expect((await made.syncNow()).kind).toBe('synced');
    made.signOut();
    expect(await made.syncNow()).toEqual({ kind: 'asks', wrong: false });
    expect(asked).toHaveLength(2);
  });
});
