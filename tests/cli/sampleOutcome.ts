import { listColumns } from '../../src/cells/columnTable';
import { NEW_DEAL } from '../../src/excel/deal/dealSettings';
import type { TemplateReading } from '../../src/excel/template/reading';
import { BARE_ROW, isScore, type Concession, type Scores } from '../../src/negotiation/concession';
import { sessionReviewOf, type SessionReview } from '../../src/excel/review/sessionReview';

function scores(...numbers: [number, number, number]): Scores {
  const [a, b, c] = numbers;
  if (isScore(a) && isScore(b) && isScore(c)) return [a, b, c];
  throw new Error(`${numbers.join('/')} are no scores.`);
}

function row(
  at: number,
  name: string,
  direction: Concession['direction'],
  status: Concession['status'],
  own: [number, number, number],
  mirror: [number, number, number] | null,
): Concession {
  return {
    ...BARE_ROW,
    row: at,
    name,
    direction,
    status,
    own: scores(...own),
    mirror: mirror === null ? null : scores(...mirror),
  };
}

/** Golden case G1 as row 5, and three rows around it. */
export const ROWS: readonly Concession[] = [
  row(5, 'Data sharing', 'give', 'agreed', [2, 8, 3], [5, 5, 5]),
  row(6, 'Exclusivity in the region', 'give', 'offered', [7, 9, 4], [5, 4, 3]),
  row(8, 'Longer notice', 'get', 'agreed', [6.1, 5, 4], [3.1, 4, 4]),
  row(9, 'Reference customer', 'get', 'idea', [4, 4, 6], null),
];

export const READING: TemplateReading = {
  place: {
    sheet: 'Map',
    headerRow: 4,
    firstRow: 5,
    lastRow: 9,
    columns: listColumns({
      concession: 1,
      own: [2, 3, 4],
      mirror: [5, 6, 7],
      direction: 8,
      status: 9,
      notes: 26,
    }),
    table: null,
  },
  confidence: 'sure',
  doubts: [],
  rows: ROWS,
  unscoredRows: [7],
  skipped: [{ cell: 'D7', reason: 'The cell says "high"; type a number from 1 to 10.' }],
  hiddenRows: 0,
  directionWords: { give: ['give'], get: ['get'] },
  otherTemplates: [],
};

export function outcomeOf(
  reading: Partial<TemplateReading> = {},
  deal: Partial<SessionReview['deal']> = {},
): SessionReview {
  return sessionReviewOf({ ...READING, ...reading }, { ...NEW_DEAL, ...deal }, [], {
    session: null,
    today: new Date(2026, 0, 5),
    notes: [],
  });
}
