import { Button, Text } from '@fluentui/react-components';
import type { Trouble } from '../../excel/setup/trouble';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';

const TITLES: Readonly<Record<Trouble['kind'], string>> = {
  editing: 'A cell is being edited',
  'no access': 'This workbook is closed to the pane',
  'too old': 'This Excel is too old for the pane',
  'no answer': 'Excel does not answer',
  other: 'The workbook could not be read',
};

interface Props {
  readonly trouble: Trouble;
  readonly onReadAgain: () => Promise<void>;
}

/** The workbook could not be read and there is nothing older to show: what happened, that nothing was changed, how to go on. */
export function TroubleView({ trouble, onReadAgain }: Props) {
  return (
    <ViewFrame
      isText
      actions={
        <Button appearance="primary" onClick={() => void onReadAgain()}>
          Try again
        </Button>
      }
    >
      <HeadlineBlock headline={{ tone: 'caution', title: TITLES[trouble.kind], detail: trouble.text }} />
      {trouble.kind === 'editing' && <Text>The pane goes on by itself when the cell is done.</Text>}
    </ViewFrame>
  );
}

/** The first reading was stopped. */
export function StoppedView({ onReadAgain }: { readonly onReadAgain: () => Promise<void> }) {
  return (
    <ViewFrame
      isText
      actions={
        <Button appearance="primary" onClick={() => void onReadAgain()}>
          Read again
        </Button>
      }
    >
      <HeadlineBlock
        icon={false}
        headline={{ tone: 'calm', title: 'Reading was stopped', detail: 'Nothing was changed.' }}
      />
    </ViewFrame>
  );
}
