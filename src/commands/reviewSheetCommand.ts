import { makeChanges } from '../excel/changes/makeChanges';
import { reviewSheetChange } from '../excel/changes/reviewSheetChange';
import type { Command } from './ribbonCommand';

/** Writes the review sheet of the session under way, or writes it anew. */
export const reviewSheetCommand: Command = () => makeChanges((now) => [reviewSheetChange(now)]);
