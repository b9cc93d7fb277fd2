import type { HeaderRow } from './headerRows';
import type { HeadingReader, HeadingReading } from '../../vocabulary/headingReader';
import { cellAddress } from '../../cells/a1';
import type { Layout } from './rowKinds';
import { foldTerm } from '../../vocabulary/foldHeading';
import type { PartialDoubt } from './doubt';
import type { ListColumns } from '../../cells/columnTable';
import type { ScoreColumns } from './scoreColumns';
import { endColumn, isBlankAt, isWordsAt, textAt, type SheetGrid } from '../../cells/sheetGrid';

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
  const reason = 'The second set of scores belongs to other names, so nothing is read as their side.';
  return { mirror: null, doubts: [{ column: 'mirror', reason }] };
}

/**
 * A second list under the same headings that no candidate reads: its names and scores would be passed over without a word.
 *
 * @param known columns of the names of lists that are read or named
 */
export function unreadBeside(
  { grid, headerRow, columns }: Pick<Layout, 'grid' | 'headerRow' | 'columns'>,
  known: ReadonlySet<number>,
  read: HeadingReader,
): readonly PartialDoubt[] {
  const all = Array.from({ length: endColumn(grid) - grid.column }, (_, i) => grid.column + i);
  const reading = (column: number) => read(textAt(grid, headerRow, column));
  const names = all.filter((column) => namesConcessions(reading(column)));
  const used = new Set([...columns.own, ...(columns.mirror ?? [])]);
  return names.flatMap((name, i): readonly PartialDoubt[] => {
    if (known.has(name)) return [];
    const within = all.filter((column) => column > name && column < (names[i + 1] ?? Infinity));
    const scored = within.filter((column) => reading(column).dimension !== null && !reading(column).derived);
    const isWhole = new Set(scored.map((column) => reading(column).dimension)).size === 3;
    if (!isWhole || scored.some((column) => used.has(column))) return [];
    const cell = cellAddress(headerRow, name);
    return [
      {
        column: 'concession',
        about: 'list',
        cells: [cell],
        reason: `A second list stands under the heading in ${cell}, and its rows are not counted here.`,
        question: `Does the list under ${cell} belong to this deal?`,
        answers: ['Yes, I set it apart from this one', 'No, it is another list'],
        taken: 'No, it is another list',
        key: `list|${grid.sheet}|beside ${textAt(grid, headerRow, name)}`,
      },
    ];
  });
}
