// The object model behind the interpreter is any set of plain classes that follow these few rules:
//   static type       the name of the office.js class that it stands for, such as 'Range'
//   members           named as in the public API; getters may answer a promise
//   wireId            { key: 'Id' | '_Id', value } where the class has an identity
//   items()           on collections: the members, in order

/** The office.js class that this object stands for; undefined for plain values. */
export function typeOf(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const type: unknown = Reflect.get(value.constructor, 'type');
  return typeof type === 'string' ? type : undefined;
}

export function isModelObject(value: unknown): value is object {
  return typeOf(value) !== undefined;
}

/** The public name of a wire name: `GetUsedRange` → `getUsedRange`; names that begin with `_` stay. */
export function publicName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `Range.values`, for messages and error locations. */
export function memberName(object: object, wireName: string): string {
  return `${typeOf(object) ?? 'Object'}.${publicName(wireName)}`;
}

export function readMember(object: object, name: string): unknown {
  return Reflect.get(object, name);
}

export type Method = (...args: readonly unknown[]) => unknown;

/** The named method bound to its object, or undefined when the class has none. */
export function methodOf(object: object, name: string): Method | undefined {
  const member: unknown = Reflect.get(object, name);
  return typeof member === 'function'
    ? (...args) => Reflect.apply(member, object, args) as unknown
    : undefined;
}

/** The members of a collection; undefined for everything that is not one. */
export async function itemsOf(object: object): Promise<readonly object[] | undefined> {
  const items = await methodOf(object, 'items')?.();
  return Array.isArray(items) ? items.filter((item): item is object => typeof item === 'object') : undefined;
}

/** True when there is such a member and it can be assigned. */
export function isWritable(object: object, name: string): boolean {
  for (let at: object | null = object; at !== null; at = Reflect.getPrototypeOf(at)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor.set !== undefined || descriptor.writable === true;
  }
  return false;
}
