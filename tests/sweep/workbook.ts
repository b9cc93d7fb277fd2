import type { Change } from '../../src/excel/changes/change';
import { mappingChange } from '../../src/excel/setup/keepMapping';
import { listColumns } from '../../src/cells/columnTable';

/** The list's own sheet, and the first of its rows, 1-based. */
export const LIST = 'Map';

/** A small list with everything that a write may slip on: a title, a section, two rows of one name, notes beside and below it. */
const ROWS: readonly (readonly unknown[])[] = [
  [null, 'Northwind supply deal'],
  [],
  [
    ...[null, 'Concession', 'Our VM', 'Our SL', 'Our RE', 'Their VM', 'Their SL', 'Their RE'],
    ...['Give/Get', 'Status', 'Session'],
  ],
  [null, 'Data sharing', 2, 8, 3, 5, 5, 5, 'Give', 'Agreed', 1],
  [null, 'Discount', 2, 1, 3, 8, 4, 6, 'Give', 'Offered', 1],
  [null, 'Discount', 2, 1, 3, 8, 4, 6, 'Give', 'Idea', 1],
  [null, 'Exclusivity', 7, 9, 5, 5, 6, 4, 'Give', 'Agreed', 2],
  [null, 'Reference', 6, 8, 6, 2, 3, 4, 'Get', 'Agreed', 1],
];

/** Rows of {@link LIST}, 1-based. */
export const AT = { headings: 3, first: 4, twin: 6, target: 7, last: 8 } as const;

const NOTES: readonly (readonly unknown[])[] = [
  ['Our notes', 'Who'],
  ['Ask legal about data', 'Ana'],
];

/** The workbook on which a walk starts. */
export interface Ground {
  readonly name: string;
  readonly sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  /** What cells alone cannot say. */
  readonly prepare?: (context: Excel.RequestContext, list: Excel.Worksheet) => void;
  /** What the add-in has kept in it. */
  readonly kept?: () => Change;
  /** What is done to it last, when the walk's own preparations are made. */
  readonly atLast?: (context: Excel.RequestContext, list: Excel.Worksheet) => void;
}

export const PLAIN: Ground = { name: 'a plain list', sheets: { [LIST]: ROWS, Notes: NOTES } };

/** The same rows under other headings. */
function under(headings: readonly string[]): readonly (readonly unknown[])[] {
  return ROWS.map((row, at) => (at === AT.headings - 1 ? [null, ...headings] : row));
}

export const TABLE: Ground = {
  ...PLAIN,
  name: 'a table of Excel',
  prepare: (_, list) => void list.tables.add(`B${AT.headings}:K${AT.last}`, true),
};
const PROTECTED: Ground = {
  ...PLAIN,
  name: 'a protected sheet',
  atLast: (_, list) => list.protection.protect(),
};
/** Headings of which no word says anything: the user has chosen the columns. */
const OWN_HEADINGS = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh', 'ii', 'jj'];
const BY_HAND: Ground = {
  name: 'a list whose columns were chosen by hand',
  sheets: { [LIST]: under(OWN_HEADINGS), Notes: NOTES },
  kept: () =>
    mappingChange({
      sheet: LIST,
      headerRow: AT.headings,
      columns: listColumns({
        concession: 1,
        own: [2, 3, 4],
        mirror: [5, 6, 7],
        direction: 8,
        status: 9,
        session: 10,
      }),
      headings: OWN_HEADINGS.map((text, i) => ({ column: 1 + i, text })),
    }),
};
/** Two of ours have scored it, and columns hold their means. */
const SCORERS: Ground = {
  name: 'a list of two scorers',
  sheets: {
    [LIST]: ROWS.map((row, at) => {
      if (at === AT.headings - 2) return [null, null, 'Anna', null, null, 'Ben'];
      if (at < AT.headings - 1) return row;
      const [name, anna, ben, rest] = [row[1], row.slice(2, 5), row.slice(5, 8), row.slice(8)];
      if (at === AT.headings - 1)
        return [
          ...[null, name, 'VM', 'SL', 'RE', 'VM', 'SL', 'RE'],
          ...['Value mean', 'Leverage mean', 'Relationship mean', ...rest],
        ];
      const means = ['C', 'D', 'E'].map((column, i) => `=AVERAGE(${column}${at + 1},${'FGH'[i]}${at + 1})`);
      return [null, name, ...anna, ...ben, ...means, ...rest];
    }),
    Notes: NOTES,
  },
};
const HIDDEN: Ground = {
  ...PLAIN,
  name: 'a list with hidden rows and columns',
  prepare: (_, list) => {
    list.getRange(`${AT.twin}:${AT.target}`).rowHidden = true;
    list.getRange('F:H').columnHidden = true;
  },
};
const GERMAN: Ground = {
  name: 'a German list',
  sheets: {
    [LIST]: under([
      ...['Zugeständnis', 'Wert', 'Hebel', 'Beziehung', 'Wert Gegenseite', 'Hebel Gegenseite'],
      ...['Beziehung Gegenseite', 'Geben/Nehmen', 'Status', 'Sitzung'],
    ]),
    Notes: NOTES,
  },
};
const TWO_LISTS: Ground = {
  name: 'one of two lists',
  sheets: {
    [LIST]: ROWS,
    Notes: NOTES,
    Other: ROWS.map((row) => row.map((cell) => (cell === 'Exclusivity' ? 'Non-compete' : cell))),
  },
};

/** A deal in two lists. */
export const HALVES: Ground = {
  name: 'two halves of a deal',
  sheets: {
    [LIST]: [
      ['We give'],
      ['Concession', 'Value Magnitude', 'Strategic Leverage', 'Relationship Equity'],
      ['Data sharing', 2, 8, 3],
      ['Exclusivity', 7, 9, 5],
    ],
    Wishes: [
      ['We get'],
      ['Concession', 'Value Magnitude', 'Strategic Leverage', 'Relationship Equity'],
      ['Reference', 6, 8, 6],
      ['Training', 4, 2, 5],
    ],
    Notes: NOTES,
  },
};

/** Other workbooks, on which the changes that touch the list are walked as well. */
export const GROUNDS: readonly Ground[] = [TABLE, HIDDEN, GERMAN, TWO_LISTS];

/** Those on which the changes of rows alone are walked. */
export const ROW_GROUNDS: readonly Ground[] = [PROTECTED, BY_HAND, SCORERS];
