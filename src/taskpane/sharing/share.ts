import { notices } from '../../excel/notice';
import type { PlainSheet } from '../../xlsx/plainWorkbook';
import { copyText } from '../wording/copyText';
import { openWorkbook } from './openWorkbook';

const SAID = {
  opened: 'A new workbook is open. It holds what was shown here and nothing else.',
  downloaded: 'A new workbook is in your downloads. It holds what was shown here and nothing else.',
} as const;

/** Opens a new workbook with these sheets and says how, or that the text is left to copy. */
export async function openShared(sheets: readonly PlainSheet[], fileName: string): Promise<void> {
  const { plainWorkbook } = await import(/* webpackChunkName: "xlsx" */ '../../xlsx/plainWorkbook');
  const opened = await openWorkbook(plainWorkbook(sheets), fileName);
  notices.send(
    opened === 'neither'
      ? { kind: 'problem', text: 'This Excel opens no new workbook from here. Copy the text instead.' }
      : { kind: 'done', text: SAID[opened] },
  );
}

/** Copies a text that was shown word for word. */
export async function copyShared(text: string): Promise<void> {
  notices.send(
    (await copyText(text))
      ? { kind: 'done', text: 'The text is copied, as it was shown.' }
      : { kind: 'problem', text: 'This Excel does not let us copy. Select the text and press Ctrl+C.' },
  );
}
