import { columnLetters } from '../../cells/a1';
import { writeHighlights } from '../highlights/applyHighlights';
import { clearHighlights } from '../highlights/removeHighlights';
import type { SessionReview } from '../review/sessionReview';
import { onList, type Change } from './change';
import { listAsRead } from '../reading/listAsRead';
import { listSheetId } from './listRows';
import { resultPlacement } from './resultPlacement';

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
    id: 'highlights',
    title: 'Highlight readings',
    where: whereOf(reviewed, withResults),
    cells: cellsOf(reviewed, withResults),
    list: listSheetId(reviewed),
    make: onList(async (writer, now) => {
      const { sheet } = now.reading.place;
      const id = listSheetId(now);
      if (id === null) return { kind: 'refused', refusal: { kind: 'list gone' } };
      const { reading, deal } = now;
      const outcome = await writeHighlights(writer, { reading, deal, sheet: id, expected: listAsRead(now) });
      if (outcome?.kind !== 'applied') return outcome ?? { kind: 'moved' };
      return {
        kind: 'made',
        said: `“${sheet}” is highlighted; your own formats stay as they are.`,
        undone: (edited) =>
          outcome.replaced === 0 || edited > 0
            ? `The highlights on “${sheet}” are gone again.`
            : `The highlights on “${sheet}” are as they were before.`,
      };
    }),
  };
}

/**
 * Takes our highlights away from every sheet, also in a workbook without a list. Undo puts each back where it stood, or
 * highlights the list anew where it has moved since.
 *
 * @param reviewed the list that is looked at; null where there is none
 */
export function removeHighlightsChange(reviewed: SessionReview | null): Change {
  const among = reviewed === null ? '' : `, “${reviewed.reading.place.sheet}” among them`;
  return {
    id: 'remove-highlights',
    title: 'Remove our highlights',
    where: `All sheets of this workbook${among}. Formats of your own stay.`,
    cells: 'All sheets of this workbook',
    list: null,
    make: async (writer) => {
      const { removed, protectedSheets } = await clearHighlights(writer);
      const closed = protectedSheets.join(', ');
      if (removed === 0 && closed !== '')
        return { kind: 'refused', refusal: { kind: 'protected sheet', sheet: closed } };
      if (removed === 0) return { kind: 'made', said: 'There were no highlights to remove.', undone: null };
      const left = closed === '' ? '' : ` Those on “${closed}” stay, because it is protected.`;
      return {
        kind: 'made',
        said: `Our highlights are gone; nothing else was touched.${left}`,
        undone: (edited) =>
          edited === 0
            ? 'The highlights are back.'
            : 'Where the list is gone or unknown by now, its highlights stay away; the others are back.',
      };
    },
  };
}

function whereOf(reviewed: SessionReview, withResults: boolean): string {
  return `${cellsOf(reviewed, withResults)}, with an exclamation mark on high leverage. Your own colours stay.`;
}

function cellsOf(reviewed: SessionReview, withResults: boolean): string {
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
  return `${place.sheet}, ${address(from, to)}${onReading}`;
}
