let last: Promise<unknown> = Promise.resolve();

/**
 * Runs after everything that was asked for before it has ended, well or badly: a verb that is pressed twice, or taken back while
 * another is made, would otherwise write between the other's reading and writing.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work, work);
  last = result;
  return result;
}
