import type { Concession, Status } from '../concession';
import { foldText } from '../foldText';
import { linkedPairs } from '../linkedGives';
import type { RowWords } from '../rowWords';

/** A give that may be made without asking, and what became of it in this deal. */
export interface ApprovedGive {
  readonly name: string;
  /** Its row on the list; null where it is not there. */
  readonly row: number | null;
  readonly status: Status | null;
  /** The agreed gets that stand for it. */
  readonly broughtBack: readonly string[];
}

/**
 * The approved gives with what each brought back so far, those that are still free first. Names are compared without case,
 * accents and marks; each is told once.
 */
export function trackApproved(
  names: readonly string[],
  rows: readonly Concession[],
  words: Pick<RowWords, 'nameKey' | 'linksIn'>,
): readonly ApprovedGive[] {
  const pairs = linkedPairs(rows, words);
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const told = new Set<string>();
  const gives = names.flatMap((name): readonly ApprovedGive[] => {
    const key = foldText(name);
    if (key === '' || told.has(key)) return [];
    told.add(key);
    const row = rows.find((one) => one.direction === 'give' && foldText(one.name) === key);
    const returns = pairs
      .filter(({ give }) => give === row?.row)
      .flatMap(({ get }) => byRow.get(get) ?? [])
      .filter(({ status }) => status === 'agreed');
    return [
      {
        name,
        row: row?.row ?? null,
        status: row?.status ?? null,
        broughtBack: returns.map((one) => one.name),
      },
    ];
  });
  const isFree = ({ status }: ApprovedGive) => status === null || status === 'idea';
  return [...gives.filter(isFree), ...gives.filter((give) => !isFree(give))];
}
