import type { HighlightOutcome } from '../../excel/highlights/applyHighlights';
import type { ReviewedWorkbook } from '../../excel/reviewWorkbook';
import type { NoTemplate } from '../../excel/template/reading';
import type { AddInWindow } from '../engine/functionTransport';
import { bootUniver } from '../engine/univerNode';
import type { SplicedWorkbook } from '../files/changes';
import { changesSince } from '../files/diff';
import { readWorkbookFile } from '../files/open';
import { spliceChanges } from '../files/splice/spliceChanges';
import { createHost } from '../host';
import { loadWireSchema } from '../protocol/schema';
import { openAddInPage } from './addInPage';
import type { AddInBundle } from './bundles';
import { leaveFormatsUncomputed } from './uncomputedFormats';

export interface ReviewedFile {
  readonly found: ReviewedWorkbook | NoTemplate;
  /** null unless highlights were asked for and there is a template. */
  readonly highlights: HighlightOutcome | null;
  /** The workbook with its highlights; null unless some were made. */
  readonly copy: SplicedWorkbook | null;
  /** How often the add-in asked the host: to review the workbook, and to highlight it. */
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
  const spreadsheet = bootUniver();
  const { univer, api } = spreadsheet;
  const book = api.createWorkbook(opened.snapshot);
  leaveFormatsUncomputed(spreadsheet);
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
  const page = openAddInPage({
    interpreter,
    workbook,
    documentUrl: `https://localhost/${encodeURIComponent(name)}`,
  });
  window = page.window;
  customFunctions.attach((rows) => page.host.richApiMessage(rows));
  try {
    const addIn = await page.start(addInBundle.source);
    const found = await addIn.review();
    const read = page.host.roundTrips;
    const highlights = highlight && found.kind === 'reviewed' ? await addIn.highlight(found) : null;
    const roundTrips = { read, write: page.host.roundTrips - read };
    if (highlights === null) return { found, highlights, copy: null, roundTrips };
    const changes = changesSince(opened, await workbook.describe());
    return { found, highlights, copy: spliceChanges(bytes, changes), roundTrips };
  } finally {
    page.close();
    host.dispose();
    univer.dispose();
  }
}
