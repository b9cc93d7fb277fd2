import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
import { NO_RECORDS, type DealRecords } from '../../../src/excel/records/dealRecords';
import { sessionReviewOf, type SessionReview } from '../../../src/excel/review/sessionReview';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import { sheetFrom } from '../../excel/template/sheetText';

type Cells = readonly (readonly unknown[])[];

export const HEADINGS = [
  ...['Item', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE', 'Direction', 'Status', 'Session'],
  ...['In return for', 'Type'],
];

/** Three rows: an open give that nothing is asked for, an agreed get, and a get without scores. */
export const LIST: Cells = [
  HEADINGS,
  ['Exclusivity', 7, 9, 5, 5, 6, 4, 'Give', 'Offered', 2, '', 'Exclusivity'],
  ['Commitment', 8, 7, 5, 4, 4, 3, 'Get', 'Agreed', 2, '', ''],
  ['Roadmap meeting', '', '', '', '', '', '', 'Get', 'Idea', '', '', ''],
];

/** The review of a workbook with these sheets, the list first. */
export function reviewedSheets(
  sheets: Readonly<Record<string, Cells>>,
  known: Partial<DealSettings> = {},
  notes: readonly string[] = [],
  records: Partial<DealRecords> = {},
): SessionReview {
  const deal = { ...NEW_DEAL, ...known };
  const grids = Object.entries(sheets).map(([name, cells], i) => sheetFrom(name, cells, { active: i === 0 }));
  const located = locateTemplate(grids, deal.mapping, deal.parties);
  if (located === null) throw new Error('The test sheet holds no list.');
  const reading = readLocated(located, deal.parties);
  return sessionReviewOf(reading, deal, grids, {
    ...{ session: null, today: new Date(2026, 7, 10), notes },
    records: { ...NO_RECORDS, ...records },
  });
}
