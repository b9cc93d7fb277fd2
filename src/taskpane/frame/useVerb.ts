import { useState } from 'react';
import type { Command } from '../../commands/ribbonCommand';
import { explain } from '../../excel/explain';
import { notices } from '../../excel/notice';

/** Runs the ribbon's verbs from the pane: one at a time, and whatever they have to say goes where the ribbon's words go. */
export function useVerb() {
  const [busy, setBusy] = useState(false);
  const run = async (command: Command) => {
    setBusy(true);
    try {
      const notice = await command();
      if (notice) notices.send(notice);
    } catch (error) {
      notices.send({ kind: 'problem', text: explain(error) });
    } finally {
      setBusy(false);
    }
  };
  return { busy, run };
}
