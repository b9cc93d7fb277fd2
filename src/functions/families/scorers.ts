import { isScore } from '../../negotiation/concession';
import { readScore } from '../../cells/readScore';
import { triangulate } from '../../negotiation/triangulate';
import type { Argument, CellMatrix } from '../argumentKinds';
import { scoreCells } from '../arguments';
import { defineFunction, optional, required, type FunctionDefinition } from '../definition';
import {
  BLANK_RESULT,
  isFunctionError,
  resultRow,
  valueError,
  type FunctionError,
  type FunctionResult,
  type ResultCell,
} from '../result';

const LABELS = ['Value', 'Leverage', 'Relationship'] as const;

/** What a column of scores is called; a single one is the score. */
const labelOf = (column: number, width: number) => (width === 1 ? 'score' : (LABELS[column] ?? ''));

/** One person’s scores; persons count from 1 in the order of the parameters. */
interface Scorer {
  readonly person: number;
  readonly cells: CellMatrix;
}

/** What the scorers who gave one score make of it together; null when none did. */
function togetherOn(
  scorers: readonly Scorer[],
  row: number,
  column: number,
  of: 'mean' | 'range',
): number | null | FunctionError {
  const given: number[] = [];
  for (const { person, cells } of scorers) {
    const reading = readScore(cells[row]?.[column]);
    if (reading.kind === 'unreadable')
      return valueError(
        `Scorer ${person}, row ${row + 1}, ${labelOf(column, cells[row]?.length ?? 3)}: ${reading.reason}`,
      );
    if (reading.kind === 'score' && isScore(reading.score)) given.push(reading.score);
  }
  return triangulate(given)?.[of] ?? null;
}

/** A fixed few, not a repeating parameter: one that takes ranges has crashed Excel on the desktop. */
const OTHERS = ['second', 'third', 'fourth', 'fifth', 'sixth'] as const;

const PEOPLE = [
  required('first', 'scores', 'n × 3 scores', 'The first person’s scores: Value, Leverage, Relationship'),
  ...OTHERS.map((name) => optional(name, 'scores', 'n × 3 scores', `The ${name} person’s scores`)),
];

/** The mean or the range of each score over the people who gave it; blank where nobody scored a row. */
function eachScore(people: readonly Argument[], of: 'mean' | 'range'): FunctionResult {
  const scorers: Scorer[] = [];
  for (const [i, argument] of people.entries()) {
    if (i > 0 && argument === undefined) continue;
    const cells = scoreCells(argument, `Scores of person ${i + 1}`);
    if (isFunctionError(cells)) return cells;
    const rows = scorers[0]?.cells.length ?? cells.length;
    if (cells.length !== rows)
      return valueError(
        `Everybody’s scores need the same number of rows; person ${i + 1} has ${cells.length}`,
      );
    const columns = scorers[0]?.cells[0]?.length ?? cells[0]?.length;
    if (cells[0]?.length !== columns)
      return valueError(
        `Everybody’s scores need the same number of columns, three or one; person ${i + 1} has ${cells[0]?.length ?? 0}`,
      );
    scorers.push({ person: i + 1, cells });
  }
  const rows = scorers[0]?.cells.length ?? 0;
  const width = scorers[0]?.cells[0]?.length ?? 3;
  return Array.from({ length: rows }, (_, row) => {
    const means = Array.from({ length: width }, (_cell, column) => column).map((column) =>
      togetherOn(scorers, row, column, of),
    );
    const error = means.find(isFunctionError);
    if (error !== undefined) return resultRow(width, error);
    if (means.every((mean) => mean === null)) return resultRow(width, BLANK_RESULT);
    return means.map((mean, i): ResultCell =>
      isFunctionError(mean)
        ? mean
        : (mean ?? valueError(`Row ${row + 1}, ${labelOf(i, width)}: nobody scored it`)),
    );
  });
}

export const TRIANGULATE = defineFunction({
  id: 'TRIANGULATE',
  description:
    'Mean of several people’s scores, for Value, Leverage and Relationship; a scorer’s blank cells do not count',
  parameters: PEOPLE,
  result: 'n × 3',
  example: {
    formula: 'TRIANGULATE(C5:E5, F5:H5)',
    arguments: [[[2, 8, 3]], [[4, 6, 4]]],
    result: [[3, 7, 3.5]],
  },
  compute: (people) => eachScore(people, 'mean'),
  portable: null,
});

export const DISAGREEMENT = defineFunction({
  id: 'DISAGREEMENT',
  description:
    'How far apart several people’s scores are, highest less lowest, for Value, Leverage and Relationship; blank cells do not count',
  parameters: PEOPLE,
  result: 'n × 3',
  example: {
    formula: 'DISAGREEMENT(C5:E5, F5:H5)',
    arguments: [[[2, 8, 3]], [[4, 6, 4]]],
    result: [[2, 2, 1]],
  },
  compute: (people) => eachScore(people, 'range'),
  portable: null,
});

export const SCORER_FUNCTIONS: readonly FunctionDefinition[] = [TRIANGULATE, DISAGREEMENT];
