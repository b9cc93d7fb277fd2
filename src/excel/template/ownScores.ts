import type { Triple } from '../../negotiation/concession';
import type { HeadedColumn } from './headedColumns';
import type { HeaderRow } from './headerRows';
import type { HeadingReader } from '../../vocabulary/headingReader';
import type { TemplateScorers } from './reading';
import { scoreColumns, type ScoreColumns } from './scoreColumns';
import { scorersOf } from './scorers';
import { isBlankAt } from '../../cells/sheetGrid';

/** Which columns hold whose scores, and who of ours gave them where there are several. */
export interface OwnScores {
  readonly scores: ScoreColumns;
  readonly scorers: TemplateScorers | null;
}

/**
 * Finds the columns of the scores. Where several people of ours scored, the columns of their mean are ours if the list has
 * them; otherwise ours are the means, and the columns of the first person stand for them. Null without a complete set.
 *
 * @param fit share (0..1) of a column's cells that hold scores
 */
export function ownScores(
  header: HeaderRow,
  rows: readonly number[],
  read: HeadingReader,
  fit: (column: number) => number,
): OwnScores | null {
  const people = scorersOf(header, read);
  const alone = () => {
    const scores = scoreColumns(header.columns, fit);
    return scores && { scores, scorers: null };
  };
  const [first] = people;
  if (first === undefined) return alone();
  const theirs = new Set(people.flatMap(({ columns }) => columns));
  const others = header.columns.map((one) => (theirs.has(one.column) ? withoutDimension(one) : one));
  const means = scoreColumns(others, fit);
  if (means !== null && areMeans(means.own, header, rows))
    return { scores: means, scorers: { people, areOwn: false } };
  const ours = header.columns.map((one): HeadedColumn => {
    if (first.columns.includes(one.column)) return { ...one, side: 'own' };
    const isOther = theirs.has(one.column) || (one.dimension !== null && !isTheirs(one, header.columns));
    return isOther ? withoutDimension(one) : one;
  });
  const scores = scoreColumns(ours, fit);
  if (scores === null) return alone();
  const names = people.map(({ name }) => `"${name}"`);
  const unsure = people.length === 2 && scores.mirror === null && !isSaidOurs(first.columns, header.columns);
  const guess = {
    column: 'own',
    reason: `${names.join(' and ')} are taken as two of us who scored. If one of them is the other party, choose the columns.`,
  } as const;
  return {
    scores: { ...scores, guesses: [...scores.guesses, ...(unsure ? [guess] : [])] },
    scorers: { people, areOwn: true },
  };
}

function withoutDimension(one: HeadedColumn): HeadedColumn {
  return { ...one, dimension: null, weight: 0 };
}

/** True for columns that no heading gives to the other party or an earlier day, and in which scores stand. */
function areMeans(own: Triple<number>, { grid, columns }: HeaderRow, rows: readonly number[]): boolean {
  return columns
    .filter(({ column }) => own.includes(column))
    .every(
      (one) =>
        !isTheirs(one, columns) &&
        !one.heading.earlier &&
        !one.groupEarlier &&
        rows.some((row) => !isBlankAt(grid, row, one.column)),
    );
}

/** True where the heading, or the one above it, names the other party or may do so. */
function isTheirs(one: HeadedColumn, columns: readonly HeadedColumn[]): boolean {
  const side = sideOver(one, columns);
  return side === 'mirror' || side === 'maybe';
}

function isSaidOurs(own: Triple<number>, columns: readonly HeadedColumn[]): boolean {
  return columns.some((one) => own.includes(one.column) && sideOver(one, columns) === 'own');
}

function sideOver(one: HeadedColumn, columns: readonly HeadedColumn[]): HeadedColumn['side'] {
  if (one.side !== null) return one.side;
  const above = columns.filter(({ column, label }) => column <= one.column && label !== null);
  return above.at(-1)?.label ?? null;
}
