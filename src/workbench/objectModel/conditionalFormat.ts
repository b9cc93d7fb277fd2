import { apiNotFound, invalidArgument, invalidOperation } from '../protocol/hostError';
import { ConditionalRangeFormat } from './conditionalRangeFormat';
import type { ConditionalFormatRecord } from './conditionalFormatStore';
import type { RangeLink, SheetLink } from './links';
import { requireUnprotected } from './sheetCells';
import type { CellValueRule, ConditionalFormatKind } from './state';

export class ConditionalFormat {
  static readonly type = 'ConditionalFormat';

  constructor(
    private readonly sheet: SheetLink,
    private readonly record: ConditionalFormatRecord,
  ) {}

  get wireId(): { readonly key: string; readonly value: string } {
    return { key: 'Id', value: this.id };
  }
  get id(): string {
    return this.record.id;
  }
  get type(): ConditionalFormatKind {
    return this.record.kind;
  }

  /** 0 is the strongest of the worksheet. */
  get priority(): number {
    return this.sheet.conditionalFormats.list().indexOf(this.record);
  }
  set priority(priority: number) {
    requireUnprotected(this.sheet);
    this.sheet.conditionalFormats.move(this.record, priority);
  }
  get stopIfTrue(): boolean {
    return this.record.stopIfTrue;
  }
  set stopIfTrue(stops: boolean) {
    requireUnprotected(this.sheet);
    this.record.stopIfTrue = stops;
    this.sheet.conditionalFormats.markChanged(this.record);
  }

  get custom(): CustomConditionalFormat {
    return required(this.customOrNullObject);
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.record.kind === 'Custom' ? new CustomConditionalFormat(this.sheet, this.record) : null;
  }
  get cellValue(): CellValueConditionalFormat {
    return required(this.cellValueOrNullObject);
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.record.kind === 'CellValue' ? new CellValueConditionalFormat(this.sheet, this.record) : null;
  }
  get colorScaleOrNullObject(): null {
    return this.#unlessOf('ColorScale', 'colorScale');
  }
  get dataBarOrNullObject(): null {
    return this.#unlessOf('DataBar', 'dataBar');
  }
  get iconSetOrNullObject(): null {
    return this.#unlessOf('IconSet', 'iconSet');
  }
  get topBottomOrNullObject(): null {
    return this.#unlessOf('TopBottom', 'topBottom');
  }
  get presetOrNullObject(): null {
    return this.#unlessOf('PresetCriteria', 'preset');
  }
  get textComparisonOrNullObject(): null {
    return this.#unlessOf('ContainsText', 'textComparison');
  }

  getRange(): RangeLink {
    return required(this.getRangeOrNullObject());
  }
  /** Null when the format covers several areas. */
  getRangeOrNullObject(): RangeLink | null {
    const [area, second] = this.record.areas;
    return area && !second ? this.sheet.rangeOver(area) : null;
  }
  getRanges(): object {
    return this.sheet.rangesOver(this.record.areas);
  }

  delete(): void {
    requireUnprotected(this.sheet);
    this.sheet.conditionalFormats.delete(this.record);
  }

  /** The workbench knows that such a format is there, but not how it is made. */
  #unlessOf(kind: ConditionalFormatKind, member: string): null {
    if (this.record.kind === kind) throw apiNotFound(`ConditionalFormat.${member}`);
    return null;
  }
}

export class CustomConditionalFormat {
  static readonly type = 'CustomConditionalFormat';
  readonly rule: ConditionalFormatRule;
  readonly format: ConditionalRangeFormat;

  constructor(sheet: SheetLink, record: ConditionalFormatRecord) {
    this.rule = new ConditionalFormatRule(sheet, record);
    this.format = new ConditionalRangeFormat(sheet, record);
  }
}

export class ConditionalFormatRule {
  static readonly type = 'ConditionalFormatRule';

  constructor(
    private readonly sheet: SheetLink,
    private readonly record: ConditionalFormatRecord,
  ) {}

  get formula(): string {
    return this.record.formula;
  }
  set formula(formula: string) {
    requireUnprotected(this.sheet);
    if (typeof formula !== 'string' || formula.trim() === '' || formula.trim() === '=')
      throw invalidArgument();
    this.record.formula = formula.startsWith('=') ? formula : `=${formula}`;
    this.sheet.conditionalFormats.markChanged(this.record);
  }
  get formulaLocal(): string {
    return this.formula;
  }
}

export class CellValueConditionalFormat {
  static readonly type = 'CellValueConditionalFormat';
  readonly format: ConditionalRangeFormat;

  constructor(
    private readonly sheet: SheetLink,
    private readonly record: ConditionalFormatRecord,
  ) {
    this.format = new ConditionalRangeFormat(sheet, record);
  }

  get rule(): CellValueRule | null {
    return this.record.comparison;
  }
  /** The library writes the members of the rule in wire spelling. */
  set rule(rule: unknown) {
    requireUnprotected(this.sheet);
    const operator = textMember(rule, 'operator') as CellValueRule['operator'] | undefined;
    const formula1 = textMember(rule, 'formula1');
    const formula2 = textMember(rule, 'formula2');
    if (operator === undefined || formula1 === undefined) throw invalidArgument();
    this.record.comparison = { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
    this.sheet.conditionalFormats.markChanged(this.record);
  }
}

function textMember(object: unknown, name: string): string | undefined {
  if (object === null || typeof object !== 'object') return undefined;
  const wireName = name.charAt(0).toUpperCase() + name.slice(1);
  const value: unknown = Reflect.get(object, name) ?? Reflect.get(object, wireName);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function required<T>(value: T | null): T {
  if (value === null) throw invalidOperation('This operation is not permitted for the current object.');
  return value;
}
