import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneState } from '../frame/useReviewedWorkbook';
import { ViewFrame } from '../frame/ViewFrame';
import { EmptyView } from './EmptyView';

interface Props {
  readonly state: Exclude<PaneState, { kind: 'reading' }>;
  readonly onReadAgain: () => Promise<void>;
  /** The view for a list that was read. */
  readonly children: ReactNode;
}

/** Lets the view through when there is a list it can speak of; otherwise shows what stands in the way and how to go on. */
export function SetupGate({ state, onReadAgain, children }: Props) {
  switch (state.kind) {
    case 'none':
      return <EmptyView onInserted={() => void onReadAgain()} />;
    case 'failed':
      return (
        <ViewFrame actions={<Button onClick={() => void onReadAgain()}>Try again</Button>}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{state.message}</MessageBarBody>
          </MessageBar>
        </ViewFrame>
      );
    case 'reviewed':
      return children;
  }
}
