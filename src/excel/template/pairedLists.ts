import { cellAddress, sheetAddress } from '../../cells/a1';
import { ONE_TO_TEN, scaleName } from '../../cells/scale';
import { isBlankAt, textAt, valueAt } from '../../cells/sheetGrid';
import type { Scores } from '../../negotiation/concession';
import { foldTerm } from '../../vocabulary/foldHeading';
import type { Candidate } from './candidate';
import type { PartialDoubt } from './doubt';
import { scoresOf } from './scoresOf';
import { scoreReader } from './scoreReader';

function namesOf({ layout, body }: Candidate): readonly string[] {
  return body.rows.map((row) => foldTerm(textAt(layout.grid, row, layout.columns.concession)));
}

/** Share of the shorter list's names that stand in both, 0..1. */
export function sharedNames(one: Candidate, other: Candidate): number {
  const [a, b] = [new Set(namesOf(one)), new Set(namesOf(other))];
  const shared = [...a].filter((name) => name !== '' && b.has(name)).length;
  // One name alike may be chance.
  return shared < 2 ? 0 : shared / Math.min(a.size, b.size);
}

/** Names of their list that no row of ours has, though one is much like it. */
export function alikeButNotSame(found: Candidate, theirs: Candidate) {
  const nameOf = ({ layout }: Candidate, row: number) => textAt(layout.grid, row, layout.columns.concession);
  const [ours, others] = [new Set(namesOf(found)), new Set(namesOf(theirs))];
  const left = found.body.rows.filter((row) => !others.has(foldTerm(nameOf(found, row))));
  const unmet = theirs.body.rows.filter((row) => !ours.has(foldTerm(nameOf(theirs, row))));
  // Each name is looked at once: an end for lists that have little in common.
  if (left.length === 0 || left.length * unmet.length > 400) return [];
  return unmet.flatMap((row) => {
    const name = nameOf(theirs, row);
    const like = left.find((one) => wordsShared(nameOf(found, one), name) >= 0.5);
    if (like === undefined) return [];
    const ourName = nameOf(found, like);
    const { grid, columns } = theirs.layout;
    return [
      {
        column: 'mirror',
        about: 'side',
        cells: [sheetAddress(grid.sheet, cellAddress(row, columns.concession))],
        reason: `"${name}" has no row of that name in our list; its scores are not read.`,
        question: `Is "${name}" the same as "${ourName}"?`,
        answers: ['No, two concessions', 'Yes, I give them the same name'],
        taken: 'No, two concessions',
        key: `side|${grid.sheet}|${name} or ${ourName}`,
      } as const,
    ];
  });
}

/** Share of the words of the shorter name that stand in both, 0..1. */
function wordsShared(one: string, other: string): number {
  const [a, b] = [new Set(foldTerm(one).split(' ')), new Set(foldTerm(other).split(' '))];
  return [...a].filter((word) => b.has(word)).length / Math.max(1, Math.min(a.size, b.size));
}

/** What is not plain about the scale of their scores, unless it is that of ours, about which is asked already. */
export function scaleDoubts(found: Candidate, theirs: Candidate): readonly PartialDoubt[] {
  const nameOf = ({ layout }: Candidate) => scaleName(layout.scale ?? ONE_TO_TEN);
  if (nameOf(found) === nameOf(theirs)) return [];
  const { sheet } = theirs.layout.grid;
  return theirs.doubts
    .filter(({ about }) => about === 'scale')
    .map((doubt) => ({ ...doubt, cells: (doubt.cells ?? []).map((cell) => sheetAddress(sheet, cell)) }));
}

/** Their scores by our rows. */
export function mirrorFrom(found: Candidate, theirs: Candidate): ReadonlyMap<number, Scores> {
  const score = scoreReader(theirs.layout.scale ?? ONE_TO_TEN);
  const scored = new Map<number, Scores>();
  for (const [row, at] of theirRows(found, theirs)) {
    const { grid, columns } = theirs.layout;
    const scores = scoresOf(columns.own.map((column) => score(valueAt(grid, at, column))));
    if (scores !== null) scored.set(row, scores);
  }
  return scored;
}

/** The row of their list for each of ours: paired by name, twins in the order in which they stand. */
export function theirRows({ layout, body }: Candidate, theirs: Candidate): ReadonlyMap<number, number> {
  const waiting = new Map<string, number[]>();
  const nameAt = (at: Candidate['layout'], row: number) =>
    foldTerm(textAt(at.grid, row, at.columns.concession));
  for (const row of theirs.body.rows) {
    const name = nameAt(theirs.layout, row);
    waiting.set(name, [...(waiting.get(name) ?? []), row]);
  }
  const found = new Map<number, number>();
  for (const row of body.rows) {
    if (isBlankAt(layout.grid, row, layout.columns.concession)) continue;
    const at = waiting.get(nameAt(layout, row))?.shift();
    if (at !== undefined) found.set(row, at);
  }
  return found;
}
