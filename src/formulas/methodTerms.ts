import type { Dimension, Direction, Triple } from '../negotiation/concession';
import type { MethodSettings } from '../negotiation/settings';
import { goes, goesSomewhere, isGet } from './directionTerm';
import { ONE_ROW } from './notation';
import { positionOf, rowCells, type RowCells, type RowColumns } from './rowCells';
import { crosses, drives, limitsOf, weightedSum, weightsOf, type RowNumbers, type Side } from './rowMethod';
import type { ScoreTerm } from './scoreTerm';
import type { SheetWords } from './sheetWords';
import { agreedTerm, wayTerms, type AgreedElsewhere, type WayElsewhere } from './saidElsewhere';
import { oneOfWords } from './wordTest';

/** A list as formulas see it: what they are written from. */
export interface FormulaList {
  readonly columns: RowColumns;
  readonly settings: MethodSettings;
  /** How the scores of this list are read from their cells. */
  readonly scores: ScoreTerm;
  readonly words: SheetWords;
  /** Absent: three scores a side. With `one` each side has one column, and totals are three times its score. */
  readonly measure?: 'one';
  /** Where a get's scores stand in columns of their own, in a list of one score. */
  readonly forGets?: { readonly own: number; readonly mirror: number | null };
  /** Where ticks, titles or sections say what no word in a row's own cells does. */
  readonly way?: WayElsewhere;
  readonly agreed?: AgreedElsewhere;
  /** Names of rows inside the list that hold numbers but are no concessions (totals, averages), lower case. */
  readonly otherRows: readonly string[];
  /** Names of rows that are headings of sections, lower case. */
  readonly sections: readonly string[];
}

/** The method's conditions on one row, as native en-US formula text. */
export interface MethodTerms {
  readonly cells: RowCells;
  /** Our score on a dimension as a number. */
  readonly ownScore: (dimension: Dimension) => string;
  /** The row's numbers; with 0 for all of theirs without a mirror. */
  readonly numbers: RowNumbers;
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
  /** Condition: the row is a get, an error where it is not known; null without a Direction column, where every row is a give. */
  readonly isGet: string | null;
  /** Conditions: the row is agreed (none needed without a Status column). */
  readonly agreed: readonly string[];
  /** Condition: some gap or the asymmetry reaches its threshold on that side. */
  readonly crosses: (side: Side) => string;
  /** Conditions: this dimension drives the flag on that side: its gap reaches the threshold and is the largest, the first of equals. */
  readonly drives: (dimension: Dimension, side: Side) => readonly string[];
}

/**
 * The conditions of method sections 1 and 2 for the row `row` (1-based) of a list.
 *
 * Differences are taken between cells, never between ranges: where a formula is not evaluated as an array (an older Excel,
 * LibreOffice's conditional formats), a difference of ranges would compare one value of each.
 */
export function methodTerms(list: FormulaList, row: number): MethodTerms {
  const { columns, settings, scores, words } = list;
  const cells = rowCells(columns, row);
  const { direction, status } = cells;
  const said = list.way && wayTerms(list.way, cells.name, cells.at);
  const isGetHere = said?.isGet ?? (direction === null ? null : isGet(direction, words));
  const { own, mirror } = sidesOf(list, cells, isGetHere);
  const numbers = numbersOf(list, own, mirror);
  const limits = limitsOf(settings);
  const scored = (of: readonly string[], columnsOf: readonly number[]) => {
    const each = [...new Set(of)];
    const spans = list.forGets === undefined ? cells.spans([...new Set(columnsOf)]) : each;
    return scores.areScores({ each, spans });
  };
  const agreed = list.agreed === undefined ? null : agreedTerm(list.agreed, cells.name, cells.at);
  return {
    cells,
    ownScore: (dimension) => scores.value(own[positionOf(dimension)]),
    numbers,
    named: [`TRIM(${cells.name})<>""`, ...noneOf(cells.name, list.otherRows)],
    noSection: noneOf(cells.name, list.sections),
    ownScored: scored(own, columns.own),
    mirrorScored: mirror && scored(mirror, columns.mirror ?? []),
    allScored: mirror && scored([...own, ...mirror], [...columns.own, ...(columns.mirror ?? [])]),
    goes: (way) => {
      if (said !== undefined) return [said.goes[way]];
      if (direction === null) return way === 'give' ? [] : null;
      return [goes(direction, words, way)];
    },
    goesSomewhere: said?.goesSomewhere ?? (direction === null ? [] : [goesSomewhere(direction, words)]),
    isGet: isGetHere,
    agreed: agreed !== null ? [agreed] : status === null ? [] : [oneOfWords(status, words.agreed, false)],
    crosses: (side) =>
      list.measure === 'one'
        ? ONE_ROW.reaches(numbers.difference(side), limits.total)
        : crosses(numbers, limits, ONE_ROW, side),
    drives: (dimension, side) => drives(numbers, limits, dimension, side),
  };
}

function noneOf(cell: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`NOT(${oneOfWords(cell, names, false)})`];
}

const map = (of: Triple<string>, one: (part: string) => string): Triple<string> => [
  one(of[0]),
  one(of[1]),
  one(of[2]),
];

/** The cells of both sides; a get's may stand in columns of their own. */
export function sidesOf(
  { measure, forGets }: Pick<FormulaList, 'measure' | 'forGets'>,
  { own, mirror, at }: Pick<RowCells, 'own' | 'mirror' | 'at'>,
  get: string | null,
): { readonly own: Triple<string>; readonly mirror: Triple<string> | null } {
  if (measure !== 'one' || forGets === undefined || get === null) return { own, mirror };
  const either = (give: string, column: number | null) =>
    `IF(${get},${column === null ? 'NA()' : at(column)},${give})`;
  return {
    own: map(own, (cell) => either(cell, forGets.own)),
    mirror: mirror && map(mirror, (cell) => either(cell, forGets.mirror)),
  };
}

function numbersOf(
  { settings, scores, measure }: FormulaList,
  own: Triple<string>,
  mirror: Triple<string> | null,
): RowNumbers {
  if (measure === 'one') {
    const [us, them] = [scores.operand(own[0]), mirror === null ? '0' : scores.operand(mirror[0])];
    const gap = (side: Side) => (side === 1 ? `${us}-${them}` : `${them}-${us}`);
    return {
      gap: (_, side) => gap(side),
      difference: (side) => `3*(${gap(side)})`,
      ownTotal: `3*${us}`,
      mirrorTotal: `3*${them}`,
    };
  }
  const weights = weightsOf(settings);
  const ours = map(own, scores.operand);
  const theirs = mirror === null ? (['0', '0', '0'] as const) : map(mirror, scores.operand);
  const gap = (i: 0 | 1 | 2, side: Side) =>
    side === 1 ? `${ours[i]}-${theirs[i]}` : `${theirs[i]}-${ours[i]}`;
  const isPlain = weights.every((weight) => weight === '1');
  return {
    gap: (dimension, side) => gap(positionOf(dimension), side),
    difference: (side) =>
      weightedSum(
        map([gap(0, side), gap(1, side), gap(2, side)], (one) => (isPlain ? one : `(${one})`)),
        weights,
      ),
    ownTotal: weightedSum(ours, weights),
    mirrorTotal: mirror === null ? '0' : weightedSum(theirs, weights),
  };
}
