import { makeChanges } from '../excel/changes/makeChanges';
import { reviewSheetChange } from '../excel/changes/reviewSheetChange';
import type { Command } from './ribbonCommand';

/** Writes the review sheet of the session under way, or writes it anew. */
export const reviewSheet: Command = () => makeChanges((now) => [reviewSheetChange(now)]);
