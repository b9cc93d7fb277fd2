import { Link, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  ChevronDown16Regular,
  ChevronRight16Regular,
  Circle20Regular,
} from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Gap, Preparation, PrepareStep, StepId } from '../../negotiation/prepare/preparation';
import { PRESSED_LINE } from '../theme/surfaces';
import { MistakesCheck } from './MistakesCheck';
import { doneLine, STEP_TITLES, stepDetail } from './stepWords';
import { StrategicGiveCheck } from './StrategicGiveCheck';

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
  opener: {
    ...PRESSED_LINE,
    gridColumnStart: '2',
    gridColumnEnd: '4',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 16px',
    columnGap: '8px',
  },
  body: { gridColumnStart: '2', gridColumnEnd: '4', paddingBlockStart: '8px' },
  done: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  title: { display: 'block', fontSize: tokens.fontSizeBase300 },
  todo: { fontWeight: tokens.fontWeightSemibold },
  detail: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px', whiteSpace: 'nowrap' },
});

/** The steps that open in place. */
export type OpenStep = Extract<StepId, 'mistakes' | 'strategicGive'>;

interface Props {
  readonly steps: readonly PrepareStep[];
  readonly preparation: Preparation;
  readonly opened: OpenStep | null;
  readonly onOpen: (step: OpenStep | null) => void;
  readonly onGo: (gap: Gap) => void;
}

/** The steps: those that are done folded into one line, each other one with what is left and the row to go to. */
export function StepList({ steps, preparation, opened, onOpen, onGo }: Props) {
  const styles = useStyles();
  const done = steps.filter((step) => step.done && step.id !== opened);
  const checks: Readonly<Record<OpenStep, ReactNode>> = {
    mistakes: <MistakesCheck answers={preparation.mistakes} />,
    strategicGive: <StrategicGiveCheck gives={preparation.strategicGives} />,
  };
  return (
    <ol className={styles.list}>
      {done.length > 0 && <DoneSteps done={done} onOpen={onOpen} />}
      {steps
        .filter((step) => !done.includes(step))
        .map((step) => {
          const [gap] = step.gaps;
          const detail = stepDetail(step, preparation);
          const { id } = step;
          const words = (
            <span>
              <span className={`${styles.title} ${styles.todo}`}>{STEP_TITLES[id]}</span>
              {detail !== '' && <span className={styles.detail}>{detail}</span>}
            </span>
          );
          const icon = step.done ? (
            <CheckmarkCircle20Filled className={styles.done} aria-label="Done" />
          ) : (
            <Circle20Regular className={styles.open} aria-label="To do" />
          );
          if (id !== 'mistakes' && id !== 'strategicGive')
            return (
              <li key={id} className={styles.step}>
                {icon}
                {words}
                {gap && gap.step !== 'walkAway' && (
                  <Link as="button" className={styles.link} onClick={() => onGo(gap)}>
                    {linkText(gap)}
                  </Link>
                )}
              </li>
            );
          const isOpen = opened === id;
          return (
            <li key={id} className={styles.step}>
              {icon}
              <button
                type="button"
                className={styles.opener}
                aria-expanded={isOpen}
                onClick={() => onOpen(isOpen ? null : id)}
              >
                {words}
                {isOpen ? (
                  <ChevronDown16Regular aria-hidden="true" />
                ) : (
                  <ChevronRight16Regular aria-hidden="true" />
                )}
              </button>
              {isOpen && <div className={styles.body}>{checks[id]}</div>}
            </li>
          );
        })}
    </ol>
  );
}

/** What is done, in one line; opened, step by step. */
function DoneSteps({
  done,
  onOpen,
}: {
  readonly done: readonly PrepareStep[];
  readonly onOpen: (step: OpenStep) => void;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.step}>
      <CheckmarkCircle20Filled className={styles.done} aria-label="Done" />
      <button type="button" className={styles.opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className={styles.title}>{doneLine(done)}</span>
        {isOpen ? <ChevronDown16Regular aria-hidden="true" /> : <ChevronRight16Regular aria-hidden="true" />}
      </button>
      {isOpen && (
        <ul className={`${styles.list} ${styles.body}`}>
          {done.map(({ id }) => (
            <li key={id} className={styles.detail}>
              {STEP_TITLES[id]}
              {(id === 'mistakes' || id === 'strategicGive') && (
                <>
                  {' '}
                  <Link as="button" className={styles.link} onClick={() => onOpen(id)}>
                    Look again
                  </Link>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function linkText(gap: Gap): string {
  if ('row' in gap) return `Row ${gap.row}`;
  return gap.step === 'list' ? 'Add a row' : 'Set limits';
}
