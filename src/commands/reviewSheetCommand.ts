import { reviewSheetChange } from '../excel/changes/reviewSheetChange';
import { changes } from './changesCommand';

/** Writes the review sheet of the session under way; one that is there already is replaced only from the pane. */
export const reviewSheetCommand = changes((now) => [reviewSheetChange(now)]);
