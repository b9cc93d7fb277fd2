import type { HeaderRow } from './headerRows';
import type { HeadingReading } from '../../vocabulary/headingReader';
import { foldTerm } from '../../vocabulary/foldHeading';
import type { PartialDoubt } from './doubt';
import type { ListColumns } from '../../cells/columnTable';
import type { ScoreColumns } from './scoreColumns';
import { isBlankAt, isWordsAt, textAt, type SheetGrid } from '../../cells/sheetGrid';

/**
 * An unnamed second set beyond a blank column, with a heading of its own before it, belongs to another list. Null when it is
 * the first set that does.
 */
export function withoutListBeside(
  header: HeaderRow,
  scores: ScoreColumns,
  rows: readonly number[],
): ScoreColumns | null {
  const { grid, row, columns } = header;
  if (scores.mirror === null || scores.mirrorNamed) return scores;
  const [ownLast, mirrorFirst] = [Math.max(...scores.own), Math.min(...scores.mirror)];
  const between = columns.filter(({ column }) => column > ownLast && column < mirrorFirst);
  const isBlank = (column: number) => [row, ...rows].every((one) => isBlankAt(grid, one, column));
  const blank = between.find(({ column }) => isBlank(column));
  const isOtherList =
    blank !== undefined &&
    between.some(({ column, heading }) => column > blank.column && heading.text !== '');
  if (!isOtherList) return scores;
  if (!between.some(({ heading }) => namesConcessions(heading)))
    return { ...scores, mirror: null, guesses: scores.guesses.filter(({ column }) => column !== 'mirror') };
  // The names stand before the second set only: then the first one belongs to the list beside.
  const hasNames = columns.some(
    ({ column, heading }) =>
      column < mirrorFirst && !between.some((one) => one.column === column) && namesConcessions(heading),
  );
  return hasNames ? scores : null;
}

function namesConcessions(heading: HeadingReading): boolean {
  return (heading.roles.get('concession') ?? 0) >= 2;
}

/** A second list of concessions beside the first is no mirror map unless it names the same concessions in the same rows. */
export function withOwnMirror(
  grid: SheetGrid,
  header: HeaderRow,
  scores: ScoreColumns,
  columns: ListColumns,
  rows: readonly number[],
): { readonly mirror: ListColumns['mirror']; readonly doubts: readonly PartialDoubt[] } {
  if (scores.mirror === null) return { mirror: null, doubts: [] };
  const [ownLast, mirrorFirst] = [Math.max(...scores.own), Math.min(...scores.mirror)];
  const between = header.columns.find(
    ({ column, heading }) =>
      column > ownLast &&
      column < mirrorFirst &&
      column !== columns.concession &&
      !Object.values(columns).includes(column) &&
      namesConcessions(heading),
  );
  if (between === undefined) return { mirror: scores.mirror, doubts: [] };
  const named = rows.filter(
    (row) => isWordsAt(grid, row, columns.concession) && isWordsAt(grid, row, between.column),
  );
  const same = named.filter(
    (row) => foldTerm(textAt(grid, row, columns.concession)) === foldTerm(textAt(grid, row, between.column)),
  );
  if (named.length > 0 && same.length >= named.length * 0.8) return { mirror: scores.mirror, doubts: [] };
  const reason = 'The second set of scores belongs to other names, so no mirror map is read.';
  return { mirror: null, doubts: [{ column: 'mirror', reason }] };
}
