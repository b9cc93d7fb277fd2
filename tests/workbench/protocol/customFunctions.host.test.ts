import type { FunctionOutcome } from '../../../src/workbench/protocol/customFunctions';
import { bootToy, type ToyHost } from './bootToy';

let toy: ToyHost;

beforeAll(async () => {
  toy = await bootToy();
  const { Error: CellError, ErrorCode } = CustomFunctions;
  CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
  CustomFunctions.associate('LATER', (text: string) => Promise.resolve(text.toUpperCase()));
  CustomFunctions.associate('DOUBLE', (matrix: number[][]) => matrix.map((row) => row.map((n) => n * 2)));
  CustomFunctions.associate('REFUSE', () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the library's cell errors are no Errors
    throw new CellError(ErrorCode.invalidValue, 'Scores run from 1 to 10; this cell holds 11.');
  });
  CustomFunctions.associate('NOTHING', () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the library's cell errors are no Errors
    throw new CellError(ErrorCode.notAvailable);
  });
  CustomFunctions.associate('RETURNED', () => new CellError(ErrorCode.divisionByZero));
  CustomFunctions.associate('BREAK', () => {
    throw new TypeError('a bug of ours');
  });
  CustomFunctions.associate('WHERE', (invocation: CustomFunctions.Invocation) => invocation.address);
  CustomFunctions.associate('BUDGET', (limit: unknown) => (limit === null ? 'no limit' : limit));
  await toy.customFunctions.ready;
});

test('a function is called through the runtime inside office.js', async () => {
  expect(await toy.customFunctions.invoke('ADD', [2, 3])).toEqual({ ok: true, value: 5 });
});

test('a promise is waited for', async () => {
  expect(await toy.customFunctions.invoke('LATER', ['deal'])).toEqual({ ok: true, value: 'DEAL' });
});

test('a range goes in and spills out as a matrix', async () => {
  const matrix = [
    [1, 2],
    [3, 4],
  ];
  expect(await toy.customFunctions.invoke('DOUBLE', [matrix])).toEqual({
    ok: true,
    value: [
      [2, 4],
      [6, 8],
    ],
  });
});

test('an error keeps its message, so that the cell can say what is wrong', async () => {
  expect(await toy.customFunctions.invoke('REFUSE', [])).toEqual({
    ok: false,
    error: '#VALUE!',
    message: 'Scores run from 1 to 10; this cell holds 11.',
  });
});

test.each([
  ['NOTHING', '#N/A'],
  ['RETURNED', '#DIV/0!'],
  ['BREAK', '#VALUE!'],
])('%s shows %s in its cell', async (functionId, error) => {
  expect(await toy.customFunctions.invoke(functionId, [])).toMatchObject({ ok: false, error });
});

test('an omitted optional argument arrives as null', async () => {
  expect(await toy.customFunctions.invoke('BUDGET', [null])).toEqual({ ok: true, value: 'no limit' });
});

test('the calling cell is named to those who ask', async () => {
  const outcome = await toy.customFunctions.invoke('WHERE', [], { address: 'Map!F7' });
  expect(outcome).toEqual({ ok: true, value: 'Map!F7' });
});

test('all calls of a calculation travel in one message', async () => {
  const before = toy.log.length;
  const outcomes = await new Promise<readonly FunctionOutcome[]>((resolve) => {
    const answers: FunctionOutcome[] = [];
    const calls = Array.from({ length: 100 }, (_, index) => ({
      functionId: 'ADD',
      args: [index, 1],
      resolve: (outcome: FunctionOutcome) => {
        answers.push(outcome);
        if (answers.length === 100) resolve(answers);
      },
    }));
    toy.customFunctions.invokeAll(calls);
  });
  expect(outcomes[99]).toEqual({ ok: true, value: 100 });
  const sent = toy.log.slice(before).filter(([direction]) => direction === 'to add-in');
  expect(sent.filter(([, text]) => text.includes('richApiMessage'))).toHaveLength(1);
});

test('results of custom functions are no round trips to the workbook', async () => {
  const before = toy.host.roundTrips;
  await toy.customFunctions.invoke('ADD', [1, 1]);
  expect(toy.host.roundTrips).toBe(before);
});

test('a stream delivers until it is cancelled, and the function learns of it', async () => {
  const heard: unknown[] = [];
  let isCancelled: () => void;
  const cancelled = new Promise<void>((resolve) => {
    isCancelled = resolve;
  });
  CustomFunctions.associate('TICK', (invocation: CustomFunctions.StreamingInvocation<number>) => {
    invocation.onCanceled = () => isCancelled();
    invocation.setResult(1);
  });
  await new Promise<void>((resolve) => {
    const stream = toy.customFunctions.stream({ functionId: 'TICK', args: [] }, (outcome) => {
      heard.push(outcome);
      stream.cancel();
      resolve();
    });
  });
  await cancelled;
  expect(heard).toEqual([{ ok: true, value: 1 }]);
  expect(toy.customFunctions.pending).toBe(0);
});
