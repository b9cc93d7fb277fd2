import type {
  FunctionMetadata,
  FunctionParameter,
  FunctionsMetadata,
} from '../../../src/workbench/engine/functionsMetadata';
import { bootExcel, type BootedExcel, type BootOptions } from '../../bootExcel';

// Custom functions in cells, called by messages to the real runtime inside office.js.

const matrix = (name: string, more: Partial<FunctionParameter> = {}): FunctionParameter => ({
  name,
  type: 'any',
  dimensionality: 'matrix',
  ...more,
});
const one = (name: string, more: Partial<FunctionParameter> = {}): FunctionParameter => ({
  name,
  type: 'any',
  dimensionality: 'scalar',
  ...more,
});
const functionOf = (
  id: string,
  parameters: readonly FunctionParameter[],
  options: FunctionMetadata['options'] = {},
): FunctionMetadata => ({ id, name: id, parameters, options });

const metadata: FunctionsMetadata = {
  functions: [
    functionOf('SUMALL', [matrix('rows')]),
    functionOf('LATER', [matrix('rows')]),
    functionOf('GAPS', [matrix('own'), matrix('mirror')]),
    functionOf('CHECKED', [matrix('rows')]),
    functionOf('REFUSE', [one('why')]),
    functionOf('BREAK', []),
    functionOf('SEEN', [one('first'), one('second', { optional: true })]),
    functionOf('TWICE', [one('x', { type: 'number' })]),
    functionOf('COUNTED', [one('first'), matrix('more', { repeating: true })]),
    functionOf('WHERE', [matrix('rows')], { requiresAddress: true, requiresParameterAddresses: true }),
    functionOf('KINDS', [matrix('rows')]),
    functionOf('TICKS', [], { stream: true }),
  ],
};

type Rows = readonly (readonly unknown[])[];
const numbers = (rows: Rows): number[] => rows.flat().map(Number);

/** What TICKS was given to answer with, and how often it was told that nobody listens any more. */
const ticks: { next?: (value: unknown) => void; ended: number } = { ended: 0 };

function associate(): void {
  CustomFunctions.associate('TICKS', (invocation: CustomFunctions.StreamingInvocation<number>) => {
    ticks.next = (value) => invocation.setResult(Number(value));
    invocation.onCanceled = () => (ticks.ended += 1);
    invocation.setResult(1);
  });
  const total = (rows: Rows): number => numbers(rows).reduce((sum, value) => sum + value, 0);
  CustomFunctions.associate('SUMALL', total);
  CustomFunctions.associate('LATER', async (rows: Rows) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return total(rows);
  });
  CustomFunctions.associate('GAPS', (own: Rows, mirror: Rows) =>
    own.map((row, at) => row.map((value, column) => Number(value) - Number(mirror[at]?.[column]))),
  );
  CustomFunctions.associate('CHECKED', (rows: Rows) =>
    rows.map(([value]) => [
      typeof value === 'number'
        ? value * 10
        : new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, `${String(value)} is no score`),
    ]),
  );
  CustomFunctions.associate('REFUSE', (why: string) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is what Excel wants thrown
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, why);
  });
  CustomFunctions.associate('BREAK', () => {
    throw new Error('a bug');
  });
  CustomFunctions.associate('SEEN', (first: unknown, second: unknown) => JSON.stringify([first, second]));
  CustomFunctions.associate('TWICE', (x: number) => x * 2);
  CustomFunctions.associate('COUNTED', (first: unknown, more: readonly Rows[]) =>
    [first, ...more.map((rows) => rows.flat().length)].join(),
  );
  CustomFunctions.associate('KINDS', (rows: Rows) =>
    rows
      .flat()
      .map((value) => (value instanceof CustomFunctions.Error ? `error ${value.code}` : typeof value))
      .join(),
  );
  CustomFunctions.associate('WHERE', (_rows: Rows, invocation: CustomFunctions.Invocation) =>
    [invocation.address, ...(invocation.parameterAddresses ?? [])].join(' '),
  );
}

