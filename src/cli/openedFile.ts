import type { FWorkbook } from '@univerjs/sheets/facade';
import type { AddInWindow } from '../workbench/engine/functionTransport';
import { bootUniver } from '../workbench/engine/univerNode';
import { readWorkbookFile, type OpenedWorkbook } from '../workbench/files/open';
import { createHost, type Host } from '../workbench/host';
import { loadWireSchema } from '../workbench/protocol/schema';
import type * as AddIn from './addIn';
import { openAddInPage, type AddInPage } from './addInPage';
import type { AddInBundle } from './bundles';
import { leaveFormatsUncomputed } from './uncomputedFormats';

/** A workbook that stands open in the stand-in, with the add-in's window beside it. */
export interface OpenedFile {
  readonly opened: OpenedWorkbook;
  readonly book: FWorkbook;
  readonly host: Host;
  readonly page: AddInPage;
  /** Runs the add-in's script and answers what it offers. */
  readonly start: () => Promise<typeof AddIn>;
  readonly close: () => void;
}

/**
 * Opens a workbook as Excel would for the add-in: the real office.js in a window without a screen, our host, and the spreadsheet
 * engine behind it.
 * @throws UnreadableFile when the bytes are no workbook that can be opened
 */
export function openFile(bytes: Uint8Array, addIn: AddInBundle, name: string): OpenedFile {
  const opened = readWorkbookFile(bytes, { name });
  const spreadsheet = bootUniver();
  const { univer, api } = spreadsheet;
  const book = api.createWorkbook(opened.snapshot);
  leaveFormatsUncomputed(spreadsheet);
  let window: AddInWindow | null = null;
  const host = createHost({
    ...{ univer, api, book, schema: loadWireSchema(), metadata: addIn.functions, mode: 'auto' },
    getAddInWindow: () => window,
  });
  const { workbook, interpreter, customFunctions } = host;
  workbook.restore(opened.facts);
  const page = openAddInPage({
    interpreter,
    workbook,
    documentUrl: `https://localhost/${encodeURIComponent(name)}`,
  });
  window = page.window;
  customFunctions.attach((rows) => page.host.richApiMessage(rows));
  return {
    ...{ opened, book, host, page },
    start: () => page.start(addIn.source),
    close: () => {
      page.close();
      host.dispose();
      univer.dispose();
    },
  };
}
