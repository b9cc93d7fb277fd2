import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { answersChange } from '../../excel/changes/answersChange';
import { usePane } from '../frame/pane';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0, alignSelf: 'stretch' },
  answered: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
  },
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
});

/** The questions that were answered, one line each, with the way to answer anew. */
export function AnsweredQuestions() {
  const styles = useStyles();
  const { reviewed, propose } = usePane();
  const answers = Object.entries(reviewed.deal.answers);
  if (answers.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Answered">
      {answers.map(([key, { question, answer }]) => (
        <div key={key} className={styles.answered}>
          <span>
            {question} {answer}
          </span>
          <Link
            as="button"
            className={styles.link}
            aria-label={`Change: ${question}`}
            onClick={() => propose([answersChange({ [key]: null })])}
          >
            Change
          </Link>
        </div>
      ))}
    </section>
  );
}
