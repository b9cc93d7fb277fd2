import fc from 'fast-check';
import type { ArgumentKind } from '../../src/functions/argumentKinds';
import { CATALOGUE } from '../../src/functions/catalogue';
import type { FunctionDefinition } from '../../src/functions/definition';
import { BUDGETUSED, SPENT } from '../../src/functions/families/ledger';
import { BREAKEVEN, PRESENTVALUE } from '../../src/functions/families/money';
import { IMPLIEDLIMIT, INCREMENTS } from '../../src/functions/families/offers';
import { FLAG, SCORE, SURPLUS } from '../../src/functions/families/rows';
import { isFunctionError } from '../../src/functions/result';

/** A blank cell, however it may come. */
const BLANK_CELL = Symbol('blank cell');
/** Excel hands a blank cell over as any of these. */
const BLANKS = ['', null, 0, undefined, ' '] as const;

const some = (values: readonly unknown[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constant(BLANK_CELL) },
  );

/** Cells that a user may have in a range of this kind: sound ones, wrong ones, blanks. */
const CELLS: Record<ArgumentKind, fc.Arbitrary<unknown>> = {
  scores: some([1, 2.5, 7, 8, 10, '7,5', 11, -1, 'tbd', '#N/A']),
  weights: some([1, 2, 0.5, -1, 'x']),
  direction: some(['give', 'get', 'We receive', 'sideways']),
  status: some(['agreed', 'Accepted', 'idea', 'perhaps']),
  aim: some(['Win back', 'nash', 'luck']),
  threshold: some([1, 3, 6.5, -2, 'x']),
  years: some([1, 2, 10, 1.5, -3]),
  budget: some([10, 20.5, -1, 'x']),
  offers: some([100, 95, 92, 90, 110, 'x']),
  amount: some([100, 15000, -50, 'x']),
  rate: some([0.1, 0.02, -2]),
  probability: some([0.5, 1, 2]),
  growth: some([0.02, 0.2, -2]),
  word: some(['leverage', 'Exclusivity', 'value', '#N/A']),
  library: some(['Type', 'VM', 'SL', 'RE', 'Exclusivity', 7, 5, 9]),
};
/** How wide a range of a kind is; the others are one column. */
const WIDTH: Partial<Record<ArgumentKind, number>> = { scores: 3 };
/** Kinds that come as one row of three, or as a single cell, whatever the number of rows. */
const FIXED: Partial<Record<ArgumentKind, number>> = { weights: 3, budget: 3, threshold: 1, aim: 1 };

function rangeOf(kind: ArgumentKind, rows: number): fc.Arbitrary<readonly (readonly unknown[])[]> {
  const fixed = FIXED[kind];
  const width = fixed ?? WIDTH[kind] ?? 1;
  const row = fc.oneof(
    { weight: 4, arbitrary: fc.array(CELLS[kind], { minLength: width, maxLength: width }) },
    { weight: 1, arbitrary: fc.constant(Array.from({ length: width }, () => BLANK_CELL)) },
  );
  const height = fixed === undefined ? rows : 1;
  return fc.array(row, { minLength: height, maxLength: height });
}

/** Arguments of a function: ranges of equal height, single cells now and then, optional ones left out now and then. */
function argumentsOf({ parameters }: FunctionDefinition): fc.Arbitrary<readonly unknown[]> {
  return fc
    .integer({ min: 1, max: 6 })
    .chain((rows) =>
      fc.tuple(
        ...parameters.map(({ kind, optional }) =>
          fc.oneof(
            { weight: 4, arbitrary: rangeOf(kind, rows) },
            { weight: 1, arbitrary: rangeOf(kind, 1) },
            ...(optional ? [{ weight: 1, arbitrary: fc.constant(null) }] : []),
          ),
        ),
      ),
    );
}

/** The same arguments with each blank cell as one of the kinds of blank. */
const withBlanks = (args: readonly unknown[], blank: unknown): readonly unknown[] =>
  args.map((argument) =>
    Array.isArray(argument)
      ? argument.map((row: readonly unknown[]) => row.map((cell) => (cell === BLANK_CELL ? blank : cell)))
      : argument,
  );

const each = CATALOGUE.map((definition) => [definition.id, definition] as const);

