import { viewRequests, type PaneView } from '../excel/notice';
import { discreetCommand } from './discreetCommand';
import { highlightCommand, removeHighlightsCommand } from './highlightCommands';
import { installShortNames, removeShortNames } from './nameCommands';
import { reviewSheetCommand } from './reviewSheetCommand';
import { insertResults, removeResults } from './resultCommands';
import { ribbonCommand, showPane, type Command } from './ribbonCommand';
import { endSessionCommand, setBaselineCommand } from './sessionCommands';

/** Opens the pane at one of its views. */
function opens(view: PaneView): Command {
  return async () => {
    viewRequests.send(view);
    await showPane();
    return null;
  };
}

/** Every verb of the ribbon and of the pane's menu, by the name under which the manifest calls it. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  map: opens('map'),
  review: opens('review'),
  trades: opens('trades'),
  prepare: opens('prepare'),
  discreet: discreetCommand,
  highlight: highlightCommand,
  removeHighlights: removeHighlightsCommand,
  insertResultColumns: insertResults,
  removeResultColumns: removeResults,
  installShortNames,
  upgradeShortNames: installShortNames,
  removeShortNames,
  setBaseline: setBaselineCommand,
  endSession: endSessionCommand,
  reviewSheet: reviewSheetCommand,
};

/** Makes the commands known to Office. Runs as soon as the page's script does, before the pane is loaded. */
export function registerCommands(): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    const run = ribbonCommand(command);
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(event));
  }
}
