import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  outline: { flex: '1 1 0', padding: '16px', display: 'grid', rowGap: '12px', alignContent: 'start' },
  bar: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    // Forced colours paint fills away.
    border: '1px solid transparent',
  },
});

/** A headline, a line and a picture, px. */
const HEIGHTS = [24, 16, 128] as const;

/** The outline of a view that is still to come. It stands still, and comes with the pane, before anything else is loaded. */
export function Outline() {
  const styles = useStyles();
  return (
    <div className={styles.outline} role="progressbar" aria-label="Reading the workbook">
      {HEIGHTS.map((height) => (
        <div key={height} className={styles.bar} style={{ height }} />
      ))}
    </div>
  );
}
