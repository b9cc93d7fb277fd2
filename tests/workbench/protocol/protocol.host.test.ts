import { FAULTS } from '../../../src/workbench/protocol/faults';
import { bootToy, type ToyHost } from './bootToy';

let toy: ToyHost;

beforeAll(async () => {
  toy = await bootToy();
});

afterEach(() => {
  toy.host.fault = null;
});

/** The error that a batch ends with. */
async function failureOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> {
  try {
    await Excel.run(batch);
  } catch (reason) {
    return reason;
  }
  throw new Error('The batch was expected to fail.');
}

describe('starting', () => {
  test('the unmodified library finds itself in Excel on the web', async () => {
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  });

  test('it is told which requirement sets are met, and which are not', () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
  });
});

describe('a batch', () => {
  test('writes and reads in one round trip', async () => {
    const { roundTrips, writeTrips } = toy.host;
    const [values, address] = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      cell.values = [['Data sharing']];
      cell.load('values,address');
      await context.sync();
      return [cell.values, cell.address];
    });
    expect([values, address]).toEqual([[['Data sharing']], 'Sheet1!B2']);
    expect([toy.host.roundTrips - roundTrips, toy.host.writeTrips - writeTrips]).toEqual([1, 1]);
  });

  test('lists a collection with the members that were asked for', async () => {
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id');
      await context.sync();
      return worksheets.items.map(({ name, id }) => [name, id]);
    });
    expect(names).toEqual([['Sheet1', '{sheet-1}']]);
  });

  test('adds once, even when the new sheet is used many times', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Ledger');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Ledger');
    });
    expect(toy.workbook.worksheets.items().map(({ name }) => name)).toEqual(['Sheet1', 'Ledger']);
  });

  test('may keep a range across batches, and leaves nothing tracked behind', async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('D4');
      cell.load('address');
      await context.sync();
      cell.values = [[7]];
      await context.sync();
    });
    expect(toy.workbook.worksheets.getItem('Sheet1').cells.get('D4')).toBe(7);
    await Excel.run((context) => context.sync());
    expect(toy.interpreter.trackedObjects).toBe(0);
  });

  test('an argument that was left out is left out on the other side too', async () => {
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!whole sheet');
  });

  test('takes options and whole objects: set and load by example', async () => {
    const json = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('E1').set({ values: [[5]] });
      sheet.load({ name: true, position: true });
      await context.sync();
      return sheet.toJSON();
    });
    expect(json).toEqual({ id: '{sheet-1}', name: 'Sheet1', position: 0 });
  });
});

describe('null objects', () => {
  test('a sheet that is not there is a null object, and so is all that hangs on it', async () => {
    const [isNull, isRangeNull] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const cell = sheet.getRange('A1');
      cell.load('values');
      await context.sync();
      return [sheet.isNullObject, cell.isNullObject];
    });
    expect([isNull, isRangeNull]).toEqual([true, true]);
  });

  test('writing to one fails instead of vanishing', async () => {
    const failure = await failureOf(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Nowhere').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(failure).toMatchObject({ code: 'InvalidObjectPath' });
  });
});

describe('errors', () => {
  test('name their code, their place and the statement', async () => {
    const failure = await failureOf(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    });
    expect(failure).toBeInstanceOf(OfficeExtension.Error);
    expect(failure).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: expect.stringContaining('getItem') as string,
      },
    });
  });

  test('stop the batch: what came before stays, what follows never runs', async () => {
    const failure = await failureOf(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Sheet1').getRange('G1').values = [['before']];
      worksheets.add('Sheet1');
      worksheets.getItem('Sheet1').getRange('G2').values = [['after']];
      await context.sync();
    });
    expect(failure).toMatchObject({ code: 'ItemAlreadyExists' });
    const { cells } = toy.workbook.worksheets.getItem('Sheet1');
    expect([cells.get('G1'), cells.has('G2')]).toEqual(['before', false]);
  });

  test('a member that Excel writes and this host only reads is not offered for writing', async () => {
    const failure = await failureOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tabColor = '#000000';
      await context.sync();
    });
    expect(failure).toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'Worksheet.tabColor' },
    });
  });
});

