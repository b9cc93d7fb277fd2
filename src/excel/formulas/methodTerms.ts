import type { Dimension, Direction, Triple } from '../../negotiation/concession';
import type { MethodSettings } from '../../negotiation/settings';
import { areWeights, normalisedWeights } from '../../negotiation/weights';
import type { TemplateColumns } from '../template/reading';
import { numberLiteral } from './formulaText';
import { bodySpan, positionOf, rowCells, type RowCells } from './rowCells';
import { scoreOperand, scoreValue, type ScoreForm } from './scoreForm';
import { wordsOf, type SheetWords } from './sheetWords';
import { oneOfWords } from './wordTest';

/** What formulas about a template are written from. */
export interface FormulaGround {
  readonly columns: TemplateColumns;
  readonly settings: MethodSettings;
  readonly scoreForm: ScoreForm;
  readonly words: SheetWords;
  /** Names of rows inside the template that hold numbers but are no concessions (totals, averages), lower case. */
  readonly otherRows: readonly string[];
  /** Names of rows that are headings of sections, lower case. */
  readonly sections: readonly string[];
}

const POSITIONS = [0, 1, 2] as const;

/** A gap's side: 1 where ours is higher, −1 where theirs is. */
export type Side = 1 | -1;

/** The method's conditions on one row, as native en-US formula text. */
export interface MethodTerms {
  readonly cells: RowCells;
  /** From the template's first to its last column. */
  readonly wholeRow: string;
  /** Our score on a dimension as a number. */
  readonly ownScore: (dimension: Dimension) => string;
  /** Weighted sums of our and their scores, 3..30; theirs is 0 without a mirror. */
  readonly ownTotal: string;
  readonly mirrorTotal: string;
  /** Our score minus theirs. */
  readonly gap: (dimension: Dimension) => string;
  /** Our total minus theirs. */
  readonly asymmetry: string;
  /** Conditions: the row has a name and is not a total. */
  readonly named: readonly string[];
  /** Conditions: it is no heading of a section either. */
  readonly noSection: readonly string[];
  /** Condition: our three scores are scores. */
  readonly ownScored: string;
  /** Condition: their three scores are scores; null without a mirror. */
  readonly mirrorScored: string | null;
  /** Condition: all six are scores; null without a mirror. */
  readonly allScored: string | null;
  /** Conditions: the row goes this way (none needed without a Direction column); null when no row can. */
  readonly goes: (direction: Direction) => readonly string[] | null;
  /** Conditions: it is known which way the row goes. */
  readonly goesSomewhere: readonly string[];
  /** Conditions: the row is agreed (none needed without a Status column). */
  readonly agreed: readonly string[];
  /** Condition: some gap or the asymmetry reaches its threshold on that side. */
  readonly crosses: (side: Side) => string;
  /** Condition: nothing does. */
  readonly staysBelow: (side: Side) => string;
  /** Conditions: this dimension drives the flag on that side: its gap reaches the threshold and is the largest, the first of equals. */
  readonly drives: (dimension: Dimension, side: Side) => readonly string[];
}

/**
 * Comparisons are made on numbers rounded to nine decimals, as the method's own tolerance: binary fractions make
 * 6.1 − 3.1 come out below 3.
 */
export const rounded = (expression: string) => `ROUND(${expression},9)`;

/**
 * The conditions of method sections 1 and 2 for the row `row` (1-based) of a template.
 *
 * Differences are taken between cells, never between ranges: where a formula is not evaluated as an array (an older Excel,
 * LibreOffice's conditional formats), a difference of ranges would compare one value of each.
 */
