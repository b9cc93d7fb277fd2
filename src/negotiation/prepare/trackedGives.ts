import type { Concession, Status } from '../concession';
import { foldText } from '../foldText';
import { linkedPairs } from '../linkedGives';
import type { RowWords } from '../rowWords';
import type { UnscoredRow } from './preparation';

/** A give that is named somewhere else than on the list, and what became of it in this deal. */
export interface TrackedGive {
  readonly name: string;
  /** Its row on the list; null where it is not there. */
  readonly row: number | null;
  /** Null where it is not on the list, or waits there for its scores. */
  readonly status: Status | null;
  /** The agreed gets that stand for it. */
  readonly broughtBack: readonly string[];
}

/**
 * Gives by their names with what each brought back so far, those that are still free first. Names are compared without case,
 * accents and marks; each is told once.
 *
 * @param unscored the named rows that wait for their scores
 */
export function trackGives(
  names: readonly string[],
  rows: readonly Concession[],
  unscored: readonly UnscoredRow[],
  words: Pick<RowWords, 'nameKey' | 'linksIn'>,
): readonly TrackedGive[] {
  const pairs = linkedPairs(rows, words);
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const told = new Set<string>();
  const gives = names.flatMap((name): readonly TrackedGive[] => {
    const key = foldText(name);
    if (key === '' || told.has(key)) return [];
    told.add(key);
    const isIt = (one: Pick<Concession, 'name' | 'direction'>) =>
      one.direction === 'give' && foldText(one.name) === key;
    const row = rows.find(isIt);
    const returns = pairs
      .filter(({ give }) => give === row?.row)
      .flatMap(({ get }) => byRow.get(get) ?? [])
      .filter(({ status }) => status === 'agreed');
    return [
      {
        name,
        row: row?.row ?? unscored.find(isIt)?.row ?? null,
        status: row?.status ?? null,
        broughtBack: returns.map((one) => one.name),
      },
    ];
  });
  const isFree = ({ status }: TrackedGive) => status === null || status === 'idea';
  return [...gives.filter(isFree), ...gives.filter((give) => !isFree(give))];
}
