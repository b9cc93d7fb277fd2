import { applyHighlights, type HighlightOutcome } from '../../excel/highlights/applyHighlights';
import { reviewWorkbook, type ReviewedWorkbook } from '../../excel/reviewWorkbook';
import type { NoTemplate } from '../../excel/template/reading';
import { registerFunctions } from '../../functions/register';

// The add-in as the headless review runs it: the pane's readers, method, highlights and functions, without the pane.

registerFunctions();

/** Reads and reviews the workbook, as the pane does when it opens. */
export function review(): Promise<ReviewedWorkbook | NoTemplate> {
  return Excel.run(reviewWorkbook);
}

/** Highlights what was read, as the pane's button does. */
export function highlight({ reading, deal }: ReviewedWorkbook): Promise<HighlightOutcome> {
  return Excel.run((context) => applyHighlights(context, reading, deal));
}
