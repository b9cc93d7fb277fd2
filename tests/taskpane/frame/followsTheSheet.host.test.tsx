import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import {
  useReviewedWorkbook,
  type PaneState,
  type RowFocus,
} from '../../../src/taskpane/frame/useReviewedWorkbook';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { coAuthor, type CoAuthor } from '../../coAuthor';

/** Each row's first score tells it from every other. */
const DEAL = [
  ['Concession', 'Give/Get', 'Our VM', 'Our SL', 'Our RE', 'Their VM', 'Their SL', 'Their RE', 'Status'],
  ['Training', 'Give', 1, 2, 2, 5, 4, 5, 'Agreed'],
  ['Case study', 'Get', 2, 3, 4, 2, 2, 2, 'Agreed'],
  ['Exclusivity', 'Give', 7, 6, 4, 6, 6, 5, 'Offered'],
  ['Prepayment', 'Get', 4, 3, 3, 3, 2, 3, 'Asked'],
  ['Logo', 'Give', 5, 1, 1, 6, 5, 5, 'Idea'],
];
/** Exclusivity. */
const SELECTED = 4;

let excel: BootedExcel;
let others: CoAuthor;
let root: Root;
let seen: { readonly state: PaneState; readonly focus: RowFocus | null; readonly isReading: boolean };
/** How many readings have ended. */
let readings: number;

function Pane() {
  const { state, focus, isReading } = useReviewedWorkbook();
  if (state !== seen.state) readings += 1;
  seen = { state, focus, isReading };
  return null;
}

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  excel = await bootExcel({ sheets: { Deal: DEAL, Notes: [['mine']] } });
  others = coAuthor(excel);
  // The stand-in tells of renamed sheets, yet claims no set of which it lacks anything.
  const { requirements } = Office.context;
  const asked: unknown = Reflect.get(requirements, 'isSetSupported');
  jest
    .spyOn(requirements, 'isSetSupported')
    .mockImplementation(
      (...set: readonly unknown[]) =>
        set[1] === '1.17' || (asked as (...set: readonly unknown[]) => boolean).apply(requirements, [...set]),
    );
  seen = { state: { kind: 'reading' }, focus: null, isReading: true };
  readings = 0;
  root = createRoot(document.createElement('div'));
  await act(async () => {
    root.render(<Pane />);
    await Promise.resolve();
  });
  await until(() => seen.state.kind === 'reviewed');
  await select(`A${SELECTED}`);
  await until(() => seen.focus?.row === SELECTED);
  readings = 0;
});
afterEach(() => {
  act(() => root.unmount());
  jest.restoreAllMocks();
  excel.close();
});

/** Lets the pane live on until something holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
}

const select = (address: string, sheet = 'Deal') =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });

/** What stands in a row of the sheet: its name and the first of its scores. */
const onSheet = (row: number, sheet: string) =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets
      .getItem(sheet)
      .getRange(`A${row}:C${row}`)
      .load({ values: true });
    await context.sync();
    const [[name, , value] = []] = cells.values as readonly (readonly unknown[])[];
    return { name, value };
  });

/** What the row card shows: the row in focus with its name and the first of its scores; null where no row is in focus. */
function card(): { readonly row: number; readonly name: unknown; readonly value: unknown } | null {
  if (seen.state.kind !== 'reviewed' || seen.focus === null) return null;
  const { row } = seen.focus;
  const found = seen.state.reviewed.review.rows.find(({ concession }) => concession.row === row)?.concession;
  return found === undefined ? null : { row, name: found.name, value: found.own[0] };
}

const EVENTS: readonly {
  readonly what: string;
  readonly happen: () => Promise<unknown>;
  /** The concession in focus afterwards, and its row. */
  readonly after: { readonly name: string; readonly row: number } | null;
  readonly sheet?: string;
}[] = [
  {
    what: 'the list is sorted by name',
    happen: () => others.sort('Deal', 'A2:I6', { column: 0 }),
    after: { name: 'Exclusivity', row: 3 },
  },
  {
    what: 'rows are inserted above',
    happen: () => others.insertRows('Deal', 2, 2),
    after: { name: 'Exclusivity', row: 6 },
  },
  {
    what: 'rows above are deleted',
    happen: () => others.deleteRows('Deal', 2, 2),
    after: { name: 'Exclusivity', row: 2 },
  },
  { what: 'its own row is deleted', happen: () => others.deleteRows('Deal', SELECTED), after: null },
  {
    what: 'two rows change places',
    happen: () => others.swapRows('Deal', SELECTED, 6, 'A:I'),
    after: { name: 'Exclusivity', row: 6 },
  },
  {
    what: 'a block is pasted over the list, in another order',
    happen: () =>
      others.write(
        'Deal',
        'A2:I6',
        [4, 0, 1, 3, 2].map((at) => DEAL[at + 1] ?? []),
      ),
    after: { name: 'Exclusivity', row: 6 },
  },
  {
    what: 'another deal is pasted over the list',
    happen: () =>
      others.write(
        'Deal',
        'A2:I6',
        DEAL.slice(1).map(([name, ...rest]) => [`Other ${String(name)}`, ...rest]),
      ),
    after: null,
  },
  {
    what: 'its scores are pasted over',
    happen: () => others.write('Deal', 'C4:E4', [[9, 8, 7]]),
    after: { name: 'Exclusivity', row: SELECTED },
  },
  {
    what: 'its name is pasted over another row as well',
    happen: () => others.write('Deal', 'A2:A4', [['Exclusivity'], ['Case study'], ['Something else']]),
    after: { name: 'Exclusivity', row: 2 },
  },
  {
    what: 'the sheet is renamed',
    happen: () => others.renameSheet('Deal', 'Northwind'),
    after: { name: 'Exclusivity', row: SELECTED },
    sheet: 'Northwind',
  },
];

describe('the row card, whatever happens to the sheet', () => {
  test.each(EVENTS)(
    '$what: it follows within one reading and shows its own numbers',
    async ({ happen, after, sheet }) => {
      await act(async () => {
        await happen();
      });
      await until(() => readings > 0 && !seen.isReading);
      expect(readings).toBe(1);
      const shown = card();
      expect(shown === null ? null : { name: shown.name, row: shown.row }).toEqual(after);
      if (shown !== null)
        expect({ name: shown.name, value: shown.value }).toEqual(await onSheet(shown.row, sheet ?? 'Deal'));
    },
  );

  test('a selection that comes between an edit and its reading waits for that reading', async () => {
    await act(async () => {
      await others.insertRows('Deal', 2, 1);
      await select('A4');
    });
    await until(() => readings > 0 && !seen.isReading && seen.focus?.isSelected === true);
    // Row 4 was Exclusivity when it was read; by now it is Case study.
    expect(card()).toEqual({ row: 4, name: 'Case study', value: 2 });
  });

  test('a selection on another sheet leaves the row as the last one selected', async () => {
    await act(() => select('A1', 'Notes'));
    await until(() => seen.focus?.isSelected === false);
    expect(card()).toEqual({ row: SELECTED, name: 'Exclusivity', value: 7 });
  });
});
