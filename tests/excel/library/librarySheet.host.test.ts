import { librarySheetChange } from '../../../src/excel/changes/librarySheetChange';
import { makeChanges } from '../../../src/excel/changes/makeChanges';
import { rowsToImport } from '../../../src/excel/library/rowsToImport';
import { documentOf } from '../../../src/library/document';
import { importRows, LIBRARY_HEADINGS, libraryRows } from '../../../src/library/libraryRows';
import { bootExcel, type BootedExcel } from '../../bootExcel';
import { generatedLibrary } from '../../library/generatedLibrary';
import { read, reviewed, type } from '../changes/announced';
import { DEAL_SHEET } from '../sampleDeal';

const [FIRST, ...OTHERS] = generatedLibrary(30);
if (FIRST === undefined) throw new Error('The generated library is empty.');
/** Words that Excel would take for something else. */
const ODD = documentOf({ ...FIRST, name: '=1+1', type: '@Rate', counterparty: "'t Hart", deal: '3/4' });
const DOCUMENTS = [ODD, ...OTHERS];
const ids = DOCUMENTS.map((one) => one._id);
const has = (id: string) => ids.includes(id);

describe('the library as a sheet', () => {
  let excel: BootedExcel;
  const open = async (sheets: Parameters<typeof bootExcel>[0] = { sheets: { Deal: DEAL_SHEET } }) => {
    excel = await bootExcel(sheets);
  };
  afterEach(() => excel.close());
  const taken = async () => {
    const { library } = await reviewed();
    if (library === null) throw new Error('No library was read.');
    return importRows(rowsToImport(library), DOCUMENTS, has);
  };

  test('is an ordinary sheet with a row for each concession, and taken in unchanged it changes nothing', async () => {
    await open();
    const notice = await makeChanges([librarySheetChange(DOCUMENTS)]);
    expect(notice.text).toBe(
      '“Library” holds 30 rows of your library. What you change there counts once you take it in.',
    );
    expect((await read('Library', 'A1:R1'))[0]).toEqual([...LIBRARY_HEADINGS]);
    expect(await read('Library', 'A2:R31')).toEqual(libraryRows(DOCUMENTS));
    expect(await taken()).toMatchObject({ documents: [], added: 0, corrected: 0, same: 30, outdated: 0 });
    await notice.undo?.();
    expect(excel.workbook.sheetNamed('Library') ?? null).toBeNull();
  });

  test('that was edited corrects those rows, and adds those that were typed below', async () => {
    await open();
    await makeChanges([librarySheetChange(DOCUMENTS)]);
    await type('Library', 'B3', 'Renamed');
    for (const [cell, value] of [
      ...[['A32', 'Price'] as const, ['B32', 'Typed'] as const, ['F32', 'New deal'] as const],
      ...[['H32', 4] as const, ['I32', 5] as const, ['J32', 6] as const],
    ])
      await type('Library', cell, value);
    expect(await taken()).toMatchObject({ added: 1, corrected: 1, same: 29 });
  });

  test('takes another name where that one is taken, and Undo leaves it once somebody worked on it', async () => {
    await open({ sheets: { Deal: DEAL_SHEET, Library: [['Books']] } });
    const notice = await makeChanges([librarySheetChange(DOCUMENTS)]);
    const [, name = ''] = /^“(.+)” holds/.exec(notice.text) ?? [];
    expect(name).not.toBe('Library');
    expect(await read('Library', 'A1')).toEqual([['Books']]);
    await type(name, 'B3', 'Renamed');
    await notice.undo?.();
    expect(excel.workbook.sheetNamed(name) ?? null).not.toBeNull();
  });

  test('opened twice is shown as it stands, and written anew beside it once somebody worked on it', async () => {
    await open();
    await makeChanges([librarySheetChange(DOCUMENTS)]);
    const names = () => excel.workbook.sheets().map(({ name }) => name);
    const again = await makeChanges([librarySheetChange(DOCUMENTS)]);
    expect(again).toEqual({
      kind: 'done',
      text: '“Library” is there already, as it was added. Nothing was changed.',
    });
    expect(names()).toEqual(['Deal', 'Library']);
    await type('Library', 'B3', 'Renamed');
    await makeChanges([librarySheetChange(DOCUMENTS)]);
    expect(names()).toHaveLength(3);
  });

  test('holds the latest 3,000 of more, and says where the rest is', async () => {
    await open();
    const many = generatedLibrary(3_005);
    const notice = await makeChanges([librarySheetChange(many)]);
    expect(notice.text).toContain('The latest 3000 of 3005: export the rest as a file.');
    expect((await read('Library', 'G2:G3002')).map(([day]) => day)).toEqual([
      ...libraryRows(many)
        .slice(0, 3_000)
        .map((row) => row[6]),
      '',
    ]);
  });
});
