import { currentDocuments } from '../../../src/library/currentDocuments';
import { dealDocuments, type DealToAdd } from '../../../src/library/dealDocuments';
import { documentOf, type LibraryDocument } from '../../../src/library/document';
import type { LibraryStore } from '../../../src/library/store/libraryStore';
import { remoteDatabase } from '../../../src/library/store/pouch';
import { syncOnce, type SyncProgress } from '../../../src/library/team/syncOnce';
import { NORTHWIND } from '../deals';
import { couchPeer, type CouchPeer, type Person } from './couchPeer';
import { memoryStore } from './memoryStore';

const dealOf = (deal: string, value = 7): readonly LibraryDocument[] =>
  dealDocuments(
    { ...NORTHWIND, deal, rows: NORTHWIND.rows.map((row) => ({ ...row, own: [value, 3, 2] })) },
    [],
  ).map(({ document }) => document);
const NORTHWIND_DOCUMENTS = dealDocuments(NORTHWIND, []).map(({ document }) => document);

let peer: CouchPeer;
beforeEach(async () => {
  peer = await couchPeer();
});
afterEach(() => peer.stop());

interface Asked {
  readonly as?: Person;
  readonly address?: string;
  readonly onProgress?: (progress: SyncProgress) => void;
  readonly signal?: AbortSignal;
}

const sync = (
  { database: local }: LibraryStore,
  {
    as = peer.person,
    address = peer.address,
    onProgress = () => undefined,
    signal = new AbortController().signal,
  }: Asked = {},
) => syncOnce({ local, address, credentials: as, remoteDatabase, onProgress, signal });

const ids = (documents: readonly { readonly _id?: unknown }[]) =>
  documents
    .map(({ _id }) => String(_id))
    .filter((id) => !id.startsWith('_'))
    .sort();
const idsIn = async (store: LibraryStore) => ids((await store.read()).documents);
const synced = (received: number, sent: number) => ({
  kind: 'synced',
  received,
  sent,
  denied: 0,
  refused: 0,
});

describe('Two libraries and one server', () => {
  test('are the same after work on both without a connection: nothing twice, nothing lost', async () => {
    const [ann, ben] = [memoryStore(), memoryStore()];
    await ann.add([...NORTHWIND_DOCUMENTS, ...dealOf('Lease 2025')]);
    await ben.add([...NORTHWIND_DOCUMENTS, ...dealOf('Service 2024', 4)]);
    expect(await sync(ann)).toEqual(synced(0, 8));
    expect(await sync(ben)).toEqual(synced(4, 4));
    expect(await sync(ann)).toEqual(synced(4, 0));
    expect(await idsIn(ann)).toEqual(await idsIn(ben));
    expect(await idsIn(ann)).toHaveLength(12);
    expect(ids(await peer.documents())).toEqual(await idsIn(ann));
    expect(await sync(ann)).toEqual(synced(0, 0));
  });

  test('that hold the same thing, however it came in, hold it as one revision', async () => {
    const [ann, ben] = [memoryStore(), memoryStore()];
    await ann.add(NORTHWIND_DOCUMENTS);
    const turned = (one: LibraryDocument) => Object.fromEntries(Object.entries(one).reverse());
    await ben.add(NORTHWIND_DOCUMENTS.map((one) => turned(one) as LibraryDocument));
    expect(await sync(ann)).toEqual(synced(0, 4));
    expect(await sync(ben)).toEqual(synced(0, 0));
  });

  test('agree on one of two corrections that were made at once, and on what was withdrawn', async () => {
    const [ann, ben] = [memoryStore(), memoryStore()];
    await ann.add(NORTHWIND_DOCUMENTS);
    await sync(ann);
    await sync(ben);
    const corrected = (value: number): DealToAdd => ({
      ...NORTHWIND,
      rows: NORTHWIND.rows.map((row, i) => (i === 0 ? { ...row, own: [value, 8, 4] } : row)),
    });
    const held = currentDocuments((await ben.read()).documents);
    await ann.add(dealDocuments(corrected(6), held).map(({ document }) => document));
    await ben.add(dealDocuments(corrected(9), held).map(({ document }) => document));
    const [, , , pilot] = NORTHWIND_DOCUMENTS;
    const withdraws = [pilot?._id ?? ''];
    await ben.add([documentOf({ kind: 'withdrawal', version: 1, group: pilot?.group ?? '', withdraws })]);
    for (const store of [ann, ben, ann]) await sync(store);
    const [ours, theirs] = await Promise.all(
      [ann, ben].map(async (one) => currentDocuments((await one.read()).documents)),
    );
    expect(ours).toHaveLength(3);
    expect(ids(ours ?? [])).toEqual(ids(theirs ?? []));
  });

  test('may write at the same moment', async () => {
    const stores = [memoryStore(), memoryStore(), memoryStore()];
    await Promise.all(stores.map((store, i) => store.add([...NORTHWIND_DOCUMENTS, ...dealOf(`Deal ${i}`)])));
    await Promise.all(stores.map((store) => sync(store)));
    for (const store of stores) await sync(store);
    for (const store of stores) expect(await idsIn(store)).toHaveLength(16);
  });

  test('tell how far they have come, in lots', async () => {
    const store = memoryStore();
    await store.add(Array.from({ length: 300 }, (_, i) => dealOf(`Deal ${i}`)).flat());
    const steps: SyncProgress[] = [];
    expect(await sync(store, { onProgress: (step) => steps.push(step) })).toEqual(synced(0, 1200));
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.at(-1)).toMatchObject({ direction: 'sending', done: 1200 });
  });
});

