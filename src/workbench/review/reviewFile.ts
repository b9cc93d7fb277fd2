import { bootUniver } from '../engine/univerNode';
import { changesSince } from '../files/diff';
import { readWorkbookFile } from '../files/open';
import { spliceChanges } from '../files/splice/spliceChanges';
import { createHost } from '../host';
import { loadWireSchema } from '../protocol/schema';
import type { AddInBundle } from './bundles';
import { openAddInPage } from './addInPage';
import type { SplicedWorkbook } from '../files/changes';
import type { AddInWindow } from '../engine/functionTransport';
import type { HeadlessReview } from './addIn';

export interface ReviewedFile extends HeadlessReview {
  /** The workbook with its highlights; null unless some were made. */
  readonly copy: SplicedWorkbook | null;
  /** How often the add-in asked the host: to read, and to write. */
  readonly roundTrips: { readonly read: number; readonly write: number };
}

export interface ReviewFileOptions {
  readonly name: string;
  readonly highlight: boolean;
}

/**
 * Reviews a workbook as Excel would let the add-in do it: the real office.js in a window without a screen, our host, and
 * the spreadsheet engine behind it. The bytes are never changed.
 * @throws UnreadableFile when the bytes are no workbook that can be opened
 */
export async function reviewFile(
  bytes: Uint8Array,
  addInBundle: AddInBundle,
  { name, highlight }: ReviewFileOptions,
): Promise<ReviewedFile> {
  const opened = readWorkbookFile(bytes, { name });
  const { univer, api } = bootUniver();
  const book = api.createWorkbook(opened.snapshot);
  let window: AddInWindow | null = null;
  const host = createHost({
    univer,
    api,
    book,
    schema: loadWireSchema(),
    metadata: addInBundle.functions,
    mode: 'auto',
    getAddInWindow: () => window,
  });
  const { workbook, interpreter, customFunctions } = host;
  workbook.restore(opened.facts);
  const page = openAddInPage({ interpreter, workbook, documentUrl: `https://localhost/${name}` });
  window = page.window;
  customFunctions.attach((rows) => page.host.richApiMessage(rows));
  try {
    const addIn = await page.start(addInBundle.source);
    const reviewed = await addIn.review({ highlight });
    const { roundTrips, writeTrips } = page.host;
    return {
      ...reviewed,
      copy:
        reviewed.highlights === null
          ? null
          : spliceChanges(bytes, changesSince(opened, await workbook.describe())),
      roundTrips: { read: roundTrips - writeTrips, write: writeTrips },
    };
  } finally {
    page.close();
    host.dispose();
    univer.dispose();
  }
}
