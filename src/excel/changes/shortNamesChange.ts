import { methodSettings, readDeal } from '../deal/deal';
import { installNames } from '../names/installNames';
import { removeNames } from '../names/removeNames';
import { namedPlace } from '../names/namedPlace';
import { settingsFor } from '../review/oneScoreReview';
import { SHORT_NAMES } from '../names/shortNames';
import type { NamesPrecondition } from '../names/namesStep';
import type { SessionReview } from '../review/sessionReview';
import { bodySpan } from '../template/bodySpan';
import type { NoTemplate, TemplatePlace } from '../template/reading';
import { valueAt } from '../../cells/sheetGrid';
import { listGrid } from '../reading/listAsRead';
import type { Change } from './change';
import { listSheetId } from './listRows';

/**
 * Installs the short names (`=ASYMMETRY()`) or brings ours up to date; without a list they work with scores given. Undo takes them back.
 *
 * @param reviewed whose list the names read, whatever sheet is looked at by then; null: that of the sheet which is
 */
export function shortNamesChange(reviewed: SessionReview | null = null): Change {
  return {
    id: 'short-names',
    title: 'Install formula shortcuts',
    where: `${SHORT_NAMES.length} names in this workbook: ${SHORT_NAMES.join(', ')}. Names of your own stay; no cell changes.`,
    cells: `${SHORT_NAMES.length} names in this workbook`,
    list: reviewed === null ? null : listSheetId(reviewed),
    ungrouped: true,
    make: async (writer, now) => {
      const cells = now.kind === 'none' ? [] : (listGrid(now)?.values ?? []).flat();
      const place = now.kind === 'none' ? null : namedPlace(now.reading.place, cells);
      const { deal } = now.kind === 'none' ? await readDeal(writer.context) : now;
      const outcome = await installNames(
        writer,
        place,
        settingsFor(place?.measure, methodSettings(deal)),
        place === null ? null : headingsOf(now),
      );
      if (outcome.kind !== 'installed') return outcome;
      return {
        kind: 'made',
        said: installedSentence(place, outcome),
        undone: (edited) =>
          edited === 0
            ? 'The formula shortcuts are as they were before.'
            : 'The formula shortcuts are as they were before, but for those that were changed since.',
      };
    },
  };
}

/** Removes the short names that this add-in installed. Undo brings them back. */
export function removeShortNamesChange(): Change {
  return {
    id: 'remove-short-names',
    title: 'Remove our formula shortcuts',
    where:
      'All formula shortcuts that this add-in installed in this workbook. Cells that use them will show #NAME?.',
    list: null,
    ungrouped: true,
    make: async (writer) => {
      const outcome = await removeNames(writer);
      if (outcome.kind !== 'removed') return outcome;
      if (outcome.names.length === 0)
        return { kind: 'made', said: 'There were no formula shortcuts of ours.', undone: null };
      return {
        kind: 'made',
        said: `Removed: ${outcome.names.join(', ')}. Cells that used them show #NAME? now.`,
        undone: (edited) =>
          edited === 0
            ? 'The formula shortcuts are back.'
            : 'The formula shortcuts are back, but for those whose names are used otherwise by now.',
      };
    },
  };
}

/** The headings that the names go by. */
function headingsOf(now: SessionReview | NoTemplate): NamesPrecondition | null {
  if (now.kind === 'none') return null;
  const { place } = now.reading;
  const grid = listGrid(now);
  if (grid?.id === undefined) return null;
  const { first, last } = bodySpan(place.columns);
  const row = place.headerRow - 1;
  const headings = Array.from({ length: last - first + 1 }, (_, i) => valueAt(grid, row, first + i));
  return { sheetId: grid.id, sheet: place.sheet, row, column: first, headings };
}

function installedSentence(
  place: Pick<TemplatePlace, 'sheet'> | null,
  { added, updated, left }: Readonly<Record<'added' | 'updated' | 'left', readonly string[]>>,
): string {
  const how =
    place === null
      ? 'Give them the cells, as in =ASYMMETRY(C5:E5,F5:H5).'
      : `In a row of “${place.sheet}”, =ASYMMETRY() reads that row.`;
  const kept =
    left.length === 0 ? '' : ` Left alone, because the workbook uses them already: ${left.join(', ')}.`;
  return `Formula shortcuts in this workbook: ${[...added, ...updated].join(', ')}. ${how}${kept}`;
}
