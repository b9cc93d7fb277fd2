import type { TemplateMapping } from '../deal/dealSettings';
import { type Candidate, directionsOf } from './candidate';
import { detectTemplate, candidatePlace } from './detect';
import type { Parties } from '../../vocabulary/headingReader';
import { mappedTemplate } from './ownMapping';
import type { TemplateDoubt, TemplatePlace, TemplateReading } from './reading';
import { readRows, type NumberFormatOf } from './readRows';
import { endRow, textAt, type SheetGrid } from '../../cells/sheetGrid';

/** The template that will be read, before its rows are. */
export interface LocatedTemplate {
  readonly found: Candidate;
  readonly place: TemplatePlace;
  readonly confidence: 'sure' | 'unsure';
  readonly doubts: readonly TemplateDoubt[];
  readonly otherTemplates: readonly string[];
}

/**
 * Locates the template in a workbook's sheets: where the user's own mapping says, if there is one and it still fits; otherwise
 * by looking. Null when there is none.
 */
export function locateTemplate(
  grids: readonly SheetGrid[],
  mapping: TemplateMapping | null,
  parties: Parties,
): LocatedTemplate | null {
  const detection = detectTemplate(grids, parties);
  const mapped = mapping === null ? null : mappedTemplate(grids, mapping, parties);
  if (mapped?.kind === 'mapped') {
    const here = candidatePlace(mapped.found);
    const others = detection === null ? [] : [candidatePlace(detection.found), ...detection.others];
    return located(
      mapped.found,
      [],
      others.filter((place) => place !== here),
    );
  }
  if (detection === null) return null;
  const misfit: readonly TemplateDoubt[] =
    mapped === null
      ? []
      : [{ column: 'concession', reason: `${mapped.reason} The list was looked for afresh.` }];
  return located(detection.found, misfit, detection.others);
}

/** Reads the rows of a located template. `hiddenRows` is the count of hidden rows in its body. */
export function readLocated(
  { found, place, confidence, doubts, otherTemplates }: LocatedTemplate,
  parties: Parties,
  formatOf?: NumberFormatOf,
  hiddenRows = 0,
): TemplateReading {
  const { layout, body } = found;
  return {
    place,
    confidence,
    doubts,
    ...readRows(layout, body, directionsOf(layout, body.rows, parties), formatOf),
    hiddenRows,
    otherTemplates,
    headings: headingsOf(found),
  };
}

const CUT: TemplateDoubt = {
  column: 'concession',
  reason: 'This sheet is too large to be read whole; rows further down are not counted.',
};

function located(
  found: Candidate,
  doubts: readonly TemplateDoubt[],
  otherTemplates: readonly string[],
): LocatedTemplate {
  const { layout, body } = found;
  const { table } = layout;
  const isCut = layout.grid.isCut === true && body.lastRow >= endRow(layout.grid) - 10;
  const allDoubts = [...doubts, ...(isCut ? [CUT] : []), ...found.doubts];
  const tableEnd = table === null ? null : table.row + table.rowCount - (table.showTotals ? 1 : 0);
  return {
    found,
    place: {
      sheet: layout.grid.sheet,
      headerRow: layout.headerRow + 1,
      firstRow: body.firstRow + 1,
      lastRow: Math.max(body.firstRow + 1, tableEnd ?? body.lastRow + 1),
      columns: layout.columns,
      ...(layout.scorers !== undefined && { scorers: layout.scorers }),
      table: table?.name ?? null,
    },
    confidence: doubts.length > 0 || isCut ? 'unsure' : found.confidence,
    doubts: allDoubts,
    otherTemplates,
  };
}

/** The headings of the list, left to right: what a user chooses from when a column was taken for the wrong thing. */
function headingsOf({ layout: { grid, headerRow } }: Candidate): readonly { column: number; text: string }[] {
  return (grid.values[0] ?? [])
    .map((_, i) => ({ column: grid.column + i, text: textAt(grid, headerRow, grid.column + i) }))
    .filter(({ text }) => text !== '');
}
