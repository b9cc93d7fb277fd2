import { isScore } from '../../negotiation/concession';
import { readScore } from '../../cells/readScore';
import { triangulate } from '../../negotiation/triangulate';
import { scoreCells, type Cells } from '../arguments';
import { required, type FunctionDefinition } from '../definition';
import {
  BLANK,
  isFunctionError,
  resultRow,
  valueError,
  type FunctionError,
  type ResultCell,
} from '../result';

const LABELS = ['Value', 'Leverage', 'Relationship'] as const;

/** The mean of one score over the scorers who gave it; null when none did. */
function meanOf(scorers: readonly Cells[], row: number, column: number): number | null | FunctionError {
  const given: number[] = [];
  for (const [i, cells] of scorers.entries()) {
    const reading = readScore(cells[row]?.[column]);
    if (reading.kind === 'unreadable')
      return valueError(`Scorer ${i + 1}, row ${row + 1}, ${LABELS[column] ?? ''}: ${reading.reason}`);
    if (reading.kind === 'score' && isScore(reading.score)) given.push(reading.score);
  }
  return triangulate(given)?.mean ?? null;
}

export const TRIANGULATE: FunctionDefinition = {
  id: 'TRIANGULATE',
  description:
    'Mean of several people’s scores, for Value, Leverage and Relationship; a scorer’s blank cells do not count',
  parameters: [
    required('first', 'n × 3 scores', 'The first person’s scores: Value, Leverage, Relationship'),
    {
      name: 'others',
      shape: 'n × 3 scores each',
      description: 'The next people’s scores, one range each',
      optional: true,
      repeating: true,
    },
  ],
  result: 'n × 3',
  example: {
    formula: 'TRIANGULATE(C5:E5, F5:H5)',
    arguments: [[[2, 8, 3]], [[[4, 6, 4]]]],
    result: [[3, 7, 3.5]],
  },
  compute: ([first, others]) => {
    const given: readonly unknown[] = Array.isArray(others) ? others : [];
    const scorers: Cells[] = [];
    for (const [i, argument] of [first, ...given.filter((x) => x !== null)].entries()) {
      const cells = scoreCells(argument, `Scores of person ${i + 1}`);
      if (isFunctionError(cells)) return cells;
      scorers.push(cells);
    }
    const rows = scorers[0]?.length ?? 0;
    const odd = scorers.findIndex((cells) => cells.length !== rows);
    if (odd > 0)
      return valueError(
        `Everybody’s scores need the same number of rows; person ${odd + 1} has ${scorers[odd]?.length ?? 0}`,
      );
    return Array.from({ length: rows }, (_, row) => {
      const means = [0, 1, 2].map((column) => meanOf(scorers, row, column));
      const error = means.find(isFunctionError);
      if (error !== undefined) return resultRow(3, error);
      if (means.every((mean) => mean === null)) return resultRow(3, BLANK);
      return means.map((mean, i): ResultCell =>
        isFunctionError(mean)
          ? mean
          : (mean ?? valueError(`Row ${row + 1}, ${LABELS[i] ?? ''}: nobody scored it`)),
      );
    });
  },
  portable: null,
};

export const SCORER_FUNCTIONS: readonly FunctionDefinition[] = [TRIANGULATE];
