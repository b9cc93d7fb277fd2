import { columnLetters } from '../../cells/a1';
import { REQUIRED_ROLES, type ChoiceProblem, type ColumnRole } from '../../excel/setup/columnChoice';
import type { SheetColumn } from '../../excel/setup/sheetColumns';

interface RoleWords {
  readonly label: string;
  /** What the column is for. */
  readonly hint: string;
}

const THEIR_SIDE = 'Our guess at their side';

export const ROLE_WORDS: Readonly<Record<ColumnRole, RoleWords>> = {
  concession: { label: 'Concession', hint: 'What one side may give the other' },
  ownValue: { label: 'Value, to us', hint: 'Money it moves' },
  ownLeverage: { label: 'Leverage, to us', hint: 'What it does to our options later' },
  ownRelationship: { label: 'Relationship, to us', hint: 'What it does to trust' },
  theirValue: { label: 'Value, to them', hint: THEIR_SIDE },
  theirLeverage: { label: 'Leverage, to them', hint: THEIR_SIDE },
  theirRelationship: { label: 'Relationship, to them', hint: THEIR_SIDE },
  direction: {
    label: 'Do we give or get it?',
    hint: 'Without this column every row counts as something we give',
  },
  status: { label: 'Status', hint: 'Without this column every row counts as agreed' },
  session: { label: 'Session', hint: 'In which meeting the row moved last' },
  type: { label: 'Type', hint: 'What kind of concession it is' },
  linkedTo: { label: 'Linked to', hint: 'What it is given in return for' },
  notes: { label: 'Notes', hint: 'Your own words' },
};

export const NOT_IN_THIS_SHEET = 'not in this sheet';

export function isRequired(role: ColumnRole): boolean {
  return REQUIRED_ROLES.includes(role);
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

function listed(roles: readonly ColumnRole[]): string {
  const labels = roles.map((role) => `“${ROLE_WORDS[role].label}”`);
  const last = labels.pop() ?? '';
  return labels.length === 0 ? last : `${labels.join(', ')} and ${last}`;
}
