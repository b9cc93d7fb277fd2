/**
 * Why the library's store did not do what was asked. `missing`: this browser keeps nothing for pages such as ours. `blocked`: it
 * does not let this page keep anything. `full`: no space is left. `not fetched`: the part of the add-in that keeps it could not be
 * fetched from its server. `clock`: it was last opened later than this computer's clock shows. `damaged`: what is kept there cannot be
 * opened.
 */
export type StoreTrouble = 'missing' | 'blocked' | 'full' | 'not fetched' | 'clock' | 'damaged';

const NAMES: readonly (readonly [trouble: StoreTrouble, sign: RegExp])[] = [
  ['not fetched', /chunkloaderror|loading chunk|dynamically imported module/i],
  ['clock', /clockbehind/i],
  ['full', /quota|disk is full|no space|not enough (?:space|storage)|max(?:imum)? size|ENOSPC/i],
  [
    'blocked',
    /security|notallowed|not allowed|denied|insecure|permission|a mutation operation was attempted/i,
  ],
  [
    'missing',
    /indexeddb is not defined|no valid adapter|invalid adapter|indexeddb api missing|not supported/i,
  ],
];

/** The trouble behind an error of the browser's store, as the browsers name theirs. */
export function storeTrouble(error: unknown): StoreTrouble {
  const { name, message, reason } = (error ?? {}) as Partial<Record<'name' | 'message' | 'reason', unknown>>;
  const words = [name, message, reason].filter((word) => typeof word === 'string').join(' ');
  return NAMES.find(([, sign]) => sign.test(words))?.[0] ?? 'damaged';
}
