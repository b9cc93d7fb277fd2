import {
  DIMENSIONS,
  type Dimension,
  type Direction,
  type Flag,
  type Triple,
} from '../../negotiation/concession';
import { columnLetters } from '../../cells/a1';
import { numberLiteral } from '../formulas/formulaText';
import { marker } from '../formulas/marker';
import {
  methodTerms,
  rounded,
  type FormulaGround,
  type MethodTerms,
  type Side,
} from '../formulas/methodTerms';
import { positionOf } from '../formulas/rowCells';
import { givenSoFar } from '../formulas/runningTerms';
import type { TemplatePlace } from '../template/reading';
import {
  CAUTION_LOOK,
  discreet,
  driverLook,
  nameLook,
  OVER_BUDGET_LOOK,
  readingLook,
  UNSCORED_LOOK,
  UNSCORED_READING_LOOK,
  type HighlightKind,
  type HighlightLook,
} from './highlightLooks';
import { READING_WORDS } from '../results/readingWords';

/** One conditional format over one column of the template's body. */
export interface PlannedHighlight {
  readonly kind: HighlightKind;
  /** Zero-based worksheet column. */
  readonly column: number;
  /** A1 address of the body in that column, without the sheet. */
  readonly address: string;
  /** en-US formula, written for the first row of the body. */
  readonly formula: string;
  readonly look: HighlightLook;
}

export interface HighlightPlanInput extends FormulaGround {
  readonly place: Pick<TemplatePlace, 'firstRow' | 'lastRow' | 'table'>;
  readonly budgets: Triple<number | null>;
  /** Zero-based worksheet column of our own Reading column; null when there is none. */
  readonly readingColumn: number | null;
  /** Words and shapes without fills. */
  readonly discreet: boolean;
}

type Rule = Omit<PlannedHighlight, 'address'>;

/** A flag that carries a colour: which way the row goes and which side of the gap is crossed. */
const ONE_SIDED: readonly { readonly flag: Flag; readonly direction: Direction; readonly side: Side }[] = [
  { flag: 'overpaying', direction: 'give', side: 1 },
  { flag: 'opportunity', direction: 'give', side: -1 },
  { flag: 'target', direction: 'get', side: 1 },
  { flag: 'hollow', direction: 'get', side: -1 },
];

/**
 * The conditional formats for a template, in order of precedence. Each reads the score cells themselves, so it stays right
 * when they change and without the add-in. Pure: the same sheet gives the same formats.
 *
 * @example a template at B5:I20 with our scores in C:E and theirs in F:H: the first format of kind `overpaying` stands on
 *          B5:B20 and is true in row 5 exactly when `flagOf` says `overpaying`
 */
export function planHighlights(input: HighlightPlanInput): readonly PlannedHighlight[] {
  const { firstRow, lastRow } = input.place;
  const terms = methodTerms(input, firstRow);
  const rules = [
    ...cautionRules(input, terms),
    ...flagRules(input, terms),
    ...unscoredRules(input, terms),
    ...overBudgetRules(input, terms),
    ...readingRules(input),
  ];
  return rules.map((rule) => {
    const letters = columnLetters(rule.column);
    return {
      ...rule,
      address: `${letters}${firstRow}:${letters}${lastRow}`,
      look: input.discreet ? discreet(rule.look) : rule.look,
    };
  });
}

/** Every formula starts with its marker, which is always true. */
function formulaOf(kind: HighlightKind, conditions: readonly string[]): string {
  return `=AND(${marker(kind)}=0,${conditions.join(',')})`;
}

function flagRules(input: HighlightPlanInput, terms: MethodTerms): readonly Rule[] {
  const { allScored } = terms;
  if (allScored === null) return [];
  const scored = [...terms.named, allScored];
  const onName = (flag: Flag, conditions: readonly string[]): Rule => ({
    kind: flag,
    column: input.columns.concession,
    formula: formulaOf(flag, [...scored, ...conditions]),
    look: nameLook(flag),
  });
  const onDrivers = (flag: Flag, conditions: (dimension: Dimension) => readonly string[]): readonly Rule[] =>
    DIMENSIONS.map((dimension) => ({
      kind: flag,
      column: input.columns.own[positionOf(dimension)],
      formula: formulaOf(flag, [...scored, ...conditions(dimension)]),
      look: driverLook(flag),
    }));

  const oneSided = ONE_SIDED.flatMap(({ flag, direction, side }) => {
    const goes = terms.goes(direction);
    if (goes === null) return [];
    const other = terms.staysBelow(side === 1 ? -1 : 1);
    return [
      onName(flag, [...goes, terms.crosses(side), other]),
      ...onDrivers(flag, (dimension) => [...goes, other, ...terms.drives(dimension, side)]),
    ];
  });
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

function cautionRules(input: HighlightPlanInput, terms: MethodTerms): readonly Rule[] {
  const conditions = [
    ...terms.named,
    terms.ownScored,
    ...(terms.goes('give') ?? []),
    `${rounded(terms.ownScore('leverage'))}>=${numberLiteral(input.settings.cautionLeverage)}`,
  ];
  return [
    {
      kind: 'caution',
      column: input.columns.own[1],
      formula: formulaOf('caution', conditions),
      look: CAUTION_LOOK,
    },
  ];
}

/** In a plain range a name alone in its row is the heading of a section, not a concession that waits for scores. */
function unscoredRules(input: HighlightPlanInput, terms: MethodTerms): readonly Rule[] {
  const { table } = input.place;
  const conditions = [
    ...terms.named,
    ...terms.noSection,
    `NOT(${terms.ownScored})`,
    ...(table === null ? [`COUNTA(${terms.wholeRow})>1`] : []),
    ...terms.goesSomewhere,
  ];
  return [
    {
      kind: 'unscored',
      column: input.columns.concession,
      formula: formulaOf('unscored', conditions),
      look: UNSCORED_LOOK,
    },
  ];
}

function overBudgetRules(input: HighlightPlanInput, terms: MethodTerms): readonly Rule[] {
  return DIMENSIONS.flatMap((dimension): readonly Rule[] => {
    const budget = input.budgets[positionOf(dimension)];
    if (budget === null) return [];
    const conditions = [
      ...terms.named,
      terms.ownScored,
      ...(terms.goes('give') ?? []),
      ...terms.agreed,
      `${rounded(givenSoFar(input, input.place.firstRow, dimension))}>${numberLiteral(budget)}`,
    ];
    return [
      {
        kind: 'over-budget',
        column: input.columns.own[positionOf(dimension)],
        formula: formulaOf('over-budget', conditions),
        look: OVER_BUDGET_LOOK,
      },
    ];
  });
}

/** Our own Reading column already holds the word; its formats go by the word. */
function readingRules({ readingColumn, place }: HighlightPlanInput): readonly Rule[] {
  if (readingColumn === null) return [];
  const column = readingColumn;
  const cell = `$${columnLetters(column)}${place.firstRow}`;
  const rule = (kind: Flag | 'unscored', look: HighlightLook): Rule => ({
    kind,
    column,
    formula: formulaOf(kind, [`${cell}="${READING_WORDS[kind]}"`]),
    look,
  });
  const flags = ['overpaying', 'opportunity', 'target', 'hollow', 'mixed', 'balanced'] as const;
  return [...flags.map((flag) => rule(flag, readingLook(flag))), rule('unscored', UNSCORED_READING_LOOK)];
}
