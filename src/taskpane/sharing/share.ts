import { notices } from '../../excel/notice';
import type { PlainSheet } from '../../xlsx/plainWorkbook';
import { copyText } from '../wording/copyText';
import { openWorkbook, type Opened } from './openWorkbook';
import { sheetsAsText } from './sharedSheets';

const SAID: Readonly<Record<Exclude<Opened, 'neither'>, string>> = {
  opened: 'A new workbook is open. It holds what was shown here and nothing else.',
  downloaded: 'A new workbook is in your downloads. It holds what was shown here and nothing else.',
};
const NO_WORKBOOK = 'This Excel opens no new workbook from here.';

/**
 * Makes a new workbook of these sheets and says how it came to the user: opened by Excel itself, else as a download, else as text
 * on the clipboard that can be pasted into a new one.
 */
export async function openShared(sheets: readonly PlainSheet[], fileName: string): Promise<void> {
  const { plainWorkbook } = await import(/* webpackChunkName: "xlsx" */ '../../xlsx/plainWorkbook');
  const opened = await openWorkbook(plainWorkbook(sheets), fileName);
  if (opened !== 'neither') notices.send({ kind: 'done', text: SAID[opened] });
  else if (await copyText(sheetsAsText(sheets)))
    notices.send({ kind: 'done', text: `${NO_WORKBOOK} Its text is copied: paste it into a new one.` });
  else notices.send({ kind: 'problem', text: `${NO_WORKBOOK} Copy the words by hand.` });
}

/** Copies a text that was shown word for word. */
export async function copyShared(text: string): Promise<void> {
  notices.send(
    (await copyText(text))
      ? { kind: 'done', text: 'The text is copied, as it was shown.' }
      : { kind: 'problem', text: 'This Excel does not let us copy. Select the text and press Ctrl+C.' },
  );
}
