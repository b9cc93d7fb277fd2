import { NOT_FETCHED, notices, ribbonCommands, type Notice } from '../excel/notice';

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

async function problem(error: unknown): Promise<Notice> {
  if (error instanceof Error && error.name === 'ChunkLoadError') return NOT_FETCHED;
  try {
    const { explain } = await import(/* webpackChunkName: "verbs" */ '../excel/explain');
    return { kind: 'problem', text: explain(error) };
  } catch {
    // Not even the words for it can be fetched.
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
