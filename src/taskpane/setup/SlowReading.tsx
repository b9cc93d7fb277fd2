import { Link, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
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
  readonly words: string;
  readonly onStop: () => void;
}

/** A reading that takes long: what is going on, and the way out. */
export function SlowReading({ words, onStop }: Props) {
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
