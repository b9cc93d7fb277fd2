import { Button } from '@fluentui/react-components';
import { columnLetters } from '../../cells/a1';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';

/** Headings and nothing below them: where to begin. */
export function EmptyListView() {
  const { reviewed, showCells, open } = usePane();
  const { sheet, headerRow, columns } = reviewed.reading.place;
  return (
    <ViewFrame
      isText
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => showCells(`${columnLetters(columns.concession)}${headerRow + 1}`)}
          >
            Go to the first row
          </Button>
          <Button onClick={() => open('columns')}>Wrong columns?</Button>
        </>
      }
    >
      <HeadlineBlock
        icon={false}
        headline={{
          tone: 'calm',
          title: 'Your list has no rows yet',
          detail: `Its headings are in row ${headerRow} of “${sheet}”. Type the first concession below them: what it is, and three scores from 1 to 10. It appears here at once.`,
        }}
      />
    </ViewFrame>
  );
}
