import type { Dimension, Triple } from '../negotiation/concession';

/** A column's part in a concession list. */
interface ListColumn {
  /** The entry of {@link ListColumns} to which it belongs: our three scores are one, so are theirs. */
  readonly part: string;
  /** Scores of this dimension; absent: no scores. */
  readonly dimension?: Dimension;
  /** Without it there is nothing to read. */
  readonly isRequired?: true;
  /** In the mapping form. */
  readonly label: string;
  /** What the column is for, in the mapping form. */
  readonly hint: string;
  /** Heading of a fresh list, and its width in points. */
  readonly heading: string;
  readonly width: number;
}

const THEIR_SIDE = 'Worth to them (our guess)';

/**
 * What a column of a list can be, in the order in which it is asked: the one place where a column's part is said. Its heading
 * words stand in the vocabulary.
 */
export const COLUMN_TABLE = {
  concession: {
    part: 'concession',
    isRequired: true,
    label: 'Concession',
    hint: 'What one side may give the other',
    heading: 'Concession',
    width: 210,
  },
  ownValue: {
    part: 'own',
    dimension: 'value',
    isRequired: true,
    label: 'Value, to us',
    hint: 'Money it moves',
    heading: 'Our Value Magnitude',
    width: 78,
  },
  ownLeverage: {
    part: 'own',
    dimension: 'leverage',
    isRequired: true,
    label: 'Leverage, to us',
    hint: 'What it does to our options later',
    heading: 'Our Strategic Leverage',
    width: 78,
  },
  ownRelationship: {
    part: 'own',
    dimension: 'relationship',
    isRequired: true,
    label: 'Relationship, to us',
    hint: 'What it does to trust',
    heading: 'Our Relationship Equity',
    width: 78,
  },
  theirValue: {
    part: 'mirror',
    dimension: 'value',
    label: 'Value, to them',
    hint: THEIR_SIDE,
    heading: 'Their Value Magnitude',
    width: 78,
  },
  theirLeverage: {
    part: 'mirror',
    dimension: 'leverage',
    label: 'Leverage, to them',
    hint: THEIR_SIDE,
    heading: 'Their Strategic Leverage',
    width: 78,
  },
  theirRelationship: {
    part: 'mirror',
    dimension: 'relationship',
    label: 'Relationship, to them',
    hint: THEIR_SIDE,
    heading: 'Their Relationship Equity',
    width: 78,
  },
  direction: {
    part: 'direction',
    label: 'Do we give or get it?',
    hint: 'Without this column every row counts as something we give',
    heading: 'Direction',
    width: 70,
  },
  status: {
    part: 'status',
    label: 'Status',
    hint: 'Without this column every row counts as agreed',
    heading: 'Status',
    width: 80,
  },
  session: {
    part: 'session',
    label: 'Session',
    hint: 'In which meeting the row moved last',
    heading: 'Session',
    width: 60,
  },
  type: { part: 'type', label: 'Type', hint: 'What kind of concession it is', heading: 'Type', width: 90 },
  linkedTo: {
    part: 'linkedTo',
    label: 'Linked to',
    hint: 'What it is given in return for',
    heading: 'Linked to',
    width: 130,
  },
  notes: { part: 'notes', label: 'Notes', hint: 'Your own words', heading: 'Notes', width: 220 },
} as const satisfies Readonly<Record<string, ListColumn>>;

/** Everything that a column of a list can be taken for. */
export type ColumnUse = keyof typeof COLUMN_TABLE;

/** The columns that stand once and may be missing. */
export type OptionalColumn = Exclude<
  (typeof COLUMN_TABLE)[ColumnUse]['part'],
  'concession' | 'own' | 'mirror'
>;

/** Zero-based worksheet column indexes of a list's columns; null where the list has none. */
export type ListColumns = {
  readonly concession: number;
  /** Our Value Magnitude, Strategic Leverage, Relationship Equity, in this order whatever the order on the sheet. */
  readonly own: Triple<number>;
  readonly mirror: Triple<number> | null;
} & Readonly<Record<OptionalColumn, number | null>>;

/** In the order in which they are asked. */
export const COLUMN_USES = Object.keys(COLUMN_TABLE) as readonly ColumnUse[];

const rows: readonly (ListColumn & { readonly role: ColumnUse })[] = COLUMN_USES.map((role) => ({
  role,
  ...COLUMN_TABLE[role],
}));

export const REQUIRED_COLUMNS = COLUMN_USES.filter((role) => 'isRequired' in COLUMN_TABLE[role]);

export const OPTIONAL_COLUMNS = rows.flatMap(({ role, dimension, isRequired }) =>
  dimension === undefined && isRequired !== true ? [role] : [],
) as readonly OptionalColumn[];

/**
 * The order in which they are looked for. Direction first: a column headed "Type" that says Give and Get is one. A link goes
 * before a type, whose words are the weaker ones.
 */
export const SEARCH_ORDER: readonly OptionalColumn[] = [
  ...(['direction', 'status', 'session', 'linkedTo'] as const),
  ...OPTIONAL_COLUMNS.filter((role) => !['direction', 'status', 'session', 'linkedTo'].includes(role)),
];

/** The columns of a fresh list from left to right: which way it goes stands right behind the name. */
export const FRESH_COLUMNS: readonly ColumnUse[] = [
  'concession',
  'direction',
  ...COLUMN_USES.filter((role) => role !== 'concession' && role !== 'direction'),
];

/** The parts that one entry of a list's columns stands for: our scores are three, so are theirs. */
export function usesOf(column: keyof ListColumns): readonly ColumnUse[] {
  return rows.flatMap(({ role, part }) => (part === column ? [role] : []));
}

/**
 * A list's columns from those that it has.
 *
 * @example listColumns({ concession: 0, own: [1, 2, 3], status: 4 })  // mirror, direction, session …: null
 */
export function listColumns(
  known: Pick<ListColumns, 'concession' | 'own'> & Partial<ListColumns>,
): ListColumns {
  return { mirror: null, ...eachOptional(() => null), ...known };
}

/** One entry for each of the optional columns. */
export function eachOptional<T>(of: (column: OptionalColumn) => T): Readonly<Record<OptionalColumn, T>> {
  return Object.fromEntries(OPTIONAL_COLUMNS.map((column) => [column, of(column)] as const)) as Readonly<
    Record<OptionalColumn, T>
  >;
}