describe('blank cells', () => {
  test.each(each)('%s answers the same whichever way Excel hands blanks over', (_id, definition) => {
    fc.assert(
      fc.property(argumentsOf(definition), (args) => {
        const expected = definition.compute(withBlanks(args, ''));
        for (const blank of BLANKS) expect(definition.compute(withBlanks(args, blank))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test.each(each)('%s takes one blank cell for the same, alone or in a matrix', (_id, definition) => {
    const { parameters } = definition;
    fc.assert(
      fc.property(argumentsOf(definition), fc.nat(parameters.length - 1), (args, at) => {
        const call = (blank: unknown) =>
          definition.compute(withBlanks(args, '').map((argument, i) => (i === at ? blank : argument)));
        const kind = parameters[at]?.kind ?? 'scores';
        expect(call('')).toEqual(call(null));
        // A 0 typed into the formula where 0 is a number like others is one cell of 0, as everywhere.
        if (!['amount', 'rate', 'probability', 'offers'].includes(kind)) expect(call(0)).toEqual(call(null));
        expect(call([[0]])).toEqual(call([['']]));
        expect(call([[null]])).toEqual(call([['']]));
      }),
      { numRuns: 100 },
    );
  });

  test.each(each)('%s puts nothing but numbers and texts into cells', (_id, definition) => {
    fc.assert(
      fc.property(argumentsOf(definition), fc.constantFrom(...BLANKS), (args, blank) => {
        const result = definition.compute(withBlanks(args, blank));
        if (isFunctionError(result)) return;
        for (const cell of result.flat())
          expect(typeof cell === 'string' || Number.isFinite(cell) || isFunctionError(cell)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe.each([
  ['as text', ''],
  ['as null', null],
  ['as 0', 0],
] as const)('blanks that come %s', (_how, blank) => {
  const row = [blank, blank, blank];

  test('a blank row stays blank, a blank direction is a give, a blank status an idea', () => {
    expect(SCORE.compute([[[2, 8, 3], row]])).toEqual([[13], ['']]);
    expect(
      SURPLUS.compute([
        [[2, 8, 3], row],
        [[5, 5, 5], row],
        [[blank], [blank]],
      ]),
    ).toEqual([[2], ['']]);
    expect(
      SPENT.compute([
        [
          [2, 8, 3],
          [9, 9, 9],
        ],
        [[blank], [blank]],
        [['agreed'], [blank]],
      ]),
    ).toEqual([[2, 8, 3, 13]]);
  });

  test('blank weights and thresholds are the defaults, one blank weight weighs nothing, a blank budget is none', () => {
    expect(SCORE.compute([[[2, 8, 3]], [row]])).toEqual([[13]]);
    expect(SCORE.compute([[[2, 8, 3]], [[1, blank, 2]]])).toEqual([[8]]);
    expect(FLAG.compute([[[2, 8, 3]], [[5, 5, 5]], null, [[blank]], [[blank]]])).toEqual([['mixed']]);
    expect(BUDGETUSED.compute([[[2, 8, 3]], [[4, blank, blank]]])).toEqual([[0.5, '', '']]);
  });

  test('blanks among offers, at their start and at their end are no offers', () => {
    const offers = [[blank], [100], [95], [blank], [92], [blank], [blank]];
    expect(INCREMENTS.compute([offers])).toEqual([
      ['', '', ''],
      ['', '', ''],
      [5, '', ''],
      ['', '', ''],
      [3, 0.6, 'smaller'],
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(IMPLIEDLIMIT.compute([offers])).toEqual([[expect.closeTo(87.5, 9)]]);
  });

  test('blank money is not known: nothing follows from it', () => {
    expect(
      BREAKEVEN.compute([
        [[15000], [blank]],
        [[blank], [5]],
      ]),
    ).toEqual([[''], ['']]);
    expect(PRESENTVALUE.compute([[[blank], [100]], [[0.1]], [[blank]], [[1], [blank]], [[blank]]])).toEqual([
      [''],
      [''],
    ]);
  });
});

test('an offer of 0 counts between offers of either sign', () => {
  expect(INCREMENTS.compute([[[10], [0], [-5]]])).toEqual([
    ['', '', ''],
    [10, '', ''],
    [5, 0.5, 'smaller'],
  ]);
});

test('a number too large for a cell is said, not shown', () => {
  expect(PRESENTVALUE.compute([[[1e308]], [[1e-9]]])).toEqual([
    [{ error: 'value', message: 'The numbers are too large to calculate with' }],
  ]);
});
