import memory from 'pouchdb-adapter-memory';
import { libraryStore } from '../../../src/library/store/libraryStore';
import { Pouch } from '../../../src/library/store/pouch';

Pouch.plugin(memory);
let count = 0;

/** A library's store that lives as long as the test: the browser's own is tried in the browser. */
export function memoryStore(name = `store-${++count}`) {
  return libraryStore(new Pouch(name, { adapter: 'memory', auto_compaction: true, revs_limit: 1 }));
}
