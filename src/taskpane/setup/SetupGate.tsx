import { lazy, type ReactNode } from 'react';
import type { PaneState } from '../frame/useReviewedWorkbook';
import { EmptyListView } from './EmptyListView';
import { FirstReading, ReadingAgain } from './ReadingProgress';
import { StaleMessage, StoppedView, TroubleView } from './TroubleView';
import type { Setup } from './useSetup';

const WelcomeView = lazy(() => import('./WelcomeView').then(({ WelcomeView }) => ({ default: WelcomeView })));
const EmptyView = lazy(() => import('./EmptyView').then(({ EmptyView }) => ({ default: EmptyView })));
const ColumnsView = lazy(() => import('./ColumnsView').then(({ ColumnsView }) => ({ default: ColumnsView })));

interface Props {
  readonly state: PaneState;
  readonly setup: Setup;
  readonly isReading: boolean;
  readonly onStop: () => void;
  readonly onReadAgain: () => Promise<void>;
  /** The view for a list that was read. */
  readonly children: ReactNode;
}

/** Lets the view through when there is a list it can speak of; otherwise shows what stands in the way and how to go on. */
export function SetupGate({ state, setup, isReading, onStop, onReadAgain, children }: Props) {
  switch (setup.step) {
    case 'reading':
      return <FirstReading onStop={onStop} />;
    case 'stopped':
      return isReading ? <FirstReading onStop={onStop} /> : <StoppedView onReadAgain={onReadAgain} />;
    case 'trouble':
      return state.kind === 'failed' ? (
        <>
          {isReading && <ReadingAgain onStop={onStop} />}
          <TroubleView trouble={state.trouble} onReadAgain={onReadAgain} />
        </>
      ) : null;
    case 'welcome':
      return <WelcomeView onWelcomed={setup.welcomed} onReadAgain={onReadAgain} />;
    case 'no list':
      return <EmptyView looked={state.kind === 'none' ? state.looked : []} onReadAgain={onReadAgain} />;
    case 'columns':
      return <ColumnsView onNotNow={setup.notNow} />;
    case 'empty list':
    case 'ready':
      return (
        <>
          {isReading && <ReadingAgain onStop={onStop} />}
          {state.kind === 'reviewed' && state.trouble !== null && (
            <StaleMessage trouble={state.trouble} isReading={isReading} onReadAgain={onReadAgain} />
          )}
          {setup.step === 'ready' ? children : <EmptyListView />}
        </>
      );
  }
}
