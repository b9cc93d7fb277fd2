import { viewRequests, type PaneView } from '../excel/notice';
import { ribbonCommand, showPane, type Command } from './ribbonCommand';

/** Opens the pane at one of its views. */
function opens(view: PaneView): Command {
  return async () => {
    viewRequests.send(view);
    await showPane();
    return null;
  };
}

/** A verb whose code is fetched when it is first pressed: a ribbon of which nothing is pressed asks for none of it. */
function fetched(load: () => Promise<Command>): Command {
  return async () => (await load())();
}

const highlights = () => import(/* webpackChunkName: "verbs" */ './highlightCommands');
const names = () => import(/* webpackChunkName: "verbs" */ './nameCommands');
const results = () => import(/* webpackChunkName: "verbs" */ './resultCommands');
const sessions = () => import(/* webpackChunkName: "verbs" */ './sessionCommands');
const reviewSheet = () => import(/* webpackChunkName: "verbs" */ './reviewSheetCommand');
const discreet = () => import(/* webpackChunkName: "verbs" */ './discreetCommand');
const installShortNames = fetched(async () => (await names()).installShortNames);

/** Every verb of the ribbon and of the pane's menu, by the name under which the manifest calls it. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  map: opens('map'),
  review: opens('review'),
  trades: opens('trades'),
  prepare: opens('prepare'),
  discreet: fetched(async () => (await discreet()).discreetCommand),
  highlight: fetched(async () => (await highlights()).highlightCommand),
  removeHighlights: fetched(async () => (await highlights()).removeHighlightsCommand),
  insertResultColumns: fetched(async () => (await results()).insertResults),
  removeResultColumns: fetched(async () => (await results()).removeResults),
  installShortNames,
  upgradeShortNames: installShortNames,
  removeShortNames: fetched(async () => (await names()).removeShortNames),
  setBaseline: fetched(async () => (await sessions()).setBaselineCommand),
  endSession: fetched(async () => (await sessions()).endSessionCommand),
  reviewSheet: fetched(async () => (await reviewSheet()).reviewSheetCommand),
};

/** Makes the commands known to Office. Runs as soon as the page's script does, before the pane is loaded. */
export function registerCommands(): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    const run = ribbonCommand(command);
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(event));
  }
}
