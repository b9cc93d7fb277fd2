import { HostError, itemNotFound } from '../protocol/hostError';
import { addressOf, quotedSheet } from '../../cells/a1';
import { isEntireColumn, isEntireRow } from './areas';
import type { RangeLink, SheetLink } from './links';
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
  get areas(): RangeCollection {
    return new RangeCollection(this.parts.map((area) => this.sheet.rangeOver(area)));
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
