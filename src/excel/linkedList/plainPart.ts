import type { Direction } from '../../negotiation/concession';
import type { LocatedTemplate } from '../template/readGrids';
import { cellsBetween, fixedRange, NOWHERE, occurrenceAmong, wholeColumn, type LinkedPart } from './part';

/** A list that has a row for each concession already. */
export function plainPart(located: LocatedTemplate, direction: Direction | null): LinkedPart {
  const { layout, body } = located.found;
  const { grid, columns, headerRow } = layout;
  // From the headings on, so that a row put in before the first is taken in.
  const first = { row: headerRow, column: columns.concession };
  const names = fixedRange(grid, first, { row: body.lastRow, column: columns.concession });
  const at = (row: number, column: number) => ({ row, column });
  return {
    form: 'rows',
    located,
    source: grid,
    cellOf: at,
    position: (row, name) => {
      const which = occurrenceAmong(grid, cellsBetween(first, at(row, columns.concession)));
      return `SMALL(INDEX((${names}<>${name})*${NOWHERE}+ROW(${names}),0),${which})`;
    },
    reference: (_, column, place) => `INDEX(${wholeColumn(grid, column)},${place})`,
    ground: { headerRow, firstRow: body.firstRow, lastRow: body.lastRow, names: columns.concession },
    direction,
  };
}
