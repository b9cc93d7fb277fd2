import type { Harsh } from '../../src/workbench/harsh/behaviours';
import { bootExcel, type BootedExcel } from '../bootExcel';
import { LIST, PLAIN, type Ground } from './workbook';

/** Boots the workbook on which a walk starts. @param harsh as that of {@link bootExcel} */
export async function bootList({ sheets, prepare }: Ground = PLAIN, harsh?: Harsh): Promise<BootedExcel> {
  const excel = await bootExcel({ sheets, ...(harsh && { harsh }) });
  if (prepare)
    await Excel.run(async (context) => {
      prepare(context, context.workbook.worksheets.getItem(LIST));
      await context.sync();
    });
  return excel;
}
