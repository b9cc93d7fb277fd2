import { TERMS } from '../../vocabulary/shownTerms';
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { highlightsChange, removeHighlightsChange } from '../../excel/changes/highlightsChange';
import { removeResultColumnsChange, resultColumnsChange } from '../../excel/changes/resultColumnsChange';
import { removeShortNamesChange, shortNamesChange } from '../../excel/changes/shortNamesChange';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';

const useStyles = makeStyles({
  marks: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  buttons: { display: 'flex', columnGap: '8px', rowGap: '8px', flexWrap: 'wrap' },
  more: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '8px' },
});

/** What the add-in can put on the sheet, and the way back from it: made at once, because it is ours, and its cells stand below. */
export function SheetMarks() {
  const styles = useStyles();
  const { reviewed, propose } = usePane();
  const [more, setMore] = useState(false);
  // They look at every row of the sheet: once per reading, not with every row that is pointed at.
  const marks = useMemo(
    () => [resultColumnsChange(reviewed), highlightsChange(reviewed, { withResults: true })],
    [reviewed],
  );
  return (
    <section className={styles.marks} aria-label="On the sheet">
      <Heading level={2}>On the sheet</Heading>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => propose(marks)}>
          {TERMS.highlightAndAdd}
        </Button>
        <Button appearance="subtle" aria-expanded={more} onClick={() => setMore(!more)}>
          More
        </Button>
      </div>
      <Text size={200}>
        {marks.map(({ where }) => where).join(' ')} They follow your edits, and colleagues without the add-in
        see them too.
      </Text>
      {more && (
        <div className={styles.more}>
          <Button
            onClick={() => propose([removeHighlightsChange(reviewed), removeResultColumnsChange(reviewed)])}
          >
            {TERMS.removeBoth}
          </Button>
          <Button onClick={() => propose([shortNamesChange(reviewed)])}>
            Install or update formula shortcuts
          </Button>
          <Button onClick={() => propose([removeShortNamesChange()])}>Remove formula shortcuts</Button>
        </div>
      )}
    </section>
  );
}
