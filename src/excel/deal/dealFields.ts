import * as z from 'zod/mini';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/a1';
import { eachOptional } from '../../cells/columnTable';
import type { Triple } from '../../negotiation/concession';
import type { MethodSettings } from '../../negotiation/settings';
import { DISCREET_LEVELS, LIBRARY_ANSWERS, STRENGTHS, type DealSettings } from './dealSettings';

/** What a field must hold, in code and in words, and what it is called when it has to be mentioned to the user. */
export interface Field<T> extends Kind<T> {
  readonly spoken: string;
  /** What of a value that does not hold what it should can be kept all the same, and what the rest is called; null: nothing. */
  readonly soundPart?: (kept: unknown) => Sound<T> | null;
}

/** The sound part of something kept, and in words what was lost. */
export interface Sound<T> {
  readonly value: T;
  readonly lost: readonly string[];
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
/** Numbers beyond these are no settings of a negotiator's, and sums of them may be no numbers at all. */
const LARGEST = 1_000_000;
const LARGEST_SESSION = 10_000;
/** Longer texts are no names, and a list of guesses has no more entries. */
const LONGEST_NAME = 255;
const LONGEST_GUESS = 2_000;
const MOST_GUESSES = 10_000;
const MOST_PUT_AWAY = 1_000;

export const POSITIVE: Kind<number> = {
  schema: z.number().check(z.positive(), z.lte(LARGEST)),
  expects: 'a number above 0',
};
export const SHARE: Kind<number> = {
  schema: z.number().check(z.gt(0), z.lte(1)),
  expects: 'a percentage above 0 and up to 100',
};
export const SCORE_VALUE: Kind<number> = {
  schema: z.number().check(z.gte(1), z.lte(10)),
  expects: 'a number from 1 to 10',
};
export const WEIGHT: Kind<number> = {
  schema: z.number().check(z.gte(0), z.lte(LARGEST)),
  expects: 'a number from 0 up',
};
export const SESSION: Kind<number> = {
  schema: z.int().check(z.gte(1), z.lte(LARGEST_SESSION)),
  expects: 'a whole number from 1 up',
};

const scoreGap: Kind<number> = {
  schema: z.number().check(z.positive(), z.lte(LARGEST_GAP)),
  expects: `a number above 0 and up to ${LARGEST_GAP}`,
};
const totalGap: Kind<number> = {
  schema: z.number().check(z.positive(), z.lte(LARGEST_TOTAL_GAP)),
  expects: `a number above 0 and up to ${LARGEST_TOTAL_GAP}`,
};

const column = z.int().check(z.gte(0), z.lt(MAX_COLUMNS));
// A choice that was kept before a kind of column was known has none of it.
const optionalColumn = z._default(z.nullable(column), null);
const columnTriple = z.tuple([column, column, column]);
const end = z.number().check(z.gte(-1000), z.lte(1000));
const scale = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('numbers'), from: end, to: end }).check(z.refine(({ from, to }) => from !== to)),
  z.object({ kind: z.literal('words') }),
  z.object({ kind: z.literal('stars'), of: z.int().check(z.gte(2), z.lte(12)) }),
  z.object({ kind: z.literal('balls') }),
]);
const MOST_DIRECTION_WORDS = 40;
const limit = z.nullable(POSITIVE.schema);
const name = z.string().check(z.maxLength(LONGEST_NAME));
const guess = z.string().check(z.maxLength(LONGEST_GUESS));
const directionWords = z.array(guess).check(z.maxLength(MOST_DIRECTION_WORDS));
const day: Kind<string | null> = {
  // The days that Excel knows: of the years from 1900 on.
  schema: z.nullable(z.iso.date().check(z.refine((text) => text >= '1900'))),
  expects: 'a day',
};

const weights: Kind<Triple<number>> = {
  schema: z
    .tuple([WEIGHT.schema, WEIGHT.schema, WEIGHT.schema])
    .check(z.refine((all) => all.some((one) => one >= 1 / LARGEST))),
  expects: 'a weight above 0 for at least one kind of score',
};

