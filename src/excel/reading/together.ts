import { addressOf } from '../../cells/a1';
import type { SheetGrid } from '../../cells/sheetGrid';
import type { DealSettings } from '../deal/dealSettings';
import { joinedLists } from './readTemplate';
import type { JoinedPart, TemplateReading } from '../template/reading';
import { rowsToAdd } from '../linkedList/addLinkedRows';
import { isLinkedSheet } from '../linkedList/linkedSheet';

/** What bringing the lists of a workbook together would do. */
export interface Together {
  /** The sheet of ours that shows them already; null where one would be added. */
  readonly sheet: string | null;
  /** The cells that would be written, A1 without the sheet. */
  readonly address: string;
  /** How many concessions would be added. */
  readonly count: number;
  readonly parts: readonly JoinedPart[];
  /** The lists as they would read together. */
  readonly reading: TemplateReading;
}

/** What bringing the lists together would do; null where there is nothing to bring together, or nothing is missing. */
export function togetherIn(grids: readonly SheetGrid[], deal: DealSettings): Together | null {
  const joined = joinedLists(grids, deal);
  if (joined === null) return null;
  const { reading, grid, list } = joined;
  const parts = reading.joined?.parts ?? [];
  const there = grids.find(isLinkedSheet);
  if (there === undefined) {
    const width = grid.values[0]?.length ?? 1;
    const address = addressOf({ row: 0, column: 0, rowCount: grid.values.length, columnCount: width });
    return { sheet: null, address, count: list.rows.length, parts, reading };
  }
  const added = rowsToAdd(list, there);
  if (added.kind === 'refused' || added.rows.length === 0) return null;
  return { sheet: there.sheet, address: added.address, count: added.rows.length, parts, reading };
}
