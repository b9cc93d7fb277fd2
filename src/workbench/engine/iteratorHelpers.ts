/**
 * The spreadsheet library calls `some` on map iterators (iterator helpers), which Node 20 and browsers before 2024 lack;
 * without it the first defined name beside a table throws. Import this module before the library's.
 */
const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())) as object;

if (!('some' in iteratorPrototype)) {
  Object.defineProperty(iteratorPrototype, 'some', {
    value: function some<T>(this: Iterable<T>, holds: (value: T) => boolean): boolean {
      for (const value of this) if (holds(value)) return true;
      return false;
    },
    writable: true,
    configurable: true,
  });
}

export {};
