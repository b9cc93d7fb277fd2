import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { flagCertaintiesOf } from '../../excel/review/flagCertaintiesOf';
import { spokenFindings } from '../../excel/review/spokenFindings';
import type { SessionReview } from '../../excel/review/sessionReview';
import { checksSentence, type QuietCheck } from './checks';
import { CheckList } from './CheckList';
import { FindingLine } from './FindingLine';

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
  /** An earlier session is looked at. */
  readonly lookingBack: boolean;
  /** Nothing above says that something needs the reader. */
  readonly isCalm: boolean;
  readonly onSelectRow: (row: number) => void;
}

/** The worst findings, those with one cause once; behind a link all the others, and the checks that found nothing. */
export function FindingsSection({ reviewed, quiet, lookingBack, isCalm, onSelectRow }: Props) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { findings, reading } = reviewed;
  const certainties = useMemo(() => flagCertaintiesOf(reviewed), [reviewed]);
  const nameOf = (row: number) => reading.rows.find((one) => one.row === row)?.name;
  const shown = all ? findings : spokenFindings(findings).slice(0, WORST);
  return (
    <section className={styles.section} aria-label="What to look at">
      <div>
        {shown.map((finding) => (
          <FindingLine
            key={`${finding.rule} ${finding.rows.join()} ${finding.message}`}
            finding={finding}
            measure={reading.place.measure}
            nameOf={nameOf}
            certaintyOf={(row) => certainties.get(row)?.certainty ?? null}
            onSelectRow={onSelectRow}
          />
        ))}
      </div>
      <span className={styles.others}>
        {checksSentence(findings, quiet, { lookingBack, isCalm })}{' '}
        <Link as="button" className={styles.link} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : 'See all'}
        </Link>
      </span>
      {all && <CheckList checks={quiet} />}
    </section>
  );
}
