import { fingerprintOf, isNameToBegin, MADE_MARKER, madeIn, type Made } from './madeMarker';

export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly made: Made | null;
  /** Of a sheet of ours that was not finished: nothing is on it but what we have put there. Otherwise false. */
  readonly isAsWeLeftIt: boolean;
}

/** The sheets of a workbook, as far as adding one stands on them. */
export interface FoundSheets {
  readonly sheets: readonly FoundSheet[];
  /** Id of the sheet that the user is looking at. */
  readonly lookingAt: string;
  /** No sheet can be added, renamed or deleted. */
  readonly isProtected: boolean;
}

export interface ReadSheetsOptions<T> {
  /** What else to ask of each sheet. */
  readonly ask?: (sheet: Excel.Worksheet) => () => T;
  /** A sheet that is held against its fingerprint though it may be finished. */
  readonly own?: { readonly token: string; readonly fingerprint: string };
}

/**
 * Reads the sheets and what we have marked on them; of each sheet whatever else is asked, in the same order. Two round trips, a
 * third where a sheet of ours was not finished. Needs ExcelApi 1.7.
 */
export async function readSheets<T = null>(
  context: Excel.RequestContext,
  { ask, own }: ReadSheetsOptions<T> = {},
): Promise<FoundSheets & { readonly answers: readonly T[] }> {
  const { worksheets, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load('items/id,items/name');
  active.load('id');
  protection.load('protected');
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const mark = sheet.names.getItemOrNullObject(MADE_MARKER);
    mark.load('formula');
    return { sheet, mark, answer: ask?.(sheet) };
  });
  await context.sync();
  const marked = asked.map(({ sheet, mark }) => ({
    sheet,
    made: mark.isNullObject ? null : madeIn(mark.formula),
  }));
  const begun = marked.flatMap(({ sheet, made }): readonly Begun[] => {
    if (made === null) return isNameToBegin(sheet.name) ? [{ sheet, fingerprint: null }] : [];
    const fingerprint = made.token === own?.token ? own.fingerprint : made.fingerprint;
    return fingerprint === null ? [] : [{ sheet, fingerprint }];
  });
  const left = await asWeLeftThem(context, begun);
  return {
    sheets: marked.map(({ sheet: { id, name }, made }) => ({ id, name, made, isAsWeLeftIt: left.has(id) })),
    lookingAt: active.id,
    isProtected: protection.protected,
    answers: asked.flatMap(({ answer }) => (answer === undefined ? [] : [answer()])),
  };
}

interface Begun {
  readonly sheet: Excel.Worksheet;
  /** Of all that was to stand on it; null where nothing of ours can be there yet. */
  readonly fingerprint: string | null;
}

/** Ids of the sheets on which nothing stands but what we were about to write. */
async function asWeLeftThem(
  context: Excel.RequestContext,
  begun: readonly Begun[],
): Promise<ReadonlySet<string>> {
  if (begun.length === 0) return new Set();
  const asked = begun.map(({ sheet, fingerprint }) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('values,rowIndex,columnIndex');
    return { id: sheet.id, fingerprint, used };
  });
  await context.sync();
  return new Set(
    asked.flatMap(({ id, fingerprint, used }) => {
      if (used.isNullObject) return [id];
      const { values, rowIndex, columnIndex } = used;
      return fingerprintOf(values, rowIndex, columnIndex) === fingerprint ? [id] : [];
    }),
  );
}

/** The first name of `stem`, `stem (2)` … that no sheet has. */
export function freeName(stem: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((one) => one.toLowerCase() === name.toLowerCase());
  let name = stem;
  for (let next = 2; isTaken(name); next++) name = `${stem} (${next})`;
  return name;
}
