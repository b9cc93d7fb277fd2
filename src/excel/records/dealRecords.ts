import * as z from 'zod/mini';
import { CHECK_ANSWERS, MISTAKES, type MistakeAnswers } from '../../negotiation/prepare/mistakes';
import { GIVE_QUESTIONS, type GiveAnswers } from '../../negotiation/prepare/strategicGive';
import { keptObject } from '../deal/dealFields';
import { soundEntries, soundList, type RecordKind } from './recordKind';

/** How somebody behaves at the table, and at what: each in our own words. */
export const PERSON_SIGNALS = ['returnsTo', 'acceptsQuickly', 'isInflexibleOn', 'hesitatesAt'] as const;
export type PersonSignal = (typeof PERSON_SIGNALS)[number];

/** Somebody on the other side. Private: what we write about people goes nowhere. */
export interface Person extends Readonly<Partial<Record<PersonSignal, string | undefined>>> {
  readonly name: string;
  readonly role?: string | undefined;
  readonly wants?: string | undefined;
  readonly fears?: string | undefined;
}

/** What was answered in the checks. */
export interface Checks {
  /** The five mistakes, by session; '' where nothing tells of sessions. */
  readonly mistakes: Readonly<Record<string, MistakeAnswers>>;
  /** The checklist of a strategic give, by the folded name of the row. */
  readonly gives: Readonly<Record<string, GiveAnswers>>;
  /** Rows as they were ranked from memory, the heaviest first, by their names; by session as the mistakes. */
  readonly rankings: Readonly<Record<string, readonly string[]>>;
}

/** Looked back at the end of a session. */
export interface Lesson {
  /** null where nothing tells of sessions. */
  readonly session: number | null;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** The other side, as it was called then. */
  readonly counterparty: string;
  readonly surprised?: string | undefined;
  readonly learned?: string | undefined;
  readonly change?: string | undefined;
}

/** What we say of a signed term beside its row. */
export interface SignedTermNote {
  /** The concession as it is called on the list. */
  readonly name: string;
  /** Given once, or as a rule from now on. */
  readonly kind?: 'one-time' | 'precedent' | undefined;
  /** What would make us open it again. */
  readonly trigger?: string | undefined;
}

/** Something outside the deal on which the terms are to be looked at again: a merger, a law, a competitor's move. */
export interface ReviewEvent {
  readonly what: string;
  /** The day on which it came, as YYYY-MM-DD; absent: not yet. */
  readonly cameOn?: string | undefined;
}

export interface Signed {
  /** By the folded name of the row. */
  readonly terms: Readonly<Record<string, SignedTermNote>>;
  readonly events: readonly ReviewEvent[];
}

/** Everything that is kept about a deal beside its settings. */
export interface DealRecords {
  readonly people: readonly Person[];
  readonly checks: Checks;
  readonly lessons: readonly Lesson[];
  readonly signed: Signed;
}

export const NO_RECORDS: DealRecords = {
  people: [],
  checks: { mistakes: {}, gives: {}, rankings: {} },
  lessons: [],
  signed: { terms: {}, events: [] },
};

const MOST_PEOPLE = 100;
const MOST_SESSIONS = 1_000;
const MOST_ROWS = 5_000;
const MOST_RANKED = 100;
const words = z.string().check(z.maxLength(1_000));
const name = z.string().check(z.minLength(1), z.maxLength(255));
const day = z.iso.date();
const answer = z.enum(CHECK_ANSWERS);

const person = z.object({
  name,
  role: z.optional(words),
  wants: z.optional(words),
  fears: z.optional(words),
  returnsTo: z.optional(words),
  acceptsQuickly: z.optional(words),
  isInflexibleOn: z.optional(words),
  hesitatesAt: z.optional(words),
});
const mistakeAnswers: z.ZodMiniType<MistakeAnswers> = z.partialRecord(z.enum(MISTAKES), answer);
const giveAnswers: z.ZodMiniType<GiveAnswers> = z.partialRecord(z.enum(GIVE_QUESTIONS), answer);
const ranking = z.array(name).check(z.maxLength(MOST_RANKED));
const lesson = z.object({
  session: z.nullable(z.int().check(z.gte(1), z.lte(10_000))),
  day,
  counterparty: z.string().check(z.maxLength(255)),
  surprised: z.optional(words),
  learned: z.optional(words),
  change: z.optional(words),
});
const term = z.object({
  name,
  kind: z.optional(z.enum(['one-time', 'precedent'])),
  trigger: z.optional(words),
});
const event = z.object({ what: name, cameOn: z.optional(day) });

/** What each kind of record is called, holds and accepts. */
export const RECORD_KINDS: { readonly [K in keyof DealRecords]: RecordKind<DealRecords[K]> } = {
  people: {
    ...{ key: 'ConcessionMap.People', version: 1, readableFrom: 1, spoken: 'the people on their side' },
    none: NO_RECORDS.people,
    sound: soundList<Person>(person, MOST_PEOPLE),
  },
  checks: {
    // 2 added the rankings.
    ...{ key: 'ConcessionMap.Checks', version: 2, readableFrom: 1, spoken: 'your checks' },
    none: NO_RECORDS.checks,
    sound: inParts(NO_RECORDS.checks, {
      mistakes: soundEntries(mistakeAnswers, MOST_SESSIONS),
      gives: soundEntries(giveAnswers, MOST_ROWS),
      rankings: soundEntries<readonly string[]>(ranking, MOST_SESSIONS),
    }),
  },
  lessons: {
    ...{ key: 'ConcessionMap.Lessons', version: 1, readableFrom: 1, spoken: 'your lessons' },
    none: NO_RECORDS.lessons,
    sound: soundList<Lesson>(lesson, MOST_SESSIONS),
  },
  signed: {
    ...{ key: 'ConcessionMap.Signed', version: 1, readableFrom: 1, spoken: 'the signed terms' },
    none: NO_RECORDS.signed,
    sound: inParts(NO_RECORDS.signed, {
      terms: soundEntries<SignedTermNote>(term, MOST_ROWS),
      events: soundList<ReviewEvent>(event, MOST_PEOPLE),
    }),
  },
};

type Reader<T> = RecordKind<T>['sound'];

/** Several parts side by side; a part that is missing holds what holds where nothing is kept. */
function inParts<T extends object>(none: T, readers: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> {
  return (kept) => {
    const all = keptObject.safeParse(kept);
    let isWhole = all.success;
    const value = { ...none };
    for (const part in readers) {
      const found = all.data?.[part];
      if (found === undefined) continue;
      const read = readers[part](found);
      value[part] = read.value;
      isWhole &&= read.isWhole;
    }
    return { value, isWhole };
  };
}
