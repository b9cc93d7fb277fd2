import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from './line';

const BEFORE = `# Performance

What \`npm run bench\` measured, against something that does the same job in the same run: seconds say more about the machine than about
the code. The command writes this page.

`;

const AFTER = `
## Where the floor is

- **Review, down.** Values come once; beside them come the number formats of the score columns, by which a date is told from a score.
  Excel hands formats over cell by cell and knows no question for a whole range, so two thirds of a value's length come with each.
- **First view.** React and Fluent are more than half of it, the words of eleven languages a tenth.
- **Result columns.** A column goes up as one formula in R1C1 notation. What is read back to know that it stands there is as long as all
  its formulas.
`;

/** Writes down what was measured. */
export function writePaper(): void {
  writeFileSync(join(__dirname, '../../docs/performance.md'), `${BEFORE}${tables()}${AFTER}`);
}
