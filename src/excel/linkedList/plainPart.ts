import { headingReader, type Parties } from '../../vocabulary/headingReader';
import type { Candidate } from '../template/candidate';
import { theirRows } from '../template/pairedLists';
import { pairsOf } from '../template/views';
import type { Direction } from '../../negotiation/concession';
import type { LocatedTemplate } from '../template/readGrids';
import {
  cellsBetween,
  fixedRange,
  NOWHERE,
  occurrenceAmong,
  wholeColumn,
  type LinkedPart,
  mirrorElsewhere,
} from './part';

/** A list that has a row for each concession already. */
export function plainPart(
  located: LocatedTemplate,
  direction: Direction | null,
  parties: Parties,
  theirs: Candidate | null = null,
): LinkedPart {
  const { layout, body } = located.found;
  const { grid, columns, headerRow } = layout;
  // From the headings on, so that a row put in before the first is taken in.
  const first = { row: headerRow, column: columns.concession };
  const names = fixedRange(grid, first, { row: body.lastRow, column: columns.concession });
  const at = (row: number, column: number) => ({ row, column });
  const pairs =
    layout.views === undefined
      ? null
      : new Map(
          pairsOf(grid, columns.concession, layout.views, body.rows, headingReader(parties), parties).map(
            ({ own, mirror }) => [own, mirror] as const,
          ),
        );
  const span = { column: columns.concession, from: headerRow, to: body.lastRow };
  return {
    ...(pairs !== null && {
      mirror: mirrorElsewhere(grid, span, columns.own, pairs),
      theirRows: new Set(pairs.values()),
    }),
    ...(theirs !== null &&
      columns.mirror === null && { mirror: mirrorIn(theirs, theirRows(located.found, theirs)) }),
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

function mirrorIn({ layout, body }: Candidate, rows: ReadonlyMap<number, number>) {
  const span = { column: layout.columns.concession, from: layout.headerRow, to: body.lastRow };
  return mirrorElsewhere(layout.grid, span, layout.columns.own, rows);
}
