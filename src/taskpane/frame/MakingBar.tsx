import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { Making } from './useMaking';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    padding: '8px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { flex: '1 1 auto' },
});

/** What is being written, where that takes longer than a moment, and the way to stop it. */
export function MakingBar({ making }: { readonly making: Making }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="status">
      <Spinner size="tiny" />
      <Text size={200} className={styles.words}>
        {making.isStopping ? 'Taking back what was made' : making.title}
      </Text>
      <Button size="small" disabledFocusable={making.isStopping} onClick={making.stop}>
        Stop
      </Button>
    </div>
  );
}
