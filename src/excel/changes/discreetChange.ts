import { columnLetters } from '../../cells/a1';
import { DISCREET_WORDS } from '../../vocabulary/shownTerms';
import { formulaAt, valueAt } from '../../cells/sheetGrid';
import { requestDeal, newerDealRefusal } from '../deal/deal';
import type { DiscreetLevel, PutAway } from '../deal/dealSettings';
import { findHistory } from '../history/findHistory';
import { writeHighlights } from '../highlights/applyHighlights';
import { findLibraries } from '../library/findLibrary';
import { isLinkedSheet } from '../linkedList/linkedSheet';
import { listAsRead, listGrid } from '../reading/listAsRead';
import { listNow } from '../reading/listNow';
import type { SessionReview } from '../review/sessionReview';
import type { TemplateReading } from '../template/reading';
import { visibilityStep, type ColumnsOnSheet } from '../writing/visibilityStep';
import { onList, type Change } from './change';
import { writeSettings } from './dealChange';
import { listSheetId } from './listRows';

const SAID: Readonly<Record<DiscreetLevel, string>> = {
  off: 'Discreet is off.',
  words: 'Discreet is on: words only, on the sheet and here.',
  nothing:
    'Discreet is on: our columns show nothing. Their cells keep what they hold; one that is selected shows it above the sheet.',
};

/**
 * Sets what a screen that the other side can see may show of ours: highlights lose their look, our columns show nothing, the pane
 * hides numbers. Turning it off brings back what it hid and nothing else. Undo likewise.
 */
export function discreetChange(reviewed: SessionReview, level: DiscreetLevel): Change {
  const { sheet } = reviewed.reading.place;
  const { putAway } = reviewed.deal;
  return {
    id: 'discreet',
    title: level === 'off' ? 'Discreet off' : `Discreet: ${DISCREET_WORDS[level].toLowerCase()}`,
    where: `${sheet}, highlights and result columns`,
    list: listSheetId(reviewed),
    // Sheets that come back into sight stand in none of Excel's own undo groups.
    ...(level === 'off' && putAway !== null && putAway.sheets.length > 0 && { ungrouped: true }),
    make: onList(async (writer, now) => {
      const id = listSheetId(now);
      if (id === null) return { kind: 'refused', refusal: { kind: 'list gone' } };
      const kept = requestDeal(writer.context);
      await writer.context.sync();
      const newer = newerDealRefusal(kept.isNullObject ? undefined : kept.value);
      if (newer !== null) return { kind: 'refused', refusal: newer };
      const { reading, deal } = now;
      if (level === 'off' && deal.putAway !== null) {
        const shown = await writer.write(shownAgain(now, deal.putAway));
        if (shown.kind !== 'written') return shown;
      }
      const highlights = await writeHighlights(
        writer,
        { reading, deal: { ...deal, discreet: level }, sheet: id, expected: listAsRead(now) },
        { onlyIfThere: true },
      );
      if (highlights?.kind === 'moved') return highlights;
      const outcome = await writeSettings(writer, {
        discreet: level,
        ...(level === 'off' && { putAway: null }),
      });
      if (outcome.kind !== 'written') return outcome;
      const left =
        highlights?.kind === 'refused'
          ? ` “${reading.place.sheet}” itself stays as it is: it cannot be changed.`
          : '';
      return {
        kind: 'made',
        said: `${SAID[level]}${left}`,
        undone: () => 'What is shown is as it was before.',
      };
    }),
  };
}

/**
 * Folds the columns of scores and hides the other sheets on which ours can be read. They are the user's own, so they are named
 * and asked about first. Null where nothing is left to put away.
 */
