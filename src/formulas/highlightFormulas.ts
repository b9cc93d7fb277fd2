import {
  DIMENSIONS,
  type Dimension,
  type Direction,
  type Flag,
  type Triple,
} from '../negotiation/concession';
import { numberLiteral } from './formulaText';
import { marker } from './marker';
import { methodTerms, type FormulaList, type MethodTerms } from './methodTerms';
import { ONE_ROW, rounded } from './notation';
import { FLAG_WORDS } from '../vocabulary/shownTerms';
import { positionOf } from './rowCells';
import { flagWhen, type Side } from './rowMethod';
import { givenSoFar } from './runningTerms';

/** Everything a highlight can say about a row. */
export type HighlightKind = Flag | 'unscored' | 'caution' | 'over-budget';

/** The condition of one highlight. */
export interface HighlightFormula {
  readonly kind: HighlightKind;
  /** The cell that is highlighted: the row's name, or our score on a dimension. */
  readonly on: 'name' | Dimension;
  /** en-US formula, written for the first row of the body; true where the highlight shows. */
  readonly formula: string;
}

export interface HighlightInput {
  readonly list: FormulaList;
  /** 1-based worksheet row of the first row of the body. */
  readonly firstRow: number;
  readonly budgets: Triple<number | null>;
  /** The list's first and last column, zero-based. */
  readonly span: { readonly first: number; readonly last: number };
  /** The list is an Excel table, which has no headings of sections. */
  readonly isTable: boolean;
}

/** The flags with a colour: each direction, crossed on one side alone. */
const ONE_SIDED: readonly { readonly direction: Direction; readonly side: Side }[] = [
  { direction: 'give', side: 1 },
  { direction: 'give', side: -1 },
  { direction: 'get', side: 1 },
  { direction: 'get', side: -1 },
];

/** Every formula starts with its marker, which is always true. */
function formulaOf(kind: HighlightKind | 'discreet', conditions: readonly string[]): string {
  return `=AND(${marker(kind)}=0,${conditions.join(',')})`;
}

/**
 * The conditions of all highlights on a list, in order of precedence. Each reads the score cells themselves, so it stays right
 * when they change and without the add-in. Conditional formats take no LET, so nothing is named.
 *
 * @example our scores in C:E and theirs in F:H from row 5 on: the first formula of kind `overpaying` is true in row 5
 *          exactly when `flagOf` says `overpaying`
 */
export function highlightFormulas(input: HighlightInput): readonly HighlightFormula[] {
  const terms = methodTerms(input.list, input.firstRow);
  return [
    ...(input.list.measure === 'one' ? [] : [cautionHighlight(input, terms)]),
    ...flagHighlights(terms, input.list.measure === 'one'),
    unscoredHighlight(input, terms),
    ...budgetHighlights(input, terms),
  ];
}

/** Always true: what it stands on shows nothing. */
export const BLANK_CONDITION = formulaOf('discreet', ['TRUE']);

/** The condition of a highlight on a cell of our own Reading column, which already holds the word. */
export function flagWordCondition(kind: Flag | 'unscored', cell: string): string {
  return formulaOf(kind, [`${cell}="${FLAG_WORDS[kind]}"`]);
}

/** @param isOne of one score a side there is no dimension to name, and no two sides can be crossed */
function flagHighlights(terms: MethodTerms, isOne: boolean): readonly HighlightFormula[] {
  const { allScored } = terms;
  if (allScored === null) return [];
  const scored = [...terms.named, allScored];
  const onName = (flag: Flag, conditions: readonly string[]): HighlightFormula => ({
    kind: flag,
    on: 'name',
    formula: formulaOf(flag, [...scored, ...conditions]),
  });
  const onDrivers = (flag: Flag, conditions: (dimension: Dimension) => readonly string[]) =>
    DIMENSIONS.map((dimension): HighlightFormula => ({
      kind: flag,
      on: dimension,
      formula: formulaOf(flag, [...scored, ...conditions(dimension)]),
    }));

  const oneSided = ONE_SIDED.flatMap(({ direction, side }) => {
    const flag = flagWhen(direction, side === 1, side === -1);
    const goes = terms.goes(direction);
    if (goes === null) return [];
    if (isOne) return [onName(flag, [...goes, terms.crosses(side)])];
    const other = `NOT(${terms.crosses(side === 1 ? -1 : 1)})`;
    return [
      onName(flag, [...goes, terms.crosses(side), other]),
      ...onDrivers(flag, (dimension) => [...goes, other, ...terms.drives(dimension, side)]),
    ];
  });
  if (isOne) return oneSided;
  return [
    ...oneSided,
    onName('mixed', [...terms.goesSomewhere, terms.crosses(1), terms.crosses(-1)]),
    ...onDrivers('mixed', (dimension) => mixedDriver(terms, dimension)),
  ];
}

/** A mixed row is driven from the side that is a risk to us: where ours is higher on a give, where theirs is on a get. */
function mixedDriver(terms: MethodTerms, dimension: Dimension): readonly string[] {
  const give = terms.goes('give') ?? [];
  const get = terms.goes('get');
  const asGive = [...give, terms.crosses(-1), ...terms.drives(dimension, 1)];
  if (get === null) return asGive;
  const asGet = [...get, terms.crosses(1), ...terms.drives(dimension, -1)];
  return [`OR(AND(${asGive.join(',')}),AND(${asGet.join(',')}))`];
}

function cautionHighlight({ list }: HighlightInput, terms: MethodTerms): HighlightFormula {
  const conditions = [
    ...terms.named,
    terms.ownScored,
    ...(terms.goes('give') ?? []),
    ONE_ROW.reaches(terms.ownScore('leverage'), numberLiteral(list.settings.cautionLeverage)),
  ];
  return { kind: 'caution', on: 'leverage', formula: formulaOf('caution', conditions) };
}

/** In a plain range a name alone in its row is the heading of a section, not a concession that waits for scores. */
function unscoredHighlight({ span, isTable }: HighlightInput, terms: MethodTerms): HighlightFormula {
  const conditions = [
    ...terms.named,
    ...terms.noSection,
    `NOT(${terms.ownScored})`,
    ...(isTable ? [] : [`COUNTA(${terms.cells.across(span)})>1`]),
    ...terms.goesSomewhere,
  ];
  return { kind: 'unscored', on: 'name', formula: formulaOf('unscored', conditions) };
}

function budgetHighlights(
  { list, firstRow, budgets }: HighlightInput,
  terms: MethodTerms,
): readonly HighlightFormula[] {
  return DIMENSIONS.flatMap((dimension): readonly HighlightFormula[] => {
    const budget = budgets[positionOf(dimension)];
    if (budget === null) return [];
    const conditions = [
      ...terms.named,
      terms.ownScored,
      ...(terms.goes('give') ?? []),
      ...terms.agreed,
      `${rounded(givenSoFar(list, firstRow, dimension))}>${numberLiteral(budget)}`,
    ];
    return [{ kind: 'over-budget', on: dimension, formula: formulaOf('over-budget', conditions) }];
  });
}
