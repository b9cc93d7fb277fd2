import fc from 'fast-check';
import type { FunctionsMetadata } from '../../../src/workbench/engine/functionsMetadata';
import { emptyWorkbook } from '../../../src/workbench/engine/spreadsheet';
import { bootUniver } from '../../../src/workbench/engine/univerNode';
import { createHost } from '../../../src/workbench/host';

const metadata: FunctionsMetadata = {
  functions: [
    { id: 'NOW', name: 'NOW', parameters: [{ name: 'x', dimensionality: 'matrix' }] },
    { id: 'LATER', name: 'LATER', parameters: [{ name: 'x', dimensionality: 'matrix' }] },
  ],
};
const total = (rows: readonly (readonly unknown[])[]): number =>
  rows.flat().reduce<number>((sum, value) => sum + Number(value), 0);

/** Functions in a window of the test's own: one answers at once, the other some turns later. */
const addInWindow = {
  CustomFunctions: {
    _association: {
      mappings: {
        NOW: total,
        LATER: async (rows: readonly (readonly unknown[])[]) => {
          for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
          return total(rows);
        },
      },
    },
  },
};

function boot() {
  const spreadsheet = bootUniver();
  const book = spreadsheet.api.createWorkbook(emptyWorkbook('Map'));
  const host = createHost({ ...spreadsheet, book, schema: {}, metadata, getAddInWindow: () => addInWindow });
  const sheet = book.getActiveSheet();
  return {
    host,
    sheet,
    value: (row: number, column: number) =>
      host.calculation.reading('workbook', 'sheet-1')?.value(row, column),
    close: () => {
      host.dispose();
      spreadsheet.univer.dispose();
    },
  };
}

test('settling at rest is settled', async () => {
  const { host, close } = boot();
  await host.workbook.settle();
  await host.workbook.settle();
  expect(host.calculation.busy).toBe(false);
  close();
});

test('an edit and its results are there when settled, and every edit needs one calculation', async () => {
  const { host, sheet, value, close } = boot();
  sheet.getRange('B1').setValue({ f: '=A1*2' });
  await host.workbook.settle();
  const before = host.calculation.starts;
  for (const number of [1, 2, 3]) {
    sheet.getRange('A1').setValue(number);
    await host.workbook.settle();
    expect(value(0, 1)).toBe(number * 2);
  }
  expect(host.calculation.starts - before).toBe(3);
  close();
});

test('an edit made while a calculation runs is calculated too', async () => {
  const { host, sheet, value, close } = boot();
  sheet.getRange('B1:B300').setFormulas(Array.from({ length: 300 }, (_, at) => [`=$A$1+${String(at)}`]));
  sheet.getRange('A1').setValue(1);
  host.calculation.flush();
  expect(host.calculation.running).toBe(true);
  sheet.getRange('A1').setValue(1000);
  await host.workbook.settle();
  expect([value(0, 1), value(299, 1)]).toEqual([1000, 1299]);
  close();
});

test('a cell that is cleared while it is calculated stays clear', async () => {
  const { host, sheet, value, close } = boot();
  sheet.getRange('B1').setValue({ f: '=CONCESSION.LATER(A1)' });
  host.calculation.flush();
  sheet.getRange('B1').setValue('');
  await host.workbook.settle();
  expect(value(0, 1)).toBe('');
  close();
});

test('two functions in one formula, one inside the other, each called once for the same arguments', async () => {
  const { host, sheet, value, close } = boot();
  sheet.getRange('A1:A2').setValues([[3], [4]]);
  sheet.getRange('B1').setValue({ f: '=CONCESSION.LATER(A1)+CONCESSION.LATER(A2)' });
  sheet.getRange('B2').setValue({ f: '=CONCESSION.LATER(CONCESSION.LATER(A1:A2))*2' });
  await host.workbook.settle();
  expect([value(0, 1), value(1, 1)]).toEqual([7, 14]);
  close();
});

type Edit =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly value: number }
  | { readonly kind: 'column'; readonly column: number; readonly value: number }
  | { readonly kind: 'clear'; readonly row: number }
  | { readonly kind: 'wait'; readonly turns: number };

const ROWS = 40;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('cell' as const),
    row: fc.nat(ROWS - 1),
    column: fc.nat(1),
    value: fc.integer({ min: 1, max: 10 }),
  }),
  fc.record({
    kind: fc.constant('column' as const),
    column: fc.nat(1),
    value: fc.integer({ min: 1, max: 10 }),
  }),
  fc.record({ kind: fc.constant('clear' as const), row: fc.nat(ROWS - 1) }),
  fc.record({ kind: fc.constant('wait' as const), turns: fc.nat(12) }),
);

test('whatever is edited while everything calculates, in the end every cell is right', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 5, maxLength: 25 }), async (edits) => {
      const { host, sheet, value, close } = boot();
      const cleared = new Set<number>();
      sheet.getRange(0, 0, ROWS, 2).setValues(Array.from({ length: ROWS }, (_, row) => [row, 1]));
      sheet.getRange(0, 3, ROWS, 2).setFormulas(
        Array.from({ length: ROWS }, (_, row) => {
          const own = `A${String(row + 1)}:B${String(row + 1)}`;
          return [`=CONCESSION.NOW(${own})`, `=CONCESSION.LATER(${own})+D${String(row + 1)}`];
        }),
      );
      for (const one of edits) {
        if (one.kind === 'cell') sheet.getRange(one.row, one.column).setValue(one.value);
        else if (one.kind === 'column')
          sheet.getRange(0, one.column, ROWS, 1).setValues(Array.from({ length: ROWS }, () => [one.value]));
        else if (one.kind === 'clear') {
          sheet.getRange(one.row, 4).setValue('');
          cleared.add(one.row);
        } else {
          host.calculation.flush();
          for (let turn = 0; turn < one.turns; turn++) await new Promise((resolve) => setImmediate(resolve));
        }
      }
      await host.workbook.settle();
      for (let row = 0; row < ROWS; row++) {
        const sum = Number(value(row, 0)) + Number(value(row, 1));
        expect([row, value(row, 3), value(row, 4)]).toEqual([row, sum, cleared.has(row) ? '' : sum * 2]);
      }
      close();
    }),
    { numRuns: 6, seed: 20261121 },
  );
});
