import { bootExcel, type BootedExcel } from '../../bootExcel';

let excel: BootedExcel;
/** What the handlers heard, in order. */
const heard: unknown[] = [];

// Once for the file: handlers stay with the add-in, which runs on when it is given another workbook.
beforeAll(async () => {
  excel = await bootExcel({
    sheets: {
      Map: [
        ['Item', 'VM'],
        ['A', 2],
        ['B', '=B2*2'],
      ],
      Other: [[1]],
    },
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const map = worksheets.getItem('Map');
    map.onChanged.add(async (event) => {
      heard.push(['changed', event.address, event.changeType, event.source]);
      await Promise.resolve();
    });
    map.onSelectionChanged.add(async (event) => {
      heard.push(['selected', event.address]);
      await Promise.resolve();
    });
    worksheets.onChanged.add(async (event) => {
      heard.push(['any changed', event.worksheetId, event.address]);
      await Promise.resolve();
    });
    worksheets.onActivated.add(async (event) => {
      heard.push(['activated', event.worksheetId]);
      await Promise.resolve();
    });
    worksheets.onAdded.add(async (event) => {
      heard.push(['added', event.worksheetId]);
      await Promise.resolve();
    });
    await context.sync();
  });
});

beforeEach(() => {
  heard.length = 0;
});

/** Events go by messages; a batch of the add-in's own comes back after all that were sent before it. */
async function told(): Promise<unknown[]> {
  await excel.settle();
  for (let turn = 0; turn < 3; turn++)
    await Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
  return heard;
}

test('a user’s edit is told once, its recalculations are not', async () => {
  excel.book.getActiveSheet().getRange('B2').setValue(9);
  expect(await told()).toEqual([
    ['changed', 'B2', 'RangeEdited', 'Local'],
    ['any changed', '{sheet-1}', 'B2'],
  ]);
});

test('the add-in’s own write is told with its whole address', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Map').getRange('A5:B6').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  expect(await told()).toContainEqual(['changed', 'A5:B6', 'RangeEdited', 'Local']);
});

test('undo is an edit', async () => {
  excel.book.getActiveSheet().getRange('B2').setValue(9);
  await told();
  heard.length = 0;
  excel.book.undo();
  expect(await told()).toContainEqual(['changed', 'B2', 'RangeEdited', 'Local']);
});

test('a change of looks alone is not an edit', async () => {
  excel.book.getActiveSheet().getRange('B2').setBackgroundColor('#FF0000');
  expect(await told()).toEqual([]);
});

test('inserted rows are told as such', async () => {
  excel.book.getActiveSheet().insertRowsBefore(1, 2);
  expect(await told()).toContainEqual(['changed', '2:3', 'RowInserted', 'Local']);
});

test('a selection is told once, however often the grid repeats it', async () => {
  const range = excel.book.getActiveSheet().getRange('A2:B3');
  range.activate();
  range.activate();
  expect(await told()).toEqual([['selected', 'A2:B3']]);
});

test('sheets are told when they are added and activated, and not when the host needs another one for a moment', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const report = worksheets.add('Report').load('id');
    worksheets.getItem('Other').getRange('A1').insert('Down');
    await context.sync();
    report.activate();
    await context.sync();
  });
  const kinds = (await told()).filter((one) => ['added', 'activated'].includes(String((one as string[])[0])));
  const report = excel.workbook.worksheets.getItem('Report').id;
  expect(kinds).toEqual([
    ['added', report],
    ['activated', report],
  ]);
});

test('the event’s range can be asked for', async () => {
  const asked = new Promise((resolve) => {
    void Excel.run(async (context) => {
      const other = context.workbook.worksheets.getItem('Other');
      other.onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address,values');
          await inner.sync();
          resolve([range.address, range.values]);
        }),
      );
      await context.sync();
      other.getRange('C1:C2').values = [[5], [6]];
      await context.sync();
    });
  });
  expect(await asked).toEqual(['Other!C1:C2', [[5], [6]]]);
});
