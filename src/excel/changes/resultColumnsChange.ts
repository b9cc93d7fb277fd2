import { writeHighlights } from '../highlights/applyHighlights';
import { insertColumns } from '../results/insertResultColumns';
import type { ListToWrite } from '../reading/listNow';
import { columnsToRemove, removeColumns } from '../results/removeResultColumns';
import type { SessionReview } from '../review/sessionReview';
import { onList, type Change } from './change';
import { listAsRead } from '../reading/listAsRead';
import { listSheetId } from './listRows';
import { columnsAddress, resultPlacement } from './resultPlacement';

/** Adds the result columns beside the list, or brings ours up to date. Undo takes away those that were added. */
export function resultColumnsChange(reviewed: SessionReview): Change {
  const { added, at, inTheWay } = resultPlacement(reviewed);
  return {
    id: 'result-columns',
    title: added.length === 0 ? 'Bring the result columns up to date' : addTitle(added.length),
    where: whereOf(reviewed),
    cells: cellsOf(reviewed),
    list: listSheetId(reviewed),
    make: onList(async (writer, now) => {
      const list = listToWrite(now);
      if (list === null) return { kind: 'refused', refusal: { kind: 'list gone' } };
      const notes: string[] = [];
      let kept: readonly string[] = [];
      // Only where the announcement said that they stand apart; elsewhere the user's cells are in the way.
      const start = inTheWay === null ? null : (resultPlacement(now).at ?? at);
      const outcome = await insertColumns(writer, list, {
        running: false,
        at: start,
        onKept: (headings) => (kept = headings),
        onNote: (note) => notes.push(note),
      });
      if (outcome.kind !== 'inserted') return outcome;
      // Highlights that are on the sheet also belong on the new Reading column.
      const highlights = await writeHighlights(writer, list, { onlyIfThere: true });
      if (highlights !== null && highlights.kind !== 'applied') return highlights;
      const count = outcome.added.length;
      const name = now.reading.place.sheet;
      return {
        kind: 'made',
        said: [
          count === 0
            ? 'The result columns are there already; their formulas are up to date.'
            : `${count === 1 ? '1 result column is' : `${count} result columns are`} added on “${name}”.`,
          ...notes,
        ].join(' '),
        undone: (edited) => {
          if (edited > 0) return `The list is no longer on “${name}”, so the result columns stay.`;
          if (kept.length > 0)
            return `The result columns are gone again. ${kept.join(', ')} stays, because you wrote into it.`;
          return count === 0
            ? 'The result columns are as they were before.'
            : 'The result columns are gone again.';
        },
      };
    }),
  };
}

/** Takes away our result columns as far as the user wrote nothing into them. Undo puts them back where they stood. */
export function removeResultColumnsChange(reviewed: SessionReview): Change {
  const { place } = reviewed.reading;
  const columns = [...resultPlacement(reviewed).found.values()].map(({ column }) => column);
  return {
    id: 'remove-result-columns',
    title: 'Remove our result columns',
    where:
      columns.length === 0
        ? `There are none of ours on “${place.sheet}”.`
        : `${place.sheet}, ${columnsAddress(place, columns)}. A column into which you wrote something stays.`,
    list: listSheetId(reviewed),
    make: onList(async (writer, now) => {
      const list = listToWrite(now);
      if (list === null) return { kind: 'refused', refusal: { kind: 'list gone' } };
      let found: 'back' | 'moved' | 'occupied' = 'back';
      const removal = {
        list: { sheet: { id: list.sheet, name: now.reading.place.sheet }, place: now.reading.place },
        reading: now.reading,
        expected: list.expected,
        onUndo: (what: typeof found) => (found = what),
      };
      const going = await columnsToRemove(writer.context, removal);
      if (going.removable.length === 0 && going.kept.length === 0)
        return { kind: 'made', said: 'There were no result columns to remove.', undone: null };
      // Deleting a table's column would take the highlights on it along, and no undo would bring them back.
      const withReading = !going.removable.some(({ tag }) => tag === 'reading');
      const highlights =
        withReading || going.isProtected
          ? null
          : await writeHighlights(writer, list, { onlyIfThere: true, withReading });
      if (highlights !== null && highlights.kind !== 'applied') return highlights;
      const outcome = await removeColumns(writer, removal);
      if (outcome.kind !== 'removed') return outcome;
      const { removed, kept } = outcome;
      const stays = kept.length === 0 ? '' : ` ${kept.join(', ')} stays, because you wrote into it.`;
      if (going.removable.length === 0)
        return { kind: 'made', said: `No result columns were removed.${stays}`, undone: null };
      return {
        kind: 'made',
        said:
          removed.length === 0
            ? `What was begun is gone.${stays}`
            : `Removed: ${removed.join(', ')}.${stays}`,
        undone: () =>
          found === 'moved'
            ? 'The list stands elsewhere by now, so the result columns stay away. Add them anew.'
            : found === 'occupied'
              ? 'Something else stands there now, so the result columns stay away.'
              : `${removed.join(', ')}: back where they stood.`,
      };
    }),
  };
}

function listToWrite(now: SessionReview): ListToWrite | null {
  const sheet = listSheetId(now);
  return sheet === null ? null : { sheet, reading: now.reading, deal: now.deal, expected: listAsRead(now) };
}

const addTitle = (count: number) => (count === 1 ? 'Add 1 result column' : `Add ${count} result columns`);

function cellsOf(reviewed: SessionReview): string {
  const { place } = reviewed.reading;
  const { added, found } = resultPlacement(reviewed);
  const columns = [...(added.length > 0 ? added : found.values())].map(({ column }) => column);
  return columns.length === 0 ? place.sheet : `${place.sheet}, ${columnsAddress(place, columns)}`;
}

function whereOf(reviewed: SessionReview): string {
  const { place } = reviewed.reading;
  const { added, found, inTheWay } = resultPlacement(reviewed);
  if (added.length === 0) {
    const columns = [...found.values()].map(({ column }) => column);
    return columns.length === 0
      ? `There is something in ${inTheWay ?? 'the cells'} beside the list on “${place.sheet}”.`
      : `${place.sheet}, ${columnsAddress(place, columns)}: the formulas follow your settings. What you wrote there stays.`;
  }
  const titles = added.map(({ title }) => title).join(', ');
  const aside = inTheWay === null ? '' : ` They stand apart, because there is something in ${inTheWay}.`;
  const columns = added.map(({ column }) => column);
  return `${place.sheet}, ${columnsAddress(place, columns)}: ${titles}. Live formulas.${aside}`;
}
