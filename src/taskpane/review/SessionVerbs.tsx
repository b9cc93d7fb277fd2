import { Button, makeStyles, Text } from '@fluentui/react-components';
import { baselineChange, sessionChange } from '../../excel/changes/snapshotChange';
import { usePane } from '../frame/pane';
import { formatNumber } from '../wording/format';
import { Heading } from '../theme/Heading';

const useStyles = makeStyles({
  verbs: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  buttons: { display: 'flex', columnGap: '8px', rowGap: '8px', flexWrap: 'wrap' },
});

/** The practice around a session: keep the preparation before the first, end each one. Both are announced before. */
export function SessionVerbs() {
  const styles = useStyles();
  const { reviewed, propose } = usePane();
  return (
    <section className={styles.verbs} aria-label="After the session">
      <Heading level={2}>After the session</Heading>
      <Text size={200}>
        Keeps today’s scores in a table of this workbook, so that the next review can say what changed. Set
        the baseline once, when you have prepared; end each session when you come out of it.
      </Text>
      <div className={styles.buttons}>
        <Button onClick={() => propose([sessionChange(reviewed)])}>
          End session {formatNumber(reviewed.session ?? 1)}
        </Button>
        <Button onClick={() => propose([baselineChange(reviewed)])}>Set baseline</Button>
      </div>
    </section>
  );
}
