/** Where a team's database is, or why what was typed cannot be it. */
export type TeamAddress =
  | { readonly kind: 'address'; readonly url: string; readonly origin: string }
  | {
      readonly kind: 'refused';
      readonly reason: 'no address' | 'no https' | 'holds a password' | 'no database';
    };

/** These are this computer itself, where nobody listens in between. */
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The address of a CouchDB database as somebody typed it.
 *
 * @example teamAddress('https://deals.contoso.com/library')
 *          // { kind: 'address', url: 'https://deals.contoso.com/library', origin: 'https://deals.contoso.com' }
 */
export function teamAddress(typed: string): TeamAddress {
  const url = parsed(typed.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return { kind: 'refused', reason: 'no address' };
  if (url.username !== '' || url.password !== '') return { kind: 'refused', reason: 'holds a password' };
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) return { kind: 'refused', reason: 'no https' };
  const path = url.pathname.replace(/\/+$/, '');
  if (!/\/[a-z][a-z0-9_$()+/-]*$/.test(path) || url.search !== '' || url.hash !== '')
    return { kind: 'refused', reason: 'no database' };
  return { kind: 'address', url: `${url.origin}${path}`, origin: url.origin };
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
