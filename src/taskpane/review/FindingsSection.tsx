import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionReview } from '../../excel/review/sessionReview';
import { formatNumber } from '../wording/format';
import type { QuietCheck } from './checks';
import { CheckList } from './CheckList';
import { FindingCard } from './FindingCard';

/** How many findings fit what a negotiator can raise; the others stand behind a link. */
const WORST = 3;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  others: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
});

interface Props {
  readonly reviewed: SessionReview;
  readonly quiet: readonly QuietCheck[];
  readonly onSelectRow: (row: number) => void;
}

/** The worst findings; behind a link all the others, and the checks that found nothing. */
export function FindingsSection({ reviewed, quiet, onSelectRow }: Props) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { findings, reading } = reviewed;
  const nameOf = (row: number) => reading.rows.find((one) => one.row === row)?.name;
  const more = findings.length - WORST;
  const clear = quiet.filter(({ needs }) => needs === null).length;
  const others = [
    ...(more > 0 && !all ? [`${formatNumber(more)} more.`] : []),
    clear === 1 ? '1 other check found nothing.' : `${formatNumber(clear)} other checks found nothing.`,
  ].join(' ');
  return (
    <section className={styles.section} aria-label="What to look at">
      {(all ? findings : findings.slice(0, WORST)).map((finding) => (
        <FindingCard
          key={`${finding.rule} ${finding.rows.join()} ${finding.message}`}
          finding={finding}
          nameOf={nameOf}
          onSelectRow={onSelectRow}
        />
      ))}
      <span className={styles.others}>
        {findings.length > 0 && `${others} `}
        <Link as="button" className={styles.link} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : 'See all checks'}
        </Link>
      </span>
      {all && <CheckList checks={quiet} />}
    </section>
  );
}
