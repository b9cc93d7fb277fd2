import { addRowsChange } from '../../../src/excel/changes/addRowsChange';
import { bootExcel } from '../../bootExcel';
import { make, protect, read, type, undo } from './announced';

const HEADINGS = ['Concession', 'Direction', 'VM', 'SL', 'RE', 'Status', 'Notes'];
const ROWS = [
  ['Data sharing', 'Give', 2, 8, 3, 'Offered', ''],
  ['Reference', 'Get', 6, 8, 6, 'Asked', ''],
];
const LIST = [HEADINGS, ...ROWS];
const AGENDA = { name: 'They set the agenda', direction: 'give' } as const;
const DRAFT = { name: 'They write the first draft', direction: 'give' } as const;

const boot = (cells: readonly (readonly unknown[])[], more = {}) =>
  bootExcel({ sheets: { Map: cells, ...more } });

function asTable(address: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Map').tables.add(address, true);
    await context.sync();
  });
}

describe('rows to score', () => {
  test('come right below the list, as ideas, in the words of the sheet; undo takes them away', async () => {
    await boot(LIST);
    const notice = await make((now) => [addRowsChange(now, [AGENDA, DRAFT])]);
    expect(notice).toMatchObject({ kind: 'done', text: '2 rows to score: A4:G5 of “Map”.' });
    expect(await read('Map', 'A4:G6')).toEqual([
      ['They set the agenda', 'Give', '', '', '', 'Idea', ''],
      ['They write the first draft', 'Give', '', '', '', 'Idea', ''],
      ['', '', '', '', '', '', ''],
    ]);
    expect((await undo(notice)).text).toBe('The rows that were added are gone again.');
    expect(await read('Map', 'A4:G5')).toEqual(Array(2).fill(Array(7).fill('')));
  });

  test('are announced with their cells, and asked for', async () => {
    await boot(LIST);
    await make((now) => {
      const change = addRowsChange(now, [AGENDA]);
      expect(change.where).toBe('Map, A4:G4, below your list: They set the agenda.');
      expect(change.asksWith).toBe('Add 1 row');
      return [change];
    });
  });

  test('that stand there already, scored or not, do not come twice', async () => {
    await boot([...LIST, ['THEY SET  THE AGENDA', 'Give', '', '', '', 'Idea', '']]);
    const notice = await make((now) => [addRowsChange(now, [AGENDA, DRAFT])]);
    expect(notice.text).toBe('1 row to score: A5:G5 of “Map”.');
    const again = await make((now) => [addRowsChange(now, [AGENDA, DRAFT])]);
    expect(again).toEqual({ kind: 'done', text: 'They stand on your list already, so nothing was changed.' });
  });

  test('stay where somebody scored them since: an undo leaves the whole row', async () => {
    await boot(LIST);
    const notice = await make((now) => [addRowsChange(now, [AGENDA, DRAFT])]);
    await type('Map', 'C4', 5);
    expect((await undo(notice)).text).toContain('3 cells stay as they are');
    expect(await read('Map', 'A4:F5')).toEqual([
      ['They set the agenda', 'Give', 5, '', '', 'Idea'],
      ['', '', '', '', '', ''],
    ]);
  });

  test('let an Excel table grow, and its total stays below; undo makes it as it was', async () => {
    const excel = await boot([...LIST, [], ['Not of the list']]);
    await asTable('A1:G3');
    const size = () =>
      Excel.run(async (context) => {
        const body = context.workbook.worksheets.getItem('Map').tables.getItemAt(0).getDataBodyRange();
        body.load('address');
        await context.sync();
        return body.address;
      });
    const notice = await make((now) => [addRowsChange(now, [AGENDA, DRAFT])]);
    expect(notice.text).toBe('2 rows to score: A4:G5 of “Map”.');
    expect(await size()).toBe('Map!A2:G5');
    expect(await read('Map', 'A4:B7')).toEqual([
      ['They set the agenda', 'Give'],
      ['They write the first draft', 'Give'],
      ['', ''],
      ['Not of the list', ''],
    ]);
    await undo(notice);
    expect(await size()).toBe('Map!A2:G3');
    expect(await read('Map', 'A5')).toEqual([['Not of the list']]);
    excel.close();
  });

  test('fill the blank rows at the end of a table first', async () => {
    await boot([...LIST, [], []]);
    await asTable('A1:G5');
    const notice = await make((now) => [addRowsChange(now, [AGENDA, DRAFT])]);
    expect(notice.text).toBe('2 rows to score: A4:G5 of “Map”.');
  });

  test.each([
    ['a total right below', [...LIST, ['Total', '', '=SUM(C2:C3)']], 'There is something in A4 of “Map”'],
    ['a note in one of the rows', [...LIST, [], ['Ask legal']], 'There is something in A5 of “Map”'],
  ])('are refused where there is %s', async (_, cells, said) => {
    await boot(cells);
    const notice = await make((now) => [addRowsChange(now, [AGENDA, DRAFT])]);
    expect(notice.kind).toBe('problem');
    expect(notice.text).toContain(said);
  });

  test('are refused where they would count as what they are not', async () => {
    const headings = ['Concession', 'VM', 'SL', 'RE'];
    await boot([
      ...[['What we give'], headings, ['Data sharing', 2, 8, 3], ['Training', 3, 2, 4], []],
      ...[['What we get'], headings, ['Reference', 6, 8, 6], ['Roadmap', 3, 2, 4]],
    ]);
    const notice = await make((now) => [addRowsChange(now, [AGENDA])]);
    expect(notice.text).toContain('would not be read as what they are');
    expect(await read('Map', 'A10:D11')).toEqual(Array(2).fill(Array(4).fill('')));
  });

  test('are refused on a protected sheet', async () => {
    await boot(LIST);
    await protect('Map');
    const notice = await make((now) => [addRowsChange(now, [AGENDA])]);
    expect(notice.text).toContain('is protected');
  });

  test('are written as texts, whatever they are called', async () => {
    await boot(LIST);
    const name = '=1+1 "quoted" <b>';
    await make((now) => [addRowsChange(now, [{ name, direction: 'get' }])]);
    expect(await read('Map', 'A4:B4')).toEqual([[name, 'Get']]);
  });

  test('begin an empty list', async () => {
    await boot([HEADINGS]);
    const notice = await make((now) => [addRowsChange(now, [AGENDA])]);
    expect(notice.text).toBe('1 row to score: A2:G2 of “Map”.');
  });

  test('take the tick and the language of the sheet', async () => {
    await boot([
      ['Zugeständnis', 'Geben/Nehmen', 'Wert', 'Hebel', 'Beziehung', 'Status'],
      ['Datenzugang', 'nehmen', 2, 8, 3, 'vereinbart'],
      ['Referenz', 'nehmen', 6, 8, 6, 'idee'],
    ]);
    await make((now) => [addRowsChange(now, [AGENDA])]);
    const [row] = await read('Map', 'A4:F4');
    expect(row?.[5]).toBe('idee');
    expect(row?.[1]).toBe('give');
    await boot([
      ['Concession', 'We give', 'We get', 'VM', 'SL', 'RE'],
      ['Data sharing', '✓', '', 2, 8, 3],
      ['Reference', '', '✓', 6, 8, 6],
    ]);
    await make((now) => [addRowsChange(now, [AGENDA])]);
    expect(await read('Map', 'A4:C4')).toEqual([['They set the agenda', '✓', '']]);
  });

  describe('look as the last row of the list does', () => {
    const looks = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Map').getRange('A3:C6');
        range.load('numberFormat');
        const asked = range.getCellProperties({
          format: { fill: { color: true }, font: { bold: true }, borders: { style: true } },
        });
        await context.sync();
        return asked.value.map((row, i) =>
          row.map(({ format }, j) => [
            ...[format?.fill?.color, format?.font?.bold, format?.borders?.bottom?.style],
            (range.numberFormat as string[][])[i]?.[j],
          ]),
        );
      });
    const paint = (address: string, paint: (range: Excel.Range) => void) =>
      Excel.run(async (context) => {
        paint(context.workbook.worksheets.getItem('Map').getRange(address));
        await context.sync();
      });
    const painted = async (cells: readonly (readonly unknown[])[]) => {
      await boot(cells);
      await paint('A3:G3', ({ format }) => {
        format.fill.color = '#DDEEFF';
        format.borders.getItem('EdgeBottom').style = 'Continuous';
      });
      await paint('A3', ({ format }) => {
        format.font.bold = true;
      });
      await paint('C3:E3', (range) => {
        range.numberFormat = [['0.0', '0.0', '0.0']];
      });
    };
    const LAST = [
      ['#DDEEFF', true, 'Continuous', 'General'],
      ['#DDEEFF', false, 'Continuous', 'General'],
      ['#DDEEFF', false, 'Continuous', '0.0'],
    ];

    test('and an undo takes the look away with them', async () => {
      await painted(LIST);
      const before = await looks();
      const notice = await make((now) => [addRowsChange(now, [AGENDA, DRAFT])]);
      expect((await looks()).slice(0, 3)).toEqual([LAST, LAST, LAST]);
      expect((await looks())[3]).toEqual(before[3]);
      await undo(notice);
      expect(await looks()).toEqual(before);
    });

    test('where nobody gave their cells a look of their own', async () => {
      await painted(LIST);
      await paint('B4', ({ format }) => {
        format.fill.color = '#FFCC00';
      });
      const notice = await make((now) => [addRowsChange(now, [AGENDA, DRAFT])]);
      expect((await looks())[1]).toEqual([LAST[0], ['#FFCC00', false, 'None', 'General'], LAST[2]]);
      await undo(notice);
      expect((await looks())[1]?.[1]).toEqual(['#FFCC00', false, 'None', 'General']);
    });

    test('wherever they stand by the time of an undo, and keep it where somebody scored them since', async () => {
      await painted(LIST);
      const notice = await make((now) => [addRowsChange(now, [AGENDA, DRAFT])]);
      await type('Map', 'C4', 5);
      await paint('2:2', (range) => {
        range.insert('Down');
      });
      await undo(notice);
      const [, , scored, gone] = await looks();
      expect(await read('Map', 'A5:A6')).toEqual([['They set the agenda'], ['']]);
      expect(scored).toEqual(LAST);
      expect(gone?.map(([fill, bold, line]) => [fill, bold, line])).toEqual(
        Array(3).fill(['#FFFFFF', false, 'None']),
      );
    });

    describe('and are as high as all of its rows are', () => {
      const heights = () =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Map');
          const rows = ['4:4', '5:5', '6:6'].map((row) => sheet.getRange(row).format);
          rows.forEach((format) => format.load('rowHeight'));
          await context.sync();
          return rows.map(({ rowHeight }) => rowHeight);
        });
      const high = (rows: string, points: number) =>
        paint(rows, ({ format }) => {
          format.rowHeight = points;
        });

      test('until an undo', async () => {
        await boot(LIST);
        const before = await heights();
        await high('2:3', 36);
        const notice = await make((now) => [addRowsChange(now, [AGENDA, DRAFT])]);
        expect(await heights()).toEqual([36, 36, before[2]]);
        await undo(notice);
        expect(await heights()).toEqual(before);
      });

      test('but for rows that are higher by themselves, and where those of the list differ', async () => {
        await boot(LIST);
        await high('2:3', 36);
        await high('4:4', 60);
        await make((now) => [addRowsChange(now, [AGENDA, DRAFT])]);
        expect((await heights()).slice(0, 2)).toEqual([60, 36]);
        await boot(LIST);
        const before = await heights();
        await high('3:3', 36);
        await make((now) => [addRowsChange(now, [AGENDA, DRAFT])]);
        expect(await heights()).toEqual(before);
      });
    });

    test('but the first row of an empty list does not look as its headings', async () => {
      await boot([HEADINGS]);
      await paint('A1:G1', ({ format }) => {
        format.font.bold = true;
      });
      await make((now) => [addRowsChange(now, [AGENDA])]);
      const [row] = await Excel.run(async (context) => {
        const asked = context.workbook.worksheets
          .getItem('Map')
          .getRange('A2:A2')
          .getCellProperties({ format: { font: { bold: true } } });
        await context.sync();
        return asked.value;
      });
      expect(row?.[0]?.format?.font?.bold).toBe(false);
    });
  });
});
