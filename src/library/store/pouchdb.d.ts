// As much of PouchDB 9 as the library uses; its own types describe version 7 and bring thirty packages.
declare module 'pouchdb-core' {
  export interface Row {
    readonly id: string;
    readonly doc?: Record<string, unknown> & { readonly _id: string; readonly _rev: string };
  }
  export interface WriteAnswer {
    readonly ok?: boolean;
    readonly error?: boolean | string;
    readonly name?: string;
    readonly status?: number;
    readonly id?: string;
  }
  export interface ReplicationResult {
    readonly docs_read: number;
    readonly docs_written: number;
    readonly doc_write_failures: number;
    /** Changes still to come, where the server tells. */
    readonly pending?: number;
  }
  export interface Replication extends PromiseLike<ReplicationResult> {
    on(event: 'change', listener: (so: ReplicationResult) => void): this;
    on(event: 'denied', listener: () => void): this;
    cancel(): void;
  }
  interface ReplicationOptions {
    readonly retry?: boolean;
    readonly batch_size?: number;
    readonly batches_limit?: number;
    readonly timeout?: number;
  }
  export interface Database {
    info(): Promise<{ readonly doc_count: number; readonly update_seq: number }>;
    allDocs(options: {
      readonly include_docs?: boolean;
      readonly startkey?: string;
      readonly keys?: readonly string[];
      readonly limit?: number;
      readonly skip?: number;
    }): Promise<{ readonly rows: readonly Row[] }>;
    bulkDocs(documents: readonly object[]): Promise<readonly WriteAnswer[]>;
    get(id: string): Promise<Record<string, unknown>>;
    put(document: object): Promise<unknown>;
    close(): Promise<void>;
    destroy(): Promise<unknown>;
    readonly replicate: {
      from(source: Database, options: ReplicationOptions): Replication;
      to(target: Database, options: ReplicationOptions): Replication;
    };
  }
  interface DatabaseConstructor {
    new (
      name: string,
      options: {
        readonly adapter?: string;
        readonly auto_compaction?: boolean;
        readonly revs_limit?: number;
        readonly skip_setup?: boolean;
        readonly fetch?: typeof fetch;
      },
    ): Database;
    plugin(plugin: unknown): DatabaseConstructor;
  }
  const PouchDB: DatabaseConstructor;
  export default PouchDB;
}
declare module 'pouchdb-adapter-indexeddb';
declare module 'pouchdb-adapter-http';
declare module 'pouchdb-adapter-memory';
declare module 'pouchdb-replication';
