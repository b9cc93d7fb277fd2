/**
 * A list of small records with one more, or with one in the place of `was`. What stands there already does not come a second time:
 * keeping the same again, as after an answer of Excel's that was lost, changes nothing.
 */
export function withEntry<T extends object>(kept: readonly T[], entry: T, was?: T): readonly T[] {
  if (was !== undefined) return kept.map((one) => (areSame(one, was) ? entry : one));
  return kept.some((one) => areSame(one, entry)) ? kept : [...kept, entry];
}

/** Whether two flat records say the same, in whatever order; what is absent and what is undefined are one. */
export function areSame(one: object, other: object): boolean {
  const fields = (record: object) =>
    JSON.stringify(
      Object.entries(record)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return fields(one) === fields(other);
}
