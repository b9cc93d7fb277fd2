import type { Notice } from '../notice';

/** Something that was written from here, with its way back. */
export interface KeptChange {
  readonly id: number;
  readonly at: Date;
  /** What, as in "Highlight readings". */
  readonly title: string;
  /** Which cells. */
  readonly where: string;
  /** `edited` once it was taken back but for cells that somebody edited since: those stay. */
  readonly state: 'made' | 'edited';
  /** Takes it back and says so, also when it was called before. */
  readonly undo: () => Promise<Notice>;
}

/** So many changes are remembered; older ones are forgotten first. */
const MOST = 10;

let kept: readonly KeptChange[] = [];
let count = 0;
const readers = new Set<() => void>();

function put(next: readonly KeptChange[]): void {
  kept = next;
  for (const read of readers) read();
}

/** What was changed from ribbon and pane, the newest first, in this page's memory alone. */
export const changeLog = {
  list: (): readonly KeptChange[] => kept,
  /** Calls `read` after every change of the list, until the returned function is called. */
  subscribe: (read: () => void): (() => void) => {
    readers.add(read);
    return () => void readers.delete(read);
  },
} as const;

/** Remembers a change; the undo that it answers with also keeps the list true. */
export function keepChange(
  { title, where }: Pick<KeptChange, 'title' | 'where'>,
  undo: () => Promise<Notice>,
): () => Promise<Notice> {
  const id = ++count;
  const takeBack = async (): Promise<Notice> => {
    const notice = await undo();
    if (notice.kind === 'done') settle(id, notice.edited ?? 0);
    return notice.undo === undefined ? notice : { ...notice, undo: takeBack };
  };
  put([{ id, at: new Date(), title, where, state: 'made' as const, undo: takeBack }, ...kept].slice(0, MOST));
  return takeBack;
}

function settle(id: number, edited: number): void {
  put(
    kept.flatMap((one): readonly KeptChange[] =>
      one.id !== id ? [one] : edited === 0 ? [] : [{ ...one, state: 'edited' }],
    ),
  );
}
