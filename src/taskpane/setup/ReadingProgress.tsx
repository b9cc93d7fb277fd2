import { Link, makeStyles, ProgressBar, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Whoever waits less than this should see no waiting. */
const QUIET_MS = 300;
const WORDS_MS = 1000;

const useStyles = makeStyles({
  wait: { flex: '1 1 0', padding: '16px', display: 'grid', rowGap: '12px', alignContent: 'start' },
  bar: { flexShrink: 0, display: 'grid', rowGap: '6px', paddingBlock: '8px', paddingInline: '16px' },
  words: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: '12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  link: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly onStop: () => void;
}

/** The first reading: nothing at first, then the outline of what is to come, then words and a way out. */
export function FirstReading({ onStop }: Props) {
  const styles = useStyles();
  const stage = useStage();
  return (
    <>
      {stage === 'words' && <SlowReading words="Reading the workbook" onStop={onStop} />}
      {stage !== 'quiet' && (
        <Skeleton className={styles.wait} aria-label="Reading the workbook">
          <SkeletonItem size={24} />
          <SkeletonItem size={16} />
          <SkeletonItem size={128} />
        </Skeleton>
      )}
      {stage === 'quiet' && <div className={styles.wait} />}
    </>
  );
}

/** Reading anew above the last result, which stays: words only where it takes long. */
export function ReadingAgain({ onStop }: Props) {
  return useStage() === 'words' ? (
    <SlowReading words="Reading again. What you see is from before" onStop={onStop} />
  ) : null;
}

function SlowReading({ words, onStop }: Props & { readonly words: string }) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <ProgressBar aria-label={words} />
      <div className={styles.words}>
        <span role="status">{words}</span>
        <Link as="button" className={styles.link} onClick={onStop}>
          Stop
        </Link>
      </div>
    </div>
  );
}

function useStage(): 'quiet' | 'outline' | 'words' {
  const [stage, setStage] = useState<'quiet' | 'outline' | 'words'>('quiet');
  useEffect(() => {
    const outline = setTimeout(() => setStage('outline'), QUIET_MS);
    const words = setTimeout(() => setStage('words'), WORDS_MS);
    return () => {
      clearTimeout(outline);
      clearTimeout(words);
    };
  }, []);
  return stage;
}
