import {
  COLUMN_USES,
  eachOptional,
  listColumns,
  REQUIRED_COLUMNS,
  usesOf,
  type ColumnUse,
  type ListColumns,
} from '../../cells/columnTable';

/** Which column plays which part, as zero-based worksheet columns; null where none does. It may still be incomplete. */
export type ColumnChoice = Readonly<Record<ColumnUse, number | null>>;

const THEIRS = usesOf('mirror');

export const NOTHING_CHOSEN = Object.fromEntries(COLUMN_USES.map((role) => [role, null])) as ColumnChoice;

/** The choice that a list's columns stand for. */
export function choiceOf({ own, mirror, ...others }: ListColumns): ColumnChoice {
  const [ownValue, ownLeverage, ownRelationship] = own;
  const [theirValue, theirLeverage, theirRelationship] = mirror ?? [null, null, null];
  return {
    ...others,
    ...{ ownValue, ownLeverage, ownRelationship, theirValue, theirLeverage, theirRelationship },
  };
}

/** Why a choice cannot be used yet. */
export type ChoiceProblem =
  | { readonly kind: 'missing'; readonly roles: readonly ColumnUse[] }
  | { readonly kind: 'twice'; readonly column: number; readonly roles: readonly ColumnUse[] }
  | { readonly kind: 'half of their side'; readonly missing: readonly ColumnUse[] };

/**
 * The first thing that stands in the way of a choice; null when it can be used. The name and our three scores are needed, a
 * column plays one part only, and their side has all three scores or none.
 *
 * @example problemIn({ ...NOTHING_CHOSEN, concession: 0, ownValue: 1, ownLeverage: 1, ownRelationship: 3 })
 *          // { kind: 'twice', column: 1, roles: ['ownValue', 'ownLeverage'] }
 */
export function problemIn(choice: ColumnChoice, measure?: 'one'): ChoiceProblem | null {
  if (measure === 'one') return problemIn(asThree(choice));
  const roles = REQUIRED_COLUMNS.filter((role) => choice[role] === null);
  if (roles.length > 0) return { kind: 'missing', roles };
  for (const role of COLUMN_USES) {
    const column = choice[role];
    if (column === null) continue;
    const sharing = COLUMN_USES.filter((other) => choice[other] === column);
    if (sharing.length > 1 && !isOneScore(sharing)) return { kind: 'twice', column, roles: sharing };
  }
  const missing = THEIRS.filter((role) => choice[role] === null);
  return missing.length === 1 || missing.length === 2 ? { kind: 'half of their side', missing } : null;
}

/** One column in the place of a side's three. */
function isOneScore(sharing: readonly ColumnUse[]): boolean {
  return [usesOf('own'), THEIRS].some(
    (side) => sharing.length === side.length && side.every((role) => sharing.includes(role)),
  );
}

/** Of one score a side the first of the three is meant thrice. */
export function asThree(choice: ColumnChoice): ColumnChoice {
  const { ownValue, theirValue } = choice;
  return {
    ...choice,
    ...{ ownLeverage: ownValue, ownRelationship: ownValue },
    ...{ theirLeverage: theirValue, theirRelationship: theirValue },
  };
}

/** The columns of a list from a choice; null while {@link problemIn} finds something. */
export function columnsOf(choice: ColumnChoice): ListColumns | null {
  const { concession, ownValue, ownLeverage, ownRelationship } = choice;
  const { theirValue, theirLeverage, theirRelationship } = choice;
  if (problemIn(choice) !== null) return null;
  if (concession === null || ownValue === null || ownLeverage === null || ownRelationship === null)
    return null;
  return listColumns({
    concession,
    own: [ownValue, ownLeverage, ownRelationship],
    mirror:
      theirValue === null || theirLeverage === null || theirRelationship === null
        ? null
        : [theirValue, theirLeverage, theirRelationship],
    ...eachOptional((column) => choice[column]),
  });
}
