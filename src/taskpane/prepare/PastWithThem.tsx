import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { grantRates, type GrantRate } from '../../negotiation/library/grantRates';
import type { PastConcession } from '../../negotiation/library/pastConcession';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import { formatNumber, formatShare } from '../wording/format';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  list: { margin: 0, paddingInlineStart: '20px', fontSize: tokens.fontSizeBase200 },
});

const MOST_LINES = 3;

/** What earlier deals with this counterparty taught: what they grant, what seems worth less to them, and what we wrote down. */
export function PastWithThem() {
  const styles = useStyles();
  const { reviewed } = usePane();
  const { parties } = reviewed.deal;
  const theirs = reviewed.past.ofCounterparty(parties.them);
  const { overall, types } = grantRates(theirs);
  const lessons = lessonsOf(theirs).slice(0, MOST_LINES);
  const undervalued = types.filter(({ isUndervalued }) => isUndervalued);
  if (overall.asked === 0 && lessons.length === 0) return null;
  return (
    <section className={styles.section} aria-label={`Earlier with ${parties.them}`}>
      <Heading level={2}>Earlier with {parties.them}</Heading>
      {overall.asked > 0 && <Text size={200}>{overallWords(overall)}</Text>}
      <ul className={styles.list}>
        {undervalued.slice(0, MOST_LINES).map(({ type, granted, asked }) => (
          <li key={type}>
            {type} seems worth less to them: granted {formatNumber(granted)} of {formatNumber(asked)} times.
          </li>
        ))}
        {lessons.map((lesson) => (
          <li key={lesson}>“{lesson}”</li>
        ))}
      </ul>
    </section>
  );
}

function overallWords({ granted, asked, rate }: GrantRate): string {
  return `They granted ${formatNumber(granted)} of ${formatNumber(asked)} things that we asked for; expect about ${formatShare(rate)}.`;
}

/** Each once, the latest first. */
function lessonsOf(theirs: readonly PastConcession[]): readonly string[] {
  const told = theirs
    .filter(({ lessons = '' }) => lessons !== '')
    .sort((a, b) => (a.age ?? Infinity) - (b.age ?? Infinity));
  return [...new Set(told.map(({ lessons = '' }) => lessons))];
}
