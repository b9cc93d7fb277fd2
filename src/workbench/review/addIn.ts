import { applyHighlights, type HighlightOutcome } from '../../excel/highlights/applyHighlights';
import { reviewWorkbook, type NothingToReview, type ReviewedWorkbook } from '../../excel/reviewWorkbook';
import { registerFunctions } from '../../functions/register';

// The add-in as the headless review runs it: the pane's readers, method, highlights and functions, without the pane.

registerFunctions();

/** What the add-in made of a workbook. */
export interface HeadlessReview {
  readonly found: ReviewedWorkbook | NothingToReview;
  /** null unless highlights were asked for. */
  readonly highlights: HighlightOutcome | null;
}

/** Reads and reviews the workbook, and highlights it where asked for. */
export function review({ highlight }: { readonly highlight: boolean }): Promise<HeadlessReview> {
  return Excel.run(async (context) => {
    const found = await reviewWorkbook(context);
    const highlights =
      highlight && found.kind === 'reviewed'
        ? await applyHighlights(context, found.reading, found.deal)
        : null;
    return { found, highlights };
  });
}
