import '../textCoding';
import type { Change } from '../../src/excel/changes/change';
import { addRowsChange } from '../../src/excel/changes/addRowsChange';
import { answersChange } from '../../src/excel/changes/answersChange';
import { addListChange } from '../../src/excel/changes/addList';
import { bringTogetherChange } from '../../src/excel/changes/bringTogetherChange';
import { discreetChange, putAwayChange } from '../../src/excel/changes/discreetChange';
import { dealChange } from '../../src/excel/changes/dealChange';
import { documentationChange } from '../../src/excel/changes/documentationChange';
import { highlightsChange, removeHighlightsChange } from '../../src/excel/changes/highlightsChange';
import { librarySheetChange } from '../../src/excel/changes/librarySheetChange';
import { generatedLibrary } from '../library/generatedLibrary';
import { makeChanges } from '../../src/excel/changes/makeChanges';
import { removeResultColumnsChange, resultColumnsChange } from '../../src/excel/changes/resultColumnsChange';
import { recordChange } from '../../src/excel/changes/recordChange';
import { withEntry } from '../../src/excel/records/withEntry';
import { reviewSheetChange } from '../../src/excel/changes/reviewSheetChange';
import { scoresChange } from '../../src/excel/changes/scoresChange';
import { removeShortNamesChange, shortNamesChange } from '../../src/excel/changes/shortNamesChange';
import { baselineChange, sessionChange } from '../../src/excel/changes/snapshotChange';
import { statusChange } from '../../src/excel/changes/statusChange';
import { dealSettingsChange } from '../../src/excel/changes/dealSettingsChange';
import type { SessionReview } from '../../src/excel/review/sessionReview';
import { reviewed } from '../excel/changes/announced';
import { mappingChange } from '../../src/excel/setup/keepMapping';
import { EMPTY_LIST, SAMPLE_LIST } from '../../src/excel/template/insertTemplate';
import { AT, GROUNDS, HALVES, LIST, ROW_GROUNDS, type Ground } from './workbook';

/** A change as it is announced and made, with what stands in the workbook before it. */
export interface Scenario {
  readonly name: string;
  /** The function that makes the change, by its name: every such function of the add-in has a scenario. */
  readonly of: string;
  /** Absent: the plain list. */
  readonly on?: Ground;
  readonly prepare?: () => Promise<void>;
  readonly changes: (now: SessionReview) => readonly Change[];
}

const TARGET = { row: AT.target, name: 'Exclusivity' };
const TWIN = { row: AT.twin, name: 'Discount' };
const NEW_ROWS = [
  { name: 'They set the agenda', direction: 'give' },
  { name: 'A quarterly review', direction: 'get' },
] as const;
const LIMITS = { budgets: [20, 24, 18] as const };
const WORDS = { title: 'Limits', where: 'Limits: 20, 24 and 18.', said: 'The limits are kept.' };
const DAY = new Date(2026, 10, 27, 12);

/** Makes a change quietly, before the walk. */
async function first(announce: (now: SessionReview) => readonly Change[]): Promise<void> {
  const notice = await makeChanges(announce(await reviewed()));
  if (notice.kind !== 'done') throw new Error(`The ground of the walk could not be made: ${notice.text}`);
}

const olderName = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.names.add('GAP', '=LAMBDA(own,mirror,own-mirror)', 'Concession Map 0.0.1');
    context.workbook.names.add('SCORE', '=42', 'our own');
    await context.sync();
  });

