import { useState } from 'react';
import { makeChanges } from '../../excel/changes/makeChanges';
import { recordChange } from '../../excel/changes/recordChange';
import { notices } from '../../excel/notice';
import type { DealRecords } from '../../excel/records/dealRecords';
import { usePane } from '../frame/pane';

/** Keeps a record of the deal and reads it again; says so with a way back, or, where it is one of many answers, only what went wrong. */
export function useKeeping() {
  const { readAgain } = usePane();
  const [isBusy, setBusy] = useState(false);
  const keep = async <K extends keyof DealRecords>(
    which: K,
    update: (kept: DealRecords[K]) => DealRecords[K],
    {
      title,
      said,
      quiet = false,
    }: { readonly title: string; readonly said: string; readonly quiet?: boolean },
  ): Promise<void> => {
    setBusy(true);
    const notice = await makeChanges([recordChange(which, update, { title, where: '', said })]);
    if (!quiet || notice.kind !== 'done') notices.send(notice);
    await readAgain();
    setBusy(false);
  };
  return { isBusy, keep };
}
