import { invalidArgument, itemNotFound } from '../protocol/hostError';
import type { PropertiesState } from './state';

type Text = Exclude<keyof PropertiesState, 'custom'>;
type CustomValue = NonNullable<PropertiesState['custom']>[string];

/** What a workbook says of itself, beside its cells. */
export class DocumentProperties {
  static readonly type = 'DocumentProperties';
  #texts: Partial<Record<Text, string>> = {};
  readonly custom = new CustomPropertyCollection(() => this.#noteChange());
  #hasChanged = false;

  /** True once something was set since the workbook was opened. */
  get hasChanged(): boolean {
    return this.#hasChanged;
  }
  restore({ custom = {}, ...texts }: PropertiesState): void {
    this.#texts = texts;
    this.custom.restore(custom);
    this.#hasChanged = false;
  }

  get author(): string {
    return this.#texts.author ?? '';
  }
  set author(text: string) {
    this.#set('author', text);
  }
  get lastAuthor(): string {
    return this.#texts.lastAuthor ?? '';
  }
  get creationDate(): string {
    return this.#texts.creationDate ?? NEVER;
  }
  get revisionNumber(): number {
    return Number(this.#texts.revisionNumber ?? 0);
  }
  set revisionNumber(revision: number) {
    this.#set('revisionNumber', revision);
  }
  get title(): string {
    return this.#texts.title ?? '';
  }
  set title(text: string) {
    this.#set('title', text);
  }
  get subject(): string {
    return this.#texts.subject ?? '';
  }
  set subject(text: string) {
    this.#set('subject', text);
  }
  get keywords(): string {
    return this.#texts.keywords ?? '';
  }
  set keywords(text: string) {
    this.#set('keywords', text);
  }
  get comments(): string {
    return this.#texts.comments ?? '';
  }
  set comments(text: string) {
    this.#set('comments', text);
  }
  get category(): string {
    return this.#texts.category ?? '';
  }
  set category(text: string) {
    this.#set('category', text);
  }
  get manager(): string {
    return this.#texts.manager ?? '';
  }
  set manager(text: string) {
    this.#set('manager', text);
  }
  get company(): string {
    return this.#texts.company ?? '';
  }
  set company(text: string) {
    this.#set('company', text);
  }

  #set(name: Text, value: unknown): void {
    this.#texts = { ...this.#texts, [name]: String(value) };
    this.#noteChange();
  }
  #noteChange(): void {
    this.#hasChanged = true;
  }
}

/** What Excel says of a workbook that was never saved. */
const NEVER = '1601-01-01T00:00:00.000Z';

/** Properties under names of people's own. */
export class CustomPropertyCollection {
  static readonly type = 'CustomPropertyCollection';
  readonly #values = new Map<string, CustomProperty>();

  constructor(private readonly noteChange: () => void) {}

  items(): readonly CustomProperty[] {
    return [...this.#values.values()];
  }
  getCount(): number {
    return this.#values.size;
  }
  getItem(key: unknown): CustomProperty {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  /** Keys are alike in any case. */
  getItemOrNullObject(key: unknown): CustomProperty | null {
    return this.#values.get(String(key).toLowerCase()) ?? null;
  }
  add(key: unknown, value: unknown): CustomProperty {
    if (typeof key !== 'string' || key === '' || key.length > 255) throw invalidArgument();
    this.noteChange();
    return this.#keep(key, value as CustomValue);
  }
  deleteAll(): void {
    this.#values.clear();
    this.noteChange();
  }
  restore(values: NonNullable<PropertiesState['custom']>): void {
    this.#values.clear();
    for (const [key, value] of Object.entries(values)) this.#keep(key, value);
  }

  #keep(key: string, value: CustomValue): CustomProperty {
    const property = new CustomProperty(key, value, {
      changed: this.noteChange,
      deleted: () => {
        this.#values.delete(key.toLowerCase());
        this.noteChange();
      },
    });
    this.#values.set(key.toLowerCase(), property);
    return property;
  }
}

class CustomProperty {
  static readonly type = 'CustomProperty';

  constructor(
    private readonly ownKey: string,
    private ownValue: CustomValue,
    private readonly tell: { readonly changed: () => void; readonly deleted: () => void },
  ) {}

  get key(): string {
    return this.ownKey;
  }
  get value(): CustomValue {
    return this.ownValue;
  }
  set value(value: CustomValue) {
    this.ownValue = value;
    this.tell.changed();
  }
  delete(): void {
    this.tell.deleted();
  }

  get wireId(): { readonly key: string; readonly value: string } {
    return { key: '_Id', value: this.key };
  }
  /** Excel's names: String, Number, Boolean. */
  get type(): string {
    const kind = typeof this.value;
    return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  }
}
