import * as z from 'zod/mini';
import type { Triple } from '../negotiation/concession';
import type { MethodSettings } from '../negotiation/settings';
import type { DealSettings } from './dealSettings';

/** What a field must hold, and what it is called when it has to be mentioned to the user. */
export interface Field<T> {
  readonly schema: z.ZodMiniType<T>;
  readonly spoken: string;
}

const positive = z.number().check(z.positive());
const share = z.number().check(z.gt(0), z.lte(1));
const score = z.number().check(z.gte(1), z.lte(10));
const weight = z.number().check(z.gte(0));
const column = z.int().check(z.gte(0), z.lt(16384));
const optionalColumn = z.nullable(column);
const columnTriple = z.tuple([column, column, column]);
const limit = z.nullable(positive);
const day = z.nullable(z.iso.date());

const weights: z.ZodMiniType<Triple<number>> = z
  .tuple([weight, weight, weight])
  .check(z.refine((all) => all.some((one) => one > 0)));

export const METHOD_FIELDS: { readonly [K in keyof MethodSettings]: Field<MethodSettings[K]> } = {
  weights: { schema: weights, spoken: 'the weights' },
  dimensionThreshold: { schema: positive, spoken: 'the gap that counts on one score' },
  totalThreshold: { schema: positive, spoken: 'the gap that counts in total' },
  cautionLeverage: { schema: score, spoken: 'the leverage that calls for care' },
  relationshipMoveCost: { schema: score, spoken: 'the most a relationship move may cost' },
  relationshipMoveWorth: { schema: score, spoken: 'the least a relationship move must be worth' },
  lowBand: { schema: score, spoken: 'what counts as a low score' },
  highBand: { schema: score, spoken: 'what counts as a high score' },
  surplusMove: { schema: positive, spoken: 'the surplus that decides a move' },
  budgetNear: { schema: share, spoken: 'when a limit counts as nearly spent' },
  captureCap: { schema: share, spoken: 'the fair-share mark' },
  zeroBased: { schema: z.boolean(), spoken: 'how scores count in the net position' },
};

type DealFields = {
  readonly [K in Exclude<keyof DealSettings, 'method' | 'findings'>]: Field<DealSettings[K]>;
};

export const DEAL_FIELDS: DealFields = {
  budgets: { schema: z.tuple([limit, limit, limit]), spoken: 'the limits' },
  relationship: { schema: z.enum(['ongoing', 'one-off']), spoken: 'whether the relationship is ongoing' },
  parties: { schema: z.object({ us: z.string(), them: z.string() }), spoken: 'the names of the two sides' },
  session: { schema: z.nullable(z.int().check(z.gte(1))), spoken: 'the current session' },
  signedOn: { schema: day, spoken: 'the day of signing' },
  lastReviewed: { schema: day, spoken: 'the day of the last review' },
  mapping: {
    spoken: 'your choice of columns',
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
