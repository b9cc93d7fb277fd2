import { Button } from '@fluentui/react-components';
import { columnLetters } from '../../cells/a1';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';

/** Headings and nothing below them: where to begin. */
export function EmptyListView() {
  const { reviewed, showCells, open } = usePane();
  const { sheet, headerRow, columns } = reviewed.reading.place;
  const first = `${columnLetters(columns.concession)}${headerRow + 1}`;
  return (
    <ViewFrame
      isText
      actions={
        <>
          <Button appearance="primary" onClick={() => showCells(first)}>
            Go to {first}
          </Button>
          <Button onClick={() => open('columns')}>Wrong columns?</Button>
        </>
      }
    >
      <HeadlineBlock
        icon={false}
        headline={{
          tone: 'calm',
          title: `Type your first concession in ${first}`,
          detail: `The list on “${sheet}” has no rows yet. One thing you may give or get per row. Score it 1 to 10: money it moves, what it does to your options later, what it does to trust. Three rows are enough to begin.`,
        }}
      />
    </ViewFrame>
  );
}
