import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, SubtractCircle16Regular } from '@fluentui/react-icons';
import type { QuietCheck } from './checks';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  check: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px' },
  needs: { display: 'block' },
});

/** The checks that say nothing: first those that found nothing, then those that had nothing to look at. */
export function CheckList({ checks }: { readonly checks: readonly QuietCheck[] }) {
  const styles = useStyles();
  const ordered = [
    ...checks.filter(({ needs }) => needs === null),
    ...checks.filter(({ needs }) => needs !== null),
  ];
  return (
    <ul className={styles.list} aria-label="Checks that found nothing">
      {ordered.map(({ rule, looksAt, needs }) => (
        <li key={rule} className={styles.check}>
          {needs === null ? (
            <Checkmark16Regular aria-label="Clear" />
          ) : (
            <SubtractCircle16Regular aria-label="Not looked at" />
          )}
          <span>
            {looksAt}
            {needs !== null && <span className={styles.needs}>{needs}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
