import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QuestionCircle20Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Heading } from '../theme/Heading';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { color: tokens.colorPaletteMarigoldForeground2 },
  words: { display: 'flex', flexDirection: 'column', rowGap: '6px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  answer: { minWidth: 0, maxWidth: '100%', fontWeight: tokens.fontWeightRegular, textAlign: 'start' },
  taken: { border: `2px solid ${tokens.colorCompoundBrandStroke}` },
  guess: { color: tokens.colorNeutralForeground2, marginInlineStart: '6px' },
});

interface Props {
  readonly question: string;
  readonly reason: string;
  readonly answers: readonly string[];
  /** The answer that is taken for now; null for none. */
  readonly taken: string | null;
  /** What the question is about, and what becomes of it. */
  readonly foot?: ReactNode;
  readonly onAnswer: (answer: string) => void;
  /** The user turned to an answer: now is the time to show its cells in the sheet. */
  readonly onLook?: () => void;
}

/** One question with its answers, one click each; our guess is marked. */
export function Question({ question, reason, answers, taken, foot, onAnswer, onLook }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={question}>
      <QuestionCircle20Filled className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <Heading level={2}>{question}</Heading>
        <span className={styles.quiet}>{reason}</span>
        <div className={styles.answers} onFocus={onLook} onPointerEnter={onLook}>
          {answers.map((answer) => (
            <Button
              key={answer}
              className={mergeClasses(styles.answer, answer === taken && styles.taken)}
              onClick={() => onAnswer(answer)}
            >
              <span>
                {answer}
                {answer === taken && <span className={styles.guess}>our guess</span>}
              </span>
            </Button>
          ))}
        </div>
        {foot !== undefined && <span className={styles.quiet}>{foot}</span>}
      </div>
    </section>
  );
}