/** Every change of the add-in. A new one stands here and nowhere else; a test tells which function has none. */
const CHANGES: readonly Scenario[] = [
  {
    name: 'rescoring a row',
    of: 'scoresChange',
    changes: (now) => [scoresChange(now, TARGET, { own: [6, 8, 5], mirror: [5, 7, 4], status: 'offered' })],
  },
  {
    name: 'rescoring one of two rows of one name and equal scores',
    of: 'scoresChange',
    changes: (now) => [scoresChange(now, TWIN, { own: [4, 4, 4] })],
  },
  {
    name: 'marking rows as rejected',
    of: 'statusChange',
    changes: (now) => [statusChange(now, [TWIN, TARGET], 'rejected')],
  },
  { name: 'adding rows to score', of: 'addRowsChange', changes: (now) => [addRowsChange(now, NEW_ROWS)] },
  {
    name: 'keeping answers about the list',
    of: 'answersChange',
    changes: () => [
      answersChange({ 'status|Map': { question: 'Are these rows agreed?', answer: 'Yes, all 5' } }),
    ],
  },
  {
    name: 'keeping people',
    of: 'recordChange',
    prepare: () => first(() => [recordChange('people', () => [{ name: 'Ana Ruiz' }], WORDS)]),
    changes: () => [
      recordChange('people', (kept) => withEntry(kept, { name: 'Jon Berg', role: 'legal' }), WORDS),
    ],
  },
  { name: 'keeping settings', of: 'dealChange', changes: () => [dealChange(LIMITS, WORDS)] },
  {
    name: 'keeping settings with marks on the sheet',
    of: 'dealSettingsChange',
    prepare: () => first((now) => [resultColumnsChange(now), highlightsChange(now)]),
    changes: () => [dealSettingsChange({ method: { dimensionThreshold: 2 } }, WORDS)],
  },
  { name: 'highlighting', of: 'highlightsChange', changes: (now) => [highlightsChange(now)] },
  {
    name: 'highlighting anew',
    of: 'highlightsChange',
    prepare: async () => {
      await first((now) => [highlightsChange(now)]);
      await first(() => [dealChange({ method: { dimensionThreshold: 2 } }, WORDS)]);
    },
    changes: (now) => [highlightsChange(now)],
  },
  {
    name: 'removing the highlights',
    of: 'removeHighlightsChange',
    prepare: () => first((now) => [highlightsChange(now)]),
    changes: (now) => [removeHighlightsChange(now)],
  },
  { name: 'adding result columns', of: 'resultColumnsChange', changes: (now) => [resultColumnsChange(now)] },
  {
    name: 'adding result columns and highlights',
    of: 'resultColumnsChange',
    changes: (now) => [resultColumnsChange(now), highlightsChange(now, { withResults: true })],
  },
  {
    name: 'bringing result columns up to date',
    of: 'resultColumnsChange',
    prepare: async () => {
      await first((now) => [resultColumnsChange(now)]);
      await first(() => [dealChange({ method: { dimensionThreshold: 2 } }, WORDS)]);
    },
    changes: (now) => [resultColumnsChange(now)],
  },
  {
    name: 'removing the result columns',
    of: 'removeResultColumnsChange',
    prepare: () => first((now) => [resultColumnsChange(now)]),
    changes: (now) => [removeResultColumnsChange(now)],
  },
  {
    name: 'installing formula shortcuts',
    of: 'shortNamesChange',
    prepare: olderName,
    changes: (now) => [shortNamesChange(now)],
  },
  {
    name: 'removing formula shortcuts',
    of: 'removeShortNamesChange',
    prepare: () => first(() => [shortNamesChange()]),
    changes: () => [removeShortNamesChange()],
  },
  { name: 'saving the starting point', of: 'baselineChange', changes: (now) => [baselineChange(now)] },
  {
    name: 'ending a session',
    of: 'sessionChange',
    prepare: () => first((now) => [baselineChange(now)]),
    changes: (now) => [sessionChange(now)],
  },
  {
    name: 'ending a session again',
    of: 'sessionChange',
    prepare: async () => {
      await first((now) => [baselineChange(now)]);
      await first((now) => [sessionChange(now)]);
      await first((now) => [scoresChange(now, TARGET, { own: [6, 8, 5] })]);
    },
    changes: (now) => [sessionChange(now)],
  },
  {
    name: 'adding a review sheet',
    of: 'reviewSheetChange',
    changes: (now) => [reviewSheetChange(now, DAY)],
  },
  {
    name: 'turning Discreet on',
    of: 'discreetChange',
    prepare: () => first((now) => [resultColumnsChange(now), highlightsChange(now)]),
    changes: (now) => [discreetChange(now, 'nothing')],
  },
  {
    name: 'putting the scores away',
    of: 'putAwayChange',
    changes: (now) => [putAwayChange(now)].filter((one) => one !== null),
  },
  {
    name: 'writing down the terms on a sheet',
    of: 'documentationChange',
    changes: (now) => [documentationChange(now, DAY)],
  },
  { name: 'adding an empty list', of: 'addListChange', changes: () => [addListChange(EMPTY_LIST)] },
  {
    name: 'opening the library as a sheet',
    of: 'librarySheetChange',
    changes: () => [librarySheetChange(generatedLibrary(3))],
  },
  { name: 'adding a sample list', of: 'addListChange', changes: () => [addListChange(SAMPLE_LIST)] },
  {
    name: 'bringing two lists together',
    of: 'bringTogetherChange',
    on: HALVES,
    changes: () => [bringTogetherChange()],
  },
  {
    name: 'bringing further rows together',
    of: 'bringTogetherChange',
    on: HALVES,
    prepare: async () => {
      await first(() => [bringTogetherChange()]);
      await Excel.run(async (context) => {
        const row = context.workbook.worksheets.getItem(LIST).getRange('A5:D5');
        row.values = [['Discount', 2, 1, 3]];
        await context.sync();
      });
    },
    changes: () => [bringTogetherChange()],
  },
  {
    name: 'keeping the choice of columns',
    of: 'mappingChange',
    changes: (now) => [
      mappingChange({
        sheet: LIST,
        headerRow: AT.headings,
        columns: now.reading.place.columns,
        headings: [{ column: 1, text: 'Concession' }],
      }),
    ],
  },
  {
    name: 'writing a review sheet anew',
    of: 'reviewSheetChange',
    prepare: async () => {
      await first((now) => [reviewSheetChange(now, DAY)]);
      await first((now) => [scoresChange(now, TARGET, { own: [6, 8, 5] })]);
    },
    changes: (now) => [reviewSheetChange(now, DAY)],
  },
];

/** The changes of rows of the user's own list, by their names, and those beside it. */
const OF_ROWS = ['rescoring a row', 'marking rows as rejected'];
const ON_THE_LIST = [
  ...OF_ROWS,
  'adding rows to score',
  'adding result columns and highlights',
  'removing the result columns',
];

/** The same on other workbooks. */
function elsewhere(names: readonly string[], grounds: readonly Ground[]): readonly Scenario[] {
  return grounds.flatMap((on) =>
    CHANGES.filter(({ name }) => names.includes(name)).map((scenario) => ({
      ...scenario,
      name: `${scenario.name}, on ${on.name}`,
      on,
    })),
  );
}

export const SCENARIOS: readonly Scenario[] = [
  ...CHANGES,
  ...elsewhere(ON_THE_LIST, GROUNDS),
  ...elsewhere(OF_ROWS, ROW_GROUNDS),
];
