import { makeChanges } from '../../src/excel/changes/makeChanges';
import { reviewSheetChange } from '../../src/excel/changes/reviewSheetChange';
import { bootExcel } from '../bootExcel';
import { reviewed } from '../excel/changes/announced';
import type { Pressing } from './stops';

const LIST = [
  ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE', 'Status', 'Session'],
  ['Data sharing', 'Give', 2, 8, 3, 5, 5, 5, 'Offered', 2],
  ['Payment terms', 'Give', 2, 1, 3, 8, 4, 6, 'Agreed', 1],
  ['Reference', 'Get', 6, 8, 6, 2, 3, 4, 'Asked', 2],
];
export const TODAY = new Date(2026, 2, 2);

/** A list whose review sheet is announced. */
export async function fresh(): Promise<Pressing> {
  const excel = await bootExcel({ sheets: { Map: LIST, Notes: [['Mine']] } });
  const now = await reviewed();
  return { excel, press: (clock) => makeChanges([reviewSheetChange(now, TODAY)], clock ? { clock } : {}) };
}
