import { notices, ribbonCommands, type Notice } from '../excel/notice';

/** What a command does in Excel; its answer is shown in the pane, null says nothing. */
export type Command = () => Promise<Notice | null>;

/**
 * A ribbon command. Whatever happens, the event is completed, or Excel would keep the button busy; a problem opens the pane,
 * where it is told in words.
 */
export function ribbonCommand(command: Command): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      const notice = await command().catch(problem);
      if (notice === null) return;
      notices.send(notice);
      ribbonCommands.send(null);
      if (notice.kind === 'problem') await showPane();
    } finally {
      event.completed();
    }
  };
}

/** Said where not even the words for it can be fetched. */
const NOT_FETCHED =
  'A part of the add-in could not be loaded, so nothing was changed. Check the connection, then try again.';

async function problem(error: unknown): Promise<Notice> {
  const isFetched = !(error instanceof Error && error.name === 'ChunkLoadError');
  const text = isFetched ? await explained(error) : NOT_FETCHED;
  return { kind: 'problem', text };
}

async function explained(error: unknown): Promise<string> {
  try {
    return (await import(/* webpackChunkName: "verbs" */ '../excel/explain')).explain(error);
  } catch {
    return NOT_FETCHED;
  }
}

/** Opens the pane where the runtime can; older ones open it from the ribbon only. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The message waits in the channel until the user opens the pane.
  }
}
