import type { Aftermath } from './aftermath';
import { codeOf } from './errorCode';
import { NO_ANSWER } from './inExcel';
import type { Refusal } from './refusal';

/** Every way in which Excel says no, in a negotiator's words: what happened, and how to go on. */
const SENTENCES: readonly {
  readonly codes: readonly string[];
  readonly reason: string;
  readonly advice: string;
}[] = [
  {
    codes: ['InvalidOperationInCellEditMode'],
    reason: 'A cell is being edited.',
    advice: 'Press Enter or Esc, then try again.',
  },
  {
    codes: ['AccessDenied', 'Unauthenticated', 'BadPassword'],
    reason: 'The sheet or workbook is protected or read-only.',
    advice: 'Unprotect it or work in a copy, then try again.',
  },
  {
    codes: ['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedFeature', 'UnsupportedOperation'],
    reason: 'This version of Excel is too old for that.',
    advice: 'It works in Microsoft 365 and on the web.',
  },
  {
    codes: ['ItemNotFound', 'InvalidReference', 'InvalidBinding'],
    reason: 'Something on the sheet has moved or gone in the meantime.',
    advice: 'Please try again.',
  },
  {
    codes: ['ItemAlreadyExists'],
    reason: 'Something of that name has come into the workbook in the meantime.',
    advice: 'Please try again.',
  },
  {
    codes: [
      'ActivityLimitReached',
      'RequestAborted',
      'ServiceNotAvailable',
      'InvalidOrTimedOutSession',
      'Conflict',
    ],
    reason: 'Excel is busy or has lost its connection.',
    advice: 'Please try again in a moment.',
  },
  {
    codes: [NO_ANSWER],
    reason: 'Excel does not answer.',
    advice: 'Wait until it does, then try again.',
  },
  {
    codes: [
      'RequestPayloadSizeLimitExceeded',
      'ResponsePayloadSizeLimitExceeded',
      'OperationCellsExceedLimit',
      'RangeExceedsLimit',
    ],
    reason: 'The list is too large for Excel to handle at once.',
    advice: 'Make it smaller, or split it, then try again.',
  },
  {
    codes: [
      'InsertDeleteConflict',
      'NonBlankCellOffSheet',
      'PivotTableRangeConflict',
      'FilteredRangeConflict',
    ],
    reason: 'There is no room beside the list.',
    advice: 'Free some cells to its right, then try again.',
  },
  {
    codes: ['MergedRangeConflict'],
    reason: 'Merged cells are in the way.',
    advice: 'Unmerge them, then try again.',
  },
  {
    codes: ['UndoNotSupported'],
    reason: 'Excel cannot put that into its own list of steps to undo.',
    advice: 'Please try again.',
  },
];

const OTHERWISE = {
  reason: 'Excel could not do that.',
  advice: 'Please try again; if it happens once more, save the workbook and open it anew.',
};

/**
 * The sentences for something that Excel threw while nothing was being written. The code is looked at, never Excel's own
 * message, which is in its language and about its insides.
 *
 * @example explain(protected sheet: code AccessDenied)
 *          // 'The sheet or workbook is protected or read-only. Unprotect it or work in a copy, then try again.'
 */
export function explain(error: unknown): string {
  const { reason, advice } = wordsFor(error);
  return `${reason} ${advice}`;
}

/**
 * The sentences for a change that Excel stopped: what happened, what was found by reading afterwards, how to go on.
 *
 * @example explainFailure(the connection was lost, { kind: 'taken back' })
 *          // 'Excel is busy or has lost its connection. What had been written was taken back. Please try again in a moment.'
 */
export function explainFailure(error: unknown, aftermath: Aftermath): string {
  const { reason, advice } = wordsFor(error);
  switch (aftermath.kind) {
    case 'untouched':
      return `${reason} Nothing was changed. ${advice}`;
    case 'taken back':
      return `${reason} What had been written was taken back. ${advice}`;
    case 'left':
      return `${reason} Part of the change is still there, in ${aftermath.where}. Look at it; doing it once more completes it.`;
    case 'unknown':
      return `${reason} Whether the change was made could not be read. Look at ${aftermath.where} before you do it once more.`;
  }
}

