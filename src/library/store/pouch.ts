import indexedDb from 'pouchdb-adapter-indexeddb';
import http from 'pouchdb-adapter-http';
import PouchDB, { type Database } from 'pouchdb-core';
import replication from 'pouchdb-replication';

/** PouchDB with what the library needs of it: the browser's own store, CouchDB over HTTP, and replication between the two. */
export const Pouch = PouchDB.plugin(indexedDb).plugin(http).plugin(replication);

/** The database of this name in the browser's store; it is made when it is first asked for anything. */
export function browserDatabase(name: string): Database {
  return new Pouch(name, { adapter: 'indexeddb', auto_compaction: true, revs_limit: 1 });
}

/** A team's database; nothing is asked of it yet, and it is never made by us. */
export function remoteDatabase(address: string, fetchFrom: typeof fetch): Database {
  return new Pouch(address, { adapter: 'http', skip_setup: true, fetch: fetchFrom });
}
