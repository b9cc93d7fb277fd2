import { useEffect, useState } from 'react';
import type { PaneView } from '../../excel/notice';
import type { PaneState } from '../frame/useReviewedWorkbook';
import { rememberWelcome, wasWelcomed } from './firstRun';
import { listName, setupStep, type SetupStep } from './setupStep';

export interface Setup {
  readonly step: SetupStep;
  /** The user has read the welcome. */
  readonly welcomed: () => void;
  /** The user goes on with the best guess. */
  readonly notNow: () => void;
}

/** Follows the user from the first run to the view they asked for. */
export function useSetup(state: PaneState, view: PaneView): Setup {
  const [isWelcomed, setWelcomed] = useState(wasWelcomed);
  const [later, setLater] = useState<string | null>(null);
  const step = setupStep(state, view, { isWelcomed, later });
  // Whoever sees their own list at once needs no page in between, then or later.
  const isReady = step === 'ready';
  if (isReady && !isWelcomed) setWelcomed(true);
  useEffect(() => {
    if (isReady) rememberWelcome();
  }, [isReady]);
  return {
    step,
    welcomed: () => {
      rememberWelcome();
      setWelcomed(true);
    },
    notNow: () => {
      if (state.kind === 'reviewed') setLater(listName(state.reviewed));
    },
  };
}
