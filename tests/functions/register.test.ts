import { CATALOGUE } from '../../src/functions/catalogue';
import { registerFunctions } from '../../src/functions/register';

class ExcelError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

type Registered = (...args: readonly unknown[]) => unknown[][];

/** Registers with a listening Excel and hands back what it was told. */
function registered(): ReadonlyMap<string, Registered> {
  const heard = new Map<string, Registered>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, code: Registered) => heard.set(id, code),
      Error: ExcelError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
  });
  registerFunctions();
  return heard;
}

function call(id: string, ...args: readonly unknown[]): unknown {
  const code = registered().get(id);
  if (code === undefined) throw new Error(`${id} is not registered`);
  try {
    return code(...args);
  } catch (thrown) {
    return { thrown };
  }
}

describe('registration with Excel', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
  });

  test('every function of the catalogue is registered', () => {
    expect([...registered().keys()].sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
  });

  test('the invocation object that Excel adds at the end changes nothing', () => {
    expect(call('ASYMMETRY', [[2, 8, 3]], [[5, 5, 5]], null, { address: 'Map!K5' })).toEqual([[-2]]);
  });

  test('one bad row alone is thrown, so that its message shows with the cell', () => {
    expect(call('SCORE', [[2, 11, 3]])).toEqual({
      thrown: new ExcelError('#VALUE!', 'Row 1, Leverage: 11 is not a score from 1 to 10'),
    });
  });

  test('one bad row among others stays in its row', () => {
    expect(
      call('SCORE', [
        [2, 8, 3],
        [2, 11, 3],
      ]),
    ).toEqual([[13], [new ExcelError('#VALUE!', 'Row 2, Leverage: 11 is not a score from 1 to 10')]]);
  });

  test('a function that is fetched when first asked for answers as the others do', async () => {
    await expect(call('BREAKEVEN', 12, 60)).resolves.toEqual([[0.2]]);
    await expect(call('BREAKEVEN', 12, -60)).rejects.toMatchObject({ code: '#VALUE!' });
  });

  test('a wrong shape is thrown as #VALUE!, a share that does not exist as #N/A', () => {
    expect(call('SCORE', [[2, 8]])).toMatchObject({ thrown: { code: '#VALUE!' } });
    expect(call('CAPTURESHARE', [[9, 9, 9]], [[1, 1, 1]], [['give']])).toMatchObject({
      thrown: { code: '#N/A' },
    });
  });
});