const ROWS = [
  [2, 8, 3, '', 5, 5, 5],
  [9, 3, '', '', 1, 'x', 1],
];

let isAssociated = false;
/** Functions stay with the add-in when it is given another workbook. */
async function boot(mode: 'runtime' | 'direct', more: Partial<BootOptions> = {}): Promise<BootedExcel> {
  const booted = await bootExcel({
    // What a kind host hands over is said here; the harsh ones have a test of their own.
    harsh: [],
    sheets: { Map: ROWS },
    metadata,
    mode,
    ...more,
  });
  if (!isAssociated) associate();
  isAssociated = true;
  return booted;
}

describe.each(['runtime', 'direct'] as const)('by %s', (mode) => {
  let excel: BootedExcel;
  beforeAll(async () => {
    excel = await boot(mode);
  });
  afterAll(() => {
    excel.close();
  });

  /** Writes formulas below each other from K1 on and answers all results, as an add-in would read them. */
  async function results(
    formulas: readonly string[],
    rows = formulas.length,
    columns = 1,
  ): Promise<unknown[][]> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Map');
      sheet.getRange('K1:P30').clear('Contents');
      sheet.getRangeByIndexes(0, 10, formulas.length, 1).formulas = formulas.map((formula) => [formula]);
      const range = sheet.getRangeByIndexes(0, 10, rows, columns).load('values');
      await context.sync();
      return range.values;
    });
  }
  const messages = () =>
    excel.bridge.messages.all().map(({ row, column, message }) => [row, column, message]);

  test('values that come at once, later, and one from the other', async () => {
    expect(
      await results([
        '=CONCESSION.SUMALL(A1:C1)',
        '=CONCESSION.LATER(A1:C1)*2',
        '=CONCESSION.SUMALL(CONCESSION.LATER(A1:C1))',
        '=concession.sumall(A1:C1)+CONCESSION.LATER(E1:G1)',
        '=SUM(K1:K2)',
      ]),
    ).toEqual([[13], [26], [13], [28], [39]]);
  });

  test('a matrix spills, and other formulas read it', async () => {
    const spilled = await results(['=CONCESSION.GAPS(A1:C1,E1:G1)', '=SUM(K1:M1)'], 2, 3);
    expect(spilled).toEqual([
      [-3, 3, -2],
      [-2, '', ''],
    ]);
  });

  test('errors inside a matrix show in their own cells, each with its message', async () => {
    expect(await results(['=CONCESSION.CHECKED(B1:B3)'], 3)).toEqual([[80], [30], ['#VALUE!']]);
    expect(messages()).toEqual([[2, 10, ' is no score']]);
    expect(excel.bridge.messages.at('sheet-1', 2, 10)).toBe(' is no score');
  });

  test('a thrown error shows its value and tells its message; a bug shows #VALUE! without a word', async () => {
    expect(
      await results(['=CONCESSION.REFUSE("not scored")', '=CONCESSION.BREAK()', '=IFERROR(K1,"caught")']),
    ).toEqual([['#N/A'], ['#VALUE!'], ['caught']]);
    expect(messages()).toEqual([[0, 10, 'not scored']]);
  });

  test('a message goes with its error', async () => {
    await results(['=CONCESSION.CHECKED(A1)', '=CONCESSION.REFUSE("x")']);
    await results(['=CONCESSION.CHECKED(A1)', '=CONCESSION.SUMALL(A1)']);
    expect(messages()).toEqual([]);
  });

  test('unknown functions are #NAME?, a wrong number of arguments is #VALUE!', async () => {
    expect(
      await results(['=CONCESSION.NOPE(1)', '=CONCESSION.SUMALL()', '=CONCESSION.SUMALL(A1,B1)', '=NOPE(1)']),
    ).toEqual([['#NAME?'], ['#VALUE!'], ['#VALUE!'], ['#NAME?']]);
  });

  test('what a function sees: blank as empty text, left out as null, texts, numbers and booleans as they are', async () => {
    expect(
      await results([
        '=CONCESSION.SEEN(D1)',
        '=CONCESSION.SEEN(1)',
        '=CONCESSION.SEEN("007",TRUE)',
        '=CONCESSION.SEEN(A1,D1)',
      ]),
    ).toEqual([['["",null]'], ['[1,null]'], ['["007",true]'], ['[2,""]']]);
  });

  test('a function is not called with an error: the error is the answer', async () => {
    expect(await results(['=CONCESSION.SUMALL(1/0)', '=CONCESSION.SEEN(NA())'])).toEqual([
      ['#DIV/0!'],
      ['#N/A'],
    ]);
  });

  test('a parameter of one number takes texts that are numbers, and refuses others', async () => {
    expect(
      await results([
        '=CONCESSION.TWICE("4")',
        '=CONCESSION.TWICE("four")',
        '=CONCESSION.TWICE(D1)',
        '=CONCESSION.TWICE(TRUE)',
      ]),
    ).toEqual([[8], ['#VALUE!'], [0], [2]]);
  });

  test('a range for a parameter of one value calls the function for every cell and spills', async () => {
    expect(await results(['=CONCESSION.TWICE(A1:B2)'], 2, 2)).toEqual([
      [4, 16],
      [18, 6],
    ]);
  });

  test('a repeating parameter receives all that is given', async () => {
    expect(await results(['=CONCESSION.COUNTED(1)', '=CONCESSION.COUNTED(1,A1:C1,A1,B1:B2)'])).toEqual([
      ['1'],
      ['1,3,1,2'],
    ]);
  });

  test('a function that asks for addresses learns its own and those of its arguments', async () => {
    expect(await results(['=CONCESSION.WHERE(A1:C1)', '=CONCESSION.WHERE(5)'])).toEqual([
      ['Map!K1 Map!A1:C1'],
      ['Map!K2 '],
    ]);
  });

  test('a streaming function answers anew in its cell, until the formula is gone', async () => {
    ticks.ended = 0;
    await results(['=CONCESSION.TICKS()']);
    const cell = excel.book.getActiveSheet().getRange('K1');
    const shows = async (value: unknown) => {
      while (cell.getValue() !== value) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await excel.settle();
      }
    };
    await shows(1);
    ticks.next?.(2);
    await shows(2);
    expect(ticks.ended).toBe(0);
    cell.setValue('gone');
    await excel.settle();
    ticks.next?.(3);
    while (ticks.ended === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(cell.getValue()).toBe('gone');
  });

  test('results follow edits of what they read', async () => {
    await results(['=CONCESSION.LATER(A2:B2)', '=CONCESSION.GAPS(A2:B2,E2:E2)']);
    excel.book.getActiveSheet().getRange('A2').setValue(4);
    await excel.settle();
    const map = excel.workbook.worksheets.getItem('Map');
    expect(await map.rangeOver(map.getRange('K1:K2').area).values).toEqual([[7], [3]]);
    excel.book.getActiveSheet().getRange('A2').setValue(9);
    await excel.settle();
  });

  test('hundreds of calls come with one message and one answer each', async () => {
    const formulas = Array.from({ length: 200 }, (_, at) => `=CONCESSION.SUMALL(A1:B1)+${String(at)}`);
    expect(await results(formulas)).toEqual(formulas.map((_, at) => [10 + at]));
  });
});

test.each(['runtime', 'direct'] as const)(
  'by %s, functions that ask for errors see them as errors of their own window',
  async (mode) => {
    const asking = { ...metadata, allowErrorForDataTypeAny: true };
    const excel = await boot(mode, { sheets: { Map: [[2, '=1/0']] }, metadata: asking });
    const seen = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Map').getRange('D1');
      cell.formulas = [['=CONCESSION.KINDS(A1:C1)']];
      cell.load('values');
      await context.sync();
      return cell.values;
    });
    expect(seen).toEqual([['number,error #DIV/0!,string']]);
    excel.close();
  },
);
