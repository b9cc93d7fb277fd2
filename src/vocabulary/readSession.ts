import { everyLanguage } from './languages';

/** "2nd", "2. Runde", "2º": what may stand right behind the number. */
const ORDINALS = ['\\.', '°', ...everyLanguage(({ rounds }) => rounds.ordinals)].join('|');

/** "S2", "Session 2", "2. Runde", "2nd", "#2": one number, at most with a word or a mark around it. */
const WRITTEN = new RegExp(`^[^\\d]*(\\d{1,3})(?!\\d)(?:${ORDINALS})?(?:[\\s.:–-][^\\d]*)?$`, 'iu');

/**
 * Reads a Session cell: a whole number from 1 to 999, or a short text around one. Anything else, a date above all, is no
 * session and is no complaint either: null.
 *
 * @example readSession('2. Runde')  // 2
 * @example readSession(45782)       // null: a date's day number
 */
export function readSession(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1 && cell <= 999 ? cell : null;
  if (typeof cell !== 'string') return null;
  const written = WRITTEN.exec(cell.trim())?.[1];
  return written !== undefined && Number(written) >= 1 ? Number(written) : null;
}