describe('A connection that breaks', () => {
  test('in the middle loses nothing: the next run goes on from there', async () => {
    const [ann, ben] = [memoryStore(), memoryStore()];
    await ann.add(Array.from({ length: 200 }, (_, i) => dealOf(`Deal ${i}`)).flat());
    let answers = 0;
    peer.wire.tamper = (path, body) => (path.includes('_bulk_docs') && ++answers === 2 ? null : body);
    expect(await sync(ann)).toEqual({ kind: 'trouble', trouble: 'unreachable' });
    peer.wire.tamper = null;
    expect(await sync(ann)).toMatchObject({ kind: 'synced' });
    expect(ids(await peer.documents())).toHaveLength(800);
    answers = 0;
    peer.wire.tamper = (path, body) => (path.includes('_bulk_get') && ++answers === 2 ? null : body);
    expect(await sync(ben)).toEqual({ kind: 'trouble', trouble: 'unreachable' });
    const half = (await idsIn(ben)).length;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(800);
    peer.wire.tamper = null;
    expect(await sync(ben)).toEqual(synced(800 - half, 0));
    expect(await idsIn(ben)).toEqual(await idsIn(ann));
  });

  test('before it begins is told, and the library stays as it is', async () => {
    const store = memoryStore();
    await store.add(NORTHWIND_DOCUMENTS);
    peer.wire.isCut = true;
    expect(await sync(store)).toEqual({ kind: 'trouble', trouble: 'unreachable' });
    expect(await idsIn(store)).toHaveLength(4);
  });

  test('by the user’s own word is no trouble', async () => {
    const store = memoryStore();
    await store.add(Array.from({ length: 200 }, (_, i) => dealOf(`Deal ${i}`)).flat());
    const pause = new AbortController();
    expect(await sync(store, { signal: pause.signal, onProgress: () => pause.abort() })).toEqual({
      kind: 'stopped',
    });
    expect(await sync(store)).toMatchObject({ kind: 'synced' });
    expect(ids(await peer.documents())).toHaveLength(800);
    pause.abort();
    expect(await sync(store, { signal: pause.signal })).toEqual({ kind: 'stopped' });
  });
});

describe('Who may not', () => {
  test('with a wrong password is told so, and neither takes nor gives', async () => {
    const store = memoryStore();
    await store.add(NORTHWIND_DOCUMENTS);
    const as = { ...peer.person, password: 'wrong' };
    expect(await sync(store, { as })).toEqual({ kind: 'trouble', trouble: 'password' });
    expect(ids(await peer.documents())).toEqual([]);
  });

  test('any more, once the rights were revoked, keeps what came before', async () => {
    const [ann, ben] = [memoryStore(), memoryStore()];
    await ann.add(NORTHWIND_DOCUMENTS);
    await sync(ann);
    await sync(ben);
    await peer.allow([]);
    await ben.add(dealOf('Lease 2025'));
    expect(await sync(ben)).toMatchObject({
      kind: 'trouble',
      trouble: expect.stringMatching(/^(?:rights|password)$/) as string,
    });
    expect(await idsIn(ben)).toHaveLength(8);
    await peer.allow([peer.person.name]);
    expect(await sync(ben)).toEqual(synced(0, 4));
  });

  test('write where the database takes nothing from them is told how many stay here', async () => {
    const store = memoryStore();
    await peer.ask('PUT', '_design/readers', {
      validate_doc_update:
        "function (doc, old, user) { if (user.roles.indexOf('_admin') < 0) throw { forbidden: 'read only' }; }",
    });
    await store.add(NORTHWIND_DOCUMENTS);
    expect(await sync(store)).toMatchObject({ kind: 'synced', sent: 0, denied: 4 });
  });

  test('find a database that is not there, or a server that is none, is told so', async () => {
    const store = memoryStore();
    expect(await sync(store, { address: `${peer.address}-gone` })).toMatchObject({
      kind: 'trouble',
      trouble: expect.stringMatching(/^(?:no database|rights|password)$/) as string,
    });
    peer.wire.tamper = () => '<html>Welcome to the hotel. Sign in to use the network.</html>';
    expect(await sync(store)).toEqual({ kind: 'trouble', trouble: 'odd' });
  });
});

