/**
 * The one page of the add-in's shared runtime. Cells and ribbon must be answered as soon as Excel has loaded it, so functions and
 * commands are registered at once; the pane, by far the larger part, is loaded after them.
 */
import { registerCommands } from './commands/commands';
import { registerFunctions } from './functions/register';

async function startPaneIn(root: HTMLElement): Promise<void> {
  const { startPane } = await import(/* webpackChunkName: "pane" */ './taskpane/start');
  startPane(root);
}

// Without Excel's own script (opened by itself, or the script is blocked) the page keeps the words it was delivered with.
if (typeof Office !== 'undefined') {
  registerFunctions();
  registerCommands();
  void Office.onReady(({ host }) => {
    const root = document.getElementById('root');
    // A plain browser answers with no host at all, whatever the type says.
    if ((host as Office.HostType | null) === null) document.documentElement.dataset.host = 'none';
    else if (root) void startPaneIn(root);
  });
} else {
  // Said again here: a page whose policy allows no scripts within it cannot say it itself.
  document.documentElement.dataset.host = 'unreachable';
}
