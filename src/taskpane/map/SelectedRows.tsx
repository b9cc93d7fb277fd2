import { makeStyles, Text } from '@fluentui/react-components';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import { CARD } from '../theme/surfaces';
import { selectionSum } from './selectionSum';

const useStyles = makeStyles({ card: { ...CARD, rowGap: '4px' } });

/** What the rows that are selected in the sheet are worth together; nothing where it is one or none. */
export function SelectedRows() {
  const styles = useStyles();
  const { reviewed, selectedRows } = usePane();
  if (selectedRows.length < 2) return null;
  const selected = new Set(selectedRows);
  const rows = reviewed.review.rows.filter(({ concession }) => selected.has(concession.row));
  return (
    <section className={styles.card} aria-label="Selected rows together">
      <Heading level={2}>Selected together</Heading>
      {selectionSum(rows, selectedRows.length - rows.length).map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
    </section>
  );
}
