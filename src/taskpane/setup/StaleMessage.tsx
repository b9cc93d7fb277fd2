import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Trouble } from '../../excel/setup/trouble';

interface Props {
  readonly trouble: Trouble;
  readonly isReading: boolean;
  readonly onReadAgain: () => Promise<void>;
}

/** Above a result that is still shown: it could not be read anew. A cell being edited is no news to who edits it. */
export function StaleMessage({ trouble, isReading, onReadAgain }: Props) {
  if (trouble.kind === 'editing') return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        {trouble.text} What you see is from before.{' '}
        <Button size="small" disabled={isReading} onClick={() => void onReadAgain()}>
          Try again
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
