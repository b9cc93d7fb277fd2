import { Button, makeStyles, Spinner } from '@fluentui/react-components';

const useStyles = makeStyles({
  wait: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' },
});

/** Shown in place of the offers while they are looked for. */
export function SearchWait({ onStop }: { readonly onStop: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.wait}>
      <Spinner size="tiny" label="Trying what goes together" />
      <Button size="small" onClick={onStop}>
        Stop
      </Button>
    </div>
  );
}
