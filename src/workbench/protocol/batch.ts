import type { ActionGuard } from './actionGuard';
import { apiNotFound, HostError, itemNotFound } from './hostError';
import { isModelObject, itemsOf, memberName, methodOf, publicName, readMember, typeOf } from './modelObject';
import type { References } from './references';
import { PATH_TYPE, type Action, type ArgumentInfo, type ObjectPath } from './wire';
import { raisesEvent } from './workbookEvents';
import type { WireSchema } from './wireSchema';

export interface Roots {
  readonly root: object;
  /** Objects that the library asks for by name (`Microsoft.ExcelServices.CustomFunctions`). */
  readonly services: Readonly<Record<string, object>>;
  readonly schema: WireSchema;
}

/**
 * The object paths of one batch. A path is walked when it is first needed and its object kept for the rest of the
 * batch, because walking `worksheets.add()` twice would add twice. Members of a null object are null objects.
 */
export class Batch {
  readonly #objects = new Map<number, object | null>();

  constructor(
    private readonly roots: Roots,
    private readonly references: References,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly guard?: ActionGuard,
  ) {}

  async resolve(id: number): Promise<object | null> {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = await this.#walk(path);
    this.#objects.set(id, object);
    return object;
  }

  /** Where an action was when it failed: `Worksheet.getRange`. */
  locationOf(action: Action): string {
    const path = this.paths[String(action.ObjectPathId)];
    const name = action.Name === '' ? (path?.Name ?? '') : action.Name;
    const parent = path?.ParentObjectPathId;
    const type =
      typeOf(this.#objects.get(action.ObjectPathId)) ??
      (parent === undefined ? undefined : typeOf(this.#objects.get(parent)));
    return `${type ?? ''}.${publicName(name === '' ? 'getItem' : name)}`;
  }

  /**
   * The arguments of a call, with references to other objects of the batch put in. One after the other, since each may
   * walk a path. An argument that was left out travels as null and arrives as undefined.
   */
  async argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const args = (await this.#argument(info?.Arguments ?? [], info?.ReferencedObjectPathIds)) as unknown[];
    return args.map((value) => value ?? undefined);
  }

  /** The value of a property to be set; here null is a value. */
  async valueOf(info: ArgumentInfo | undefined): Promise<unknown> {
    return this.#argument(info?.Arguments?.[0], info?.ReferencedObjectPathIds?.[0]);
  }

  async call(object: object, wireName: string, args: readonly unknown[]): Promise<unknown> {
    switch (wireName) {
      case '_KeepReference':
        this.references.keep(object);
        return undefined;
      case '_RemoveReference':
        this.references.release(String(args[0]));
        return undefined;
      case '_RemoveAllReferences':
        this.references.releaseAll();
        return undefined;
      case '_GetReferenceCount':
        return this.references.count;
    }
    const wireClass = this.roots.schema[typeOf(object) ?? ''];
    const eventAnswer = wireClass && this.#eventRegistration(object, wireName);
    if (eventAnswer) return undefined;
    const isOffered = !wireClass || wireName in wireClass.methods || wireName === 'GetItemAt';
    const method = isOffered ? methodOf(object, publicName(wireName)) : undefined;
    if (method) {
      this.guard?.({ member: memberName(object, wireName), written: args });
      return method(...args);
    }
    const items = wireName === 'GetItemAt' ? await itemsOf(object) : undefined;
    if (!items) throw apiNotFound(memberName(object, wireName));
    const item = items[Number(args[0])];
    if (!item) throw itemNotFound(memberName(object, wireName));
    return item;
  }

  /** Events are pushed whether asked for or not; asking for one that this host never raises is refused. */
  #eventRegistration(object: object, wireName: string): boolean {
    if (!/^_(Unr|R)egister\w*Event/.test(wireName)) return false;
    const type = typeOf(object) ?? '';
    const registration = wireName.replace('_Unregister', '_Register');
    const events = Object.entries(this.roots.schema[type]?.events ?? {});
    const event = events.find(([, { register }]) => register === registration)?.[0];
    if (event === undefined || !raisesEvent(type, event)) throw apiNotFound(`${type}.${event ?? wireName}`);
    return true;
  }

  async #walk(path: ObjectPath): Promise<object | null> {
    switch (path.ObjectPathType) {
      case PATH_TYPE.root:
        return this.roots.root;
      case PATH_TYPE.nullObject:
        return null;
      case PATH_TYPE.service: {
        const service = this.roots.services[path.Name];
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
      case PATH_TYPE.reference: {
        const object = this.references.find(path.Name);
        if (object) return object;
        throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      }
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const found = await this.#member(parent, path);
    return found !== null && typeof found === 'object' ? found : null;
  }

  async #member(parent: object, path: ObjectPath): Promise<unknown> {
    if (path.ObjectPathType === PATH_TYPE.property) {
      const name = publicName(path.Name);
      if (!(name in parent)) throw apiNotFound(memberName(parent, path.Name));
      return readMember(parent, name);
    }
    const args = await this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH_TYPE.method) return this.call(parent, path.Name, args);
    const getItem = methodOf(parent, 'getItem');
    if (!getItem) throw apiNotFound(memberName(parent, 'getItem'));
    return getItem(...args);
  }

  async #argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      const references: readonly unknown[] = Array.isArray(reference) ? reference : [];
      if (references.length === 0 && !value.some(isPlainObject)) return value;
      const list: unknown[] = [];
      for (const [index, member] of value.entries())
        list.push(await this.#argument(member, references[index]));
      return list;
    }
    if (!isPlainObject(value)) return value;
    const pathId = value._ObjectPathId;
    if (typeof pathId === 'number') return this.resolve(pathId);
    const copy: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(value)) copy[name] = await this.#argument(member, undefined);
    return copy;
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !isModelObject(value);
}
