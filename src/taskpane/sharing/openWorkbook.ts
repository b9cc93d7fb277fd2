import { saveFile } from './saveFile';

/** How a new workbook came to the user. */
export type Opened = 'opened' | 'downloaded' | 'neither';

/** Opens a package as a new workbook: in Excel itself where it can, else as a download. */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<Opened> {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.8'))
    try {
      await Excel.createWorkbook(base64Of(bytes));
      return 'opened';
    } catch {
      // A download is left.
    }
  return saveFile(fileName, bytes, XLSX) ? 'downloaded' : 'neither';
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @example base64Of(new Uint8Array([77, 97, 110]))  // 'TWFu' */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
