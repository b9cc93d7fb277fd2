import { DIMENSIONS } from '../../negotiation/concession';
import type { HeadedColumn } from './headedColumns';

/**
 * Where two dimensions are named beside the concessions, an unknown heading next to them may well be the third under a name
 * of the user's own. Null when there is no such column.
 */
export function withGuessedDimension(columns: readonly HeadedColumn[]): readonly HeadedColumn[] | null {
  if (!columns.some(({ heading }) => (heading.roles.get('concession') ?? 0) >= 2)) return null;
  const missing = DIMENSIONS.find((dimension) => columns.every((one) => one.dimension !== dimension));
  const known = columns.filter((one) => one.dimension !== null);
  if (missing === undefined || known.length < 2) return null;
  const isUnknown = ({ heading, dimension, fromAbove }: HeadedColumn) =>
    dimension === null &&
    !fromAbove &&
    heading.text !== '' &&
    !heading.derived &&
    !heading.identifier &&
    heading.roles.size === 0;
  const beside = (one: HeadedColumn) => known.some(({ column }) => Math.abs(column - one.column) === 1);
  // In the method's order value comes first and relationship last.
  const unknown = columns.filter((one) => isUnknown(one) && beside(one));
  const [from = 0, to = 0] = [known[0]?.column, known.at(-1)?.column];
  const between = columns.filter((one) => isUnknown(one) && one.column > from && one.column < to);
  // Of two between the others either may be meant, or neither.
  if (missing === 'leverage' && between.length > 1) return null;
  const guessed = missing === 'relationship' ? unknown.at(-1) : unknown[0];
  if (guessed === undefined) return null;
  return columns.map((one) =>
    one === guessed ? { ...one, dimension: missing, weight: 0.5, isGuessed: true } : one,
  );
}
