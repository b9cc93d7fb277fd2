import type { Flag } from '../../negotiation/concession';
import { FLAG_WORDS } from '../../vocabulary/shownTerms';

/** How a flag is shown in the pane: always a word and a shape; colour comes last. */
export interface FlagStyle {
  readonly word: string;
  readonly meaning: string;
  readonly shape: 'triangle' | 'diamond' | 'circle' | 'square' | 'cross' | 'dash';
  readonly tag: {
    readonly light: { readonly fill: string; readonly text: string };
    readonly dark: { readonly fill: string; readonly text: string };
  };
  readonly marker: { readonly light: string; readonly dark: string };
}

/** One table maps the method's flags to the words, shapes and colours of the screen. Contrast of tag text is 4.7:1 or more. */
export const FLAG_STYLES: Readonly<Record<Flag, FlagStyle>> = {
  overpaying: {
    word: FLAG_WORDS.overpaying,
    meaning: 'Costs us clearly more than it is worth to them',
    shape: 'triangle',
    tag: { light: { fill: '#D13438', text: '#FFFFFF' }, dark: { fill: '#D13438', text: '#FFFFFF' } },
    marker: { light: '#D13438', dark: '#E37D80' },
  },
  opportunity: {
    word: FLAG_WORDS.opportunity,
    meaning: 'Cheap for us, worth a lot to them: ask for something back',
    shape: 'diamond',
    tag: { light: { fill: '#A9D3F2', text: '#004377' }, dark: { fill: '#004377', text: '#A9D3F2' } },
    marker: { light: '#0078D4', dark: '#5CAAE5' },
  },
  target: {
    word: FLAG_WORDS.target,
    meaning: 'Worth more to us than it costs them: press for it',
    shape: 'circle',
    tag: { light: { fill: '#9BD9DB', text: '#02494C' }, dark: { fill: '#02494C', text: '#9BD9DB' } },
    marker: { light: '#038387', dark: '#4CB4B7' },
  },
  hollow: {
    word: FLAG_WORDS.hollow,
    meaning: 'Costs them more than it brings us: do not pay for it',
    shape: 'square',
    tag: { light: { fill: '#F9E2AE', text: '#835B00' }, dark: { fill: '#835B00', text: '#F9E2AE' } },
    marker: { light: '#835B00', dark: '#F9E2AE' },
  },
  mixed: {
    word: FLAG_WORDS.mixed,
    meaning: 'Better on one kind of score, worse on another',
    shape: 'cross',
    tag: { light: { fill: '#C6B1DE', text: '#341A51' }, dark: { fill: '#341A51', text: '#C6B1DE' } },
    marker: { light: '#5C2E91', dark: '#9470BD' },
  },
  balanced: {
    word: FLAG_WORDS.balanced,
    meaning: 'No gap of 3 on a score or 6 in total',
    shape: 'dash',
    tag: { light: { fill: 'transparent', text: 'inherit' }, dark: { fill: 'transparent', text: 'inherit' } },
    marker: { light: '#616161', dark: '#ADADAD' },
  },
};
