import type { Status } from '../../negotiation/concession';
import { cellAddress, columnLetters } from '../../cells/a1';
import { readDirection, readStatus, readTick } from '../../vocabulary/cellWords';
import { directionReader } from '../../vocabulary/directionReader';
import type { Parties } from '../../vocabulary/headingReader';
import { titleDirection } from '../../vocabulary/titleHints';
import { isBlankAt, textAt, type SheetGrid } from '../../cells/sheetGrid';
import { columnContent } from './columnContent';
import { ask, type Answers, type PartialDoubt } from './doubt';
import type { HeadedColumn } from './headedColumns';
import type { HeaderRow } from './headerRows';
import type { TickColumns } from './reading';

/** Columns in which a mark says what words say elsewhere. */
export interface Ticks {
  readonly direction: TickColumns | null;
  readonly statuses: readonly { readonly column: number; readonly status: Status }[];
  readonly doubts: readonly PartialDoubt[];
}

export const NO_TICKS: Ticks = { direction: null, statuses: [], doubts: [] };

/** Every column of marks. @example columnsOfTicks(NO_TICKS)  // [] */
export function columnsOfTicks({ direction, statuses }: Ticks): readonly number[] {
  const both = [direction?.give ?? null, direction?.get ?? null].filter((column) => column !== null);
  return [...both, ...statuses.map(({ column }) => column)];
}

/** Finds the columns headed Give and Get, or Agreed, Open and Rejected, in which rows are ticked. */
export function findTicks(
  header: HeaderRow,
  rows: readonly number[],
  parties: Parties,
  answers: Answers,
): Ticks {
  const { grid, row } = header;
  const ticked = header.columns.filter(
    (one) => one.dimension === null && !one.fromAbove && isTicked(grid, one, rows),
  );
  const sides = directionReader('', [], parties);
  const told = ticked.map((one) => {
    const { text } = one.heading;
    const plain = readDirection(text) ?? titleDirection(text);
    const isStatus = readStatus(text) !== null && titleDirection(text) === null;
    const direction = isStatus ? null : plain === 'both' ? null : (plain ?? sides(text));
    return { column: one.column, direction, isPlain: plain !== null, status: readStatus(text) };
  });
  const give = told.find(({ direction }) => direction === 'give');
  const get = told.find(({ direction }) => direction === 'get');
  const marked = told.filter(({ direction, status }) => direction === null && status !== null);
  const isWorded = (column: number) => {
    const { statuses: words, checks, dates } = columnContent(grid, column, rows);
    return words + checks + dates >= 0.8;
  };
  // One column headed Agreed is a column of statuses like any other, unless nothing but ticks stands in it.
  const statuses = marked.flatMap(({ column, status }) =>
    status === null || (marked.length === 1 && status === 'agreed' && isWorded(column))
      ? []
      : [{ column, status }],
  );
  const doubts: PartialDoubt[] =
    statuses.length === 1 && statuses[0] !== undefined && statuses[0].status !== 'agreed'
      ? [oneStatus(grid, row, statuses[0].column, textAt(grid, row, statuses[0].column))]
      : [];
  if (give === undefined && get === undefined) return { direction: null, statuses, doubts };
  const both = { give: give?.column ?? null, get: get?.column ?? null };
  const columns = [both.give, both.get].filter((column) => column !== null);
  const isPlain = columns.length === 2 && give?.isPlain === true && get?.isPlain === true;
  if (isPlain) return { direction: both, statuses, doubts };
  const [first = 0] = columns;
  const letters = columns.map(columnLetters);
  const b = letters[1];
  const asRead =
    b === undefined
      ? `A tick means ${give === undefined ? 'get' : 'give'}, none means ${give === undefined ? 'give' : 'get'}`
      : `${columnLetters(both.give ?? 0)} gives, ${columnLetters(both.get ?? 0)} gets`;
  const turned =
    b === undefined
      ? `A tick means ${give === undefined ? 'give' : 'get'}, none means ${give === undefined ? 'get' : 'give'}`
      : `${columnLetters(both.get ?? 0)} gives, ${columnLetters(both.give ?? 0)} gets`;
  const { answer, open } = ask(
    {
      column: 'direction',
      about: 'direction',
      cells: [
        columns.length === 1 ? cellAddress(row, first) : columns.map((c) => cellAddress(row, c)).join(':'),
      ],
      reason: `The ticks in ${letters.join(' and ')} seem to say who gives.`,
      question: `Do the ticks in ${columnLetters(both.give ?? first)} mean that we ${give === undefined ? 'get' : 'give'}?`,
      answers: [asRead, turned, 'They mean something else'],
      taken: asRead,
      key: `direction|${grid.sheet}|ticks ${columns.map((column) => textAt(grid, row, column)).join('/')}`,
    } as const,
    answers,
  );
  if (answer === 'They mean something else')
    return { direction: null, statuses, doubts: [...doubts, ...open] };
  const direction = answer === turned ? { give: both.get, get: both.give } : both;
  return { direction, statuses, doubts: [...doubts, ...open] };
}

function oneStatus(grid: SheetGrid, row: number, column: number, heading: string): PartialDoubt {
  return {
    column: 'status',
    about: 'status',
    cells: [cellAddress(row, column)],
    reason: `The ticks under "${heading}" say how far some rows have come; the others count as agreed.`,
    question: `Do the rows without a tick under "${heading}" count as agreed?`,
    answers: ['Yes, they are agreed', 'No, I add a Status column'],
    taken: 'Yes, they are agreed',
    key: `status|${grid.sheet}|ticks ${heading}`,
  };
}

function isTicked(grid: SheetGrid, { column }: HeadedColumn, rows: readonly number[]): boolean {
  const { filled, ticks, distinct } = columnContent(grid, column, rows);
  if (filled === 0 || ticks < 0.8) return false;
  const texts = new Set(
    rows.map((row) => textAt(grid, row, column).toLowerCase()).filter((one) => one !== ''),
  );
  return texts.size <= 3 && (distinct < 1 || filled <= 2);
}

/** Which of the columns is ticked in a row: the direction that it stands for, `both`, or null for none. */
export function tickedDirection(
  grid: SheetGrid,
  { give, get }: TickColumns,
  row: number,
): 'give' | 'get' | 'both' | null {
  const at = (column: number | null) =>
    column !== null && !isBlankAt(grid, row, column) && readTick(textAt(grid, row, column)) === true;
  const [gives, gets] = [at(give), at(get)];
  if (give === null) return gets ? 'get' : 'give';
  if (get === null) return gives ? 'give' : 'get';
  if (gives && gets) return 'both';
  return gives ? 'give' : gets ? 'get' : null;
}
