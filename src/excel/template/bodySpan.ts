import type { ListColumns } from '../../cells/columnTable';

/**
 * The template's first and last column, zero-based.
 *
 * @example concession in B, scores in C:H, status in J → { first: 1, last: 9 }
 */
export function bodySpan(columns: ListColumns): { readonly first: number; readonly last: number } {
  const { own, mirror, ...single } = columns;
  const all = [...own, ...(mirror ?? []), ...Object.values(single)].filter((column) => column !== null);
  return { first: Math.min(...all), last: Math.max(...all) };
}
