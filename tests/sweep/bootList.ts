import { makeChanges } from '../../src/excel/changes/makeChanges';
import type { Harsh } from '../../src/workbench/harsh/behaviours';
import { bootExcel, type BootedExcel } from '../bootExcel';
import { LIST, PLAIN, type Ground } from './workbook';

/** Boots the workbook on which a walk starts. @param harsh as that of {@link bootExcel} */
export async function bootList(
  { sheets, prepare, kept }: Ground = PLAIN,
  harsh?: Harsh,
): Promise<BootedExcel> {
  const excel = await bootExcel({ sheets, ...(harsh && { harsh }) });
  if (prepare) await onList(prepare);
  if (kept) await makeChanges([kept()]);
  return excel;
}

/** Does something to the list's sheet, as the user. */
export function onList(act: NonNullable<Ground['prepare']>): Promise<void> {
  return Excel.run(async (context) => {
    act(context, context.workbook.worksheets.getItem(LIST));
    await context.sync();
  });
}
