import { inOrder, type FormatPlace } from './formatAreas';
import type { HighlightFormat } from './highlightFormats';

/** A conditional format of ours, as it is to be. */
export interface FormatToWrite extends FormatPlace {
  readonly look: HighlightFormat;
}

/**
 * Queues one conditional format. Its formula comes first: by that it is known as ours, whatever stops the rest. Excel puts a new
 * format on top of all others; ours are moved below the user's own, in their order. The priority comes last: after it Excel may
 * answer under this object for another format.
 *
 * @param priority zero-based place among all formats of the sheet
 */
export function writeHighlight(sheet: Excel.Worksheet, planned: FormatToWrite, priority: number): void {
  for (const { address, formula } of inOrder(planned)) {
    // Rows inserted by the user may have split a format over several areas.
    const cells = address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address);
    const format = cells.conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    writeLook(format.custom.format, planned.look);
    format.priority = priority;
  }
}

function writeLook(style: Excel.ConditionalRangeFormat, look: HighlightFormat): void {
  if (look.colours) {
    style.fill.color = look.colours.fill;
    style.font.color = look.colours.font;
  }
  if (look.bold) style.font.bold = true;
  if (look.italic) style.font.italic = true;
  for (const { edge, style: line } of look.lines) style.borders.getItem(edge).style = line;
  if (look.numberFormat !== null) style.numberFormat = look.numberFormat;
}
