import { apiNotFound, invalidArgument } from './hostError';
import { RichApiInterpreter } from './richApi';
import type { WireSchema } from './wireSchema';

/** Opens a package as another workbook beside this one; false where that did not work, as behind a pop-up blocker. */
export type OpenWorkbook = (bytes: Uint8Array) => boolean;

/** Batches that name this partition are answered by the page around Excel, not by the workbook; both call their root alike. */
export const PAGE_PARTITION = 'WacPartition';

/** The root object of the page around Excel on the web, of which office.js asks what no workbook can do: `Excel.createWorkbook`. */
class WacWorkbook {
  static readonly type = 'WacWorkbook';
  constructor(private readonly open: OpenWorkbook | undefined) {}

  createAndOpenWorkbook(base64: unknown): void {
    if (this.open === undefined) throw apiNotFound('Excel.createWorkbook');
    if (!this.open(bytesOf(base64))) throw invalidArgument('Excel.createWorkbook', 'No workbook was opened.');
  }
}

/** Answers what is asked of the page. Without `open`, opening a workbook is not offered. */
export function pageInterpreter(schema: WireSchema, open?: OpenWorkbook): RichApiInterpreter {
  return new RichApiInterpreter({ root: new WacWorkbook(open), schema });
}

function bytesOf(base64: unknown): Uint8Array {
  try {
    return Uint8Array.from(atob(String(base64)), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument('Excel.createWorkbook');
  }
}
