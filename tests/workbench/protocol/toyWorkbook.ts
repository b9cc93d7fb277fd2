import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../../src/workbench/protocol/hostError';
import type { WorkbookEvent } from '../../../src/workbench/protocol/workbookEvents';

// Just enough of Excel's classes to talk about: a workbook of sheets whose cells are a map. No formulas, no formats.

export class ToyWorkbook {
  static readonly type = 'Workbook';
  readonly listeners: ((event: WorkbookEvent) => void)[] = [];
  readonly worksheets = new ToyWorksheets(this);
  readonly changed = new Map<string, ToyRange>();

  _GetRangeForEventByReferenceId(id: string): ToyRange {
    const range = this.changed.get(id);
    if (!range) throw itemNotFound();
    return range;
  }

  emit(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

export class ToyWorksheets {
  static readonly type = 'WorksheetCollection';
  readonly #sheets: ToyWorksheet[] = [];

  constructor(private readonly workbook: ToyWorkbook) {
    this.add('Sheet1');
  }

  items(): readonly ToyWorksheet[] {
    return this.#sheets;
  }

  add(name: string): ToyWorksheet {
    if (this.getItemOrNullObject(name)) throw itemAlreadyExists();
    const sheet = new ToyWorksheet(this.workbook, `{sheet-${this.#sheets.length + 1}}`, name);
    this.#sheets.push(sheet);
    return sheet;
  }

  getItemOrNullObject(key: string): ToyWorksheet | null {
    return this.#sheets.find((sheet) => sheet.id === key || sheet.name === key) ?? null;
  }

  getItem(key: string): ToyWorksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  getActiveWorksheet(): ToyWorksheet {
    return this.getItem('Sheet1');
  }
}

export class ToyWorksheet {
  static readonly type = 'Worksheet';
  readonly cells = new Map<string, unknown>();
  readonly position = 0;
  readonly #color = '#C00000';

  constructor(
    readonly workbook: ToyWorkbook,
    readonly id: string,
    public name: string,
  ) {}

  get wireId(): { key: string; value: string } {
    return { key: 'Id', value: this.id };
  }

  /** Read-only on purpose, though office.js lets it be written. */
  get tabColor(): string {
    return this.#color;
  }

  getRange(address = 'whole sheet'): ToyRange {
    return new ToyRange(this, address);
  }
}

/** One cell, whatever its address says. */
export class ToyRange {
  static readonly type = 'Range';

  constructor(
    private readonly sheet: ToyWorksheet,
    private readonly cell: string,
  ) {}

  get address(): string {
    return `${this.sheet.name}!${this.cell}`;
  }

  /** A calculated value takes a moment, as in a workbook that recalculates. */
  get values(): Promise<unknown[][]> | unknown[][] {
    return Promise.resolve([[this.sheet.cells.get(this.cell) ?? '']]);
  }

  set values(values: Promise<unknown[][]> | unknown[][]) {
    if (!Array.isArray(values)) throw invalidArgument();
    this.sheet.cells.set(this.cell, values[0]?.[0]);
    this.sheet.workbook.changed.set(this.cell, this);
    this.sheet.workbook.emit({
      kind: 'changed',
      worksheet: this.sheet,
      address: this.cell,
      referenceId: this.cell,
    });
  }
}
