import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { EyeOff16Regular, Table16Regular } from '@fluentui/react-icons';
import { DISCREET_WORDS } from '../../vocabulary/shownTerms';
import type { DiscreetLevel } from '../../excel/deal/dealSettings';
import type { TemplateReading } from '../../excel/template/reading';
import { leftOutOf } from '../../excel/review/leftOut';
import { leftOutLink } from '../leftOut/leftOutLink';
import { NARROW } from '../theme/surfaces';
import { formatNumber } from '../wording/format';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  what: { display: 'flex', alignItems: 'center', columnGap: '8px', minWidth: 0 },
  icon: { flexShrink: 0 },
  text: { overflowWrap: 'anywhere', minWidth: 0 },
  sheet: { [NARROW]: { display: 'none' } },
  link: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** The list's rows as the headline counts them, and how many are agreed where the list says so. */
function countedRows({ rows, unscoredRows, assumed = [] }: TemplateReading): string {
  const count = rows.length + unscoredRows.length;
  const counted = count === 1 ? '1 row' : `${formatNumber(count)} rows`;
  const agreed = rows.filter(({ status }) => status === 'agreed').length;
  return assumed.includes('status') || count === 0 ? counted : `${counted}, ${formatNumber(agreed)} agreed`;
}

interface Props {
  readonly reading: TemplateReading;
  /** The last reading followed an edit of a colleague's. */
  readonly byColleague: boolean;
  readonly discreet: DiscreetLevel;
  readonly onShowLeftOut: () => void;
  readonly onTurnOff: () => void;
}

/** What the pane has read: the sheet, its rows, and a link to whatever was left out. In Discreet, that it is on, and the way out. */
export function ContextBar({ reading, byColleague, discreet, onShowLeftOut, onTurnOff }: Props) {
  const styles = useStyles();
  const { hiddenRows, place } = reading;
  const leftOut = leftOutLink(leftOutOf(reading), formatNumber);
  const hidden = hiddenRows > 0 ? `, ${formatNumber(hiddenRows)} hidden` : '';
  if (discreet !== 'off')
    return (
      <div className={styles.bar}>
        <span className={styles.what}>
          <EyeOff16Regular className={styles.icon} aria-hidden="true" />
          <span className={styles.text}>Discreet: {DISCREET_WORDS[discreet].toLowerCase()}</span>
        </span>
        <Link as="button" className={styles.link} onClick={onTurnOff}>
          Turn off
        </Link>
      </div>
    );
  return (
    <div className={styles.bar}>
      <span className={styles.what}>
        <Table16Regular className={styles.icon} aria-hidden="true" />
        <span className={styles.text}>
          <span className={styles.sheet}>{place.sheet}: </span>
          {countedRows(reading)}
          {hidden}
          {byColleague && '. Updated by a colleague'}
        </span>
      </span>
      {leftOut !== null && (
        <Link as="button" className={styles.link} onClick={onShowLeftOut}>
          {leftOut}
        </Link>
      )}
    </div>
  );
}
