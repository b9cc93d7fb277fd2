import { HostError, itemNotFound } from '../protocol/hostError';
import { methodOf } from '../protocol/modelObject';
import { addressOf, MAX_COLUMNS, MAX_ROWS, quotedSheet } from '../../cells/a1';
import { isEntireColumn, isEntireRow } from './areas';
import { applyStyle } from './cellStyleNames';
import { fanOut } from './fanOut';
import type { RangeLink, SheetLink } from './links';
import { RangeFormat } from './rangeFormat';
import type { Area } from './state';

/** Longer addresses of several areas fail where the host is harsh. */
const MAX_ADDRESS = 8192;

/** Several ranges of one worksheet. */
export class RangeAreas {
  static readonly type = 'RangeAreas';

  constructor(
    private readonly sheet: SheetLink,
    private readonly parts: readonly Area[],
  ) {}

  get areaCount(): number {
    return this.parts.length;
  }
  get cellCount(): number {
    return this.parts.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
  }
  get address(): string {
    const sheet = quotedSheet(this.sheet.name);
    const address = this.parts.map((area) => `${sheet}!${addressOf(area)}`).join(',');
    const isTooLong = this.sheet.book.harsh.has('strictRules') && address.length > MAX_ADDRESS;
    if (isTooLong) throw new HostError('GeneralException', 'The address is too long.', undefined, 500);
    return address;
  }
  get addressLocal(): string {
    return this.address;
  }
  get isEntireColumn(): boolean {
    return this.parts.every(isEntireColumn);
  }
  get isEntireRow(): boolean {
    return this.parts.every(isEntireRow);
  }
  get worksheet(): SheetLink {
    return this.sheet;
  }
  get format(): object {
    return fanOut(this.parts.map((area) => new RangeFormat(this.sheet, area)));
  }
  set style(name: string | null) {
    if (name !== null) for (const area of this.parts) applyStyle({ sheet: this.sheet, area }, name);
  }
  clear(applyTo?: unknown): void {
    this.#each('clear', applyTo);
  }
  async copyFrom(...given: readonly unknown[]): Promise<void> {
    for (const area of this.parts) await methodOf(this.sheet.rangeOver(area), 'copyFrom')?.(...given);
  }
  getOffsetRangeAreas(rows: number, columns: number): object {
    return this.sheet.rangesOver(
      this.parts.map((area) => ({ ...area, row: area.row + rows, column: area.column + columns })),
    );
  }
  getEntireRow(): object {
    return this.sheet.rangesOver(
      this.parts.map((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })),
    );
  }
  getEntireColumn(): object {
    return this.sheet.rangesOver(this.parts.map((area) => ({ ...area, row: 0, rowCount: MAX_ROWS })));
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.parts.map((area) => this.sheet.rangeOver(area)));
  }

  #each(method: string, ...given: readonly unknown[]): void {
    for (const area of this.parts) methodOf(this.sheet.rangeOver(area), method)?.(...given);
  }
}

export class RangeCollection {
  static readonly type = 'RangeCollection';

  constructor(private readonly ranges: readonly RangeLink[]) {}

  items(): readonly RangeLink[] {
    return this.ranges;
  }
  getCount(): number {
    return this.ranges.length;
  }
  getItemAt(index: number): RangeLink {
    const range = this.ranges[index];
    if (!range) throw itemNotFound();
    return range;
  }
}
