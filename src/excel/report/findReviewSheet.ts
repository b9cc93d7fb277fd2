import type { Refusal } from '../refusal';
import { keptIn, requestSetting } from '../writing/settingStep';
import { freeName, readSheets, type FoundSheets } from '../sheets/readSheets';

/** The hidden name by which a review sheet of ours is recognised; it refers to everything that we wrote. */
export const SHEET_MARKER = 'ConcessionMap.Review';
/** The hidden name that tells the session: text, empty without one. */
export const SESSION_MARKER = 'ConcessionMap.ReviewSession';
/** The hidden name of the lines that the user fills in. */
export const ENTRIES_MARKER = 'ConcessionMap.ReviewEntries';

/** What the user typed into one line: each cell as it is to be written back. */
export interface KeptEntry {
  readonly formulas: readonly unknown[];
  readonly values: readonly unknown[];
  readonly numberFormats: readonly unknown[];
}

/** The setting that keeps what the user typed in while the sheet is written anew. */
export const ENTRIES_KEY = 'ConcessionMap.ReviewEntries';

/** Where the review sheet is to be written. */
export type ReviewPlace =
  | {
      readonly kind: 'new';
      readonly sheet: string;
      readonly found: FoundSheets;
    }
  | {
      readonly kind: 'ours';
      readonly id: string;
      readonly sheet: string;
      /** What we wrote there before, A1 without the sheet; null where its cells are gone. */
      readonly written: string | null;
      readonly entries: readonly KeptEntry[];
      /** An earlier writing was stopped; what stands there is no report. */
      readonly isHalfMade: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Finds our sheet of that session, whatever the user has called it since, or a free name for a new one: `Review S3`, or
 * `Review S3 (2)` where that is the user's. Two round trips; nothing is written. Needs ExcelApi 1.7.
 */
export async function findReviewSheet(
  context: Excel.RequestContext,
  session: number | null,
): Promise<ReviewPlace> {
  const kept = requestSetting(context, ENTRIES_KEY);
  const found = await readSheets(context, {
    ask: (sheet) => {
      const mark = sheet.names.getItemOrNullObject(SHEET_MARKER);
      const told = sheet.names.getItemOrNullObject(SESSION_MARKER);
      const lines = sheet.names.getItemOrNullObject(ENTRIES_MARKER).getRangeOrNullObject();
      const asked = { mark, told, lines, protection: sheet.protection };
      asked.mark.load('formula');
      asked.told.load('formula');
      asked.lines.load('formulas,values,numberFormat');
      asked.protection.load('protected');
      return () => ({
        isOurs:
          !asked.mark.isNullObject &&
          !asked.told.isNullObject &&
          asked.told.formula === sessionMarker(session),
        written: asked.mark.isNullObject ? null : writtenArea(String(asked.mark.formula)),
        entries: asked.lines.isNullObject ? null : keptEntries(asked.lines),
        isProtected: asked.protection.protected,
      });
    },
  });
  const at = found.answers.findIndex(({ isOurs }, i) => isOurs && found.sheets[i]?.made?.fingerprint == null);
  const [sheet, ours] = [found.sheets[at], found.answers[at]];
  if (sheet !== undefined && ours !== undefined) {
    if (ours.isProtected) return { kind: 'refused', refusal: { kind: 'protected sheet', sheet: sheet.name } };
    const beside = entriesOf(keptIn(kept)?.value, session);
    return {
      ...{ kind: 'ours', id: sheet.id, sheet: sheet.name, written: ours.written },
      entries: withKept(ours.entries ?? [], beside),
      isHalfMade: ours.entries === null || beside.length > 0,
    };
  }
  if (found.isProtected) return { kind: 'refused', refusal: { kind: 'protected workbook' } };
  const names = found.sheets.map(({ name }) => name);
  return { kind: 'new', sheet: freeSheetName(session, names), found };
}

/** What is kept under {@link ENTRIES_KEY}. */
export function keptText(session: number | null, entries: readonly KeptEntry[]): string {
  return JSON.stringify({ session, entries });
}

/** Lines that were kept when a sheet of that session was not finished; what cannot be read is none. */
function entriesOf(text: unknown, session: number | null): readonly KeptEntry[] {
  if (typeof text !== 'string') return [];
  try {
    const kept = JSON.parse(text) as { readonly session?: unknown; readonly entries?: unknown };
    if (kept.session !== session || !Array.isArray(kept.entries)) return [];
    return kept.entries.filter(isEntry);
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is KeptEntry {
  const members = ['formulas', 'values', 'numberFormats'] as const;
  return (
    typeof entry === 'object' &&
    entry !== null &&
    members.every((name) => Array.isArray(Reflect.get(entry, name)))
  );
}

/** The lines on the sheet and those that are kept beside it, each once. */
function withKept(there: readonly KeptEntry[], kept: readonly KeptEntry[]): readonly KeptEntry[] {
  const lineOf = ({ formulas }: KeptEntry) => JSON.stringify(formulas);
  const lines = new Set(kept.map(lineOf));
  return [...kept, ...there.filter((entry) => !lines.has(lineOf(entry)))];
}

/** The formula of {@link SESSION_MARK}. */
export function sessionMarker(session: number | null): string {
  return `="${session ?? ''}"`;
}

/**
 * A name for the sheet of a session that no sheet has.
 *
 * @example freeSheetName(3, ['Deal', 'review s3'])  // 'Review S3 (2)'
 */
export function freeSheetName(session: number | null, taken: readonly string[]): string {
  return freeName(session === null ? 'Review' : `Review S${session}`, taken);
}

/** The cells of a mark's formula; null when the user has deleted them. */
function writtenArea(formula: string): string | null {
  return /!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/.exec(formula)?.[1]?.replaceAll('$', '') ?? null;
}

/** The lines in which something stands. */
export function keptEntries(
  lines: Pick<Excel.Range, 'formulas' | 'values' | 'numberFormat'>,
): readonly KeptEntry[] {
  return lines.values.flatMap((values, at): readonly KeptEntry[] =>
    values.every((value) => value === '')
      ? []
      : [{ values, formulas: lines.formulas[at] ?? [], numberFormats: lines.numberFormat[at] ?? [] }],
  );
}
