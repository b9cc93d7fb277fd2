/** What came of the host tests under one behaviour, or under all together. */
export interface HarshLine {
  readonly name: string;
  readonly tests: number;
  readonly failed: number;
}

/** What a table of {@link harshTable} says. */
export function linesIn(table: string): readonly HarshLine[] {
  return [...table.matchAll(/^\| `(\w+)` +\| +(\d+) \| +(\d+) \|$/gm)].map(
    ([, name = '', tests, failed]) => ({
      name,
      tests: Number(tests),
      failed: Number(failed),
    }),
  );
}

/** The figures as they stand in the docs, in this order of names; those that were never run are told below. */
export function harshTable(lines: readonly HarshLine[], order: readonly string[]): string {
  const run = order.flatMap((name) => lines.find((one) => one.name === name) ?? []);
  const missing = order.filter((name) => !run.some((one) => one.name === name));
  return [
    '| `HARSH=` | tests | failed |',
    '| --- | --: | --: |',
    ...run.map(({ name, tests, failed }) => `| \`${name}\` | ${tests} | ${failed} |`),
    ...(missing.length === 0 ? [] : ['', `Not run alone yet: ${missing.join(', ')}.`]),
  ].join('\n');
}
