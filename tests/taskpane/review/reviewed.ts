import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
import { sessionReviewOf, type SessionReview } from '../../../src/excel/review/sessionReview';
import { listColumns, type ListColumns } from '../../../src/cells/columnTable';
import type { Concession } from '../../../src/negotiation/concession';

const COLUMNS: ListColumns = listColumns({
  concession: 0,
  own: [1, 2, 3],
  mirror: [4, 5, 6],
  direction: 7,
  status: 8,
  session: 9,
});

/** The review of a list on "Deal sheet" in a workbook that remembers nothing. */
export function reviewed(
  rows: readonly Concession[],
  deal: Partial<DealSettings> = {},
  session: number | null = null,
): SessionReview {
  const reading = {
    place: {
      sheet: 'Deal sheet',
      headerRow: 4,
      firstRow: 5,
      lastRow: 4 + rows.length,
      columns: COLUMNS,
      table: null,
    },
    confidence: 'sure',
    doubts: [],
    rows,
    unscoredRows: [],
    skipped: [],
    hiddenRows: 0,
    directionWords: { give: ['Give'], get: ['Get'] },
    otherTemplates: [],
  } as const;
  return sessionReviewOf(reading, { ...NEW_DEAL, ...deal }, [], {
    session,
    today: new Date(2026, 2, 20),
    notes: [],
  });
}
