import type { TemplateMapping } from '../deal/dealSettings';
import { bodyRows } from './bodyRows';
import { directionsOf, type Candidate } from './candidate';
import { sampledRows } from './sampledRows';
import { headerRowAt } from './headerRows';
import { headingReader, type Parties } from '../../vocabulary/headingReader';
import type { TemplateScorers } from './reading';
import type { ListColumns } from '../../cells/columnTable';
import { scorersOf, type Scorer } from './scorers';
import { columnLetters } from '../../cells/a1';
import { endColumn, endRow, textAt, type SheetGrid } from '../../cells/sheetGrid';
import { withMeans } from './withMeans';

/** The template where the user says it is, or why the user's word no longer fits the workbook. */
export type MappedTemplate =
  | { readonly kind: 'mapped'; readonly found: Candidate }
  | { readonly kind: 'misfit'; readonly reason: string };

/** Finds the template by the user's own mapping instead of by its looks. */
export function mappedTemplate(
  grids: readonly SheetGrid[],
  mapping: TemplateMapping,
  parties: Parties,
): MappedTemplate {
  const grid = grids.find(({ sheet }) => sheet === mapping.sheet);
  if (grid === undefined)
    return { kind: 'misfit', reason: `You chose the sheet "${mapping.sheet}", which is no longer there.` };
  const row = mapping.headerRow - 1;
  const { columns } = mapping;
  const outside = [columns.concession, ...columns.own].find(
    (column) => column < grid.column || column >= endColumn(grid),
  );
  if (row < grid.row || row >= endRow(grid) || outside !== undefined)
    return {
      kind: 'misfit',
      reason: `Nothing stands any more in ${outside === undefined ? `row ${mapping.headerRow}` : `column ${columnLetters(outside)}`} of "${mapping.sheet}", where you chose the columns.`,
    };
  const moved = mapping.headings.find(({ column, text }) => textAt(grid, row, column) !== plain(text));
  if (moved !== undefined)
    return {
      kind: 'misfit',
      reason: `The heading "${plain(moved.text)}" is no longer where it stood when you chose the columns.`,
    };
  const read = headingReader(parties);
  const header = headerRowAt(grid, row, read);
  const scorers = mapping.measure === 'one' ? null : scorersWith(columns, scorersOf(header, read));
  const layout = {
    grid,
    headerRow: row,
    columns,
    others: [],
    labels: [],
    table: tableWith(header.table, columns),
    ...(scorers !== null && { scorers }),
    ...(mapping.measure !== undefined && { measure: mapping.measure }),
    ...(mapping.scale !== undefined && { scale: mapping.scale }),
    ...((mapping.gives !== undefined || mapping.gets !== undefined) && {
      directionWords: { give: mapping.gives ?? [], get: mapping.gets ?? [] },
    }),
  };
  const body = bodyRows(
    { ...layout, grid: withMeans(grid, row, scorers) },
    read,
    directionsOf(layout, sampledRows(header), parties),
  );
  return { kind: 'mapped', found: { layout, body, doubts: [], confidence: 'sure', rank: 0 } };
}

/** The people of ours beside the chosen columns: ours are their means where the chosen ones are the first person's. */
function scorersWith({ own, mirror }: ListColumns, people: readonly Scorer[]): TemplateScorers | null {
  const [first] = people;
  const theirs = people.flatMap(({ columns }) => columns);
  if (first === undefined || mirror?.some((column) => theirs.includes(column)) === true) return null;
  if (own.every((column, i) => column === first.columns[i])) return { people, areOwn: true };
  return own.some((column) => theirs.includes(column)) ? null : { people, areOwn: false };
}

/** The user may have chosen columns beyond the table's: then its end is not the list's. */
function tableWith(table: Candidate['layout']['table'], { concession, own }: ListColumns) {
  const within = (column: number) =>
    table !== null && column >= table.column && column < table.column + table.columnCount;
  return within(concession) && own.every(within) ? table : null;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
