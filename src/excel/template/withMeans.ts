import { readScore } from '../../cells/readScore';
import { triangulate } from '../../negotiation/triangulate';
import type { TemplateScorers } from './reading';
import { valueAt, type SheetGrid } from '../../cells/sheetGrid';

/**
 * The sheet with the means where the first person's scores stand, so that a row is told apart by what all of them scored.
 */
export function withMeans(
  grid: SheetGrid,
  headerRow: number,
  scorers: TemplateScorers | null | undefined,
): SheetGrid {
  const first = scorers?.people[0];
  if (scorers?.areOwn !== true || first === undefined) return grid;
  const values = grid.values.map((cells, i) => {
    const row = grid.row + i;
    if (row <= headerRow) return cells;
    const mean = new Map(
      first.columns.map((column, dimension) => {
        const all = scorers.people.map(({ columns }) => valueAt(grid, row, columns[dimension] ?? column));
        const scores = all.flatMap((value) => {
          const score = readScore(value);
          return score.kind === 'score' ? [score.score] : [];
        });
        const filled = all.find((value) => readScore(value).kind !== 'blank');
        return [column, triangulate(scores)?.mean ?? filled] as const;
      }),
    );
    return cells.map((cell, j) => mean.get(grid.column + j) ?? cell);
  });
  return { ...grid, values };
}
