import { listColumns } from '../../../src/cells/columnTable';
import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
import { sessionReviewOf } from '../../../src/excel/review/sessionReview';
import type { TemplateReading } from '../../../src/excel/template/reading';
import { stateAfter, type PaneState } from '../../../src/taskpane/frame/useReviewedWorkbook';
import { setupStep } from '../../../src/taskpane/setup/setupStep';

const READING: TemplateReading = {
  place: {
    sheet: 'Deal',
    headerRow: 4,
    firstRow: 5,
    lastRow: 6,
    table: null,
    columns: listColumns({ concession: 0, own: [1, 2, 3] }),
  },
  confidence: 'sure',
  doubts: [],
  rows: [],
  unscoredRows: [5],
  skipped: [{ cell: 'B5', reason: 'Not scored yet.' }],
  hiddenRows: 0,
  directionWords: { give: [], get: [] },
  otherTemplates: [],
};

function reviewed(part: Partial<TemplateReading> = {}, deal: Partial<DealSettings> = {}): PaneState {
  const review = sessionReviewOf({ ...READING, ...part }, { ...NEW_DEAL, ...deal }, [], {
    session: null,
    today: new Date(2026, 0, 5),
    notes: [],
  });
  return { kind: 'reviewed', reviewed: review, byColleague: false, trouble: null };
}

const NEW = { isWelcomed: false, later: null };
const KNOWN = { isWelcomed: true, later: null };
/** A doubt that is answered without choosing columns. */
const SCALE = {
  column: 'own',
  about: 'scale',
  reason: 'No score is above 5, and nothing says what they run to.',
  cells: ['B2:D9'],
  question: 'Do these scores run from 1 to 5, or from 1 to 10?',
  answers: ['1 to 5', '1 to 10'],
  taken: '1 to 10',
  key: 'scale|Deal|B',
} as const;
const UNSURE = { confidence: 'unsure' } as const;
const LOST = { kind: 'no answer', text: 'Please try again.' } as const;

describe('what the pane shows first', () => {
  test('is the list at once where it speaks for itself, the first time as well', () => {
    expect(setupStep(reviewed(), 'map', NEW)).toBe('ready');
  });

  test('is the welcome the first time where there is no sure list, and never again', () => {
    const none = { kind: 'none', looked: ['Sheet1'] } as const;
    expect(setupStep(none, 'map', NEW)).toBe('welcome');
    expect(setupStep(reviewed(UNSURE), 'map', NEW)).toBe('welcome');
    expect(setupStep(none, 'map', KNOWN)).toBe('no list');
    expect(setupStep(reviewed(UNSURE), 'map', KNOWN)).toBe('columns');
    expect(setupStep(reviewed({ ...UNSURE, doubts: [SCALE] }), 'map', KNOWN)).toBe('questions');
  });

  test('is the question for the columns until it is answered or put off for this list', () => {
    expect(setupStep(reviewed(UNSURE), 'review', KNOWN)).toBe('columns');
    expect(setupStep(reviewed(UNSURE), 'review', { ...KNOWN, later: 'Deal!4' })).toBe('ready');
    expect(setupStep(reviewed(UNSURE), 'review', { ...KNOWN, later: 'Other!4' })).toBe('columns');
  });

  test('is not asked again for what the user chose, whatever other doubt remains', () => {
    const mapping = { sheet: 'Deal', headerRow: 4, columns: READING.place.columns, headings: [] };
    expect(setupStep(reviewed(UNSURE, { mapping }), 'map', KNOWN)).toBe('ready');
    const elsewhere = { ...mapping, headerRow: 9 };
    expect(setupStep(reviewed(UNSURE, { mapping: elsewhere }), 'map', KNOWN)).toBe('columns');
  });

  test('leaves settings and the columns themselves open while there are doubts', () => {
    expect(setupStep(reviewed(UNSURE), 'settings', KNOWN)).toBe('ready');
    expect(setupStep(reviewed(UNSURE), 'columns', KNOWN)).toBe('ready');
  });

  test('is where to begin, where there are headings and no rows', () => {
    const empty = { unscoredRows: [], skipped: [] };
    expect(setupStep(reviewed(empty), 'map', KNOWN)).toBe('empty list');
    expect(setupStep(reviewed(empty), 'prepare', KNOWN)).toBe('ready');
  });
});

describe('the state after a reading', () => {
  test('keeps the last result with the trouble that kept it from being read anew', () => {
    const after = stateAfter(reviewed(), { kind: 'failed', trouble: LOST });
    expect(after).toMatchObject({ kind: 'reviewed', trouble: LOST });
  });

  test('is the trouble alone where there is no result to keep', () => {
    expect(stateAfter({ kind: 'reading' }, { kind: 'failed', trouble: LOST })).toEqual({
      kind: 'failed',
      trouble: LOST,
    });
  });
});
