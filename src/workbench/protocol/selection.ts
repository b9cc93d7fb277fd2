import type { QueryInfo } from './wire';

/** What a `load` asks for, as a tree: `format/fill/color` → `{ format: { fill: { color: {} } } }`. */
export interface Selection {
  readonly [member: string]: Selection;
}

type Growing = { [member: string]: Growing };

/**
 * The selection of a query; `/` and `.` both separate levels.
 *
 * @example selectionOf({ Select: ['values', 'format/fill/color'] })
 *   // { values: {}, format: { fill: { color: {} } } }
 */
export function selectionOf(query: QueryInfo | undefined): Selection {
  const tree: Growing = {};
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) {
    let at = tree;
    for (const member of path.split(/[/.]/)) if (member !== '') at = at[member] ??= {};
  }
  return tree;
}
