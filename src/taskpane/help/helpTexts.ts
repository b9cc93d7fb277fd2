import { TERMS } from '../../vocabulary/shownTerms';
import { DIMENSIONS, type Dimension } from '../../negotiation/concession';
import { DIMENSION_WORDS } from '../wording/words';

/** A word and what is to be known about it. */
export interface HelpEntry {
  readonly term: string;
  readonly text: string;
}

const SCORE_MEANINGS: Readonly<Record<Dimension, string>> = {
  value: 'Money it moves, for the side in question',
  leverage: 'What it does to that side’s options later',
  relationship: 'What it does to trust between the two',
};

export const SCORES: readonly HelpEntry[] = DIMENSIONS.map((dimension) => ({
  term: DIMENSION_WORDS[dimension],
  text: SCORE_MEANINGS[dimension],
}));

/** What the add-in may write, each only when you say so. */
export const WRITTEN: readonly HelpEntry[] = [
  {
    term: 'Highlights',
    text: `Conditional formats on the rows of your list. Settings, ${TERMS.removeBoth} takes away ours and leaves yours.`,
  },
  {
    term: 'Result columns',
    text: 'Live formulas in free columns to the right of the list. They go the same way; a column you wrote into stays.',
  },
  {
    term: 'Your own cells',
    text: 'Scores and statuses that you change from the pane. Nothing else of yours is ever written over.',
  },
  {
    term: 'History',
    text: 'A sheet of its own with the preparation and each ended session. Delete the sheet to forget them.',
  },
  {
    term: 'Review sheet',
    text: 'A sheet of its own per session, ready to print. Delete it when you no longer need it.',
  },
  {
    term: 'Formula shortcuts',
    text: 'Names of the workbook such as ASYMMETRY. Map, On the sheet, More removes them.',
  },
  {
    term: 'Settings',
    text: 'Kept inside the workbook, in no cell. Settings, Back to the defaults clears weights and thresholds.',
  },
];

export const KEYS: readonly HelpEntry[] = [
  { term: 'F6', text: 'Moves between the sheet, the ribbon and this pane; Ctrl+F6 on some versions' },
  { term: 'Tab', text: 'Goes through the pane: tabs, what was read, the view, its main button, the foot' },
  { term: 'Arrows', text: 'Change tabs, filters and choices; on the map they go to the next point' },
  { term: 'Enter', text: 'On a point of the map, selects its row in the sheet' },
  { term: 'Esc', text: 'Leaves the map' },
];

export const TROUBLE: readonly HelpEntry[] = [
  {
    term: '#NAME?',
    text: 'Excel does not know the functions on this computer yet. Open this pane once, then press Ctrl+Alt+F9. Colleagues without the add-in see it too; highlights, result columns and short names work for them all the same.',
  },
  {
    term: '#BUSY!',
    text: 'The functions are still loading. Wait a few seconds; if it stays, open this pane, then press Ctrl+Alt+F9.',
  },
];

export const PRIVACY =
  'Everything is computed on your computer and stays in this workbook. The add-in sends nothing of it anywhere and keeps no copy. Your scores and guesses are private; whoever gets the file can read them, so send the other side another one.';
