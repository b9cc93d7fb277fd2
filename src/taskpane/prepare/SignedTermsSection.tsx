import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { dealChange } from '../../excel/changes/dealChange';
import { makeChanges } from '../../excel/changes/makeChanges';
import { dayNumber, isoDate } from '../../cells/excelDate';
import { notices } from '../../excel/notice';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import type { SignedTerms } from './signed';
import { driftSentence, dueSentence } from './signedWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start' },
  due: { display: 'flex', columnGap: '8px', alignItems: 'center' },
  icon: { flexShrink: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  term: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  link: { minHeight: '24px' },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** After signing: when the next look is due, and which scores are no longer what they were. */
export function SignedTermsSection({ terms }: { readonly terms: SignedTerms }) {
  const styles = useStyles();
  const { chooseRow, readAgain } = usePane();
  const [busy, setBusy] = useState(false);
  const looked = async () => {
    setBusy(true);
    const change = dealChange(
      { lastReviewed: isoDate(dayNumber(new Date())) },
      { title: 'Looked at today', where: '', said: 'Today is kept as the last look at the signed terms.' },
    );
    notices.send(await makeChanges([change]));
    await readAgain();
    setBusy(false);
  };
  return (
    <section className={styles.section} aria-label="Signed terms to look at again">
      <Heading level={2}>Signed terms to look at again</Heading>
      <div className={styles.due}>
        <CalendarLtr20Regular className={styles.icon} aria-hidden="true" />
        <Text>{dueSentence(terms)}</Text>
      </div>
      {terms.drifted.length > 0 && (
        <ul className={styles.list}>
          {terms.drifted.map((term) => (
            <li key={term.row} className={styles.term}>
              <Link as="button" className={styles.link} onClick={() => chooseRow(term.row)}>
                {term.name}
              </Link>
              <span className={styles.small}>{driftSentence(term)}</span>
            </li>
          ))}
        </ul>
      )}
      <Button disabled={busy} onClick={() => void looked()}>
        Looked at today
      </Button>
    </section>
  );
}
