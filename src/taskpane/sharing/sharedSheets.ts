import { otherSideLines, type ForOtherSide } from '../../negotiation/sharing/otherSide';
import type { PlainCell, PlainLook, PlainSheet } from '../../xlsx/plainWorkbook';

const cell = (value: string | undefined, look: PlainLook): PlainCell | null =>
  value === undefined ? null : { value, look };

/** What the other side reads, on a sheet of its own. */
export function otherSideSheet(shared: ForOtherSide): PlainSheet {
  const lines = otherSideLines(shared);
  const isHeading = (at: number) => lines[at - 1]?.length === 0;
  return {
    name: 'Next meeting',
    widths: [44, 60],
    rows: lines.map((line, at) =>
      line.map((text) => cell(text, at === 0 ? 'title' : isHeading(at) ? 'heading' : 'wrapped')),
    ),
  };
}

/** A text on a sheet: its first line as the title, lines that others hang on as headings. */
export function textSheet(name: string, text: string): PlainSheet {
  const lines = text.split('\n');
  return {
    name,
    widths: [90],
    rows: lines.map((line, at) => {
      const isHeading = lines[at + 1]?.startsWith('- ') === true && !line.startsWith('- ');
      return line === '' ? [] : [cell(line, at === 0 ? 'title' : isHeading ? 'heading' : 'wrapped')];
    }),
  };
}

/** The same cells as text that a sheet takes when it is pasted: tabs between cells, a blank line between sheets. */
export function sheetsAsText(sheets: readonly PlainSheet[]): string {
  const texts = sheets.map(({ rows }) =>
    rows.map((row) => row.map((one) => (one === null ? '' : pasted(one.value))).join('\t')).join('\n'),
  );
  return texts.join('\n\n');
}

/** A cell of several lines or with a tab in it stays one cell between quotation marks. */
const pasted = (value: PlainCell['value']) =>
  /[\t\n\r"]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
