import { FAULTS } from '../../../src/workbench/protocol/faults';
import type { Trip } from '../../../src/workbench/protocol/interference';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { coAuthor } from '../../coAuthor';

let excel: BootedExcel;

beforeEach(async () => {
  excel = await bootExcel({
    sheets: {
      Map: [
        ['Item', 'Score', 'Twice'],
        ['B', 2, '=B2*2'],
        ['A', 1, '=B3*2'],
      ],
    },
  });
});

async function valueOf(address: string): Promise<unknown> {
  excel.host.interfere = null;
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Map').getRange(address).load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

const writeTwo = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Map');
    sheet.getRange('E1').values = [['first']];
    sheet.getRange('E2').values = [['second']];
    await context.sync();
  });

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error as { code?: unknown }).code,
  );

test('every counted round trip is told of, with its number and whether it writes', async () => {
  const trips: Trip[] = [];
  const before = excel.host.roundTrips;
  excel.host.interfere = (trip) => void trips.push(trip);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Map').getRange('A1').load('values');
    await context.sync();
    range.values = [['Name']];
    await context.sync();
  });
  expect(trips.map(({ number, writes }) => [number - before, writes])).toEqual([
    [1, false],
    [2, true],
  ]);
});

describe('a batch', () => {
  test('that is refused is not run', async () => {
    excel.host.interfere = () => ({ kind: 'refuse', error: FAULTS.sessionLost });
    expect(await codeOf(writeTwo())).toBe('InvalidOrTimedOutSession');
    expect(await valueOf('E1')).toBe('');
  });

  test('that is stopped keeps what it did before', async () => {
    // Two sheets and ranges are named before the first cell is written.
    let actions = 0;
    excel.host.interfere = (trip) => void (actions = trip.actions);
    await writeTwo();
    await coAuthor(excel).clear('Map', 'E1:E2');
    excel.host.interfere = () => ({ kind: 'stop', after: actions - 1, error: FAULTS.accessDenied });
    expect(await codeOf(writeTwo())).toBe('AccessDenied');
    expect([await valueOf('E1'), await valueOf('E2')]).toEqual(['first', '']);
  });

  test('whose answer is lost has been run', async () => {
    excel.host.interfere = () => ({ kind: 'lose', error: FAULTS.serviceNotAvailable });
    expect(await codeOf(writeTwo())).toBe('ServiceNotAvailable');
    expect(await valueOf('E2')).toBe('second');
  });

  test.each([true, false])('whose answer never comes holds up nothing else; run: %s', async (ran) => {
    let isAnswered = false;
    await new Promise<void>((resolve) => {
      excel.host.interfere = () => {
        resolve();
        return { kind: 'silence', ran };
      };
      void writeTwo().finally(() => (isAnswered = true));
    });
    expect(await valueOf('E2')).toBe(ran ? 'second' : '');
    expect(isAnswered).toBe(false);
  });

  test('that a failing interference stopped says so', async () => {
    excel.host.interfere = () => Promise.reject(new Error('no sheet “Mpa”'));
    expect(await codeOf(writeTwo())).toContain('no sheet “Mpa”');
  });
});

test.each(Object.entries(FAULTS))('the fault %s reaches the add-in as its code', async (_name, fault) => {
  excel.host.interfere = () => ({ kind: 'refuse', error: fault });
  expect(await codeOf(writeTwo())).toBe(fault.code);
});

test('two runs at once are carried out one batch after the other', async () => {
  const order: string[] = [];
  excel.host.interfere = async ({ number }) => {
    order.push(`begin ${number}`);
    await excel.settle();
    await new Promise((resolve) => setTimeout(resolve, 0));
    order.push(`end ${number}`);
  };
  const before = excel.host.roundTrips;
  await Promise.all([writeTwo(), writeTwo()]);
  expect(order.map((one) => one.replace(/\d+/, (number) => String(Number(number) - before)))).toEqual([
    'begin 1',
    'end 1',
    'begin 2',
    'end 2',
  ]);
});