function wordsFor(error: unknown): { readonly reason: string; readonly advice: string } {
  return SENTENCES.find(({ codes }) => codes.includes(codeOf(error))) ?? OTHERWISE;
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
    case 'no room for rows':
      return `There is something in ${refusal.address} of “${refusal.sheet}”, right below the list, so nothing was written. Insert blank rows there, then try again.`;
    case 'rows read otherwise':
      return `Below the list on “${refusal.sheet}” new rows would not be read as what they are, so nothing was written. Copy them, and type them where such rows stand.`;
    case 'rows of other lists':
      return `“${refusal.sheet}” shows the rows of other lists of yours, so nothing was written. Copy the rows and add them there; then press “Bring together” again.`;
    case 'notes in the way':
      return `The review has grown, and there is something of yours in ${refusal.address} of “${refusal.sheet}”, so nothing was changed. Move it further down, then try again.`;
    case 'several scorers':
      return `“${refusal.sheet}” holds the scores of ${refusal.names.join(' and ')} but no column for their mean, so nothing was changed: formulas on the sheet need one score of ours. Add the columns “Value mean”, “Leverage mean” and “Relationship mean”, then try again; the pane shows the results all the same.`;
    case 'not in cells':
      return `“${refusal.sheet}” has ${refusal.what}, which formulas on the sheet cannot read, so nothing was changed. Where the pane offers “Create linked list”, that sheet takes highlights and columns; the pane and the review show the results all the same.`;
    case 'open doubt':
      return `${refusal.question} Nothing was changed: this question about “${refusal.sheet}”${refusal.cells.length === 0 ? '' : `, ${refusal.cells.slice(0, 3).join(', ')},`} has to be answered first. Choose the columns in the pane, or make it plain on the sheet.`;
    case 'row changed':
      return `Row ${refusal.row} of “${refusal.sheet}” is no longer “${refusal.name}”, so nothing was changed. Choose the row anew, then try again.`;
    case 'cell changed':
      return `${refusal.address} of “${refusal.sheet}” was edited in the meantime, so nothing was changed. Look at it again, then try once more.`;
    case 'spilled cells':
      return `One formula fills several cells with its results, ${refusal.address} of “${refusal.sheet}” among them, and writing there would break it, so nothing was changed. Change what the formula reads, or paste its results as values, then try again.`;
    case 'moved meanwhile':
      return 'Somebody else is moving rows on this sheet right now, so nothing was changed. Please try again in a moment.';
    case 'which row':
      return `“${refusal.sheet}” has several rows named “${refusal.name}” by now, and it cannot be told which one was meant, so nothing was changed. Choose the row anew, then try again.`;
    case 'row gone':
      return `“${refusal.name}” is no longer on “${refusal.sheet}” as it was, so nothing was changed. Choose the row anew, then try again.`;
    case 'list gone':
      return 'The list for which this was announced is no longer in the workbook, so nothing was changed. Look at it again, then try once more.';
    case 'no column':
      return refusal.column !== 'mirror'
        ? `“${refusal.sheet}” has no ${refusal.column === 'status' ? 'Status' : 'Session'} column, so nothing was changed. Add one beside the list, then try again.`
        : `“${refusal.sheet}” has no columns for their side, so nothing was changed. Add three beside ours, then try again.`;
    case 'newer settings':
      return 'A newer version of the add-in has kept the settings of this workbook, so nothing was changed. Update the add-in, then try again.';
    case 'nothing to keep':
      return 'No row has all three scores yet, so there is nothing to keep.';
    case 'recorded already':
      return `${refusal.session === 0 ? 'The starting point' : `Session ${refusal.session}`} was recorded in the meantime, so nothing was changed. Try again to see what would be replaced.`;
    case 'other review sheet':
      return `The review would go to “${refusal.sheet}” now, which is not what was announced, so nothing was changed. Please try again.`;
    case 'no own cell':
      return `No cell of your own lists stands behind ${refusal.address} of “${refusal.sheet}”, so nothing was changed. Add the column there, or press “Bring together” again.`;
    case 'nothing to bring together':
      return 'There are no lists here that stand apart and plainly belong to one deal, so nothing was changed.';
    case 'names need LAMBDA':
      return 'This version of Excel does not know LAMBDA, which formula shortcuts are made of, so nothing was changed. They work in Microsoft 365, on the web and in Excel 2024.';
  }
}
