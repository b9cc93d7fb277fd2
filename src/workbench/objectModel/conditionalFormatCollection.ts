import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/hostError';
import { intersection, without } from './areas';
import { ConditionalFormat } from './conditionalFormat';
import type { ConditionalFormatRecord } from './conditionalFormatStore';
import type { SheetLink } from './links';
import { onGrid, requireUnprotected } from './sheetCells';
import type { Area } from './state';

/** Kinds that Excel has; of these the add-in may add Custom, CellValue and PresetCriteria. */
const KINDS: readonly string[] = [
  'Custom',
  'CellValue',
  'ColorScale',
  'DataBar',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
];

/** The conditional formats that touch a range, the strongest first. */
export class ConditionalFormatCollection {
  static readonly type = 'ConditionalFormatCollection';

  constructor(
    private readonly sheet: SheetLink,
    private readonly area: Area,
  ) {}

  items(): readonly ConditionalFormat[] {
    return this.#records().map((record) => new ConditionalFormat(this.sheet, record, this.area));
  }
  getCount(): number {
    return this.#records().length;
  }
  getItem(id: unknown): ConditionalFormat {
    const item = this.getItemOrNullObject(id);
    if (!item) throw itemNotFound();
    return item;
  }
  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this.items().find((item) => item.id === id) ?? null;
  }

  add(type: unknown): ConditionalFormat {
    requireUnprotected(this.sheet);
    if (typeof type !== 'string' || !KINDS.includes(type)) throw invalidArgument();
    if (type !== 'Custom' && type !== 'CellValue' && type !== 'PresetCriteria')
      throw apiNotFound(`ConditionalFormatCollection.add(${type})`);
    const record = this.sheet.conditionalFormats.add(type, [onGrid(this.sheet, this.area)]);
    return new ConditionalFormat(this.sheet, record, this.area);
  }

  getItemAt(index: number): ConditionalFormat {
    const item = this.items()[index];
    if (!item) throw itemNotFound();
    return item;
  }

  /** Takes the formats away from this range; a format that reaches further stays on the rest. */
  clearAll(): void {
    requireUnprotected(this.sheet);
    const store = this.sheet.conditionalFormats;
    for (const record of this.#records()) {
      const rest = record.areas.flatMap((area) => without(area, this.area));
      if (rest.length === 0) store.delete(record);
      else {
        record.areas = rest;
        store.markChanged(record);
      }
    }
  }

  #records(): readonly ConditionalFormatRecord[] {
    const records = this.sheet.conditionalFormats.list();
    return records.filter((record) => record.areas.some((area) => intersection(area, this.area)));
  }
}
