import { makeStyles, Text } from '@fluentui/react-components';
import { prioritiesOf } from '../../excel/review/prioritiesOf';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import { careSentences, learnedFrom } from './careWords';

const useStyles = makeStyles({ section: { display: 'flex', flexDirection: 'column', rowGap: '4px' } });

/** What their asks, grants and refusals tell about what they care about; nothing until they asked three times. */
export function TheyCareAbout() {
  const styles = useStyles();
  const { reviewed } = usePane();
  const priorities = prioritiesOf(reviewed);
  if (priorities === null) return null;
  const sentences = careSentences(priorities);
  if (sentences.length === 0) return null;
  return (
    <section className={styles.section} aria-label="What they care about">
      <Heading level={2}>What they care about</Heading>
      {sentences.map((words) => (
        <Text key={words}>{words}</Text>
      ))}
      <Text size={200}>{learnedFrom(priorities)}</Text>
    </section>
  );
}
