import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { makeChanges } from '../../excel/changes/makeChanges';
import { dealChange } from '../../excel/changes/dealChange';
import { notices } from '../../excel/notice';
import type { Guess } from '../../negotiation/prepare/askNext';
import { guessKey } from '../../negotiation/prepare/guessKey';
import { probingQuestion } from '../../negotiation/prepare/question';
import { whoToAsk } from '../../negotiation/sayIt/personQuestions';
import { shownOn } from '../map/shownOn';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import { copyText } from '../wording/copyText';
import { formatNumber } from '../wording/format';
import { guessSentence } from './guessSentence';
import { whoToAskLine } from './personWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px', whiteSpace: 'nowrap' },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  more: { alignSelf: 'flex-start' },
});

/** So many questions at once; more would not be asked. */
const MOST = 3;
/** So many people are named with each. */
const MOST_PEOPLE = 2;

/** The guesses about which knowing better brings most, each with a question that can be asked as it stands. */
export function AskNext({
  guesses,
  exact,
  onGo,
}: {
  readonly guesses: readonly Guess[];
  /** False when others may be worth more. */
  readonly exact: boolean;
  readonly onGo: (guess: Guess) => void;
}) {
  const styles = useStyles();
  const { reviewed, readAgain } = usePane();
  const { people } = reviewed.records;
  const [busy, setBusy] = useState(false);
  const [all, setAll] = useState(false);
  if (guesses.length === 0) return null;
  const shown = shownOn(reviewed);
  const more = Math.min(guesses.length, MOST) - 1;

  const copy = async (question: string) => {
    notices.send(
      (await copyText(question))
        ? { kind: 'done', text: 'The question is copied.' }
        : { kind: 'problem', text: 'This Excel does not let us copy. Select the words and press Ctrl+C.' },
    );
  };
  const remember = async (guess: Guess) => {
    setBusy(true);
    const change = dealChange(
      { askedAbout: [...reviewed.deal.askedAbout, guessKey(guess)] },
      {
        title: 'Mark as asked',
        where: '',
        said: `“${guess.name}” is marked as asked. Change the score if you learned more.`,
      },
    );
    notices.send(await makeChanges([change]));
    await readAgain();
    setBusy(false);
  };

  return (
    <section className={styles.section} aria-label="Ask next">
      <Heading level={2}>Ask next</Heading>
      <Text size={200}>
        The answers that would help you most, the best first. The questions give nothing away.
      </Text>
      {!exact && <Text size={200}>Too many rows to try everything: others may be worth more.</Text>}
      {guesses.slice(0, all ? MOST : 1).map((guess) => {
        const tied = whoToAsk(guess.name, people).slice(0, MOST_PEOPLE);
        const question = tied[0]?.question ?? probingQuestion(guess);
        return (
          <article key={guess.row} className={styles.card}>
            <div className={styles.head}>
              <span className={styles.name}>{guess.name}</span>
              <Link as="button" className={styles.link} onClick={() => onGo(guess)}>
                Row {guess.row}
              </Link>
            </div>
            <span className={styles.why}>{guessSentence(guess, shown)}</span>
            {tied.map((one) => (
              <span key={one.person.name} className={styles.why}>
                {whoToAskLine(one)}
              </span>
            ))}
            <span>{question}</span>
            <div className={styles.buttons}>
              <Button
                size="small"
                aria-label={`Copy the question about ${guess.name}`}
                onClick={() => void copy(question)}
              >
                Copy
              </Button>
              <Button
                size="small"
                appearance="subtle"
                disabled={busy}
                aria-label={`Mark as asked: ${guess.name}`}
                onClick={() => void remember(guess)}
              >
                Mark as asked
              </Button>
            </div>
          </article>
        );
      })}
      {more > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all
            ? 'Show one'
            : more === 1
              ? 'Show 1 more question'
              : `Show ${formatNumber(more)} more questions`}
        </Button>
      )}
    </section>
  );
}
