import { TERMS } from '../../vocabulary/shownTerms';
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { baselineChange, sessionChange } from '../../excel/changes/snapshotChange';
import { usePane } from '../frame/pane';
import { formatNumber } from '../wording/format';
import { Heading } from '../theme/Heading';
import { LessonForm } from './LessonForm';

const useStyles = makeStyles({
  verbs: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  buttons: { display: 'flex', columnGap: '8px', rowGap: '8px', flexWrap: 'wrap' },
});

/** The practice around a session: keep the preparation before the first, end each one. What is replaced is shown before. */
export function SessionVerbs() {
  const styles = useStyles();
  const { reviewed, propose } = usePane();
  const ending = sessionChange(reviewed);
  return (
    <section className={styles.verbs} aria-label="After the session">
      <Heading level={2}>After the session</Heading>
      <div className={styles.buttons}>
        <Button onClick={() => propose([ending])}>End session {formatNumber(reviewed.session ?? 1)}</Button>
        <Button onClick={() => propose([baselineChange(reviewed)])}>{TERMS.saveStartingPoint}</Button>
      </div>
      <Text size={200}>
        {ending.where} The next review then says what changed. Save the starting point once, when you have
        prepared.
      </Text>
      <LessonForm />
    </section>
  );
}
