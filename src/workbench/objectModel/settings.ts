import { invalidArgument, itemNotFound } from '../protocol/hostError';
import type { Json } from './state';

/** The add-in's settings in the workbook: any value that JSON can hold, by key. */
export class SettingCollection {
  static readonly type = 'SettingCollection';
  readonly #settings = new Map<string, Setting>();

  items(): readonly Setting[] {
    return [...this.#settings.values()];
  }
  getCount(): number {
    return this.#settings.size;
  }
  getItem(key: unknown): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }
  getItemOrNullObject(key: unknown): Setting | null {
    return this.#settings.get(String(key)) ?? null;
  }
  /** Adds the setting, or gives the one of that key another value. */
  add(key: unknown, value: unknown): Setting {
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    const setting = this.#settings.get(key) ?? new Setting(key, (gone) => this.#settings.delete(gone));
    setting.value = value;
    this.#settings.set(key, setting);
    return setting;
  }

  restore(settings: Readonly<Record<string, Json>>): void {
    this.#settings.clear();
    for (const [key, value] of Object.entries(settings)) this.add(key, value);
  }
  describe(): Readonly<Record<string, Json>> {
    return Object.fromEntries(this.items().map((setting) => [setting.key, setting.value as Json]));
  }
}

export class Setting {
  static readonly type = 'Setting';
  #value: Json = null;

  constructor(
    readonly key: string,
    private readonly forget: (key: string) => void,
  ) {}

  get wireId(): { readonly key: string; readonly value: string } {
    return { key: '_Id', value: this.key };
  }
  get value(): unknown {
    return this.#value;
  }
  set value(value: unknown) {
    // A copy through JSON, as the file keeps it: later changes to the object are not changes to the setting.
    this.#value = value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
  }
  delete(): void {
    this.forget(this.key);
  }
}
