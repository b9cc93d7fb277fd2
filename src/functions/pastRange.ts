import { dayIn, dayNumber } from '../cells/excelDate';
import { readScore } from '../cells/readScore';
import { isScore, type Dimension, DIMENSIONS } from '../negotiation/concession';
import { libraryIndex, type LibraryIndex } from '../negotiation/library/libraryIndex';
import { DEFAULT_LIBRARY_SETTINGS } from '../negotiation/library/librarySettings';
import type { PastConcession } from '../negotiation/library/pastConcession';
import { readDirection } from '../vocabulary/cellWords';
import { headingReader } from '../vocabulary/headingReader';
import type { LibraryColumn } from '../vocabulary/language';
import { libraryColumn } from '../vocabulary/libraryHeadings';
import type { CellMatrix } from './argumentKinds';
import { valueError, type FunctionError } from './result';

const read = headingReader();

/** Which kind of score a word names, as a heading would; null where it names none. */
export function dimensionOf(word: string): Dimension | null {
  const { dimension, side } = read(word);
  return side === 'mirror' ? null : dimension;
}

/**
 * Past deals in a range of the user's own sheet, its headings in the first row: a type and our three scores, and as far as they
 * are there industry, counterparty, deal, date and direction. Rows without readable scores count in nothing.
 */
export function pastOfRange(cells: CellMatrix, today: Date): LibraryIndex | FunctionError {
  const [headings = [], ...rows] = cells;
  const columns: Partial<Record<LibraryColumn, number>> = {};
  const scores: Partial<Record<Dimension, number>> = {};
  for (const [at, heading] of headings.entries()) {
    const text = textOf(heading);
    const known = libraryColumn(text);
    if (known !== null) columns[known] ??= at;
    else {
      const dimension = dimensionOf(text);
      if (dimension !== null) scores[dimension] ??= at;
    }
  }
  const { type } = columns;
  const own = DIMENSIONS.map((dimension) => scores[dimension]);
  if (type === undefined || own.includes(undefined))
    return valueError(
      'The range of past deals needs its headings in the first row: Type, Our value, Our leverage, Our relationship',
    );
  const now = dayNumber(today);
  const past = rows.flatMap((row): readonly PastConcession[] => {
    const [value, leverage, relationship] = own.map((at) => {
      const reading = readScore(row[at ?? -1]);
      return reading.kind === 'score' ? reading.score : null;
    });
    if (!isScore(value) || !isScore(leverage) || !isScore(relationship)) return [];
    const text = (key: LibraryColumn) => textOf(row[columns[key] ?? -1]);
    const day = dayIn(row[columns.date ?? -1] ?? '');
    return [
      {
        ...{ type: text('type'), industry: text('industry'), counterparty: text('counterparty') },
        ...{ deal: text('deal'), outcome: text('outcome'), mirror: null },
        age: typeof day === 'number' ? Math.max(0, now - day) : null,
        direction: readDirection(text('direction')),
        own: [value, leverage, relationship],
      },
    ];
  });
  return libraryIndex(past, DEFAULT_LIBRARY_SETTINGS.halfLife);
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
}
