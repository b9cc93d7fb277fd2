import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Circle20Regular } from '@fluentui/react-icons';
import type { Gap, Preparation, PrepareStep } from '../../negotiation/prepare/preparation';
import { STEP_TITLES, stepDetail } from './stepWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  done: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  title: { display: 'block', fontSize: tokens.fontSizeBase300 },
  todo: { fontWeight: tokens.fontWeightSemibold },
  detail: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px', whiteSpace: 'nowrap' },
});

interface Props {
  readonly steps: readonly PrepareStep[];
  readonly preparation: Preparation;
  readonly onGo: (gap: Gap) => void;
}

/** The seven steps, each done or with what is left and the row to go to. */
export function StepList({ steps, preparation, onGo }: Props) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {steps.map((step) => {
        const [gap] = step.gaps;
        const detail = stepDetail(step, preparation);
        return (
          <li key={step.id} className={styles.step}>
            {step.done ? (
              <CheckmarkCircle20Filled className={styles.done} aria-label="Done" />
            ) : (
              <Circle20Regular className={styles.open} aria-label="To do" />
            )}
            <div>
              <span className={step.done ? styles.title : `${styles.title} ${styles.todo}`}>
                {STEP_TITLES[step.id]}
              </span>
              {detail !== '' && <span className={styles.detail}>{detail}</span>}
            </div>
            {gap && (
              <Link as="button" className={styles.link} onClick={() => onGo(gap)}>
                {linkText(gap)}
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function linkText(gap: Gap): string {
  if (gap.step === 'limits') return 'Set limits';
  return gap.step === 'list' ? 'Add a row' : `Row ${gap.row}`;
}
