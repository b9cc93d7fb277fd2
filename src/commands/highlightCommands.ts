import { applyHighlights } from '../excel/highlights/applyHighlights';
import { removeHighlights } from '../excel/highlights/removeHighlights';
import { inExcel, type Command } from './ribbonCommand';
import { done, listed, refused, templateCommand } from './templateCommand';

export const highlight: Command = templateCommand(async (context, reading, deal) => {
  const outcome = await applyHighlights(context, reading, deal);
  return outcome.kind === 'refused'
    ? refused(outcome.refusal)
    : done(
        `“${outcome.sheet}” is highlighted. The highlights follow your edits; your own formats stay as they are.`,
      );
});

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
