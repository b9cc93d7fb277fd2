import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { dealChange } from '../../excel/changes/dealChange';
import { documentationChange } from '../../excel/changes/documentationChange';
import { makeChanges } from '../../excel/changes/makeChanges';
import { dayNumber, isoDate } from '../../cells/excelDate';
import { notices } from '../../excel/notice';
import { calendarFile } from '../../negotiation/calendar/calendarFile';
import { usePane } from '../frame/pane';
import { saveFile } from '../sharing/saveFile';
import { Heading } from '../theme/Heading';
import { dealCalendar } from './dealCalendar';
import { ReviewEvents } from './ReviewEvents';
import type { SignedTerms } from './signed';
import { SignedTermNotes } from './SignedTermNotes';
import { driftSentence, dueSentence, returnsSentence } from './signedWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', columnGap: '8px' },
  due: { display: 'flex', columnGap: '8px', alignItems: 'center' },
  icon: { flexShrink: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  term: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  link: { minHeight: '24px' },
  file: { whiteSpace: 'nowrap', flexShrink: 0 },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** After signing: when the next look is due and why, what drifted, what came back, and what to write down. */
export function SignedTermsSection({ terms }: { readonly terms: SignedTerms }) {
  const styles = useStyles();
  const { reviewed, chooseRow, readAgain, propose } = usePane();
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
  const toCalendar = () => {
    const text = calendarFile(dealCalendar(reviewed, terms), new Date());
    const isSaved = saveFile('Signed terms.ics', text, 'text/calendar;charset=utf-8');
    notices.send(
      isSaved
        ? { kind: 'done', text: 'A calendar file is in your downloads. It holds names and days, no score.' }
        : { kind: 'problem', text: 'This Excel saves no file from here.' },
    );
  };
  return (
    <section className={styles.section} aria-label="Signed terms to look at again">
      <div className={styles.head}>
        <Heading level={2}>Signed terms to look at again</Heading>
        <Link as="button" className={styles.file} onClick={toCalendar}>
          Calendar file
        </Link>
      </div>
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
      {terms.returns && <Text size={200}>{returnsSentence(terms.returns)}</Text>}
      <div className={styles.buttons}>
        <Button disabled={busy} onClick={() => void looked()}>
          Looked at today
        </Button>
        {terms.terms.length > 0 && (
          <Button onClick={() => propose([documentationChange(reviewed)])}>Add a sheet of the terms</Button>
        )}
      </div>
      <div>
        <SignedTermNotes terms={terms.terms} />
        <ReviewEvents />
      </div>
    </section>
  );
}
