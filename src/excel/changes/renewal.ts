import { writeHighlights } from '../highlights/applyHighlights';
import { listAsRead } from '../reading/listAsRead';
import { insertColumns } from '../results/insertResultColumns';
import { refreshColumns } from '../results/refreshColumns';
import type { SessionReview } from '../review/sessionReview';
import type { NoTemplate } from '../template/reading';
import { onList, type Change } from './change';
import { columnsBehind } from './columnsBehind';
import { listSheetId } from './listRows';
import { resultPlacement } from './resultPlacement';

/** Changes that see to the result columns themselves. */
const SEE_TO_THEM: ReadonlySet<string> = new Set([
  'result-columns',
  'remove-result-columns',
  'remove-highlights',
]);

/**
 * The changes, and after them the one that lets our result columns follow the list where they have fallen behind it or may do so
 * by what is written: so they are renewed at our next write there, and taken back with it.
 */
export function withRenewal(changes: readonly Change[], now: SessionReview | NoTemplate): readonly Change[] {
  if (now.kind === 'none' || changes.length === 0 || changes.some(({ id }) => SEE_TO_THEM.has(id)))
    return changes;
  const mayFollow = changes.some(({ changesReading }) => changesReading === true);
  const isNeeded = mayFollow ? resultPlacement(now).found.size > 0 : columnsBehind(now) !== null;
  return isNeeded ? [...changes, renewal(now)] : changes;
}

/** Where the columns cannot follow, as on a protected sheet, they stay as they are: nothing else waits for them. */
function renewal(reviewed: SessionReview): Change {
  const { sheet } = reviewed.reading.place;
  return {
    id: 'renewal',
    title: 'Bring the result columns up to date',
    where: sheet,
    list: listSheetId(reviewed),
    make: onList(async (writer, now) => {
      const behind = columnsBehind(now);
      const id = listSheetId(now);
      if (behind === null || id === null) return NOTHING_TO_DO;
      const list = { sheet: id, reading: now.reading, deal: now.deal, expected: listAsRead(now) };
      const added = behind.lacksTheirSide
        ? await insertColumns(writer, list, { running: false, at: resultPlacement(now).at })
        : null;
      if (added?.kind === 'moved') return added;
      const columns = added?.kind === 'inserted' ? null : await refreshColumns(writer, list);
      if (columns?.kind === 'moved') return columns;
      if (columns?.kind === 'refused') return NOTHING_TO_DO;
      // The words of the Reading column and the formats that look for them are renewed together.
      const highlights = await writeHighlights(writer, list, { onlyIfThere: true });
      if (highlights?.kind === 'moved') return highlights;
      return {
        kind: 'made',
        said: 'The result columns follow.',
        undone: (edited) =>
          edited === 0
            ? 'The result columns are as they were before.'
            : 'The result columns follow the list as it is now.',
      };
    }),
  };
}

const NOTHING_TO_DO = { kind: 'made', said: '', undone: null } as const;