export const METHOD_FIELDS: { readonly [K in keyof MethodSettings]: Field<MethodSettings[K]> } = {
  weights: { ...weights, spoken: 'the weights' },
  dimensionThreshold: { ...scoreGap, spoken: 'the gap that counts on one score' },
  totalThreshold: { ...totalGap, spoken: 'the gap that counts in total' },
  cautionLeverage: { ...SCORE_VALUE, spoken: 'the leverage that calls for care' },
  relationshipMoveCost: { ...SCORE_VALUE, spoken: 'the most a relationship move may cost' },
  relationshipMoveWorth: { ...SCORE_VALUE, spoken: 'the least a relationship move must be worth' },
  lowBand: { ...SCORE_VALUE, spoken: 'what counts as a low score' },
  highBand: { ...SCORE_VALUE, spoken: 'what counts as a high score' },
  surplusMove: { ...POSITIVE, spoken: 'the surplus that decides a move' },
  budgetNear: { ...SHARE, spoken: 'when a limit counts as nearly spent' },
  captureCap: { ...SHARE, spoken: 'the 60% mark' },
  zeroBased: { schema: z.boolean(), expects: 'yes or no', spoken: 'how scores count in the net position' },
};

/** Points of a whole deal: they may be below 0. */
export const DEAL_POINTS: Kind<number> = {
  schema: z.number().check(z.gte(-LARGEST), z.lte(LARGEST)),
  expects: 'a number of points, such as 18 or −4',
};

const LONGEST_WORDS = 1_000;
const words = z.string().check(z.maxLength(LONGEST_WORDS));
const WALK_AWAY_PARTS = {
  alternative: z.optional(words),
  strength: z.optional(z.enum(STRENGTHS)),
  value: z.optional(DEAL_POINTS.schema),
  money: z.optional(words),
  target: z.optional(DEAL_POINTS.schema),
  firstOffer: z.optional(DEAL_POINTS.schema),
  reason: z.optional(words),
  theirs: z.optional(DEAL_POINTS.schema),
  deadline: z.optional(z.iso.date()),
} as const;

const MOST_OPTION_ROWS = 200;
/** Items of an offer that can be chosen. */
const MOST_ITEMS = 6;
const optionRow = z.object({ row: z.int().check(z.gte(1), z.lte(MAX_ROWS)), name: guess });
const optionRows = z.array(optionRow).check(z.maxLength(MOST_OPTION_ROWS));
const OFFER_OPTION_PARTS = {
  capped: z.optional(z.boolean()),
  withinLimits: z.optional(z.boolean()),
  aboveWalkAway: z.optional(z.boolean()),
  maxItems: z.optional(z.int().check(z.gte(1), z.lte(MOST_ITEMS))),
  mustHave: z.optional(optionRows),
  allowed: z.optional(optionRows),
  eitherOr: z.optional(z.array(optionRows.check(z.minLength(2))).check(z.maxLength(MOST_OPTION_ROWS))),
} as const;

type DealFields = {
  readonly [K in Exclude<keyof DealSettings, 'method' | 'findings'>]: Field<DealSettings[K]>;
};

