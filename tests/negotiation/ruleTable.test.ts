import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleTable } from '../../src/negotiation/findings/ruleTable';

test('README lists the checks of a session review as the catalogue has them', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const between = /<!-- checks:[^>]*-->([^]*)<!-- \/checks -->/.exec(readme)?.[1] ?? '';
  // Prettier pads the columns; the cells are what counts.
  const cells = (table: string) =>
    table
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')));
  expect(cells(between)).toEqual(cells(ruleTable()));
});
