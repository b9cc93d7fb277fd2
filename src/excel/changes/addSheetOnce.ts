import { fingerprintOf } from '../sheets/madeMarker';
import { readSheets, type FoundSheet, type FoundSheets } from '../sheets/readSheets';
import { addSheet, sheetGone } from '../writing/addedSheet';
import type { SheetToAdd } from '../writing/sheetToAdd';
import type { Writer } from '../writing/step';
import type { ChangeOutcome } from './change';

/**
 * Adds a sheet of ours, unless this very sheet stands there as it was added: then that is shown. So what is asked for once more, as
 * after an answer of Excel's that was lost, comes to the same. Its way back takes it away again, unless somebody worked on it since.
 *
 * @param said what to tell the user of the sheet by the name that it got
 */
export async function addSheetOnce(
  writer: Writer,
  added: SheetToAdd,
  said: (sheet: string) => string,
): Promise<ChangeOutcome> {
  const found = await readSheets(writer.context);
  const there = await untouched(writer.context, added, found);
  if (there !== null) {
    added.show?.(writer.context.workbook.worksheets.getItem(there.id));
    await writer.context.sync();
    return {
      kind: 'made',
      said: `“${there.name}” is there already, as it was added. Nothing was changed.`,
      undone: null,
    };
  }
  const outcome = await addSheet(writer, added, found);
  if (outcome.kind !== 'written') return outcome;
  return { kind: 'made', said: said(outcome.sheet), undone: sheetGone(outcome.sheet) };
}

/**
 * The sheet that the same was added on, where nobody has written on it since; null: none. One round trip where we have added
 * sheets of that name.
 */
async function untouched(
  context: Excel.RequestContext,
  added: SheetToAdd,
  { sheets }: FoundSheets,
): Promise<FoundSheet | null> {
  const stem = added.name([]);
  const asked = sheets
    .filter(({ name, made }) => made?.fingerprint === null && name.startsWith(stem))
    .map((sheet) => {
      const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
      used.load('values,rowIndex,columnIndex');
      return { sheet, used };
    });
  if (asked.length === 0) return null;
  await context.sync();
  const wanted = fingerprintOf(added.values);
  const same = asked.find(
    ({ used }) =>
      !used.isNullObject && fingerprintOf(used.values, used.rowIndex, used.columnIndex) === wanted,
  );
  return same?.sheet ?? null;
}
