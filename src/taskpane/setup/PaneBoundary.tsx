import { Button } from '@fluentui/react-components';
import { Component, Fragment, type ReactNode } from 'react';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';
import { PaneGround } from './PaneGround';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
  /** How often the pane was started anew. */
  readonly starts: number;
}

/**
 * Catches whatever breaks while the pane is drawn, so that it never goes blank. Nothing is reported to anybody. The first way back
 * draws the pane afresh; should that break as well, the page is loaded anew.
 */
export class PaneBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, starts: 0 };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  private readonly startAnew = (): void => {
    if (this.state.starts > 0) window.location.reload();
    else this.setState(({ starts }) => ({ hasFailed: false, starts: starts + 1 }));
  };

  override render(): ReactNode {
    const { hasFailed, starts } = this.state;
    if (!hasFailed) return <Fragment key={starts}>{this.props.children}</Fragment>;
    return (
      <PaneGround>
        <ViewFrame
          isText
          actions={
            <Button appearance="primary" onClick={this.startAnew}>
              Start the pane anew
            </Button>
          }
        >
          <HeadlineBlock
            headline={{
              tone: 'caution',
              title: 'The pane could not go on',
              detail:
                'Your workbook is as you left it, and nothing was sent anywhere. Start the pane anew; if this comes back, save the workbook and open it again.',
            }}
          />
        </ViewFrame>
      </PaneGround>
    );
  }
}
