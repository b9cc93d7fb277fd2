import type { LeftOutCounts } from '../../excel/review/leftOut';

/** The words of the link to what was left out; null where nothing was. */
export function leftOutLink(
  { rows, toScore, cells }: LeftOutCounts,
  format: (n: number) => string,
): string | null {
  if (rows > 0) return `${format(rows)} left out`;
  if (toScore > 0) return `${format(toScore)} to score`;
  return cells > 0 ? `${format(cells)} to check` : null;
}
