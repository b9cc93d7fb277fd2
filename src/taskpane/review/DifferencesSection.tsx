import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { differenceText } from '../../excel/report/differenceText';
import type { SessionReview } from '../../excel/review/sessionReview';
import { Heading } from '../theme/Heading';
import { changesTitle } from './summary';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  list: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200 },
});

/** What changed since the list was last kept; nothing where it never was. */
export function DifferencesSection({ reviewed }: { readonly reviewed: SessionReview }) {
  const styles = useStyles();
  const { differences: changes, comparedWith } = reviewed;
  if (comparedWith === null) return null;
  return (
    <section className={styles.section} aria-label="What changed">
      <Heading level={2}>{changesTitle(comparedWith)}</Heading>
      {changes.length === 0 && <Text size={200}>Nothing.</Text>}
      {changes.length > 0 && (
        <ul className={styles.list}>
          {changes.map((change) => (
            <li key={`${change.row ?? change.concession} ${change.what}`}>{differenceText(change)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
