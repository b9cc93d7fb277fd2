import type { TemplateColumns } from '../template/reading';

/** Everything that a column of a list can be taken for, in the order in which it is asked. */
export const COLUMN_ROLES = [
  'concession',
  'ownValue',
  'ownLeverage',
  'ownRelationship',
  'theirValue',
  'theirLeverage',
  'theirRelationship',
  'direction',
  'status',
  'session',
  'type',
  'linkedTo',
  'notes',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Which column plays which part, as zero-based worksheet columns; null where none does. It may still be incomplete. */
export type ColumnChoice = Readonly<Record<ColumnRole, number | null>>;

const OWN = ['ownValue', 'ownLeverage', 'ownRelationship'] as const;
const THEIRS = ['theirValue', 'theirLeverage', 'theirRelationship'] as const;

/** Without these there is nothing to read. */
export const REQUIRED_ROLES: readonly ColumnRole[] = ['concession', ...OWN];

export const NOTHING_CHOSEN: ColumnChoice = {
  concession: null,
  ownValue: null,
  ownLeverage: null,
  ownRelationship: null,
  theirValue: null,
  theirLeverage: null,
  theirRelationship: null,
  direction: null,
  status: null,
  session: null,
  type: null,
  linkedTo: null,
  notes: null,
};

/** The choice that a list's columns stand for. */
export function choiceOf({ own, mirror, ...others }: TemplateColumns): ColumnChoice {
  const [ownValue, ownLeverage, ownRelationship] = own;
  const [theirValue, theirLeverage, theirRelationship] = mirror ?? [null, null, null];
  return {
    ...others,
    ...{ ownValue, ownLeverage, ownRelationship, theirValue, theirLeverage, theirRelationship },
  };
}

/** The parts that one entry of a list's columns stands for: our scores are three, so are theirs. */
export function rolesOf(column: keyof TemplateColumns): readonly ColumnRole[] {
  if (column === 'own') return OWN;
  return column === 'mirror' ? THEIRS : [column];
}

/** Why a choice cannot be used yet. */
export type ChoiceProblem =
  | { readonly kind: 'missing'; readonly roles: readonly ColumnRole[] }
  | { readonly kind: 'twice'; readonly column: number; readonly roles: readonly ColumnRole[] }
  | { readonly kind: 'half of their side'; readonly missing: readonly ColumnRole[] };

/**
 * The first thing that stands in the way of a choice; null when it can be used. The name and our three scores are needed, a
 * column plays one part only, and their side has all three scores or none.
 *
 * @example problemIn({ ...NOTHING_CHOSEN, concession: 0, ownValue: 1, ownLeverage: 1, ownRelationship: 3 })
 *          // { kind: 'twice', column: 1, roles: ['ownValue', 'ownLeverage'] }
 */
export function problemIn(choice: ColumnChoice): ChoiceProblem | null {
  const roles = REQUIRED_ROLES.filter((role) => choice[role] === null);
  if (roles.length > 0) return { kind: 'missing', roles };
  for (const role of COLUMN_ROLES) {
    const column = choice[role];
    if (column === null) continue;
    const sharing = COLUMN_ROLES.filter((other) => choice[other] === column);
    if (sharing.length > 1) return { kind: 'twice', column, roles: sharing };
  }
  const missing = THEIRS.filter((role) => choice[role] === null);
  return missing.length === 1 || missing.length === 2 ? { kind: 'half of their side', missing } : null;
}

/** The columns of a list from a choice; null while {@link problemIn} finds something. */
export function columnsOf(choice: ColumnChoice): TemplateColumns | null {
  const { concession, direction, status, session, type, linkedTo, notes } = choice;
  const { ownValue, ownLeverage, ownRelationship, theirValue, theirLeverage, theirRelationship } = choice;
  if (problemIn(choice) !== null) return null;
  if (concession === null || ownValue === null || ownLeverage === null || ownRelationship === null)
    return null;
  return {
    concession,
    own: [ownValue, ownLeverage, ownRelationship],
    mirror:
      theirValue === null || theirLeverage === null || theirRelationship === null
        ? null
        : [theirValue, theirLeverage, theirRelationship],
    ...{ direction, status, session, type, linkedTo, notes },
  };
}
