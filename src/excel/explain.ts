import type { Refusal } from './refusal';

/** The code of an error after which part of a change is still there. */
export const PARTLY_MADE = 'PartlyMade';

/** Every way in which Excel says no, in a negotiator's words: what happened, that nothing changed, how to go on. */
const SENTENCES: readonly { readonly codes: readonly string[]; readonly sentence: string }[] = [
  {
    codes: ['InvalidOperationInCellEditMode'],
    sentence: 'A cell is being edited, so nothing was changed. Press Enter or Esc, then try again.',
  },
  {
    codes: ['AccessDenied', 'Unauthenticated', 'BadPassword'],
    sentence:
      'The sheet or workbook is protected or read-only, so nothing was changed. Unprotect it or work in a copy, then try again.',
  },
  {
    codes: ['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedFeature', 'UnsupportedOperation'],
    sentence:
      'This version of Excel is too old for that, so nothing was changed. It works in Microsoft 365 and on the web.',
  },
  {
    codes: ['ItemNotFound', 'InvalidReference', 'InvalidBinding'],
    sentence: 'Something on the sheet has moved or gone in the meantime. Please try again.',
  },
  {
    codes: [
      'ActivityLimitReached',
      'RequestAborted',
      'ServiceNotAvailable',
      'InvalidOrTimedOutSession',
      'Conflict',
    ],
    sentence:
      'Excel is busy or has lost its connection, so nothing was changed. Please try again in a moment.',
  },
  {
    codes: [
      'RequestPayloadSizeLimitExceeded',
      'ResponsePayloadSizeLimitExceeded',
      'OperationCellsExceedLimit',
      'RangeExceedsLimit',
    ],
    sentence: 'The list is too large for Excel to handle at once, so nothing was changed.',
  },
  {
    codes: [
      'InsertDeleteConflict',
      'NonBlankCellOffSheet',
      'PivotTableRangeConflict',
      'FilteredRangeConflict',
    ],
    sentence:
      'There is no room beside the list, so nothing was changed. Free some cells to its right, then try again.',
  },
  {
    codes: [PARTLY_MADE],
    sentence:
      'Excel stopped in the middle, and part of the change may be there. Look at the sheet, or use Undo in Excel, then try again.',
  },
  {
    codes: ['MergedRangeConflict'],
    sentence: 'Merged cells are in the way, so nothing was changed. Unmerge them, then try again.',
  },
];

const OTHERWISE =
  'Excel could not do that. Please try again; if it happens once more, save the workbook and open it anew.';

/**
 * The sentence for something that Excel threw. The code is looked at, never Excel's own message, which is in its language
 * and about its insides.
 *
 * @example explain(protected sheet: code AccessDenied)
 *          // 'The sheet or workbook is protected or read-only, so nothing was changed. …'
 */
export function explain(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return SENTENCES.find(({ codes }) => codes.includes(code))?.sentence ?? OTHERWISE;
}

/** The sentence for a command that found a reason of its own to change nothing. */
export function explainRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'no template':
      return 'No concession list was found. It needs a column of names and three columns of scores: value, leverage and relationship.';
    case 'protected sheet':
      return `“${refusal.sheet}” is protected, so nothing was changed. Unprotect the sheet, then try again; the pane shows the results all the same.`;
    case 'protected workbook':
      return 'The workbook is protected against new sheets, so nothing was changed. Unprotect it under Review, Protect Workbook, then try again.';
    case 'occupied':
      return `There is something in ${refusal.address}, beside the list, so nothing was written. There is room from ${refusal.instead} on.`;
    case 'no room below':
      return `There is something in ${refusal.address} of “${refusal.sheet}”, below the history, so nothing was written. Move it, then try again.`;
    case 'notes in the way':
      return `The review has grown, and there is something of yours in ${refusal.address} of “${refusal.sheet}”, so nothing was changed. Move it further down, then try again.`;
    case 'several scorers':
      return `“${refusal.sheet}” holds the scores of ${refusal.names.join(' and ')} but no column for their mean, so nothing was changed: formulas on the sheet need one score of ours. Add the columns “Value mean”, “Leverage mean” and “Relationship mean”, then try again; the pane shows the results all the same.`;
    case 'row changed':
      return `Row ${refusal.row} of “${refusal.sheet}” is no longer “${refusal.name}”, so nothing was changed. Choose the row anew, then try again.`;
    case 'cell changed':
      return `${refusal.address} of “${refusal.sheet}” was edited in the meantime, so nothing was changed. Look at it again, then try once more.`;
    case 'no column':
      return refusal.column === 'status'
        ? `“${refusal.sheet}” has no Status column, so nothing was changed. Add one beside the list, then try again.`
        : `“${refusal.sheet}” has no columns for their side, so nothing was changed. Add three beside ours, then try again.`;
    case 'newer settings':
      return 'A newer version of the add-in has kept the settings of this workbook, so nothing was changed. Update the add-in, then try again.';
    case 'nothing to keep':
      return 'No row has all three scores yet, so there is nothing to keep.';
    case 'recorded already':
      return `${refusal.session === 0 ? 'The baseline' : `Session ${refusal.session}`} was recorded in the meantime, so nothing was changed. Try again to see what would be replaced.`;
    case 'other review sheet':
      return `The review would go to “${refusal.sheet}” now, which is not what was announced, so nothing was changed. Please try again.`;
    case 'names need LAMBDA':
      return 'This version of Excel does not know LAMBDA, which the short names are made of. They work in Microsoft 365, on the web and in Excel 2024.';
  }
}
