import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';

/** A person who may use the team's database. */
export interface Person {
  readonly name: string;
  readonly password: string;
}

/** What passes on the wire, and what may be done to it. */
export interface Wire {
  /** Everything that was sent either way: addresses, headers and bodies. */
  readonly seen: string[];
  /** Called for each answer with its address and text; answers what is sent on, or null to break the connection off. */
  tamper: ((path: string, body: string) => string | null) | null;
  /** Called for each question before the server hears of it; what it answers is the answer, undefined lets the question pass. */
  instead: ((path: string, sent: string) => string | undefined) | null;
  /** Breaks every connection off, as a cable that was pulled. */
  isCut: boolean;
}

export interface CouchPeer {
  /** The database as an add-in is given it: `http://127.0.0.1:1234/library`. */
  readonly address: string;
  readonly wire: Wire;
  readonly person: Person;
  /** Asks the server itself, as its administrator and past the wire. */
  readonly ask: (method: string, path: string, body?: unknown) => Promise<unknown>;
  /** Who may read and write; nobody but the administrator where it is empty. */
  readonly allow: (names: readonly string[]) => Promise<void>;
  readonly documents: () => Promise<readonly Record<string, unknown>[]>;
  /** What the server wrote down of all that it was asked; '' where it stands elsewhere. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

const ADMIN: Person = { name: 'admin', password: 'peer-admin' };
const PERSON: Person = { name: 'ann', password: 'p:ä ss' };
let count = 0;

/**
 * A server of the CouchDB protocol on this computer: a real CouchDB where COUCHDB_URL names one with its administrator
 * (`http://admin:password@127.0.0.1:5984`), else express-pouchdb, which imitates it. A fresh database, behind a wire of ours.
 */
export async function couchPeer(): Promise<CouchPeer> {
  const real = process.env.COUCHDB_URL;
  const server = real ? null : await imitation();
  const { origin, username, password } = new URL(real ?? server?.origin ?? '');
  const admin = real ? { name: username, password: decodeURIComponent(password) } : ADMIN;
  const database = `library-${process.pid}-${++count}`;

  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${origin}/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: authorizationOf(admin) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return response.json() as Promise<unknown>;
  };
  await ask('PUT', '_users');
  const user = `org.couchdb.user:${PERSON.name}`;
  await ask('PUT', `_users/${encodeURIComponent(user)}`, { _id: user, ...PERSON, roles: [], type: 'user' });
  await ask('PUT', database);
  const allow = async (names: readonly string[]) => {
    const members = { names: names.length === 0 ? [admin.name] : names, roles: [] };
    await ask('PUT', `${database}/_security`, { admins: { names: [], roles: ['_admin'] }, members });
  };
  await allow([PERSON.name]);

  const wire: Wire = { seen: [], tamper: null, instead: null, isCut: false };
  const proxy = await listening(
    createServer((request, response) => void passOn(origin, wire, request, response)),
  );
  return {
    address: `${proxy.origin}/${database}`,
    wire,
    person: PERSON,
    ask: (method, path, body) => ask(method, `${database}/${path}`, body),
    allow,
    async documents() {
      const { rows } = (await ask('GET', `${database}/_all_docs?include_docs=true`)) as {
        rows: readonly { readonly doc: Record<string, unknown> }[];
      };
      return rows.map(({ doc }) => doc);
    },
    log: () => (server ? readFileSync(server.logPath, 'utf8') : ''),
    async stop() {
      if (real) await ask('DELETE', database);
      await Promise.all([closed(proxy.server), server && closed(server.server)]);
    },
  };
}

function authorizationOf({ name, password }: Person): string {
  return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}

/** A package as it is; the bench starts a peer too, without Jest. */
function actual(name: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded by name, and by Jest's own loader where that runs
  return typeof jest === 'undefined' ? (require(name) as unknown) : jest.requireActual<object>(name);
}

/** express-pouchdb over PouchDB in memory, with an administrator. */
async function imitation() {
  const part = (name: string) => {
    const module = actual(name) as { readonly default?: unknown };
    return module.default ?? module;
  };
  interface Plugged {
    readonly prototype: object;
    readonly plugin: (plugin: unknown) => Plugged;
    readonly defaults: (options: object) => unknown;
  }
  const plain = (part('pouchdb-core') as Plugged).plugin(part('pouchdb-adapter-memory'));
  // Its guards wrap the methods of replication too, and say "already installed" where these are missing; beside the library of
  // the add-in, which is made of the same parts, they are there.
  const Pouch = 'replicate' in plain.prototype ? plain : plain.plugin(part('pouchdb-replication'));
  const withDefaults = Pouch.defaults({ adapter: 'memory', prefix: `peer-${process.pid}-${++count}-` });
  const expressPouch = actual('express-pouchdb') as (pouch: unknown, options: object) => RequestHandler;
  const logPath = join(mkdtempSync(join(tmpdir(), 'couch-peer-')), 'log.txt');
  const handler = expressPouch(withDefaults, {
    mode: 'fullCouchDB',
    inMemoryConfig: true,
    logPath,
    overrideMode: { exclude: ['routes/fauxton'] },
  });
  const found = { ...(await listening(createServer(handler))), logPath };
  await fetch(`${found.origin}/_config/admins/${ADMIN.name}`, {
    method: 'PUT',
    body: JSON.stringify(ADMIN.password),
    headers: { 'Content-Type': 'application/json' },
  });
  return found;
}

type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

function listening(server: Server): Promise<{ readonly server: Server; readonly origin: string }> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ server, origin: `http://127.0.0.1:${port}` });
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** What a browser is told of who may ask, as a CouchDB with CORS says it. */
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'accept, authorization, content-type',
  'Access-Control-Allow-Methods': 'GET, PUT, POST, HEAD',
};

async function passOn(origin: string, wire: Wire, request: IncomingMessage, response: ServerResponse) {
  const { method = 'GET', url = '/' } = request;
  let sent = '';
  for await (const part of request) sent += String(part);
  const { authorization, cookie, ...headers } = request.headers;
  wire.seen.push(`${method} ${url} ${JSON.stringify(headers)} ${cookie ?? ''} ${sent}`);
  if (wire.isCut) return void request.socket.destroy();
  if (method === 'OPTIONS') return void response.writeHead(204, CORS).end();
  const made = wire.instead?.(url, sent);
  if (made !== undefined) {
    response.writeHead(200, { ...CORS, 'Content-Type': 'application/json' });
    return void response.end(made);
  }
  const answer = await fetch(`${origin}${url}`, {
    method,
    headers: {
      ...(authorization !== undefined && { Authorization: authorization }),
      ...(headers['content-type'] !== undefined && { 'Content-Type': headers['content-type'] }),
      Accept: 'application/json',
    },
    ...(sent !== '' && { body: sent }),
  });
  const text = await answer.text();
  const body = wire.tamper === null ? text : wire.tamper(url, text);
  if (body === null) return void request.socket.destroy();
  wire.seen.push(body);
  response.writeHead(answer.status, { ...CORS, 'Content-Type': 'application/json' });
  response.end(body);
}
