import { BARE_ROW, isScore, type Concession, type Scores } from '../../../src/negotiation/concession';
import type { MatchableRow } from '../../../src/excel/history/openMatch';
import type { SheetGrid } from '../../../src/cells/sheetGrid';

/** Three numbers as scores. */
export function scores(...numbers: readonly [number, number, number]): Scores {
  const [a, b, c] = numbers;
  if (isScore(a) && isScore(b) && isScore(c)) return [a, b, c];
  throw new Error(`${numbers.join('/')} are no scores.`);
}

/** A row as it is known, a give of 5/5/5 unless said otherwise. */
export function known(name: string, details: Partial<MatchableRow> = {}): MatchableRow {
  return {
    name,
    direction: 'give',
    status: 'idea',
    type: '',
    own: scores(5, 5, 5),
    mirror: null,
    ...details,
  };
}

/** A concession on a worksheet row. */
export function concession(row: number, name: string, details: Partial<Concession> = {}): Concession {
  return { ...BARE_ROW, ...known(name), ...details, row };
}

/** A sheet with these rows from A1 on. */
export function gridOf(rows: readonly (readonly unknown[])[], details: Partial<SheetGrid> = {}): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
  return {
    sheet: 'Concession history',
    active: false,
    visible: true,
    row: 0,
    column: 0,
    values,
    formulas: [],
    tables: [],
    ...details,
  };
}
