import {
  addressOf,
  columnIndex,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quotedSheet,
  splitReference,
} from '../../cells/a1';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/hostError';
import { requireNameSyntax } from './formulaCheck';
import { type BookLink, type RangeLink, type SheetLink, isRangeLink } from './links';
import type { NameRecord } from './nameStore';

/** The names of the workbook, or of one worksheet. */
export class NamedItemCollection {
  static readonly type = 'NamedItemCollection';

  constructor(
    private readonly book: BookLink,
    private readonly sheet: SheetLink | null,
  ) {}

  items(): readonly NamedItem[] {
    const scope = this.sheet?.gridId ?? null;
    return this.book.nameStore
      .list()
      .filter((record) => record.sheetId === scope)
      .map((record) => new NamedItem(this.book, record));
  }
  getCount(): number {
    return this.items().length;
  }
  getItem(name: unknown): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }
  getItemOrNullObject(name: unknown): NamedItem | null {
    const wanted = String(name).toLowerCase();
    return this.items().find((item) => item.name.toLowerCase() === wanted) ?? null;
  }

  add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    if (typeof name !== 'string' || !isName(name)) throw invalidArgument();
    if (this.getItemOrNullObject(name)) throw itemAlreadyExists();
    requireNameSyntax(formulaOf(reference));
    const record = this.book.nameStore.add({
      name,
      sheetId: this.sheet?.gridId ?? null,
      formula: formulaOf(reference),
      comment: typeof comment === 'string' ? comment : '',
      visible: true,
    });
    return new NamedItem(this.book, record);
  }
}

export class NamedItem {
  static readonly type = 'NamedItem';
  readonly #id: string;
  readonly #name: string;
  readonly #sheetId: string | null;

  constructor(
    private readonly book: BookLink,
    record: NameRecord,
  ) {
    this.#id = record.id;
    this.#name = record.name;
    this.#sheetId = record.sheetId;
  }

  get wireId(): { readonly key: string; readonly value: string } {
    return { key: '_Id', value: this.#name };
  }
  get name(): string {
    return this.#name;
  }
  get scope(): 'Workbook' | 'Worksheet' {
    return this.#sheetId === null ? 'Workbook' : 'Worksheet';
  }
  get formula(): string {
    return this.#record().formula;
  }
  set formula(formula: unknown) {
    requireNameSyntax(formulaOf(formula));
    this.book.nameStore.change(this.#record(), { formula: formulaOf(formula) });
  }
  get comment(): string {
    return this.#record().comment;
  }
  set comment(comment: string) {
    this.book.nameStore.change(this.#record(), { comment });
  }
  get visible(): boolean {
    return this.#record().visible;
  }
  set visible(visible: boolean) {
    this.book.nameStore.change(this.#record(), { visible });
  }
  get type(): string {
    if (this.getRangeOrNullObject()) return 'Range';
    const value = this.#constant();
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }
  /** The address of a range, the value of a constant, else the formula itself: names are not calculated by themselves here. */
  get value(): string | number | boolean {
    const range = this.getRangeOrNullObject();
    if (range) return `${quotedSheet(range.sheet.name)}!${absolute(addressOf(range.area))}`;
    return this.#constant() ?? this.formula;
  }
  get worksheet(): SheetLink {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  get worksheetOrNullObject(): SheetLink | null {
    return this.#sheetId === null ? null : this.book.sheetWithGridId(this.#sheetId);
  }

  getRange(): RangeLink {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument();
    return range;
  }
  getRangeOrNullObject(): RangeLink | null {
    const { sheet, address } = splitReference(this.formula.slice(1));
    const area = parseAddress(address);
    const found = sheet === null ? null : this.book.sheetNamed(sheet);
    return area && found ? found.rangeOver(area) : null;
  }

  delete(): void {
    this.book.nameStore.delete(this.#record());
  }

  #record(): NameRecord {
    const record = this.book.nameStore.list().find((one) => one.id === this.#id);
    if (!record) throw itemNotFound();
    return record;
  }

  #constant(): string | number | boolean | null {
    const text = this.formula.slice(1).trim();
    if (text !== '' && !Number.isNaN(Number(text))) return Number(text);
    if (/^(?:true|false)$/i.test(text)) return /^true$/i.test(text);
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
    return quoted === undefined ? null : quoted.replaceAll('""', '"');
  }
}

function formulaOf(reference: unknown): string {
  if (isRangeLink(reference))
    return `=${quotedSheet(reference.sheet.name)}!${absolute(addressOf(reference.area))}`;
  if (typeof reference === 'number' || typeof reference === 'boolean')
    return `=${String(reference).toUpperCase()}`;
  if (typeof reference !== 'string' || reference.trim() === '') throw invalidArgument();
  return reference.startsWith('=') ? reference : `=${reference}`;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)?(\d+)?/g, (_all, letters?: string, digits?: string) =>
    [letters, digits].flatMap((part) => (part === undefined ? [] : [`$${part}`])).join(''),
  );
}

/** Excel's rules for names: no spaces, no leading digit, at most 255 characters, nothing that could be a cell. */
function isName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  if (/^(?:[RC]|R\d*C\d*)$/i.test(name)) return false;
  const cell = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name);
  if (!cell) return true;
  const [, letters = '', digits = ''] = cell;
  return columnIndex(letters) >= MAX_COLUMNS || Number(digits) > MAX_ROWS || Number(digits) === 0;
}
