/** What office.js itself says about one class: which members it has on the wire. Keys are wire names (`Values`), `js` the public ones (`values`). */
export interface WireClass {
  readonly scalars: Readonly<Record<string, { readonly js: string; readonly writable: boolean }>>;
  readonly navigations: Readonly<
    Record<string, { readonly js: string; readonly type: string | null; readonly set?: string }>
  >;
  readonly methods: Readonly<
    Record<string, { readonly js: string; readonly returns?: string | null; readonly set?: string }>
  >;
  /** Keyed by the public name (`onChanged`). `register` is the wire method that switches the event on. */
  readonly events: Readonly<
    Record<string, { readonly type: number | null; readonly register: string | null }>
  >;
  readonly collection: boolean;
}

/** Every class that the library can put on the wire, by its name. */
export type WireSchema = Readonly<Record<string, WireClass>>;
