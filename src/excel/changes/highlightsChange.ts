import { columnLetters } from '../../cells/a1';
import { applyHighlights } from '../marks/applyHighlights';
import { rememberHighlights, restoreHighlights } from '../marks/rememberHighlights';
import { removeHighlights } from '../marks/removeHighlights';
import type { SessionReview } from '../review/sessionReview';
import type { Change } from './change';
import { legacyMake } from './legacy';
import { listSheetId } from './listRows';
import { orTakenBack } from './orTakenBack';
import { resultPlacement } from './resultPlacement';

/** The id by which the pane knows that a sample of the readings is worth showing. */
export const HIGHLIGHTS = 'highlights';

/**
 * Highlights the list with live conditional formats, or brings ours up to date. Undo puts back what was there of ours.
 *
 * @param withResults the result columns are announced together with it, so that their Reading column is named too
 */
export function highlightsChange(
  reviewed: SessionReview,
  { withResults = false }: { readonly withResults?: boolean } = {},
): Change {
  return {
    id: HIGHLIGHTS,
    title: 'Highlight readings',
    where: whereOf(reviewed, withResults),
    list: listSheetId(reviewed),
    make: legacyMake(async (context, { reading, deal }) => {
      const { sheet } = reading.place;
      const before = await rememberHighlights(context, [sheet]);
      const outcome = await orTakenBack(
        context,
        (failed) => restoreHighlights(failed, before),
        () => applyHighlights(context, reading, deal),
      );
      if (outcome.kind === 'refused') return outcome;
      return {
        kind: 'made',
        said: `“${sheet}” is highlighted. The highlights follow your edits; your own formats stay as they are.`,
        undo: async (later) => {
          await restoreHighlights(later, before);
          return outcome.replaced === 0
            ? `The highlights on “${sheet}” are gone again.`
            : `The highlights on “${sheet}” are as they were before.`;
        },
      };
    }),
  };
}

/** Takes our highlights away from every sheet. Undo puts each back where it stood. */
export function removeHighlightsChange(reviewed: SessionReview): Change {
  return {
    id: 'remove-highlights',
    title: 'Remove our highlights',
    where: `All sheets of this workbook, “${reviewed.reading.place.sheet}” among them. Formats of your own stay.`,
    list: listSheetId(reviewed),
    make: legacyMake(async (context, { grids }) => {
      const before = await rememberHighlights(
        context,
        grids.map(({ sheet }) => sheet),
      );
      const carrying = new Map([...before].filter(([, highlights]) => highlights.length > 0));
      if (carrying.size === 0)
        return { kind: 'made', said: 'There were no highlights to remove.', undo: null };
      const { removed, protectedSheets } = await orTakenBack(
        context,
        (failed) => restoreHighlights(failed, carrying),
        () => removeHighlights(context),
      );
      const open = new Map([...carrying].filter(([sheet]) => !protectedSheets.includes(sheet)));
      const [closed] = protectedSheets;
      if (removed === 0 && closed !== undefined)
        return { kind: 'refused', refusal: { kind: 'protected sheet', sheet: protectedSheets.join(', ') } };
      const left =
        closed === undefined
          ? ''
          : ` Those on “${protectedSheets.join(', ')}” stay, because it is protected.`;
      return {
        kind: 'made',
        said: `Our highlights are gone; nothing else was touched.${left}`,
        undo: async (later) => {
          await restoreHighlights(later, open);
          return 'The highlights are back.';
        },
      };
    }),
  };
}

function whereOf(reviewed: SessionReview, withResults: boolean): string {
  const { place } = reviewed.reading;
  const { columns, firstRow, lastRow } = place;
  const from = Math.min(columns.concession, ...columns.own);
  const to = Math.max(columns.concession, ...columns.own);
  const address = (first: number, last = first) =>
    `${columnLetters(first)}${firstRow}:${columnLetters(last)}${lastRow}`;
  const results = resultPlacement(reviewed);
  const there = results.found.get('reading');
  const added = withResults ? results.added.find(({ tag }) => tag === 'reading') : undefined;
  const onReading =
    there !== undefined
      ? ` and ${address(there.column)}`
      : added !== undefined
        ? ` and, with the result columns, ${address(added.column)}`
        : '';
  return `${place.sheet}, ${address(from, to)}${onReading}, with an exclamation mark on high leverage. Your own colours stay.`;
}
