import { useState } from 'react';
import { addList } from '../../excel/changes/addList';
import { notices } from '../../excel/notice';
import type { insertSample } from '../../excel/template/insertTemplate';

/** Adds a list on a new sheet and says so, or says why it could not; then reads the workbook. */
export function useInsertList(onInserted: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const insert = async (add: typeof insertSample) => {
    setBusy(true);
    const notice = await addList(add);
    notices.send(notice);
    if (notice.kind === 'done') await onInserted();
    setBusy(false);
  };
  return { busy, insert };
}
