import { apiNotFound, HostError, invalidArgument } from './hostError';
import { itemsOf, memberName, publicName, readMember, typeOf } from './modelObject';
import { selectionOf, type Selection } from './selection';
import type { QueryInfo } from './wire';
import type { WireClass, WireSchema } from './wireSchema';

type Row = Record<string, unknown>;

/** Answers `load`: picks the selected members of an object, or of a collection and its items, under their wire names. */
export class Projection {
  readonly #keys = new Map<string, ReadonlyMap<string, string>>();

  /** `identity` answers what every object carries besides its members: its ids and its reference. */
  constructor(
    private readonly schema: WireSchema,
    private readonly identity: (object: object) => Row,
  ) {}

  async answer(object: object, query: QueryInfo | undefined): Promise<Row> {
    return this.#select(object, selectionOf(query), query);
  }

  async #select(object: object, selection: Selection, query?: QueryInfo): Promise<Row> {
    const items = await itemsOf(object);
    if (!items) return { ...this.identity(object), ...(await this.#members(object, selection, false)) };
    const wireClass = this.#classOf(object);
    const ofCollection: Record<string, Selection> = {};
    const ofItems: Record<string, Selection> = {};
    for (const [member, below] of Object.entries(selection)) {
      const owner = this.#wireName(object, wireClass.scalars, 'scalars', member) ? ofCollection : ofItems;
      owner[member] = below;
    }
    const first = query?.Skip ?? 0;
    const last = query?.Top ? first + query.Top : undefined;
    const rows: Row[] = [];
    for (const [index, item] of items.slice(first, last).entries())
      rows.push({ _Index: first + index, ...(await this.#select(item, ofItems)) });
    const own = await this.#members(object, ofCollection, true);
    return { ...this.identity(object), ...own, _Items: rows };
  }

  async #members(object: object, selection: Selection, isCollection: boolean): Promise<Row> {
    const wireClass = this.#classOf(object);
    const names = Object.keys(selection);
    const row: Row = {};
    if ('*' in selection || (names.length === 0 && !isCollection)) {
      // `load()` asks for all scalars: what a class lacks stays unloaded, and the library says so when it is read.
      for (const [wireName, scalar] of Object.entries(wireClass.scalars))
        if (!scalar.js.startsWith('_') && scalar.js in object)
          row[wireName] = await readMember(object, scalar.js);
    }
    for (const [name, below] of Object.entries(selection)) {
      // What is loaded to ask for the object alone.
      if (name === '*' || name.toLowerCase() === 'nopropertiesneeded') continue;
      const scalar = this.#wireName(object, wireClass.scalars, 'scalars', name);
      if (scalar !== undefined) {
        row[scalar] = await this.#read(object, wireClass.scalars[scalar]?.js ?? publicName(scalar));
        continue;
      }
      const navigation = this.#wireName(object, wireClass.navigations, 'navigations', name);
      if (navigation === undefined)
        throw invalidArgument(
          memberName(object, name),
          `The property '${name}' doesn't exist on ${typeOf(object) ?? 'the object'}.`,
        );
      const child = await this.#read(object, publicName(navigation));
      row[navigation] = child !== null && typeof child === 'object' ? await this.#select(child, below) : null;
    }
    return row;
  }

  #read(object: object, name: string): unknown {
    if (!(name in object)) throw apiNotFound(memberName(object, name));
    return readMember(object, name);
  }

  #classOf(object: object): WireClass {
    const type = typeOf(object) ?? '';
    const wireClass = this.schema[type];
    if (!wireClass) throw new HostError('GeneralException', `office.js has no class ${type}.`, type, 500);
    return wireClass;
  }

  /** Members may be asked for by public or wire name, in any case. */
  #wireName(
    object: object,
    members: Readonly<Record<string, { readonly js: string }>>,
    kind: 'scalars' | 'navigations',
    name: string,
  ): string | undefined {
    const key = `${typeOf(object) ?? ''}.${kind}`;
    let names = this.#keys.get(key);
    if (!names) {
      const entries = Object.entries(members);
      names = new Map([
        ...entries.map(([wireName, member]) => [member.js.toLowerCase(), wireName] as const),
        ...entries.map(([wireName]) => [wireName.toLowerCase(), wireName] as const),
      ]);
      this.#keys.set(key, names);
    }
    return names.get(name.toLowerCase());
  }
}

/** The answer as `retrieve` wants it: public names, `items` instead of `_Items`; cell values untouched. */
export function asPlainJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asPlainJson);
  if (value === null || typeof value !== 'object') return value;
  const row: Row = {};
  for (const [name, member] of Object.entries(value)) {
    if (name === '_Items') row.items = asPlainJson(member);
    else
      row[publicName(name)] =
        name === 'Values' || name === 'Formulas' ? (member as unknown) : asPlainJson(member);
  }
  return row;
}
