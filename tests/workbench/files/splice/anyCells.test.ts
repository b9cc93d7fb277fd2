import * as fc from 'fast-check';
import { cellAddress } from '../../../../src/cells/a1';
import { readWorkbookFile } from '../../../../src/workbench/files/open';
import { spliceChanges } from '../../../../src/workbench/files/splice/spliceChanges';
import { blank, changes, value } from './changesOf';
import { book, pack } from './fixtures/package';

/** Some cells by address, each with a number. */
const someCells = fc
  .array(fc.tuple(fc.nat(30), fc.nat(30), fc.integer({ min: -99, max: 99 })), { maxLength: 25 })
  .map((cells) => new Map(cells.map(([row, column, number]) => [cellAddress(row, column), number])));

const place = (address: string) => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { letters, row: Number(digits) };
};

function inSheetOrder(a: string, b: string): number {
  const [one, other] = [place(a), place(b)];
  return (
    one.row - other.row || one.letters.length - other.letters.length || (one.letters < other.letters ? -1 : 1)
  );
}

/** A sheet with these cells; some writers leave rows without cells in it. */
function sheetData(cells: ReadonlyMap<string, number>): string {
  const rows = new Map<number, string>();
  for (const address of [...cells.keys()].sort(inSheetOrder)) {
    const { row } = place(address);
    rows.set(row, `${rows.get(row) ?? ''}<c r="${address}"><v>${cells.get(address) ?? 0}</v></c>`);
  }
  const written = [...rows].map(([row, inner]) => `<row r="${row}">${inner}</row>`);
  return written.length === 0 ? '<sheetData/>' : `<sheetData>${written.join('\n')}<row r="40"/></sheetData>`;
}

function cellsRead(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const map = readWorkbookFile(bytes).state.sheets.find(({ sheet }) => sheet === 'Map');
  const filled = (map?.cells ?? []).filter(({ value: content }) => content !== '');
  return new Map(filled.map(({ row, column, value: content }) => [cellAddress(row, column), content]));
}

test('whatever cells a sheet has and whatever cells change, it then holds the changed ones and all the others', () => {
  fc.assert(
    fc.property(someCells, someCells, fc.array(fc.nat(24)), (old, typed, cleared) => {
      const before = pack(book({ data: sheetData(old), head: '' }));
      const gone = new Set(
        cleared
          .map((index) => [...old.keys()][index] ?? '')
          .filter((address) => address !== '' && !typed.has(address)),
      );
      const { bytes, notCarried } = spliceChanges(
        before,
        changes({
          cells: [
            ...[...typed].map(([address, number]) => value('Map', address, number)),
            ...[...gone].map((address) => blank('Map', address)),
          ],
        }),
      );
      const expected = new Map([...old, ...typed]);
      for (const address of gone) expected.delete(address);
      expect(notCarried).toEqual([]);
      expect(cellsRead(bytes)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
