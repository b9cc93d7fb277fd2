import { highlightsChange } from '../excel/changes/highlightsChange';
import { makeChanges } from '../excel/changes/makeChanges';
import { removeHighlights } from '../excel/marks/removeHighlights';
import { inExcel } from '../excel/inExcel';
import type { Command } from './ribbonCommand';
import { done, listed, refused } from './noticeWords';

export const highlight: Command = () => makeChanges((now) => [highlightsChange(now)]);

/** Works without a list too: highlights of a list that is gone can be removed. */
export const removeHighlightsCommand: Command = () =>
  inExcel(async (context) => {
    const { removed, protectedSheets } = await removeHighlights(context);
    const [sheet] = protectedSheets;
    if (sheet !== undefined) return refused({ kind: 'protected sheet', sheet: listed(protectedSheets) });
    return done(
      removed === 0
        ? 'There were no highlights to remove.'
        : 'Our highlights are gone; nothing else was touched.',
    );
  });
