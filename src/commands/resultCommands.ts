import { refreshHighlights } from '../excel/highlights/applyHighlights';
import { insertResultColumns } from '../excel/results/insertResultColumns';
import { removeResultColumns } from '../excel/results/removeResultColumns';
import type { Command } from './ribbonCommand';
import { done, listed, refused, templateCommand } from './templateCommand';

export const insertResults: Command = templateCommand(async (context, reading, deal) => {
  const outcome = await insertResultColumns(context, reading, deal);
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  // Highlights that are on the sheet also belong on the new Reading column.
  await refreshHighlights(context, reading, deal);
  return outcome.address === null
    ? done('The result columns are there already; their formulas are up to date.')
    : done(`${listed(outcome.added)}: added beside the list from ${outcome.address} on, as live formulas.`);
});

export const removeResults: Command = templateCommand(async (context, reading, deal) => {
  const outcome = await removeResultColumns(context, reading);
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  const { removed, kept } = outcome;
  if (removed.length > 0) await refreshHighlights(context, reading, deal);
  const gone = removed.length === 0 ? 'No result columns were removed.' : `Removed: ${listed(removed)}.`;
  return done(kept.length === 0 ? gone : `${gone} ${listed(kept)} stays, because you wrote into it.`);
});
