import { bootUniver } from '../../../src/workbench/engine/univerNode';
import { createHost } from '../../../src/workbench/host';
import { openBook } from './opening';

/** Opens a workbook of one sheet, "Map", in a host of its own. */
function open(cells: string) {
  const opened = openBook({ data: `<sheetData>${cells}</sheetData>` });
  const spreadsheet = bootUniver();
  const book = spreadsheet.api.createWorkbook(opened.snapshot);
  const host = createHost({ ...spreadsheet, book, schema: {} });
  host.workbook.restore(opened.facts);
  const map = host.workbook.worksheets.getItem('Map');
  const values = async (address: string) => {
    const range = map.rangeOver(map.getRange(address).area);
    return (await range.values)?.flat();
  };
  const close = () => {
    host.dispose();
    spreadsheet.univer.dispose();
  };
  return { host, map, values, close };
}

const SAVED =
  '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f><v>77</v></c><c r="C1"><f>GETPIVOTDATA("x",A1)</f><v>8</v></c>' +
  '<c r="D1"><f>A1+D1</f><v>5</v></c><c r="E1"><f>[1]Old!A1</f><v>6</v></c><c r="F1"><f>A2*2</f><v>9</v></c></row>';

test('saved results stand until something that they depend on is edited', async () => {
  const { map, values, close } = open(SAVED);
  expect(await values('A1:F1')).toEqual([2, 77, 8, 5, 6, 9]);
  map.rangeOver(map.getRange('A2').area).values = [[10]];
  expect(await values('A1:F1')).toEqual([2, 77, 8, 5, 6, 20]);
  map.rangeOver(map.getRange('A1').area).values = [[3]];
  expect(await values('A1:F1')).toEqual([3, 9, '#NAME?', 0, 6, 20]);
  close();
});

test('which of them cannot be worked out is said, also while they stand', () => {
  const { host, close } = open(SAVED);
  expect(host.uncomputed().map(({ column, kind, value }) => [column, kind, value])).toEqual([
    [2, 'unknown function', 8],
    [3, 'circular', 5],
    [4, 'other workbook', 6],
  ]);
  close();
});

test('a formula that nests beyond measure harms no other', async () => {
  const deep = `${'('.repeat(4000)}1${')'.repeat(4000)}`;
  const { values, close } = open(`<row r="1"><c r="A1"><f>${deep}</f></c><c r="B1"><f>1+1</f></c></row>`);
  expect((await values('B1'))?.[0]).toBe(2);
  close();
});
