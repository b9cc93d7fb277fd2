import { highlightsChange, removeHighlightsChange } from '../excel/changes/highlightsChange';
import { makeChanges } from '../excel/changes/makeChanges';
import { changes } from './changesCommand';
import type { Command } from './ribbonCommand';

export const highlightCommand = changes((now) => [highlightsChange(now)]);

/** Works without a list too: highlights of a list that is gone can be removed. */
export const removeHighlightsCommand: Command = () => makeChanges([removeHighlightsChange(null)]);
