import {
  DIRECTIONS,
  isScore,
  STATUSES,
  type Concession,
  type Scores,
} from '../../src/negotiation/concession';
import type { KeptRecord } from '../../src/excel/history/historyTable';

// Deals of any size that are the same in every run and as varied as people's own: names of several words, every status and
// direction, links by name, by row and to nothing.

/** A small, seeded source of numbers from 0 up to 1 (a linear congruence). */
export function numbers(seed = 2026): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WORDS =
  'price payment term delivery support training exclusivity volume rebate licence data audit notice renewal scope staff pilot reference credit penalty site hosting export warranty'.split(
    ' ',
  );

function pick<T>(from: readonly T[], next: () => number): T {
  const one = from[Math.floor(next() * from.length)];
  if (one === undefined) throw new Error('Nothing to pick from.');
  return one;
}

function scores(next: () => number): Scores {
  const one = () => {
    const n = 1 + Math.floor(next() * 10);
    if (!isScore(n)) throw new Error(`${n} is no score.`);
    return n;
  };
  return [one(), one(), one()];
}

/** Rows from worksheet row 2 on, each with a name of its own; every second one links to another. */
export function dealOf(count: number): readonly Concession[] {
  const next = numbers();
  const nameOf = (i: number) =>
    `${WORDS[i % WORDS.length] ?? ''} ${WORDS[(i * 7 + 3) % WORDS.length] ?? ''} ${WORDS[Math.floor(i / WORDS.length) % WORDS.length] ?? ''} ${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + (Math.floor(i / 26) % 26))}${String.fromCharCode(97 + (Math.floor(i / 676) % 26))}`;
  return Array.from({ length: count }, (_, i) => ({
    row: i + 2,
    name: nameOf(i),
    direction: pick(DIRECTIONS, next),
    status: pick(STATUSES, next),
    own: scores(next),
    mirror: scores(next),
    session: 1 + (i % 4),
    type: WORDS[i % 9] ?? '',
    linkedTo:
      i % 2 ? '' : i % 3 ? nameOf(Math.floor(next() * count)) : String(2 + Math.floor(next() * count)),
    notes: '',
  }));
}

/** The deal as it was kept in `sessions` sessions, before every row was renamed, one word more each session. */
export function keptAs(rows: readonly Concession[], sessions: number): readonly KeptRecord[] {
  const next = numbers(7);
  return Array.from({ length: sessions }, (_, session) =>
    rows.map((row, at) => ({
      ...{ at: session * rows.length + at + 1, session, date: 45000 + session, sheet: 'Map' },
      ...{ row: row.row, name: renamed(row.name, sessions - session, next), direction: row.direction },
      ...{ status: row.status, type: row.type, own: scores(next), mirror: scores(next) },
    })),
  ).flat();
}

function renamed(name: string, times: number, next: () => number): string {
  const at = Math.floor(next() * name.length);
  return times === 0 ? name : `${name.slice(0, at)}${'xyz'[times % 3] ?? ''}${name.slice(at + 1)}`;
}
