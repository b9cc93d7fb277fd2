import { explain } from '../../excel/explain';
import { notices } from '../../excel/notice';
import { selectCells } from '../../excel/select';

/** Shows cells to the user, A1 without the sheet, or says why they cannot be shown. */
export async function showInSheet(sheet: string, address: string): Promise<void> {
  try {
    await selectCells(sheet, address);
  } catch (error) {
    notices.send({ kind: 'problem', text: explain(error) });
  }
}