export function putAwayChange(reviewed: SessionReview): Change | null {
  const { place } = reviewed.reading;
  const { columns, sheets } = toPutAway(reviewed);
  if (columns.length === 0) return null;
  const first = columnLetters(Math.min(...columns));
  const last = columnLetters(Math.max(...columns));
  const names = sheets.map(({ name }) => `“${name}”`).join(', ');
  const fold = `Fold columns ${first} to ${last}${reviewed.deal.putAway === null ? '' : ' again'}`;
  return {
    id: 'put-away',
    title: fold,
    where: `${place.sheet}: columns ${first} to ${last} are folded.${names === '' ? '' : ` Hidden: ${names}.`} Nothing in them changes; turning Discreet off brings them back.`,
    cells: `${place.sheet}, ${first}:${last}${names === '' ? '' : `; ${names}`}`,
    asksWith:
      names === '' ? fold : `${fold}, hide ${sheets.length === 1 ? '1 sheet' : `${sheets.length} sheets`}`,
    list: listSheetId(reviewed),
    ungrouped: sheets.length > 0,
    make: onList(async (writer, now) => {
      const id = listSheetId(now);
      if (id === null) return { kind: 'refused', refusal: { kind: 'list gone' } };
      const what = toPutAway(now);
      const ids = what.sheets.filter((one) => sheets.some((announced) => announced.id === one.id));
      const step = visibilityStep({
        sheet: { id, name: now.reading.place.sheet },
        headingRow: now.reading.place.headerRow - 1,
        columns: what.columns,
        expected: headingsOf(now, what.columns),
        sheets: ids.map((one) => one.id),
        to: ({ folded, sheets: shown }) => ({
          folded: folded.map(() => true),
          sheets: shown.map((is) => (is === 'Visible' ? 'Hidden' : is)),
        }),
        locate: async (context) => {
          const list = await listNow(context, id);
          return list === null ? null : scoresOn(list.reading);
        },
      });
      // Kept first: what is folded by half is known for ours, and is brought back or completed.
      const seen = await step.read(writer.context);
      const kept = await writeSettings(writer, ({ putAway }) => ({
        putAway: together(putAway, what.columns, {
          list: id,
          columns: what.columns.filter((_, i) => seen.folded[i] === false),
          sheets: ids.map((one) => one.id).filter((_, i) => seen.sheets[i] === 'Visible'),
        }),
      }));
      if (kept.kind !== 'written') return kept;
      const outcome = await writer.write(step);
      if (outcome.kind !== 'written') return outcome;
      return {
        kind: 'made',
        said: 'The scores are out of sight. Turning Discreet off brings them back.',
        undone: (edited) =>
          edited === 0
            ? 'Columns and sheets are shown again.'
            : 'What was changed since stays as it is; the rest is shown again.',
      };
    }),
  };
}

/** What was put away before and what is now, as far as it is of one list. */
function together(before: PutAway | null, scores: readonly number[], now: PutAway): PutAway {
  if (before?.list !== now.list) return now;
  // Columns that moved since are no longer known by their place: then all scores are.
  const still = before.columns.every((column) => scores.includes(column)) ? before.columns : scores;
  return {
    list: now.list,
    columns: scores.filter((column) => still.includes(column) || now.columns.includes(column)),
    sheets: [...new Set([...before.sheets, ...now.sheets])],
  };
}

/** Where the scores of a list stand, ours and theirs. */
function scoresOn({ place: { headerRow, columns } }: TemplateReading): ColumnsOnSheet {
  return { headingRow: headerRow - 1, columns: [...columns.own, ...(columns.mirror ?? [])] };
}

/** The scores on the list's sheet, and the other sheets in sight on which our own can be read. */
function toPutAway(reviewed: SessionReview): {
  readonly columns: readonly number[];
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
} {
  const { grids, reading } = reviewed;
  const ours = new Set([
    findHistory(grids)?.grid,
    ...findLibraries(grids).map(({ grid }) => grid),
    ...grids.filter(isLinkedSheet),
    ...grids.filter(({ sheet }) => REVIEW_SHEET.test(sheet)),
  ]);
  const list = listGrid(reviewed);
  return {
    columns: scoresOn(reading).columns,
    sheets: grids.flatMap((grid) =>
      ours.has(grid) && grid !== list && grid.visible && grid.id !== undefined
        ? [{ id: grid.id, name: grid.sheet }]
        : [],
    ),
  };
}

const REVIEW_SHEET = /^Review( S\d+)?( \(\d+\))?$/;

/** Shows what was put away, wherever the columns of scores stand by now. */
function shownAgain(now: SessionReview, putAway: PutAway) {
  const { sheet } = now.reading.place;
  const { headingRow, columns } = scoresOn(now.reading);
  const scores = new Set(columns);
  const there = putAway.columns.filter((column) => scores.has(column));
  const meant = there.length === putAway.columns.length ? putAway.columns : [...scores];
  return visibilityStep({
    sheet: { id: putAway.list, name: sheet },
    headingRow,
    columns: meant,
    expected: putAway.list === listSheetId(now) ? headingsOf(now, meant) : null,
    sheets: putAway.sheets,
    to: ({ folded, sheets }) => ({
      folded: folded.map(() => false),
      sheets: sheets.map((is) => (is === 'Hidden' ? 'Visible' : is)),
    }),
  });
}

/** What stands over columns of the list, as it was read; null for a sheet so large that its formulas were not read. */
function headingsOf(now: SessionReview, columns: readonly number[]): readonly unknown[] | null {
  const grid = listGrid(now);
  if (grid === null || grid.formulas.length === 0) return null;
  const row = now.reading.place.headerRow - 1;
  return columns.map((column) => formulaAt(grid, row, column) ?? valueAt(grid, row, column));
}
