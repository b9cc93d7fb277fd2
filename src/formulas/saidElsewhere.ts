import { columnLetters } from '../cells/a1';
import { oneOfWords } from './wordTest';

/** Rows of a list that a title or a section speaks for. 1-based. */
export interface RowRange {
  /** The row of the title itself, so that a row put in right below it is taken in. */
  readonly from: number;
  /** The row of the next title; null where there is none. */
  readonly before: number | null;
}

/** How a list says which way its rows go where no cell of theirs holds a word for it. */
export type WayElsewhere =
  | { readonly kind: 'ticks'; readonly give: number | null; readonly get: number | null }
  | { readonly kind: 'ranges'; readonly gets: readonly RowRange[] };

/** How it says that they are agreed. */
export type AgreedElsewhere =
  | { readonly kind: 'ticks'; readonly agreed: number | null; readonly others: readonly number[] }
  | { readonly kind: 'ranges'; readonly agreed: readonly RowRange[] };

/** A column's cell, or its cells, as a formula names them. */
type CellOf = (column: number) => string;

/** What counts as a tick in a formula, lower case: what Excel shows for true in its languages, marks, yes and 1. */
export const TICK_WORDS: readonly string[] = [
  ...[
    'x',
    '✓',
    '✔',
    '☑',
    '✅',
    '●',
    '•',
    '1',
    'y',
    'yes',
    'ja',
    'oui',
    'sí',
    'true',
    'wahr',
    'vrai',
    'verdadero',
  ],
  ...['vero', 'verdadeiro', 'waar', 'prawda', '是', '真'],
];

const tick = (cell: string) => oneOfWords(cell, TICK_WORDS, false);

/** Conditions about the way of a row; numbers and truth alike, so that they may stand in a sum over many rows. */
export interface WayTerms {
  readonly isGet: string;
  readonly goes: Readonly<Record<'give' | 'get', string>>;
  readonly goesSomewhere: readonly string[];
}

/** The conditions for the row of these cells. `name` is the cell, or cells, with its name. */
export function wayTerms(way: WayElsewhere, name: string, cell: CellOf): WayTerms {
  if (way.kind === 'ranges') {
    const get = within(way.gets, name);
    return { isGet: get, goes: { give: `(1-${get})`, get }, goesSomewhere: [] };
  }
  const { give, get } = way;
  if (give === null || get === null) {
    const ticked = tick(cell(give ?? get ?? 0));
    const isGet = give === null ? ticked : `(1-${ticked})`;
    return {
      isGet,
      goes: { get: isGet, give: give === null ? `(1-${ticked})` : ticked },
      goesSomewhere: [],
    };
  }
  const [gives, gets] = [tick(cell(give)), tick(cell(get))];
  return {
    // Both or neither is no direction: an error.
    isGet: `(${gets}/(${gives}<>${gets}))`,
    goes: { give: `(${gives}*(1-${gets}))`, get: `(${gets}*(1-${gives}))` },
    goesSomewhere: [`(${gives}<>${gets})`],
  };
}

/** Condition: the row is agreed. */
export function agreedTerm(said: AgreedElsewhere, name: string, cell: CellOf): string {
  if (said.kind === 'ranges') return within(said.agreed, name);
  const others = said.others.map((column) => `(1-${tick(cell(column))})`);
  const own = said.agreed === null ? [] : [tick(cell(said.agreed))];
  return [...own, ...others].join('*');
}

/** Addresses of titles are fixed, so that they follow when rows are put in or taken out. */
function within(ranges: readonly RowRange[], name: string): string {
  const letters = /^\$?([A-Z]+)/.exec(name)?.[1] ?? columnLetters(0);
  const at = (row: number) => `ROW($${letters}$${row})`;
  const one = ({ from, before }: RowRange) =>
    before === null
      ? `(ROW(${name})>=${at(from)})`
      : `(ROW(${name})>=${at(from)})*(ROW(${name})<${at(before)})`;
  return ranges.length === 0 ? '0' : `((${ranges.map(one).join('+')})>0)`;
}
