import { Suspense, type ReactNode } from 'react';
import { laterPart } from '../frame/laterPart';
import type { NoTemplate } from '../../excel/template/reading';
import type { PaneState } from '../frame/useReviewedWorkbook';
import { FirstReading, ReadingAgain } from './ReadingProgress';
import { StoppedView, TroubleView } from './TroubleView';
import type { Setup } from './useSetup';

/** Whoever has a list that can be read sees none of these. */
const WelcomeView = laterPart(() =>
  import(/* webpackChunkName: "welcome" */ './WelcomeView').then(({ WelcomeView }) => ({
    default: WelcomeView,
  })),
);
const EmptyView = laterPart(() =>
  import(/* webpackChunkName: "noList" */ './EmptyView').then(({ EmptyView }) => ({ default: EmptyView })),
);
const EmptyListView = laterPart(() =>
  import(/* webpackChunkName: "emptyList" */ './EmptyListView').then(({ EmptyListView }) => ({
    default: EmptyListView,
  })),
);
const ColumnsView = laterPart(() =>
  import(/* webpackChunkName: "columns" */ './ColumnsView').then(({ ColumnsView }) => ({
    default: ColumnsView,
  })),
);
const QuestionsView = laterPart(() =>
  import(/* webpackChunkName: "questions" */ '../questions/QuestionsView').then(({ QuestionsView }) => ({
    default: QuestionsView,
  })),
);
/** Fetched ahead with the other messages. */
const StaleMessage = laterPart(() =>
  import(/* webpackChunkName: "message", webpackPrefetch: true */ './StaleMessage').then(
    ({ StaleMessage }) => ({
      default: StaleMessage,
    }),
  ),
);

const NOTHING_READ: NoTemplate = { kind: 'none', looked: [] };

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
      return <EmptyView found={state.kind === 'none' ? state : NOTHING_READ} onReadAgain={onReadAgain} />;
    case 'columns':
      return <ColumnsView onNotNow={setup.notNow} />;
    case 'questions':
      return <QuestionsView onNotNow={setup.notNow} />;
    case 'empty list':
    case 'ready':
      return (
        <>
          {isReading && <ReadingAgain onStop={onStop} />}
          {state.kind === 'reviewed' && state.trouble !== null && (
            <Suspense fallback={null}>
              <StaleMessage trouble={state.trouble} isReading={isReading} onReadAgain={onReadAgain} />
            </Suspense>
          )}
          {setup.step === 'ready' ? children : <EmptyListView />}
        </>
      );
  }
}
