import type { ListMeaning, TemplateMapping } from '../deal/dealSettings';
import type { Parties } from '../../vocabulary/headingReader';
import { mappedTemplate } from '../template/ownMapping';
import { locatedAt, locateTemplate, readLocated } from '../template/readGrids';
import type { TemplateReading } from '../template/reading';
import { textAt, type SheetGrid } from '../../cells/sheetGrid';
import { asThree, columnsOf, type ColumnChoice } from './columnChoice';

/** Where the user says that the headings are. */
export interface ListStart {
  readonly sheet: string;
  /** 1-based. */
  readonly headerRow: number;
}

/** What is kept in the workbook of a choice; null while the choice cannot be used. */
export function mappingOf(
  choice: ColumnChoice,
  { sheet, headerRow }: ListStart,
  grid: SheetGrid,
  meaning: ListMeaning = {},
): TemplateMapping | null {
  const whole = meaning.measure === 'one' ? asThree(choice) : choice;
  const columns = columnsOf(whole);
  if (columns === null) return null;
  const chosen = [...new Set(Object.values(whole).filter((column) => column !== null))];
  return {
    ...meaning,
    sheet,
    headerRow,
    columns,
    headings: chosen.map((column) => ({ column, text: textAt(grid, headerRow - 1, column) })),
  };
}

/** Reads the list as it would be read with this mapping, from what was gathered before; null where the sheet is not there. */
export function previewOf(
  grids: readonly SheetGrid[],
  mapping: TemplateMapping,
  parties: Parties,
): TemplateReading | null {
  const mapped = mappedTemplate(grids, mapping, parties);
  if (mapped.kind === 'misfit') return null;
  const theirs = mapping.theirSheet === undefined ? null : locateTemplate(grids, mapping, parties);
  const located = theirs ?? locatedAt(mapped.found, parties);
  // A preview of what was chosen: other lists and doubts wait until it is kept.
  return { ...readLocated({ ...located, doubts: [] }, parties), confidence: 'sure', doubts: [] };
}
