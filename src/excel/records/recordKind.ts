import * as z from 'zod/mini';
import { keptObject } from '../deal/dealFields';
import { parseKeptJson } from '../deal/keptJson';
import type { Refusal } from '../refusal';

/**
 * A small record that the workbook keeps about a deal under a key of its own: people, checks, lessons, what was signed. All are
 * kept in one form, `{ version, readableFrom, kept }`: a version that only adds fields says from which version on it can be
 * read, so that an older add-in goes on showing what it knows of it.
 */
export interface RecordKind<T> {
  readonly key: string;
  /** What this add-in writes. */
  readonly version: number;
  /** The oldest version of the add-in's own that reads this well. */
  readonly readableFrom: number;
  /** What it is called when it has to be mentioned, as in "the people on their side". */
  readonly spoken: string;
  /** What holds where nothing is kept. */
  readonly none: T;
  /** What of the kept can be used, and whether something had to be left out. */
  readonly sound: (kept: unknown) => { readonly value: T; readonly isWhole: boolean };
}

export interface ParsedRecord<T> {
  readonly value: T;
  /** A sentence where something could not be used; null where all could. */
  readonly note: string | null;
}

/** No record comes near this; a longer text is not read. */
const LONGEST_TEXT = 2_000_000;

/** Reads a record from the text that the workbook keeps. Never throws: what cannot be used is left out and said. */
export function parseKept<T>(kind: RecordKind<T>, text: unknown): ParsedRecord<T> {
  if (text === null || text === undefined || text === '') return { value: kind.none, note: null };
  const envelope = envelopeIn(text);
  if (envelope === null)
    return { value: kind.none, note: `What this workbook keeps of ${kind.spoken} is damaged.` };
  if (envelope.readableFrom > kind.version)
    return {
      value: kind.none,
      note: `What this workbook keeps of ${kind.spoken} comes from a newer version of the add-in, which alone can read it.`,
    };
  const { value, isWhole } = kind.sound(envelope.kept);
  return {
    value,
    note: isWhole ? null : `Some of what this workbook keeps of ${kind.spoken} could not be read.`,
  };
}

/** The text under which a record is kept; null where there is nothing to keep. */
export function textToKeep<T>(kind: RecordKind<T>, value: T): string | null {
  if (JSON.stringify(value) === JSON.stringify(kind.none)) return null;
  return JSON.stringify({ version: kind.version, readableFrom: kind.readableFrom, kept: value });
}

/** The refusal of writing over what a newer version has kept, of which this one would lose what it does not know; null otherwise. */
export function newerRecordRefusal<T>(kind: RecordKind<T>, text: unknown): Refusal | null {
  const envelope = envelopeIn(text);
  return envelope !== null && envelope.version > kind.version ? { kind: 'newer settings' } : null;
}

const versionNumber = z.int().check(z.gte(1));

function envelopeIn(text: unknown) {
  const read = keptObject.safeParse(parseKeptJson(text, LONGEST_TEXT));
  const version = versionNumber.safeParse(read.data?.version);
  if (!read.success || !version.success) return null;
  const readableFrom = versionNumber.safeParse(read.data.readableFrom).data ?? version.data;
  return { version: version.data, readableFrom, kept: read.data.kept };
}

/** A list of which unsound entries are left out, and no more than `most` are taken. */
export function soundList<T>(entry: z.ZodMiniType<T>, most: number) {
  return (kept: unknown): { readonly value: readonly T[]; readonly isWhole: boolean } => {
    if (!Array.isArray(kept)) return { value: [], isWhole: false };
    const value = kept.slice(0, most).flatMap((one) => {
      const read = entry.safeParse(one);
      return read.success ? [read.data] : [];
    });
    return { value, isWhole: value.length === kept.length };
  };
}

/** Entries by name, of which unsound ones are left out, and no more than `most` are taken. */
export function soundEntries<T>(entry: z.ZodMiniType<T>, most: number) {
  return (kept: unknown): { readonly value: Readonly<Record<string, T>>; readonly isWhole: boolean } => {
    const all = keptObject.safeParse(kept);
    if (!all.success) return { value: {}, isWhole: false };
    const named = Object.entries(all.data);
    const value = named.slice(0, most).flatMap(([name, one]) => {
      const read = entry.safeParse(one);
      return read.success ? [[name, read.data] as const] : [];
    });
    return { value: Object.fromEntries(value), isWhole: value.length === named.length };
  };
}