export const DEAL_FIELDS: DealFields = {
  budgets: {
    schema: z.tuple([limit, limit, limit]),
    expects: POSITIVE.expects,
    spoken: 'the limits',
    soundPart: soundLimits,
  },
  relationship: {
    schema: z.enum(['ongoing', 'one-off']),
    expects: 'ongoing or one-off',
    spoken: 'whether the relationship is ongoing',
  },
  parties: {
    schema: z.object({ us: name, them: name }),
    expects: 'two names',
    spoken: 'the names of the two sides',
    soundPart: soundNames,
  },
  session: { schema: z.nullable(SESSION.schema), expects: SESSION.expects, spoken: 'the current session' },
  signedOn: { ...day, spoken: 'the day of signing' },
  lastReviewed: { ...day, spoken: 'the day of the last review' },
  askedAbout: {
    schema: z.array(guess).check(z.maxLength(MOST_GUESSES)),
    expects: 'a list of guesses',
    spoken: 'which guesses you have asked about',
    soundPart: soundGuesses,
  },
  answers: {
    schema: z.record(guess, z.object({ question: guess, answer: guess })),
    expects: 'answers by their questions',
    spoken: 'your answers about the list',
  },
  walkAway: {
    schema: z.object(WALK_AWAY_PARTS),
    expects: 'a walk-away',
    spoken: 'your walk-away',
    soundPart: (kept) => soundParts(WALK_AWAY_PARTS, kept, 'part of your walk-away'),
  },
  offerOptions: {
    schema: z.object(OFFER_OPTION_PARTS),
    expects: 'what an offer must keep',
    spoken: 'what an offer must keep',
    soundPart: (kept) => soundParts(OFFER_OPTION_PARTS, kept, 'part of what an offer must keep'),
  },
  discreet: { schema: z.enum(DISCREET_LEVELS), expects: 'off, words or nothing', spoken: 'Discreet' },
  putAway: {
    schema: z.nullable(
      z.object({
        list: name,
        columns: z.array(column).check(z.maxLength(MOST_PUT_AWAY)),
        sheets: z.array(name).check(z.maxLength(MOST_PUT_AWAY)),
      }),
    ),
    expects: 'columns and sheets',
    spoken: 'what Discreet has put out of sight',
  },
  library: {
    schema: z.nullable(z.enum(LIBRARY_ANSWERS)),
    expects: 'added or dismissed',
    spoken: 'whether this deal is in your library',
  },
  mapping: {
    spoken: 'your choice of columns',
    expects: 'columns',
    schema: z.nullable(
      z.object({
        sheet: z.string(),
        headerRow: z.int().check(z.gte(1), z.lt(MAX_ROWS)),
        columns: z
          .object({
            concession: column,
            own: columnTriple,
            mirror: z.nullable(columnTriple),
            ...eachOptional(() => optionalColumn),
          })
          // Of one score a side the three are one column.
          .check(
            z.refine(({ own, mirror, ...others }) =>
              areDifferent([...oneOrThree(own), ...oneOrThree(mirror ?? []), ...Object.values(others)]),
            ),
          ),
        headings: z.array(z.object({ column, text: z.string() })),
        measure: z.optional(z.literal('one')),
        scale: z.optional(scale),
        gives: z.optional(directionWords),
        gets: z.optional(directionWords),
        theirSheet: z.optional(name),
      }),
    ),
  },
};

/** One column where all three are the same. */
function oneOrThree(columns: readonly number[]): readonly number[] {
  return new Set(columns).size === 1 ? columns.slice(0, 1) : columns;
}

/** True where no column stands for two things. */
function areDifferent(columns: readonly (number | null)[]): boolean {
  const chosen = columns.filter((one) => one !== null);
  return new Set(chosen).size === chosen.length;
}

function soundLimits(kept: unknown): Sound<Triple<number | null>> | null {
  if (!Array.isArray(kept) || kept.length !== 3) return null;
  const [value, leverage, relationship] = kept.map((one) => limit.safeParse(one));
  return {
    value: [value?.data ?? null, leverage?.data ?? null, relationship?.data ?? null],
    lost: [
      ...(value?.success === true ? [] : ['the limit on value']),
      ...(leverage?.success === true ? [] : ['the limit on leverage']),
      ...(relationship?.success === true ? [] : ['the limit on relationship']),
    ],
  };
}

function soundNames(kept: unknown): Sound<DealSettings['parties']> | null {
  const both = keptObject.safeParse(kept);
  if (!both.success) return null;
  const [us, them] = [name.safeParse(both.data.us), name.safeParse(both.data.them)];
  return {
    value: { us: us.data ?? '', them: them.data ?? '' },
    lost: [...(us.success ? [] : ['your name']), ...(them.success ? [] : ['the name of the other side'])],
  };
}

function soundGuesses(kept: unknown): Sound<readonly string[]> | null {
  if (!Array.isArray(kept)) return null;
  const read = kept.slice(0, MOST_GUESSES).flatMap((one) => guess.safeParse(one).data ?? []);
  return { value: read, lost: ['some of the guesses that you have asked about'] };
}

/** Of an object of which every part may be missing, the parts that hold what they should. */
function soundParts<Parts extends Readonly<Record<string, z.ZodMiniType>>>(
  parts: Parts,
  kept: unknown,
  lost: string,
): Sound<z.infer<z.ZodMiniObject<Parts>>> | null {
  const all = keptObject.safeParse(kept);
  if (!all.success) return null;
  const sound = Object.entries(parts).flatMap(([key, schema]) =>
    key in all.data && schema.safeParse(all.data[key]).success ? [[key, all.data[key]] as const] : [],
  );
  const value = z.object(parts).safeParse(Object.fromEntries(sound));
  return value.success ? { value: value.data, lost: [lost] } : null;
}

/** Any JSON object. */
export const keptObject = z.record(z.string(), z.unknown());
