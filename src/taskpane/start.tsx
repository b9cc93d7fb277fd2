import { createRoot } from 'react-dom/client';
import { App } from './App';
import { hostFitness } from './setup/UnfitHost';

/** Draws the pane into the page, in place of the words that stood there while it was loading. */
export function startPane(root: HTMLElement): void {
  root.replaceChildren();
  createRoot(root).render(<App fitness={hostFitness()} />);
}
