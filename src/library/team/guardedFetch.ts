import { LARGEST_DOCUMENT, parseDocument } from '../document';
import { cappedText } from './cappedBody';

/** Asked once per start and kept in memory alone. */
export interface TeamCredentials {
  readonly name: string;
  readonly password: string;
}

export interface Guard {
  /** What PouchDB fetches with. */
  readonly fetch: typeof fetch;
  /** How many documents of the team were not let in. */
  readonly refused: () => number;
  /** The status of the last answer that was a refusal, 0 where none came; null while all went well. */
  readonly failure: () => number | null;
}

/** No answer of a database of ours comes near this. */
const LARGEST_ANSWER = 32 * 1024 * 1024;

/**
 * The one gate between a team's server and this computer. Out goes the password, in a header; in come sound documents of the
 * library and nothing else: what was deleted, changed, is too large or is no document stays outside, and the rest goes on.
 *
 * @param signal ends what is under way
 */
export function guardedFetch(
  { name, password }: TeamCredentials,
  signal: AbortSignal,
  plainFetch: typeof fetch = (...args) => fetch(...args),
): Guard {
  let refused = 0;
  let failure: number | null = null;
  const authorization = `Basic ${base64(`${name}:${password}`)}`;

  const ask = async (url: string, options: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(options.headers);
    headers.set('Authorization', authorization);
    const asked = {
      ...options,
      headers,
      signal,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
    } as const;
    let response: Response;
    try {
      response = await plainFetch(url, asked);
    } catch (error) {
      failure = 0;
      throw error;
    }
    // A document that is not there yet, such as a checkpoint, is no failure.
    if (response.status >= 400 && response.status !== 404) failure = response.status;
    return response;
  };

  /** Documents by their revisions. Where an answer is too large, the documents are asked for in smaller lots, down to one. */
  const documents = async (
    url: string,
    options: RequestInit,
    wanted: readonly Wanted[],
  ): Promise<readonly Result[]> => {
    const response = await ask(url, { ...options, body: JSON.stringify({ docs: wanted }) });
    if (!response.ok) throw new Error(`The team's server answers ${response.status}.`);
    const most = wanted.length === 1 ? 2 * LARGEST_DOCUMENT : wanted.length * LARGEST_DOCUMENT;
    const text = await cappedText(response, Math.min(most, LARGEST_ANSWER));
    if (text !== null) return soundResults(text);
    if (wanted.length === 1) {
      refused += 1;
      return [];
    }
    const half = Math.ceil(wanted.length / 2);
    return [
      ...(await documents(url, options, wanted.slice(0, half))),
      ...(await documents(url, options, wanted.slice(half))),
    ];
  };

  const soundResults = (text: string): readonly Result[] =>
    resultsIn(text).map(({ id, docs }) => ({
      id,
      docs: docs.flatMap((one): readonly unknown[] => {
        const document = fieldsOf(fieldsOf(one).ok);
        const { kind } = parseDocument(document);
        const { _rev, _revisions } = document;
        const isSound = kind !== 'refused' && typeof _rev === 'string' && REVISION.test(_rev);
        if (!isSound) {
          // A team may keep rules of its own beside its documents; they are none of ours.
          if (!id.startsWith('_design/')) refused += 1;
          return [];
        }
        const plain = Object.entries(document).filter(([key]) => !key.startsWith('_') || key === '_id');
        return [{ ok: { ...Object.fromEntries(plain), _rev, _revisions } }];
      }),
    }));

  return {
    refused: () => refused,
    failure: () => failure,
    fetch: async (input, options = {}) => {
      const url = input instanceof Request ? input.url : String(input);
      if (isBulkGet(url)) {
        const wanted = wantedIn(options.body);
        try {
          return json({ results: await documents(url, options, wanted) });
        } catch {
          // A failure here would have PouchDB believe for good that the server cannot do this at all. Said of each document
          // instead, it ends this run, and the next one begins where this one got to.
          failure ??= 0;
          return json({ results: wanted.map(({ id }) => ({ id, docs: [{ error: 'unavailable' }] })) });
        }
      }
      const response = await ask(url, options);
      const text = await cappedText(response, LARGEST_ANSWER);
      if (text === null) throw new Error("The team's server answers with more than a library holds.");
      return new Response(NO_BODY.has(response.status) ? null : text, {
        status: response.status,
        headers: { 'Content-Type': 'application/json' },
      });
    },
  };
}

interface Wanted {
  readonly id: string;
  readonly rev?: string;
}
interface Result {
  readonly id: string;
  readonly docs: readonly unknown[];
}

const NO_BODY: ReadonlySet<number> = new Set([204, 205, 304]);
const REVISION = /^\d{1,9}-[0-9a-f]{32}$/;

const isBulkGet = (url: string) => /\/_bulk_get(?:\?|$)/.test(url);

function json(body: unknown): Response {
  return new Response(JSON.stringify(body), { status: 200, headers: { 'Content-Type': 'application/json' } });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}

function wantedIn(body: unknown): readonly Wanted[] {
  const { docs } = fieldsOf(JSON.parse(String(body)));
  return Array.isArray(docs) ? (docs as Wanted[]) : [];
}

function resultsIn(text: string): readonly Result[] {
  const { results } = fieldsOf(JSON.parse(text));
  if (!Array.isArray(results)) throw new Error("The team's server does not answer as CouchDB does.");
  return results.map((result: unknown) => {
    const { id, docs } = fieldsOf(result);
    return { id: String(id), docs: Array.isArray(docs) ? (docs as unknown[]) : [] };
  });
}

/** Of any text, not of Latin letters alone. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
