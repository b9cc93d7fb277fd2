import { shiftFormula } from '../files/formulas/shift';
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from '../protocol/hostError';
import { ConditionalRangeFormat } from './conditionalRangeFormat';
import type { ConditionalFormatRecord } from './conditionalFormatStore';
import { requireRuleFormula } from './formulaCheck';
import type { RangeLink, SheetLink } from './links';
import { presetAttributes } from './presetCriteria';
import { requireUnprotected } from './sheetCells';
import type { Area, CellValueRule, ConditionalFormatKind } from './state';

export class ConditionalFormat {
  static readonly type = 'ConditionalFormat';

  constructor(
    private readonly sheet: SheetLink,
    private readonly record: ConditionalFormatRecord,
    /** First cell of the range that the format was got from. */
    private readonly from: Area,
  ) {}

  get wireId(): { readonly key: string; readonly value: string } {
    return { key: 'Id', value: this.id };
  }
  get id(): string {
    return this.record.id;
  }
  get type(): ConditionalFormatKind {
    return this.#readable.kind;
  }

  /** 0 is the strongest of the worksheet. */
  get priority(): number {
    return this.sheet.conditionalFormats.list().indexOf(this.#readable);
  }
  set priority(priority: number) {
    requireUnprotected(this.sheet);
    this.sheet.conditionalFormats.move(this.record, priority);
  }
  get stopIfTrue(): boolean {
    return this.#readable.stopIfTrue;
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
    return this.#readable.kind === 'Custom'
      ? new CustomConditionalFormat(this.sheet, this.record, this.from)
      : null;
  }
  get cellValue(): CellValueConditionalFormat {
    return required(this.cellValueOrNullObject);
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.#readable.kind === 'CellValue'
      ? new CellValueConditionalFormat(this.sheet, this.record)
      : null;
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
  get preset(): PresetCriteriaConditionalFormat {
    return required(this.presetOrNullObject);
  }
  /** A rule of a file that no criterion of the API says cannot be told. */
  get presetOrNullObject(): PresetCriteriaConditionalFormat | null {
    const { kind, preset, gridRule, origin } = this.#readable;
    if (kind !== 'PresetCriteria') return null;
    if (preset === null && (gridRule !== undefined || origin !== undefined))
      throw apiNotFound('ConditionalFormat.preset');
    return new PresetCriteriaConditionalFormat(this.sheet, this.record);
  }
  get textComparisonOrNullObject(): null {
    return this.#unlessOf('ContainsText', 'textComparison');
  }

  getRange(): RangeLink {
    return required(this.getRangeOrNullObject());
  }
  /** Null when the format covers several areas. */
  getRangeOrNullObject(): RangeLink | null {
    const [area, second] = this.#readable.areas;
    return area && !second ? this.sheet.rangeOver(area) : null;
  }
  getRanges(): object {
    return this.sheet.rangesOver(this.#readable.areas);
  }

  delete(): void {
    requireUnprotected(this.sheet);
    this.sheet.conditionalFormats.delete(this.#readable);
  }

  /** One that came back by undo may be there and answer nothing. */
  get #readable(): ConditionalFormatRecord {
    if (this.sheet.conditionalFormats.isBroken(this.record)) throw itemNotFound();
    return this.record;
  }

  /** The workbench knows that such a format is there, but not how it is made. */
  #unlessOf(kind: ConditionalFormatKind, member: string): null {
    if (this.#readable.kind === kind) throw apiNotFound(`ConditionalFormat.${member}`);
    return null;
  }
}

export class CustomConditionalFormat {
  static readonly type = 'CustomConditionalFormat';
  readonly rule: ConditionalFormatRule;
  readonly format: ConditionalRangeFormat;

  constructor(sheet: SheetLink, record: ConditionalFormatRecord, from: Area) {
    this.rule = new ConditionalFormatRule(sheet, record, from);
    this.format = new ConditionalRangeFormat(sheet, record);
  }
}

export class ConditionalFormatRule {
  static readonly type = 'ConditionalFormatRule';

  constructor(
    private readonly sheet: SheetLink,
    private readonly record: ConditionalFormatRecord,
    private readonly from: Area,
  ) {}

  get formula(): string {
    return this.record.formula;
  }
  set formula(formula: string) {
    requireUnprotected(this.sheet);
    if (typeof formula !== 'string' || formula.trim() === '' || formula.trim() === '=')
      throw invalidArgument();
    requireRuleFormula(this.sheet.book, formula);
    this.record.formula = this.#fromFirstCell(formula.replace(/^=/, ''));
    this.sheet.conditionalFormats.markChanged(this.record);
  }
  get formulaLocal(): string {
    return this.formula;
  }

  /** Read, a formula counts from the first cell of the rule; written, from the first cell of the range that it was got from. */
  #fromFirstCell(formula: string): string {
    const [first] = this.record.areas;
    if (!first || !this.sheet.book.harsh.has('strictRules')) return `=${formula}`;
    return `=${shiftFormula(formula, first.row - this.from.row, first.column - this.from.column)}`;
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
    for (const one of [formula1, formula2])
      if (one?.startsWith('=') === true) requireRuleFormula(this.sheet.book, one);
    this.record.comparison = { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
    this.sheet.conditionalFormats.markChanged(this.record);
  }
}

export class PresetCriteriaConditionalFormat {
  static readonly type = 'PresetCriteriaConditionalFormat';
  readonly format: ConditionalRangeFormat;

  constructor(
    private readonly sheet: SheetLink,
    private readonly record: ConditionalFormatRecord,
  ) {
    this.format = new ConditionalRangeFormat(sheet, record);
  }

  get rule(): { readonly criterion: string } {
    return { criterion: this.record.preset ?? 'Invalid' };
  }
  set rule(rule: unknown) {
    requireUnprotected(this.sheet);
    const criterion = textMember(rule, 'criterion');
    if (criterion === undefined || !presetAttributes(criterion)) throw invalidArgument();
    this.record.preset = criterion;
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
