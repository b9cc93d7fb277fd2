import { Button, Link, Text } from '@fluentui/react-components';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import { formatNumber } from '../wording/format';
import { SkippedCells } from './SkippedCells';

/** Every cell that counts in nothing, with the way to it and the way to mend it. */
export function LeftOutView() {
  const { reviewed, showCells, open, readAgain } = usePane();
  const { skipped } = reviewed.reading;
  return (
    <ViewFrame
      actions={
        <>
          <Button appearance="primary" onClick={() => open('map')}>
            Back to the map
          </Button>
          <Button onClick={() => void readAgain()}>Read again</Button>
        </>
      }
    >
      <HeadlineBlock
        headline={
          skipped.length === 0
            ? { tone: 'calm', title: 'Nothing is left out', detail: 'Every row of the list counts.' }
            : {
                tone: 'caution',
                title:
                  skipped.length === 1
                    ? '1 cell needs you'
                    : `${formatNumber(skipped.length)} cells need you`,
                detail: 'Their rows count in nothing until they are filled in. Everything else is counted.',
              }
        }
      />
      <SkippedCells skipped={skipped} onSelect={showCells} />
      <Text size={200}>
        <Link as="button" onClick={() => open('columns')}>
          Wrong columns?
        </Link>
      </Text>
    </ViewFrame>
  );
}
