import type { Refusal } from '../refusal';

/** The hidden name by which a review sheet of ours is recognised; it refers to everything that we wrote. */
export const SHEET_MARK = 'ConcessionMap.Review';
/** The hidden name that tells the session: text, empty without one. */
export const SESSION_MARK = 'ConcessionMap.ReviewSession';
/** The hidden name of the lines that the user fills in. */
export const ENTRIES_MARK = 'ConcessionMap.ReviewEntries';

/** What the user typed into one line: each cell as it is to be written back. */
export interface KeptEntry {
  readonly formulas: readonly unknown[];
  readonly values: readonly unknown[];
  readonly numberFormats: readonly unknown[];
}

/** Where the review sheet is to be written. */
export type ReviewPlace =
  | {
      readonly kind: 'place';
      readonly sheet: string;
      readonly isNew: boolean;
      /** What we wrote there before, A1 with or without the sheet; null on a new sheet. */
      readonly written: string | null;
      readonly entries: readonly KeptEntry[];
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
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();
  const candidates = worksheets.items.map((sheet) => {
    const mark = sheet.names.getItemOrNullObject(SHEET_MARK);
    const told = sheet.names.getItemOrNullObject(SESSION_MARK);
    const entries = sheet.names.getItemOrNullObject(ENTRIES_MARK);
    const lines = entries.getRangeOrNullObject();
    mark.load('formula');
    told.load('formula');
    lines.load('formulas,values,numberFormat');
    sheet.protection.load('protected');
    return { sheet, mark, told, lines };
  });
  await context.sync();

  const ours = candidates.find(
    ({ mark, told }) => !mark.isNullObject && !told.isNullObject && told.formula === sessionMark(session),
  );
  if (ours) {
    const { sheet, mark, lines } = ours;
    if (sheet.protection.protected)
      return { kind: 'refused', refusal: { kind: 'protected sheet', sheet: sheet.name } };
    return {
      kind: 'place',
      sheet: sheet.name,
      isNew: false,
      written: writtenArea(String(mark.formula)),
      entries: lines.isNullObject ? [] : keptEntries(lines),
    };
  }
  if (protection.protected) return { kind: 'refused', refusal: { kind: 'protected workbook' } };
  return {
    kind: 'place',
    sheet: freeSheetName(
      session,
      worksheets.items.map(({ name }) => name),
    ),
    isNew: true,
    written: null,
    entries: [],
  };
}

/** The formula of {@link SESSION_MARK}. */
export function sessionMark(session: number | null): string {
  return `="${session ?? ''}"`;
}

/**
 * A name for the sheet of a session that no sheet has.
 *
 * @example freeSheetName(3, ['Deal', 'review s3'])  // 'Review S3 (2)'
 */
export function freeSheetName(session: number | null, taken: readonly string[]): string {
  const start = session === null ? 'Review' : `Review S${session}`;
  const isTaken = (name: string) => taken.some((one) => one.toLowerCase() === name.toLowerCase());
  let name = start;
  for (let next = 2; isTaken(name); next++) name = `${start} (${next})`;
  return name;
}

/** The cells of a mark's formula; null when the user has deleted them. */
function writtenArea(formula: string): string | null {
  return /!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/.exec(formula)?.[1]?.replaceAll('$', '') ?? null;
}

/** The lines in which something stands. */
function keptEntries(lines: Excel.Range): readonly KeptEntry[] {
  return lines.values.flatMap((values, at): readonly KeptEntry[] =>
    values.every((value) => value === '')
      ? []
      : [{ values, formulas: lines.formulas[at] ?? [], numberFormats: lines.numberFormat[at] ?? [] }],
  );
}
