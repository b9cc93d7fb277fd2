import { Button, makeStyles, Text } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { cellAddress } from '../../cells/a1';
import {
  MISTAKES,
  PROCESS_CONCESSIONS,
  type Mistake,
  type MistakeAnswers,
} from '../../negotiation/prepare/mistakes';
import { usePane } from '../frame/pane';
import { copyText } from '../wording/copyText';
import { notices } from '../../excel/notice';
import { foldText } from '../../negotiation/foldText';
import { AnswerField } from './AnswerField';
import { MISTAKE_WORDS } from './practiceWords';
import { checksKey, sessionAhead } from './preparationOf';
import { useKeeping } from './useKeeping';

const useStyles = makeStyles({
  check: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  button: { alignSelf: 'flex-start' },
});

/** The five mistakes of the weaker side, asked before each session, each with its remedy. */
export function MistakesCheck({ answers }: { readonly answers: MistakeAnswers }) {
  const styles = useStyles();
  const { reviewed } = usePane();
  const { keep } = useKeeping();
  const key = checksKey(sessionAhead(reviewed));
  const answered = (mistake: Mistake, answer: MistakeAnswers[Mistake]) =>
    keep(
      'checks',
      (kept) => ({
        ...kept,
        mistakes: { ...kept.mistakes, [key]: { ...kept.mistakes[key], [mistake]: answer } },
      }),
      { title: 'Answer a check', said: 'The answer is kept.', quiet: true },
    );
  return (
    <div className={styles.check}>
      {MISTAKES.map((mistake) => {
        const answer = answers[mistake];
        const { question, remedy } = MISTAKE_WORDS[mistake];
        const needsRemedy = answer === 'yes' || answer === 'unsure';
        return (
          <div key={mistake} className={styles.check}>
            <AnswerField
              question={question}
              answer={answer}
              advice={needsRemedy ? remedy : ''}
              onAnswer={(given) => void answered(mistake, given)}
            />
            {mistake === 'process' && needsRemedy && <ProcessRows />}
          </div>
        );
      })}
    </div>
  );
}

/** What is conceded in how the meetings are run, to be put on the list and scored like everything else. */
function ProcessRows() {
  const styles = useStyles();
  const { reviewed, showCells } = usePane();
  const { rows, place } = reviewed.reading;
  const listed = new Set(rows.map(({ name }) => foldText(name)));
  const missing = PROCESS_CONCESSIONS.filter((name) => !listed.has(foldText(name)));
  if (missing.length === 0) return <Text size={200}>All of them stand on your list.</Text>;
  const cell = cellAddress(place.lastRow, place.columns.concession);
  const copy = async () => {
    const isCopied = await copyText(missing.join('\n'));
    if (isCopied) showCells(cell);
    notices.send(
      isCopied
        ? {
            kind: 'done',
            text: `The rows are copied. Paste them at ${cell}, below your list, and score them.`,
          }
        : {
            kind: 'problem',
            text: `This Excel does not let us copy. Type them at ${cell}: ${missing.join('; ')}.`,
          },
    );
  };
  return (
    <Button className={styles.button} size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
      Copy as rows to score
    </Button>
  );
}
