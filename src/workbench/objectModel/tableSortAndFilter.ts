import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/hostError';
import { isArray } from './arrays';
import type { CellValue } from './cellValue';
import { setHidden } from './hiddenLines';
import type { BookLink, SheetLink } from './links';
import { requireUnprotected } from './sheetCells';
import { sortRows } from './sortRows';
import { bodyArea } from './tableAreas';
import type { TableRecord } from './tableStore';

/** Sorts a table's body. */
export class TableSort {
  static readonly type = 'TableSort';

  constructor(
    private readonly book: BookLink,
    private readonly tableId: string,
  ) {}

  async apply(fields: unknown): Promise<void> {
    if (!isArray(fields)) throw invalidArgument();
    const record = this.book.tableStore.find(this.tableId);
    const sheet = record && this.book.sheetWithGridId(record.sheetId);
    if (!sheet) throw itemNotFound();
    const keys = fields.map((field) => {
      const { key, ascending, sortOn } = field as Readonly<Record<string, unknown>>;
      if (sortOn !== undefined && sortOn !== 'Value') throw apiNotFound('TableSort.apply(by colour or icon)');
      if (typeof key !== 'number' || key >= record.area.columnCount) throw invalidArgument();
      return { column: key, descending: ascending === false };
    });
    await sortRows(sheet, bodyArea(record), keys);
  }
}

/** What a column of a table lets through: values by their shown text, one or two comparisons, or what is above or below the mean. */
interface Criterion {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly unknown[];
  readonly dynamicCriteria?: string;
}

const filters = new WeakMap<TableRecord, Map<number, Criterion>>();

/** Filters rows of a table by hiding them; the file keeps which rows are hidden, not why. */
export class TableFilter {
  static readonly type = 'Filter';

  constructor(
    private readonly book: BookLink,
    private readonly tableId: string,
    private readonly column: number,
  ) {}

  get criteria(): Criterion | null {
    return filters.get(this.#record)?.get(this.column) ?? null;
  }
  async apply(criteria: unknown): Promise<void> {
    const criterion = criteria as Criterion;
    const { filterOn, dynamicCriteria } = criterion;
    if (filterOn === 'Dynamic') {
      if (dynamicCriteria !== 'AboveAverage' && dynamicCriteria !== 'BelowAverage')
        throw apiNotFound(`Filter.apply(${dynamicCriteria ?? filterOn})`);
    } else if (filterOn !== 'Values' && filterOn !== 'Custom') throw apiNotFound(`Filter.apply(${filterOn})`);
    const record = this.#record;
    const known = filters.get(record) ?? new Map<number, Criterion>();
    filters.set(record, known.set(this.column, criterion));
    await showFiltered(this.book, record);
  }
  applyValuesFilter(values: unknown): Promise<void> {
    if (!isArray(values)) throw invalidArgument();
    return this.apply({ filterOn: 'Values', values });
  }
  applyCustomFilter(criterion1: unknown, criterion2?: unknown, operator?: unknown): Promise<void> {
    return this.apply({ filterOn: 'Custom', criterion1, criterion2, operator });
  }
  applyDynamicFilter(dynamicCriteria: unknown): Promise<void> {
    return this.apply({ filterOn: 'Dynamic', dynamicCriteria });
  }
  async clear(): Promise<void> {
    filters.get(this.#record)?.delete(this.column);
    await showFiltered(this.book, this.#record);
  }

  get #record(): TableRecord {
    const record = this.book.tableStore.find(this.tableId);
    if (!record) throw itemNotFound();
    return record;
  }
}

export async function clearTableFilters(book: BookLink, record: TableRecord): Promise<void> {
  filters.delete(record);
  await showFiltered(book, record);
}

async function showFiltered(book: BookLink, record: TableRecord): Promise<void> {
  const sheet = book.sheetWithGridId(record.sheetId);
  if (!sheet) throw itemNotFound();
  requireUnprotected(sheet);
  await book.settle();
  const { row, column, rowCount } = bodyArea(record);
  const rows = { first: row, count: rowCount };
  const criteria = [...(filters.get(record) ?? [])].map(
    ([index, criterion]) => [index, settled(sheet, rows, column + index, criterion)] as const,
  );
  for (let at = row; at < row + rowCount; at++) {
    const isShown = criteria.every(([index, criterion]) => passes(sheet, at, column + index, criterion));
    setHidden(sheet, 'rows', at, 1, !isShown);
  }
}

/** A criterion by the mean as a comparison with it, as the cells are when the filter is applied. */
function settled(
  sheet: SheetLink,
  { first, count }: { readonly first: number; readonly count: number },
  column: number,
  criterion: Criterion,
): Criterion {
  if (criterion.filterOn !== 'Dynamic') return criterion;
  const cells = sheet.book.calculation.reading(sheet.book.grid.getId(), sheet.gridId);
  const numbers = Array.from({ length: count }, (_, at) => cells?.value(first + at, column)).filter(
    (value) => typeof value === 'number',
  );
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const sign = criterion.dynamicCriteria === 'AboveAverage' ? '>' : '<';
  return { filterOn: 'Custom', criterion1: `${sign}${mean}` };
}

function passes(sheet: SheetLink, row: number, column: number, criterion: Criterion): boolean {
  const cells = sheet.book.calculation.reading(sheet.book.grid.getId(), sheet.gridId);
  const value = cells?.value(row, column) ?? '';
  if (criterion.filterOn === 'Values')
    return (criterion.values ?? []).some((one) => String(one).toLowerCase() === String(value).toLowerCase());
  const tests = [criterion.criterion1, criterion.criterion2].filter((one) => typeof one === 'string');
  return criterion.operator === 'Or'
    ? tests.some((test) => compares(value, test))
    : tests.every((test) => compares(value, test));
}

function compares(value: CellValue, test: string): boolean {
  const [, sign = '=', wanted = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(test) ?? [];
  const number = wanted.trim() === '' ? Number.NaN : Number(wanted);
  if (sign === '=' || sign === '<>') return equals(value, wanted, number) === (sign === '=');
  if (typeof value !== 'number' || Number.isNaN(number)) return false;
  if (sign === '<') return value < number;
  if (sign === '>') return value > number;
  return sign === '<=' ? value <= number : value >= number;
}

function equals(value: CellValue, wanted: string, number: number): boolean {
  if (typeof value === 'number') return value === number;
  const pattern = wanted
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${pattern}$`, 'iu').test(String(value));
}
