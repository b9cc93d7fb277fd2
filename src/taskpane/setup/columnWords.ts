import { columnLetters } from '../../cells/a1';
import { type ChoiceProblem } from '../../excel/setup/columnChoice';
import { COLUMN_TABLE, REQUIRED_COLUMNS, type ColumnUse } from '../../cells/columnTable';
import type { SheetColumn } from '../../excel/setup/sheetColumns';

export const NOT_IN_THIS_SHEET = 'not in this sheet';

export function isRequired(role: ColumnUse): boolean {
  return REQUIRED_COLUMNS.includes(role);
}

/**
 * A column as it is told on the screen.
 *
 * @example columnName({ column: 3, heading: 'Strat.', sample: [] })  // 'D Strat.'
 */
export function columnName({ column, heading }: SheetColumn): string {
  return `${columnLetters(column)} ${heading === '' ? '(no heading)' : heading}`;
}

/** Why a choice cannot be used yet, and what to do. */
export function problemWords(problem: ChoiceProblem): string {
  switch (problem.kind) {
    case 'missing':
      return `Choose a column for ${listed(problem.roles)}. The list cannot be read without.`;
    case 'twice':
      return `Column ${columnLetters(problem.column)} is chosen for ${listed(problem.roles)}. A column can be one of them only.`;
    case 'half of their side':
      return `Their side needs all three scores or none. Still to choose: ${listed(problem.missing)}.`;
  }
}

function listed(roles: readonly ColumnUse[]): string {
  const labels = roles.map((role) => `“${COLUMN_TABLE[role].label}”`);
  const last = labels.pop() ?? '';
  return labels.length === 0 ? last : `${labels.join(', ')} and ${last}`;
}
