import { useState } from 'react';
import { addList } from '../../excel/changes/addList';
import type { SheetToAdd } from '../../excel/writing/sheetToAdd';
import { notices } from '../../excel/notice';

/** Adds a list on a new sheet and says so, or says why it could not; then reads the workbook. */
export function useInsertList(onInserted: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const insert = async (list: SheetToAdd) => {
    setBusy(true);
    const notice = await addList(list);
    // Said in the view to which it leads: leaving this one takes its messages along.
    if (notice.kind === 'done') await onInserted();
    notices.send(notice);
    setBusy(false);
  };
  return { busy, insert };
}
