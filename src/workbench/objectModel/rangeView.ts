import { cellAddress, quotedSheet } from '../../cells/a1';
import { HostError } from '../protocol/hostError';
import { isLineHidden } from './hiddenLines';
import type { RangeContent } from './rangeContent';
import { onGrid } from './sheetCells';

/** What of a range can be seen: hidden and filtered rows and columns left out. */
export class RangeView {
  static readonly type = 'RangeView';

  constructor(private readonly range: RangeContent) {}

  get rowCount(): number {
    return this.#visible('rows').length;
  }
  get columnCount(): number {
    return this.#visible('columns').length;
  }
  get values(): Promise<unknown> {
    return this.#pick(this.range.values);
  }
  get formulas(): Promise<unknown> {
    return this.#pick(this.range.formulas);
  }
  get text(): Promise<unknown> {
    return this.#pick(this.range.text);
  }
  get valueTypes(): Promise<unknown> {
    return this.#pick(this.range.valueTypes);
  }
  get numberFormat(): Promise<unknown> {
    return this.#pick(Promise.resolve(this.range.numberFormat));
  }
  get cellAddresses(): Promise<unknown> {
    const { sheet, area } = this.range;
    const { row, column, rowCount, columnCount } = onGrid(sheet, area);
    const line = (at: number) =>
      Array.from(
        { length: columnCount },
        (_, j) => `${quotedSheet(sheet.name)}!${cellAddress(row + at, column + j)}`,
      );
    return this.#pick(Promise.resolve(Array.from({ length: rowCount }, (_, i) => line(i))));
  }
  getRange(): object {
    return this.range;
  }

  /** Indexes within the range. */
  #visible(lines: 'rows' | 'columns'): readonly number[] {
    const { sheet, area } = this.range;
    const { row, column, rowCount, columnCount } = onGrid(sheet, area);
    const [first, count] = lines === 'rows' ? [row, rowCount] : [column, columnCount];
    return Array.from({ length: count }, (_, at) => at).filter(
      (at) => !isLineHidden(sheet, lines, first + at),
    );
  }

  async #pick(matrix: Promise<readonly (readonly unknown[])[] | null>): Promise<unknown> {
    const cells = await matrix;
    if (!cells) throw new HostError('ResponsePayloadSizeLimitExceeded', 'The range is too big to be viewed.');
    const columns = this.#visible('columns');
    return this.#visible('rows').map((row) => columns.map((column) => cells[row]?.[column]));
  }
}