export function methodTerms(ground: FormulaGround, row: number): MethodTerms {
  const { columns, settings, words } = ground;
  const cells = rowCells(columns, row);
  const scored = (of: readonly number[]) => scoredCondition(ground, cells, of);
  const gapList = gapsOf(ground, cells);
  const difference = asymmetryOf(ground, cells, gapList);
  const { direction, status } = cells;

  // The asymmetry is scaled so that both thresholds become one number; each rule then needs one comparison a side.
  const scaled = times(difference, settings.dimensionThreshold / settings.totalThreshold);
  const threshold = numberLiteral(settings.dimensionThreshold);
  const largest = rounded(`MAX(${gapList},${scaled})`);
  const smallest = rounded(`MIN(${gapList},${scaled})`);

  const goes = (way: Direction) => {
    if (direction === null) return way === 'give' ? [] : null;
    return [oneOfWords(direction, wordsOf(words, way), way === 'give')];
  };
  const gap = (dimension: Dimension, side: Side) => gapOf(ground, cells, positionOf(dimension), side);
  return {
    cells,
    wholeRow: cells.across(bodySpan(columns)),
    ownScore: (dimension) => scoreValue(cells.own[positionOf(dimension)], ground.scoreForm),
    named: [`TRIM(${cells.name})<>""`, ...noneOf(cells.name, ground.otherRows)],
    noSection: noneOf(cells.name, ground.sections),
    ownTotal: totalOf(ground, cells.own),
    mirrorTotal: cells.mirror ? totalOf(ground, cells.mirror) : '0',
    gap: (dimension) => gap(dimension, 1),
    asymmetry: difference,
    ownScored: scored(columns.own),
    mirrorScored: columns.mirror && scored(columns.mirror),
    allScored: columns.mirror && scored([...columns.own, ...columns.mirror]),
    goes,
    goesSomewhere: direction === null ? [] : [oneOfWords(direction, [...words.give, ...words.get], true)],
    agreed: status === null ? [] : [oneOfWords(status, words.agreed, false)],
    crosses: (side) => (side === 1 ? `${largest}>=${threshold}` : `${smallest}<=-${threshold}`),
    staysBelow: (side) => (side === 1 ? `${largest}<${threshold}` : `${smallest}>-${threshold}`),
    drives: (dimension, side) => {
      const own = gap(dimension, side);
      const position = positionOf(dimension);
      const others = (['value', 'leverage', 'relationship'] as const).filter((one) => one !== dimension);
      const beats = (rivals: readonly Dimension[], comparison: string) =>
        rivals.length === 0
          ? []
          : [`${rounded(`${own}-${highest(rivals.map((rival) => gap(rival, side)))}`)}${comparison}`];
      return [
        `${rounded(own)}>=${threshold}`,
        ...beats(
          others.filter((one) => positionOf(one) < position),
          '>0',
        ),
        ...beats(
          others.filter((one) => positionOf(one) > position),
          '>=0',
        ),
      ];
    },
  };
}

function noneOf(cell: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`NOT(${oneOfWords(cell, names, false)})`];
}

function highest(expressions: readonly string[]): string {
  return expressions.length === 1 ? `(${expressions.join('')})` : `MAX(${expressions.join(',')})`;
}

/** All of the cells hold numbers from 1 to 10: blank cells, words, dates, true and false do not count. */
function scoredCondition({ scoreForm }: FormulaGround, cells: RowCells, columns: readonly number[]): string {
  const spans = cells.spans(columns);
  if (scoreForm === 'numbers')
    return `${spans.map((span) => `COUNTIFS(${span},">=1",${span},"<=10")`).join('+')}=${columns.length}`;
  const values = columns
    .flatMap((column) => cells.spans([column]))
    .map((reference) => scoreValue(reference, scoreForm))
    .join(',');
  return `IFERROR(AND(MIN(${values})>=1,MAX(${values})<=10),FALSE)`;
}

function gapOf(ground: FormulaGround, cells: RowCells, position: 0 | 1 | 2, side: Side): string {
  const own = scoreOperand(cells.own[position], ground.scoreForm);
  const mirror = scoreOperand(cells.mirror?.[position] ?? '0', ground.scoreForm);
  return side === 1 ? `${own}-${mirror}` : `${mirror}-${own}`;
}

/** The three gaps as arguments of a function. */
function gapsOf(ground: FormulaGround, cells: RowCells): string {
  return POSITIONS.map((position) => gapOf(ground, cells, position, 1)).join(',');
}

function asymmetryOf(ground: FormulaGround, cells: RowCells, gapList: string): string {
  const weights = weightsOf(ground);
  if (weights.every((weight) => weight === 1)) return `SUM(${gapList})`;
  const weighted = POSITIONS.map(
    (position) => `${numberLiteral(weights[position])}*(${gapOf(ground, cells, position, 1)})`,
  );
  return `(${weighted.join('+')})`;
}

/** The weighted sum of three scores. */
function totalOf(ground: FormulaGround, scores: Triple<string>): string {
  const weights = weightsOf(ground);
  return POSITIONS.map((position) => {
    const score = scoreOperand(scores[position], ground.scoreForm);
    return weights[position] === 1 ? score : `${numberLiteral(weights[position])}*${score}`;
  }).join('+');
}

function weightsOf({ settings }: FormulaGround): Triple<number> {
  return areWeights(settings.weights) ? normalisedWeights(settings.weights) : [1, 1, 1];
}

function times(expression: string, factor: number): string {
  if (factor === 1) return expression;
  return Number.isInteger(1 / factor)
    ? `${expression}/${numberLiteral(1 / factor)}`
    : `${expression}*${numberLiteral(factor)}`;
}
