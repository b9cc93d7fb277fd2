import { candidateAt, type Candidate } from './candidate';
import { NO_ANSWERS, type Answers } from './doubt';
import { isCompleted } from './completedLists';
import { oneScoreLists } from './oneScore';
import { headerRows } from './headerRows';
import { headingReader, type Parties } from '../../vocabulary/headingReader';
import { textAt, type SheetGrid } from '../../cells/sheetGrid';

/** The template that was found, and the places of the others. */
export interface Detection {
  readonly found: Candidate;
  /** The best first. */
  readonly others: readonly Candidate[];
}

/**
 * Finds the concession template of a workbook: every row of every sheet that could be its headings is weighed by its words,
 * by what stands below it, and by what stands around it. The active sheet's goes first; otherwise the best fit.
 * Null when there is none.
 */
export function detectTemplate(
  grids: readonly SheetGrid[],
  parties: Parties = { us: '', them: '' },
  answers: Answers = NO_ANSWERS,
): Detection | null {
  const three = grids.flatMap((grid) => candidatesOn(grid, parties, answers));
  // The other party's scores alone are no map of ours.
  const ours = three.filter(({ layout }) => layout.areTheirs !== true);
  const lists = ours.length > 0 ? three : oneScoreOn(grids, parties, answers);
  const all = [...lists].sort((a, b) => b.rank - a.rank);
  const own = all.filter(({ layout }) => layout.areTheirs !== true);
  const best = own[0];
  if (best === undefined) return null;
  const active = own.find(({ layout }) => layout.grid.active);
  const anySure = own.some(({ confidence }) => confidence === 'sure');
  const found = active !== undefined && (active.confidence === 'sure' || !anySure) ? active : best;
  return { found, others: all.filter((one) => one !== found) };
}

/** Every list of a sheet, whatever it holds and whoever's scores; the best first. */
export function listsOn(grid: SheetGrid, parties: Parties, answers: Answers): readonly Candidate[] {
  const three = candidatesOn(grid, parties, answers);
  const one = three.length > 0 ? [] : oneScoreLists(grid, headingReader(parties), parties, answers);
  return [...three, ...one].sort((a, b) => b.rank - a.rank);
}

/** Lists of one score a side are looked for where there is none of three. */
function oneScoreOn(grids: readonly SheetGrid[], parties: Parties, answers: Answers): readonly Candidate[] {
  const read = headingReader(parties);
  const all = grids.flatMap((grid) => oneScoreLists(grid, read, parties, answers));
  return all.filter((one) => isCompleted(one, all, parties));
}

function candidatesOn(grid: SheetGrid, parties: Parties, answers: Answers): readonly Candidate[] {
  const read = headingReader(parties);
  const found: Candidate[] = [];
  for (const header of headerRows(grid, read)) {
    // Headings that come again within a list are weighed once: a list of many parts would be walked for each of them.
    if (found.some((one) => repeats(one, header.row))) continue;
    const candidate = candidateAt(header, read, parties, answers);
    if (candidate !== null) found.push(candidate);
  }
  const weighed = [...found].sort((a, b) => b.rank - a.rank);
  // Headings repeated inside a list belong to it, however well they read: the rows above them count as well.
  const lists = weighed.filter((one) => !weighed.some((other) => goesThrough(other, one)));
  // Two readings of one place are one template: the better reading stays.
  return lists.filter((one, i) => !lists.slice(0, i).some((better) => overlaps(one, better)));
}

/** True where a row within a list has its headings once more. */
function repeats({ layout: { grid, headerRow, columns }, body }: Candidate, row: number): boolean {
  const [first = headerRow, last = headerRow] = [body.rows[0], body.rows.at(-1)];
  if (row <= first || row >= last) return false;
  return [columns.concession, ...columns.own].every((column) => {
    const text = textAt(grid, headerRow, column);
    return text !== '' && textAt(grid, row, column) === text;
  });
}

/** True when a list with the same columns has rows above and below the headings of another. */
function goesThrough({ layout, body }: Candidate, { layout: inner }: Candidate): boolean {
  const columns = [inner.columns.concession, ...inner.columns.own];
  const isSame = [layout.columns.concession, ...layout.columns.own].every(
    (column, i) => column === columns[i],
  );
  const [first = inner.headerRow, last = inner.headerRow] = [body.rows[0], body.rows.at(-1)];
  return isSame && first < inner.headerRow && inner.headerRow < last;
}

function overlaps(one: Candidate, other: Candidate): boolean {
  const [a, b] = [rowsOf(one), rowsOf(other)];
  if (a.from > b.to || b.from > a.to) return false;
  const [c, d] = [columnsOf(one), columnsOf(other)];
  return c.from <= d.to && d.from <= c.to;
}

function rowsOf({ layout, body }: Candidate) {
  return { from: layout.headerRow - 1, to: Math.max(layout.headerRow, body.lastRow) };
}

function columnsOf({ layout: { columns } }: Candidate) {
  const all = [columns.concession, ...columns.own, ...(columns.mirror ?? [])];
  return { from: Math.min(...all), to: Math.max(...all) };
}
