import { readMember } from '../protocol/modelObject';
import { uniform } from './rangeContent';

/**
 * One object for several of the same class: what is set or called is so on each; what is read is what all have in common, else null.
 */
export function fanOut<T extends object>(objects: readonly T[]): T {
  const [first] = objects;
  if (!first) throw new Error('There is nothing to stand for.');
  return new Proxy(first, {
    get: (_, name) => {
      if (name === 'constructor' || typeof name === 'symbol') return readMember(first, name as string);
      const values = objects.map((object) => readMember(object, name));
      const [value] = values;
      if (typeof value === 'function')
        return (...args: readonly unknown[]) => {
          const answers = objects.map((object) =>
            Reflect.apply(readMember(object, name) as (...given: unknown[]) => unknown, object, args),
          );
          return answers.some((answer) => answer instanceof Promise)
            ? Promise.all(answers)
            : combined(answers);
        };
      return combined(values);
    },
    set: (_, name, value) => objects.every((object) => Reflect.set(object, name, value)),
  });
}

function combined(values: readonly unknown[]): unknown {
  const isEachObject = values.every((value) => value !== null && typeof value === 'object');
  return isEachObject ? fanOut(values) : uniform(values);
}
