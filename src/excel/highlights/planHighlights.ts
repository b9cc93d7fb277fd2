import { columnLetters } from '../../cells/a1';
import {
  BLANK_CONDITION,
  highlightFormulas,
  flagWordCondition,
  type HighlightFormula,
  type HighlightKind,
} from '../../formulas/highlightFormulas';
import type { FormulaList } from '../../formulas/methodTerms';
import { positionOf } from '../../formulas/rowCells';
import { FLAGS, type Triple } from '../../negotiation/concession';
import { bodySpan } from '../template/bodySpan';
import type { TemplatePlace } from '../template/reading';
import type { ListColumns } from '../../cells/columnTable';
import {
  BLANK_FORMAT,
  CAUTION_FORMAT,
  driverFormat,
  nameFormat,
  OVER_BUDGET_FORMAT,
  PLAIN,
  flagWordFormat,
  UNSCORED_FORMAT,
  UNSCORED_WORD_FORMAT,
  type HighlightFormat,
} from './highlightFormats';

/** One conditional format over one column of the template's body. */
export interface PlannedHighlight {
  readonly kind: HighlightKind | 'discreet';
  /** Zero-based worksheet column. */
  readonly column: number;
  /** A1 address of the body in that column, without the sheet. */
  readonly address: string;
  /** en-US formula, written for the first row of the body. */
  readonly formula: string;
  readonly format: HighlightFormat;
}

export interface HighlightPlanInput extends FormulaList {
  readonly columns: ListColumns;
  readonly place: Pick<TemplatePlace, 'firstRow' | 'lastRow' | 'table'>;
  readonly budgets: Triple<number | null>;
  /** Zero-based worksheet column of our own Reading column; null when there is none. */
  readonly readingColumn: number | null;
  /** The words of our Reading column alone: no fill, weight, line, shape or mark. */
  readonly discreet: boolean;
}

type Rule = Omit<PlannedHighlight, 'address'>;

/**
 * The conditional formats for a template, in order of precedence: what the formulas say, on the cells where it is said.
 * Pure: the same sheet gives the same formats.
 *
 * @example a template at B5:I20 with our scores in C:E and theirs in F:H: the first format of kind `overpaying` stands on
 *          B5:B20 and is true in row 5 exactly when `flagOf` says `overpaying`
 */
export function planHighlights(input: HighlightPlanInput): readonly PlannedHighlight[] {
  const { columns, place, budgets } = input;
  const { firstRow, lastRow } = place;
  const conditions = highlightFormulas({
    list: input,
    firstRow,
    budgets,
    span: bodySpan(columns),
    isTable: place.table !== null,
  });
  const onList = conditions.map((condition): Rule => ({
    kind: condition.kind,
    column: condition.on === 'name' ? columns.concession : columns.own[positionOf(condition.on)],
    formula: condition.formula,
    format: formatOfKind(condition),
  }));
  return [...onList, ...readingRules(input)].map((rule) => {
    const letters = columnLetters(rule.column);
    return {
      ...rule,
      address: `${letters}${firstRow}:${letters}${lastRow}`,
      format: input.discreet ? PLAIN : rule.format,
    };
  });
}

function formatOfKind({ kind, on }: HighlightFormula): HighlightFormat {
  switch (kind) {
    case 'caution':
      return CAUTION_FORMAT;
    case 'unscored':
      return UNSCORED_FORMAT;
    case 'over-budget':
      return OVER_BUDGET_FORMAT;
    default:
      return on === 'name' ? nameFormat(kind) : driverFormat(kind);
  }
}

/**
 * Formats by which our own columns show nothing: headings and cells keep what they hold, and their number formats. Taking the
 * formats away shows all of it again.
 *
 * @param columns zero-based worksheet columns, with the 1-based row from which each is ours
 */
export function planBlanks(
  columns: readonly { readonly column: number; readonly firstRow: number }[],
  lastRow: number,
): readonly PlannedHighlight[] {
  return columns.map(({ column, firstRow }) => {
    const letters = columnLetters(column);
    return {
      kind: 'discreet',
      column,
      address: `${letters}${firstRow}:${letters}${lastRow}`,
      formula: BLANK_CONDITION,
      format: BLANK_FORMAT,
    };
  });
}

/** Our own Reading column already holds the word; its formats go by the word. */
function readingRules({ readingColumn, place }: HighlightPlanInput): readonly Rule[] {
  if (readingColumn === null) return [];
  const column = readingColumn;
  const cell = `$${columnLetters(column)}${place.firstRow}`;
  return [
    ...FLAGS.map((flag) => ({
      kind: flag,
      column,
      formula: flagWordCondition(flag, cell),
      format: flagWordFormat(flag),
    })),
    { kind: 'unscored', column, formula: flagWordCondition('unscored', cell), format: UNSCORED_WORD_FORMAT },
  ];
}
