import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import { lessonLines, lessonsWith } from './lessonWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  lesson: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  when: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** So many sessions back. */
const MOST = 3;

/** What was learned in earlier sessions with the same counterparty, the latest first. */
export function LessonsSection() {
  const styles = useStyles();
  const { records, deal } = usePane().reviewed;
  const { them } = deal.parties;
  const lessons = lessonsWith(records.lessons, them).slice(0, MOST);
  if (lessons.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Lessons">
      <Heading level={2}>{them === '' ? 'What we learned before' : `What we learned with ${them}`}</Heading>
      {lessons.map((lesson) => {
        const { when, lines } = lessonLines(lesson);
        return (
          <div key={`${lesson.session ?? ''} ${lesson.day}`} className={styles.lesson}>
            <span className={styles.when}>{when}</span>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
        );
      })}
    </section>
  );
}
