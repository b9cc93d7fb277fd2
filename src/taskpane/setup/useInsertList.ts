import { useState } from 'react';
import { explain, explainRefusal } from '../../excel/explain';
import { notices } from '../../excel/notice';
import type { insertSample } from '../../excel/template/insertTemplate';

/** Adds a list on a new sheet and says so, or says why it could not; then reads the workbook. */
export function useInsertList(onInserted: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const insert = async (add: typeof insertSample) => {
    setBusy(true);
    try {
      const outcome = await Excel.run({ delayForCellEdit: true }, add);
      if (outcome.kind === 'refused')
        notices.send({ kind: 'problem', text: explainRefusal(outcome.refusal) });
      else {
        notices.send({
          kind: 'done',
          text: `“${outcome.sheet}” was added. Delete the sheet when you no longer need it.`,
        });
        await onInserted();
      }
    } catch (error) {
      notices.send({ kind: 'problem', text: explain(error) });
    } finally {
      setBusy(false);
    }
  };
  return { busy, insert };
}
