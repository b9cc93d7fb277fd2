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
  Excel hands formats over cell by cell and answers no question about a whole range, so they are as long as the values. A list of up to
  20,000 cells comes with values and formulas at once, because a round trip more would take longer than the characters.
- **First view.** A plain pane of the same React and Fluent stands in the table; tabs and a bar of choices bring some 30 KB more of
  Fluent. The rest is the pane and its map, the readers of lists, and the words of eleven languages by which they read. What writes into
  the sheet is fetched after it, once; it counts with each of the other views, as whichever is shown first needs it.
- **Result columns, up.** A column goes up as one formula in R1C1 notation. What is read back, to know that it stands there, is as long
  as all its formulas.
- **Trades.** For a dozen rows trying every package is quicker than the search, and both are over before anybody notices; from some twenty
  rows on only the search ends. It gives way to Excel after every step.
- **Short names.** A LAMBDA reads whatever a cell may hold: blanks, numbers kept as text, weights left out. On cells that are known to
  hold numbers the native formula does without all of that.
- **History.** Names changed in every session are compared by their letter pairs, each with all that are still open: for some hundred rows
  that takes less time than it takes to see it, and it grows faster than the list.
`;

/** Writes down what was measured. */
export function writePaper(): void {
  writeFileSync(join(__dirname, '../../docs/performance.md'), `${BEFORE}${tables()}${AFTER}`);
}
