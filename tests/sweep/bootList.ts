import { bootExcel, type BootedExcel } from '../bootExcel';
import { LIST, PLAIN, type Ground } from './workbook';

/** Boots the workbook on which a walk starts. */
export async function bootList({ sheets, prepare }: Ground = PLAIN): Promise<BootedExcel> {
  const excel = await bootExcel({ sheets });
  if (prepare)
    await Excel.run(async (context) => {
      prepare(context, context.workbook.worksheets.getItem(LIST));
      await context.sync();
    });
  return excel;
}
