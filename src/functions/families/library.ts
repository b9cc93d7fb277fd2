import { usualScore } from '../../negotiation/library/benchmark';
import { EMPTY_INDEX, type LibraryIndex, type ScoreKind } from '../../negotiation/library/libraryIndex';
import { DEFAULT_LIBRARY_SETTINGS } from '../../negotiation/library/librarySettings';
import { DIMENSIONS } from '../../negotiation/concession';
import type { Argument } from '../argumentKinds';
import { columnOf, scoreCells, scoresOfRow } from '../arguments';
import { defineFunction, optional, required, type FunctionDefinition } from '../definition';
import { dimensionOf, pastOfRange } from '../pastRange';
import {
  BLANK_RESULT,
  isFunctionError,
  notAvailable,
  resultRow,
  valueError,
  type FunctionError,
  type FunctionResult,
  type ResultCell,
} from '../result';

const TYPE = required('type', 'word', 'one cell or n × 1', 'Type of concession, such as Exclusivity');
const COUNTERPARTY = optional(
  'counterparty',
  'word',
  'one cell',
  'Their name: their own past weighs most; all counterparties if left out',
);
const INDUSTRY = optional('industry', 'word', 'one cell', 'Their industry; all industries if left out');
const LIBRARY = optional(
  'library',
  'library',
  'a range with headings',
  'Past deals on a sheet of yours, headings in its first row; the concession library of this computer if left out',
);

const TOO_FEW = 'The library has under three rows of this type, too few to compare with';

/** The one cell of an argument as text; '' where it was left out. */
function wordOf(argument: Argument): string {
  const cell = argument?.[0]?.[0];
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
}

/** The past deals that are compared with: the range, else what is kept on this computer. */
function pastOf(range: Argument, kept: LibraryIndex | null): LibraryIndex | FunctionError {
  return range === undefined ? (kept ?? EMPTY_INDEX) : pastOfRange(range, new Date());
}

function kindOf(word: string): ScoreKind | FunctionError {
  if (/^(?:score|total|all)$/i.test(word)) return 'score';
  return dimensionOf(word) ?? valueError('Dimension is value, leverage, relationship or score');
}

/** Answers row by row for a column of types. */
function perType(
  [type, counterparty, industry, range]: readonly Argument[],
  rows: number,
  width: number,
  kept: LibraryIndex | null,
  answer: (
    usual: (kind: ScoreKind) => number | FunctionError,
    row: number,
  ) => readonly ResultCell[] | ResultCell,
): FunctionResult {
  const past = pastOf(range, kept);
  if (isFunctionError(past)) return past;
  const types = columnOf(type, rows, 'Type');
  if (isFunctionError(types)) return types;
  return types.map((cell, row) => {
    const name = wordOf([[cell]]);
    if (name === '') return resultRow(width, BLANK_RESULT);
    const subject = {
      type: name,
      counterparty: wordOf(counterparty),
      industry: wordOf(industry),
      direction: null,
    };
    const usual = (kind: ScoreKind) =>
      usualScore(past, subject, kind, DEFAULT_LIBRARY_SETTINGS).usual ?? notAvailable(TOO_FEW);
    return resultRow(width, answer(usual, row));
  });
}

const EXAMPLE_LIBRARY = [
  ['Type', 'Our value', 'Our leverage', 'Our relationship'],
  ['Exclusivity', 5, 7, 4],
  ['Exclusivity', 5, 7, 4],
  ['Exclusivity', 5, 7, 4],
];

export const BENCHMARK = defineFunction({
  id: 'BENCHMARK',
  description:
    'What concessions of a type usually score in your past deals; #N/A under three. Follows the library as it grows',
  parameters: [
    TYPE,
    required(
      'dimension',
      'word',
      'one cell',
      'value, leverage, relationship, or score for the mean of the three',
    ),
    COUNTERPARTY,
    INDUSTRY,
    LIBRARY,
  ],
  result: 'n × 1',
  example: {
    formula: 'BENCHMARK("Exclusivity", "leverage", "", "", Past!A1:D4)',
    arguments: [[['Exclusivity']], [['leverage']], null, null, EXAMPLE_LIBRARY],
    result: [[7]],
  },
  streams: true,
  compute: ([type, dimension, counterparty, industry, range], kept) => {
    const kind = kindOf(wordOf(dimension));
    if (isFunctionError(kind)) return kind;
    return perType([type, counterparty, industry, range], type?.length ?? 1, 1, kept, (usual) => usual(kind));
  },
  portable: null,
});

export const DEVIATION = defineFunction({
  id: 'DEVIATION',
  description:
    'Our scores less what their type usually scores in your past deals; 2 or more is worth a look; #N/A under three',
  parameters: [
    required('scores', 'scores', 'n × 3 scores', 'Scores: Value, Leverage, Relationship'),
    TYPE,
    COUNTERPARTY,
    INDUSTRY,
    LIBRARY,
  ],
  result: 'n × 3',
  example: {
    formula: 'DEVIATION(C5:E5, "Exclusivity", "", "", Past!A1:D4)',
    arguments: [[[5, 9, 4]], [['Exclusivity']], null, null, EXAMPLE_LIBRARY],
    result: [[0, 2, 0]],
  },
  streams: true,
  compute: ([scores, type, counterparty, industry, range], kept) => {
    const cells = scoreCells(scores, 'Scores');
    if (isFunctionError(cells)) return cells;
    return perType([type, counterparty, industry, range], cells.length, 3, kept, (usual, row) => {
      const ours = scoresOfRow(cells[row] ?? [], row + 1, '');
      if (ours === null) return BLANK_RESULT;
      if (isFunctionError(ours)) return ours;
      return DIMENSIONS.map((dimension, i) => {
        const expected = usual(dimension);
        return isFunctionError(expected) ? expected : (ours[i] ?? 0) - expected;
      });
    });
  },
  portable: null,
});

export const LIBRARY_FUNCTIONS: readonly FunctionDefinition[] = [BENCHMARK, DEVIATION];
