import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { explain } from '../../excel/explain';
import { readSelection, type PointedAt } from '../../excel/setup/readSelection';
import type { ListStart } from '../../excel/setup/chosenList';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';

/** What the user pointed at, once there is something to choose from. */
export interface PointedList extends PointedAt {
  readonly start: ListStart;
}

interface Props {
  readonly onPointed: (list: PointedList) => void;
  readonly onBack: () => void;
}

const NOTHING_THERE =
  'The selected cells are empty. Select the row with your headings, then press the button again.';

/** The user selects the headings of the list in the sheet and says so. */
export function PointAtList({ onPointed, onBack }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    try {
      const pointed = await Excel.run(readSelection);
      if (pointed.start !== null) onPointed({ ...pointed, start: pointed.start });
      else setTrouble(NOTHING_THERE);
    } catch (error) {
      setTrouble(explain(error));
    }
    setBusy(false);
  };
  return (
    <ViewFrame
      isText
      actions={
        <>
          <Button appearance="primary" disabled={busy} onClick={() => void take()}>
            This is my heading row
          </Button>
          <Button disabled={busy} onClick={onBack}>
            Back
          </Button>
        </>
      }
    >
      <HeadlineBlock
        icon={false}
        headline={{
          tone: 'calm',
          title: 'Select your headings in the sheet',
          detail: 'Click the row, or drag across the headings from the names to the last score.',
        }}
      />
      <Text>Then press “This is my heading row”. You check the columns next; no cell is changed.</Text>
      {trouble !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
    </ViewFrame>
  );
}
