import { notices } from '../../excel/notice';
import { copyText } from './copyText';

/** Copies words for the other side and says whether that went well. */
export async function copyWording(wording: string): Promise<void> {
  notices.send(
    (await copyText(wording))
      ? { kind: 'done', text: 'The wording is copied. It carries no scores.' }
      : { kind: 'problem', text: 'This Excel does not let us copy. Select the words and press Ctrl+C.' },
  );
}
