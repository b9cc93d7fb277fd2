import type { NamedRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { NewWorkbook } from './create/content';
import { finishPackage } from './create/finishPackage';
import { writtenSheet } from './create/sheets';
import { formulaToFile } from './formulas/toFile';

/** New files all carry this moment, so that the same content gives the same bytes. */
const MOMENT = new Date(Date.UTC(2026, 0, 5, 9, 0, 0));

/**
 * The bytes of a new .xlsx with this content. The same content always gives the same bytes: every date in the file is fixed.
 * Only for files of our own making; a user's file is changed by splicing, never written anew.
 */
export async function createWorkbook(workbook: NewWorkbook): Promise<Uint8Array> {
  const names: NamedRange[] = (workbook.names ?? []).map(({ name, formula, sheet, comment }) => ({
    name,
    range: formulaToFile(formula),
    ...(sheet === undefined ? {} : { scope: sheet }),
    ...(comment === undefined ? {} : { comment }),
  }));
  const font = workbook.font ?? { name: 'Calibri', size: 11 };
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => writtenSheet(sheet, font)),
    namedRanges: names,
    activeSheet: workbook.activeSheet ?? 0,
    defaultFont: font,
    dateSystem: workbook.date1904 ? '1904' : '1900',
    properties: {
      created: MOMENT,
      modified: MOMENT,
      ...(workbook.title === undefined ? {} : { title: workbook.title }),
      creator: workbook.author ?? '',
    },
  });
  return finishPackage(bytes, MOMENT, workbook.settings);
}
