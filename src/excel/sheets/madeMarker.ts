/**
 * The hidden name that every sheet of ours gets right after it was added, before anything is written on it. It tells the sheet from
 * one that somebody else has added under the same name, and whether it was finished.
 */
export const MADE_MARKER = 'ConcessionMap.Made';

export interface Made {
  /** Told apart by it from every other sheet that was ever added. */
  readonly token: string;
  /** Of what was going to be written, while the sheet is not finished; null once it is. */
  readonly fingerprint: string | null;
}

/** The formula of the marker. */
export function markerFormula({ token, fingerprint }: Made): string {
  return fingerprint === null ? `="${token}"` : `="${token} ${fingerprint}"`;
}

/** What a marker says; null where somebody has written something else there. */
export function madeIn(formula: unknown): Made | null {
  const [, token, fingerprint = null] = /^="([a-z0-9]+)(?: ([a-z0-9]+))?"$/.exec(String(formula)) ?? [];
  return token === undefined ? null : { token, fingerprint };
}

export function newToken(): string {
  return Array.from({ length: 10 }, () => Math.floor(Math.random() * 36).toString(36)).join('');
}

/** What the sheet is called until it bears its marker. */
export function nameToBegin(token: string): string {
  return `~Concession Map ${token}~`;
}

export function isNameToBegin(name: string): boolean {
  return /^~Concession Map [a-z0-9]{10}~$/.test(name);
}

type Lines = readonly (readonly unknown[])[];

/** A short text for what stands in the cells: equal for equal contents, wherever the used range begins. */
export function fingerprintOf(values: Lines, row = 0, column = 0): string {
  const cells = values.flatMap((line, i) =>
    line.flatMap((value, j) => (value === '' ? [] : [[row + i, column + j, rounded(value)]])),
  );
  const text = JSON.stringify(cells);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `${hash.toString(36)}${text.length.toString(36)}`;
}

/** Excel hands numbers out with fewer digits than it was given. */
function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}
