import { makeStyles } from '@fluentui/react-components';
import {
  MISTAKES,
  PROCESS_CONCESSIONS,
  type Mistake,
  type MistakeAnswers,
} from '../../negotiation/prepare/mistakes';
import { usePane } from '../frame/pane';
import { AnswerField } from './AnswerField';
import { MISTAKE_WORDS } from './practiceWords';
import { checksKey, sessionAhead, trackedGives } from './preparationOf';
import { TrackedGives } from './TrackedGives';
import { useKeeping } from './useKeeping';

const useStyles = makeStyles({ check: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

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

/** What is conceded in how the meetings are run, to be put on the list and scored like everything else, and what it brought back. */
function ProcessRows() {
  const { reviewed } = usePane();
  return <TrackedGives gives={trackedGives(reviewed, PROCESS_CONCESSIONS)} areTicked />;
}
