import type { PrivateSheet } from '../excel/sharing/privatePlaces';
import type { Trace } from '../excel/sharing/readTraces';
import type { NumberedAnswer } from '../excel/template/doubt';
import type { NoTemplate } from '../excel/template/reading';
import { plainWorkbook } from '../xlsx/plainWorkbook';
import type { AddInBundle } from './bundles';
import { openFile } from './openedFile';
import { packageTraces } from './packageTraces';

/** Where private data stands in a workbook, before it is sent. */
export interface CheckedFile {
  readonly kind: 'checked';
  readonly sheets: readonly PrivateSheet[];
  /** Beside the cells. */
  readonly traces: readonly Trace[];
  /** The sheets on which nothing private was found. */
  readonly clean: readonly string[];
  /** A new workbook of what can be seen on them; null where it was not asked for or there are none. */
  readonly copy: Uint8Array | null;
}

export interface CheckOptions {
  readonly name: string;
  readonly answers?: readonly NumberedAnswer[];
  readonly isCopyAsked: boolean;
}

/**
 * Looks for private data as the pane does before sending, and in the parts of the package, which no add-in can see. The bytes are
 * never changed; nothing of them comes into the copy but what can be seen in cells.
 * @throws UnreadableFile when the bytes are no workbook that can be opened
 */
export async function checkFile(
  bytes: Uint8Array,
  addInBundle: AddInBundle,
  { name, answers = [], isCopyAsked }: CheckOptions,
): Promise<CheckedFile | NoTemplate> {
  const file = openFile(bytes, addInBundle, name);
  try {
    const addIn = await file.start();
    const found = await addIn.review({ isJoining: true, ...(answers.length > 0 && { answers }) });
    if (found.kind === 'none') return found;
    const { kept, clean, settings, visible } = await addIn.beforeSending(found, isCopyAsked);
    return {
      kind: 'checked',
      sheets: kept,
      traces: [...settings, ...packageTraces(bytes)],
      clean,
      copy: visible.length === 0 ? null : plainWorkbook(visible),
    };
  } finally {
    file.close();
  }
}
