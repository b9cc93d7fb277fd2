import { writerIn } from '../../../src/excel/writing/writer';
import { installNames } from '../../../src/excel/names/installNames';
import { refreshNames } from '../../../src/excel/names/refreshNames';
import { shortNames } from '../../../src/excel/names/shortNames';
import { listColumns } from '../../../src/cells/columnTable';
import { DEFAULT_SETTINGS } from '../../../src/negotiation/settings';
import { bootExcel, type BootedExcel } from '../../bootExcel';

jest.setTimeout(60_000);

const COLUMNS = listColumns({
  concession: 1,
  own: [2, 3, 4],
  mirror: [5, 6, 7],
  direction: 8,
});
const PLACE = { sheet: 'Map', columns: COLUMNS };
const OWN_THRESHOLDS = { ...DEFAULT_SETTINGS, dimensionThreshold: 4.5, totalThreshold: 9 };

const refresh = () => Excel.run((context) => refreshNames(writerIn(context, null), PLACE, OWN_THRESHOLDS));

describe('short names after the deal’s numbers changed', () => {
  let excel: BootedExcel;
  beforeEach(async () => {
    excel = await bootExcel({ sheets: { Map: [[], [null, 'x', 5, 8, 5, 5, 5, 5, 'Give']] } });
  });
  afterEach(() => excel.close());

  /** What a formula says; another text each time, because the engine keeps what it read of a text. */
  const says = (formula: string) =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Map').getRange('N2');
      cell.formulas = [[formula]];
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });

  test('follow them', async () => {
    await Excel.run((context) => installNames(writerIn(context, null), PLACE, DEFAULT_SETTINGS));
    expect(await says('=FLAG()')).toBe('overpaying');
    expect(await refresh()).toBeGreaterThan(0);
    expect(await says('=T(FLAG())')).toBe('balanced');
    expect(await refresh()).toBe(0);
  });

  test('are not added where there are none, and the user’s own stay', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('FLAG', '=42', 'my own');
      await context.sync();
    });
    expect(await refresh()).toBe(0);
    const found = await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/formula');
      await context.sync();
      return names.items.map(({ name, formula }) => [name, String(formula)]);
    });
    expect(found).toEqual([['FLAG', '=42']]);
  });
});

test('a number of the deal stands in every name that depends on it, and in no other', () => {
  const before = new Map(shortNames(PLACE, DEFAULT_SETTINGS).map(({ name, formula }) => [name, formula]));
  const changed = (settings: object) =>
    shortNames(PLACE, { ...DEFAULT_SETTINGS, ...settings })
      .filter(({ name, formula }) => before.get(name) !== formula)
      .map(({ name }) => name);
  expect(changed({ dimensionThreshold: 4 })).toEqual(['FLAG']);
  expect(changed({ totalThreshold: 5 })).toEqual(['FLAG']);
  expect(changed({ lowBand: 3 })).toEqual(['MOVE']);
  expect(changed({ highBand: 8 })).toEqual(['MOVE']);
  expect(changed({ surplusMove: 5 })).toEqual(['MOVE']);
  expect(changed({ zeroBased: true })).toEqual(['CAPTURESHARE']);
  expect(changed({ weights: [2, 1, 1] })).toEqual([
    ...['SCORE', 'ASYMMETRY', 'SURPLUS', 'FLAG', 'MOVE', 'SPENT', 'CAPTURESHARE'],
  ]);
});
