import { inOrder, type FormatPlace } from './formatAreas';
import type { HighlightFormat } from './highlightFormats';

/** A conditional format of ours, as it is to be. */
export interface FormatToWrite extends FormatPlace {
  readonly format: HighlightFormat;
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
    writeLook(format.custom.format, planned.format);
    format.priority = priority;
  }
}

function writeLook(style: Excel.ConditionalRangeFormat, format: HighlightFormat): void {
  if (format.colours) {
    style.fill.color = format.colours.fill;
    style.font.color = format.colours.font;
  }
  if (format.bold) style.font.bold = true;
  if (format.italic) style.font.italic = true;
  for (const { edge, style: line } of format.lines) style.borders.getItem(edge).style = line;
  if (format.numberFormat !== null) style.numberFormat = format.numberFormat;
}
