import { useCallback, useEffect, useRef, useState } from 'react';
import { explain } from '../../excel/explain';
import { reviewSession, type SessionReview } from '../../excel/sessionReview';
import { watchWorkbook } from '../../excel/watch';

export type PaneState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'none'; readonly looked: readonly string[] }
  | {
      readonly kind: 'reviewed';
      readonly reviewed: SessionReview;
      /** The last reading followed an edit of a colleague's. */
      readonly byColleague: boolean;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** Reads the workbook at start and after every edit; the last result stays visible while it reads again. */
export function useReviewedWorkbook() {
  const [state, setState] = useState<PaneState>({ kind: 'reading' });
  const [selectedRow, setSelectedRow] = useState<number | null>(null);
  const turn = useRef(0);

  const read = useCallback(async (byColleague = false) => {
    const mine = ++turn.current;
    let next: PaneState;
    try {
      const found = await Excel.run((context) => reviewSession(context));
      next = found.kind === 'none' ? found : { kind: 'reviewed', reviewed: found, byColleague };
    } catch (error) {
      next = { kind: 'failed', message: explain(error) };
    }
    // An older read that ends late must not replace a newer one.
    if (mine === turn.current) setState(next);
  }, []);

  useEffect(() => {
    void read();
    const watching = watchWorkbook({
      onEdited: ({ byColleague }) => void read(byColleague),
      onSelected: ({ row }) => setSelectedRow(row),
    });
    return () => void watching.then((stop) => stop());
  }, [read]);

  return { state, selectedRow, setSelectedRow, read };
}
