import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCENARIOS } from './scenarios';

test('every change of the add-in is walked', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /excel.*Change\.ts$/.test(name),
  );
  const functions = sources.flatMap((name) =>
    [...readFileSync(join('src', name), 'utf8').matchAll(/export function (\w+Change)\(/g)].map(
      ([, id]) => id,
    ),
  );
  expect(functions.length).toBeGreaterThan(8);
  expect(functions.filter((id) => !SCENARIOS.some(({ of }) => of === id))).toEqual([]);
});
