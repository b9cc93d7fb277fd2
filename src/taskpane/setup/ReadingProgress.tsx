import { makeStyles } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import { laterPart } from '../frame/laterPart';
import { Outline } from '../theme/Outline';

/** Comes when a reading takes long, which few do. */
const SlowReading = laterPart(() =>
  import(/* webpackChunkName: "slowReading" */ './SlowReading').then(({ SlowReading }) => ({
    default: SlowReading,
  })),
);

/** Whoever waits less than this should see no waiting. */
const QUIET_MS = 300;
const WORDS_MS = 1000;

const useStyles = makeStyles({ room: { flex: '1 1 0' } });

interface Props {
  readonly onStop: () => void;
}

/** The first reading: nothing at first, then the outline of what is to come, then words and a way out. */
export function FirstReading({ onStop }: Props) {
  const styles = useStyles();
  const stage = useStage();
  return (
    <>
      {stage === 'words' && (
        <Suspense fallback={null}>
          <SlowReading words="Reading the workbook" onStop={onStop} />
        </Suspense>
      )}
      {stage === 'quiet' ? <div className={styles.room} /> : <Outline />}
    </>
  );
}

/** Reading anew above the last result, which stays: words only where it takes long. */
export function ReadingAgain({ onStop }: Props) {
  if (useStage() !== 'words') return null;
  return (
    <Suspense fallback={null}>
      <SlowReading words="Reading again. What you see is from before" onStop={onStop} />
    </Suspense>
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