describe('what this host does not offer', () => {
  const unoffered: readonly [string, (context: Excel.RequestContext) => unknown][] = [
    ['Worksheet.charts', ({ workbook }) => workbook.worksheets.getItem('Sheet1').charts.load('count')],
    ['Worksheet.calculate', ({ workbook }) => workbook.worksheets.getItem('Sheet1').calculate(true)],
    [
      'Worksheet.showGridlines',
      ({ workbook }) => workbook.worksheets.getItem('Sheet1').load('showGridlines'),
    ],
    [
      'Worksheet.visibility',
      ({ workbook }) => {
        workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      },
    ],
    [
      'Worksheet.onCalculated',
      ({ workbook }) => workbook.worksheets.getItem('Sheet1').onCalculated.add(() => Promise.resolve()),
    ],
  ];

  test.each(unoffered)('%s answers ApiNotFound by its name', async (member, use) => {
    const failure = await failureOf(async (context) => {
      use(context);
      await context.sync();
    });
    expect(failure).toMatchObject({
      code: 'ApiNotFound',
      message: `The workbench does not offer ${member}.`,
      debugInfo: { errorLocation: member },
    });
  });
});

describe('a user who is typing in a cell', () => {
  test('makes every batch fail as Excel does, until they are done', async () => {
    toy.host.fault = FAULTS.cellEditMode;
    const failure = await failureOf((context) =>
      context.sync().then(() => context.workbook.load().context.sync()),
    );
    expect(failure).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    toy.host.fault = null;
    await expect(Excel.run((context) => context.sync().then(() => 'done'))).resolves.toBe('done');
  });
});

describe('events', () => {
  test('a change reaches the handlers of its sheet and of the collection, and can fetch its range', async () => {
    const seen: unknown[] = [];
    const bothSeen = new Promise<void>((resolve) => {
      const note = (entry: unknown): Promise<void> => {
        seen.push(entry);
        if (seen.length === 2) resolve();
        return Promise.resolve();
      };
      void Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem('Sheet1').onChanged.add(async (event) => {
          const values = await Excel.run(async (inner) => {
            const range = event.getRange(inner).load('values');
            await inner.sync();
            return range.values as unknown;
          });
          await note(['sheet', event.address, event.worksheetId, values]);
        });
        worksheets.onChanged.add((event) => note(['collection', event.address]));
        await context.sync();
        toy.workbook.worksheets.getItem('Sheet1').getRange('H1').values = [['typed']];
      });
    });
    await bothSeen;
    expect(seen).toContainEqual(['sheet', 'H1', '{sheet-1}', [['typed']]]);
    expect(seen).toContainEqual(['collection', 'H1']);
  });
});

describe('the settings of the document', () => {
  test('are saved at the host as texts, apart from the workbook', async () => {
    Office.context.document.settings.set('pane', { open: true });
    const status = await new Promise((resolve) =>
      Office.context.document.settings.saveAsync((result) => resolve(result.status)),
    );
    expect(status).toBe('succeeded');
    expect(Object.keys(toy.host.settings)).toEqual(['pane']);
    expect(toy.host.settings.pane).toContain('"open":true');
  });
});

describe('ribbon commands', () => {
  test('run the associated function and end with its completed event', async () => {
    const pressed: string[] = [];
    Office.actions.associate('toyCommand', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    const outcome = await toy.host.executeCommand('toyCommand', 'Toy.Button');
    expect(outcome.status).toBe(0);
    expect(pressed).toEqual(['Toy.Button']);
  });

  test('an unknown one ends too, with an error', async () => {
    const outcome = await toy.host.executeCommand('nobodyKnowsThis');
    expect(outcome.status).not.toBe(0);
  });
});

describe('the shared runtime', () => {
  test('showing and hiding the pane reaches the host', async () => {
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    expect(toy.panes).toEqual([false, true]);
  });

  test('ribbon updates reach the host', async () => {
    const update = { tabs: [{ id: 'Map', controls: [{ id: 'Highlight', enabled: false }] }] };
    await Office.ribbon.requestUpdate(update);
    expect(toy.runtime.ribbon).toEqual([{ button: 'Highlight', enabled: false }]);
  });
});

test('the wire can be watched', () => {
  const texts = toy.log.map(([direction, text]) => `${direction}: ${text}`);
  expect(texts[0]).toMatch(/^to host: .*getAppContextAsync/);
  expect(texts.some((text) => text.startsWith('to add-in: '))).toBe(true);
});