describe('What a server may send', () => {
  const [sound] = NORTHWIND_DOCUMENTS;

  test('of documents that are none is left outside and counted; the sound ones come in', async () => {
    const store = memoryStore();
    const bad = [
      { _id: 'notes', text: 'hello' },
      { ...sound, own: [1, 1, 1] },
      { ...sound, _id: `${'a'.repeat(16)}.${'b'.repeat(32)}` },
      documentOf({ ...sound, own: ['=1+1', 1, 1] } as never),
      documentOf({ ...sound, name: 'x'.repeat(3_000_000) } as never),
      { _id: '_design/views', views: { all: { map: 'function () { emit(1); }' } } },
    ];
    for (const document of bad) await peer.ask('PUT', encodeURIComponent(document._id ?? ''), document);
    for (const document of dealOf('Lease 2025')) await peer.ask('PUT', document._id, document);
    const outcome = await sync(store);
    expect(outcome).toMatchObject({ kind: 'synced', received: 4, refused: 5 });
    expect(await store.read()).toMatchObject({ unreadable: 0, newer: [] });
    expect(await idsIn(store)).toEqual(ids(dealOf('Lease 2025')));
    // What was left outside is not asked for again.
    expect(await sync(store)).toEqual(synced(0, 0));
  });

  test('of later versions is kept and handed on, not used', async () => {
    const store = memoryStore();
    const later = documentOf({ ...sound, version: 2, mood: 'good' } as never) as unknown as LibraryDocument;
    await peer.ask('PUT', later._id, later);
    expect(await sync(store)).toEqual(synced(1, 0));
    expect(await store.read()).toMatchObject({ documents: [], newer: [{ version: 2 }] });
  });

  test('of deletions does not take anything away here', async () => {
    const store = memoryStore();
    await store.add(NORTHWIND_DOCUMENTS);
    await sync(store);
    for (const { _id, _rev } of await peer.documents())
      await peer.ask('DELETE', `${String(_id)}?rev=${String(_rev)}`);
    expect(await sync(store)).toMatchObject({ kind: 'synced', received: 0 });
    expect(await idsIn(store)).toHaveLength(4);
  });

  test('of lies about our own documents changes none of them', async () => {
    const [ann, ben] = [memoryStore(), memoryStore()];
    await ann.add([...NORTHWIND_DOCUMENTS, ...dealOf('Lease 2025')]);
    await sync(ann);
    await ben.add(NORTHWIND_DOCUMENTS);
    const _rev = `9-${'f'.repeat(32)}`;
    peer.wire.tamper = (path, body) => {
      if (!path.includes('_changes')) return body;
      const told = JSON.parse(body) as { readonly results: readonly object[] };
      return JSON.stringify({
        ...told,
        results: told.results.map((one) => ({ ...one, changes: [{ rev: _rev }] })),
      });
    };
    peer.wire.instead = (path, sent) => {
      if (!path.includes('_bulk_get')) return undefined;
      const { docs } = JSON.parse(sent) as { readonly docs: readonly { readonly id: string }[] };
      const lies = (_id: string) => [
        { ok: { _id, _rev, _deleted: true } },
        { ok: { ...sound, _id, _rev, own: [10, 10, 10] } },
      ];
      return JSON.stringify({ results: docs.map(({ id }) => ({ id, docs: lies(id) })) });
    };
    await sync(ben);
    const { documents } = await ben.read();
    expect(documents.filter(({ _id }) => NORTHWIND_DOCUMENTS.some((one) => one._id === _id))).toEqual(
      expect.arrayContaining(NORTHWIND_DOCUMENTS),
    );
  });

  test('of answers without end is broken off', async () => {
    const store = memoryStore();
    await peer.ask('PUT', sound?._id ?? '', sound);
    peer.wire.tamper = (path, body) =>
      path.includes('_changes') ? `${body}${' '.repeat(40_000_000)}` : body;
    expect(await sync(store)).toMatchObject({ kind: 'trouble' });
  });
});

test('the password stands in no address, no body, no error and no store', async () => {
  const store = memoryStore();
  await store.add(NORTHWIND_DOCUMENTS);
  const said: string[] = [];
  for (const channel of ['log', 'warn', 'error', 'info', 'debug'] as const)
    jest.spyOn(console, channel).mockImplementation((...words) => void said.push(JSON.stringify(words)));
  said.push(JSON.stringify(await sync(store)));
  said.push(
    JSON.stringify(await sync(store, { as: { ...peer.person, password: `${peer.person.password}!` } })),
  );
  peer.wire.isCut = true;
  said.push(JSON.stringify(await sync(store)));
  jest.restoreAllMocks();
  const kept = await store.database.allDocs({ include_docs: true });
  const all = [...said, ...peer.wire.seen, JSON.stringify(kept)].join('\n');
  expect(peer.wire.seen.length).toBeGreaterThan(5);
  for (const secret of [peer.person.password, encodeURIComponent(peer.person.password)])
    expect(all).not.toContain(secret);
});
