import * as z from 'zod/mini';
import type { Triple } from '../../negotiation/concession';
import type { MethodSettings } from '../../negotiation/settings';
import type { DealSettings } from './dealSettings';

/** What a field must hold, in code and in words, and what it is called when it has to be mentioned to the user. */
export interface Field<T> extends Kind<T> {
  readonly spoken: string;
}

/** A kind of value: the one place where its range stands. */
export interface Kind<T> {
  readonly schema: z.ZodMiniType<T>;
  /** The range in words, as it follows "Type" or "Choose". */
  readonly expects: string;
}

/** The largest gap that one score, and that a total, can have. */
const LARGEST_GAP = 9;
const LARGEST_TOTAL_GAP = 27;

export const POSITIVE: Kind<number> = { schema: z.number().check(z.positive()), expects: 'a number above 0' };
export const SHARE: Kind<number> = {
  schema: z.number().check(z.gt(0), z.lte(1)),
  expects: 'a percentage above 0 and up to 100',
};
export const SCORE: Kind<number> = {
  schema: z.number().check(z.gte(1), z.lte(10)),
  expects: 'a number from 1 to 10',
};
export const WEIGHT: Kind<number> = { schema: z.number().check(z.gte(0)), expects: 'a number from 0 up' };
export const SESSION: Kind<number> = { schema: z.int().check(z.gte(1)), expects: 'a whole number from 1 up' };

const scoreGap: Kind<number> = {
  schema: z.number().check(z.positive(), z.lte(LARGEST_GAP)),
  expects: `a number above 0 and up to ${LARGEST_GAP}`,
};
const totalGap: Kind<number> = {
  schema: z.number().check(z.positive(), z.lte(LARGEST_TOTAL_GAP)),
  expects: `a number above 0 and up to ${LARGEST_TOTAL_GAP}`,
};

const column = z.int().check(z.gte(0), z.lt(16384));
const optionalColumn = z.nullable(column);
const columnTriple = z.tuple([column, column, column]);
const limit = z.nullable(POSITIVE.schema);
const day: Kind<string | null> = { schema: z.nullable(z.iso.date()), expects: 'a day' };

const weights: Kind<Triple<number>> = {
  schema: z
    .tuple([WEIGHT.schema, WEIGHT.schema, WEIGHT.schema])
    .check(z.refine((all) => all.some((one) => one > 0))),
  expects: 'a weight above 0 for at least one kind of score',
};

export const METHOD_FIELDS: { readonly [K in keyof MethodSettings]: Field<MethodSettings[K]> } = {
  weights: { ...weights, spoken: 'the weights' },
  dimensionThreshold: { ...scoreGap, spoken: 'the gap that counts on one score' },
  totalThreshold: { ...totalGap, spoken: 'the gap that counts in total' },
  cautionLeverage: { ...SCORE, spoken: 'the leverage that calls for care' },
  relationshipMoveCost: { ...SCORE, spoken: 'the most a relationship move may cost' },
  relationshipMoveWorth: { ...SCORE, spoken: 'the least a relationship move must be worth' },
  lowBand: { ...SCORE, spoken: 'what counts as a low score' },
  highBand: { ...SCORE, spoken: 'what counts as a high score' },
  surplusMove: { ...POSITIVE, spoken: 'the surplus that decides a move' },
  budgetNear: { ...SHARE, spoken: 'when a limit counts as nearly spent' },
  captureCap: { ...SHARE, spoken: 'the fair-share mark' },
  zeroBased: { schema: z.boolean(), expects: 'yes or no', spoken: 'how scores count in the net position' },
};

type DealFields = {
  readonly [K in Exclude<keyof DealSettings, 'method' | 'findings'>]: Field<DealSettings[K]>;
};

export const DEAL_FIELDS: DealFields = {
  budgets: { schema: z.tuple([limit, limit, limit]), expects: POSITIVE.expects, spoken: 'the limits' },
  relationship: {
    schema: z.enum(['ongoing', 'one-off']),
    expects: 'ongoing or one-off',
    spoken: 'whether the relationship is ongoing',
  },
  parties: {
    schema: z.object({ us: z.string(), them: z.string() }),
    expects: 'two names',
    spoken: 'the names of the two sides',
  },
  session: { schema: z.nullable(SESSION.schema), expects: SESSION.expects, spoken: 'the current session' },
  signedOn: { ...day, spoken: 'the day of signing' },
  lastReviewed: { ...day, spoken: 'the day of the last review' },
  askedAbout: {
    schema: z.array(z.string()),
    expects: 'a list of guesses',
    spoken: 'which guesses you have asked about',
  },
  mapping: {
    spoken: 'your choice of columns',
    expects: 'columns',
    schema: z.nullable(
      z.object({
        sheet: z.string(),
        headerRow: z.int().check(z.gte(1)),
        columns: z.object({
          concession: column,
          own: columnTriple,
          mirror: z.nullable(columnTriple),
          direction: optionalColumn,
          status: optionalColumn,
          session: optionalColumn,
          type: optionalColumn,
          linkedTo: optionalColumn,
          notes: optionalColumn,
        }),
        headings: z.array(z.object({ column, text: z.string() })),
      }),
    ),
  },
};

/** Any JSON object. */
export const keptObject = z.record(z.string(), z.unknown());
