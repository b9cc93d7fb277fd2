import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import { CARD } from '../theme/surfaces';
import { selectionSum } from './selectionSum';

const useStyles = makeStyles({
  card: { ...CARD, rowGap: '4px' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '8px',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sum: { marginInlineStart: 'auto', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

/** What the rows that are selected in the sheet are worth together; nothing where it is one or none. */
export function SelectedRows() {
  const styles = useStyles();
  const { reviewed, selectedRows } = usePane();
  if (selectedRows.length < 2) return null;
  const selected = new Set(selectedRows);
  const rows = reviewed.review.rows.filter(({ concession }) => selected.has(concession.row));
  const { title, kinds, sides, note } = selectionSum(
    rows,
    selectedRows.length - rows.length,
    reviewed.reading.place.measure,
  );
  return (
    <section className={styles.card} aria-label="Selected rows together">
      <div className={styles.line}>
        <Heading level={2}>{title}</Heading>
        <span className={styles.quiet}>{kinds}</span>
      </div>
      {sides.map(({ label, parts, sum }) => (
        <div key={label} className={styles.line}>
          <span>{label}</span>
          <span className={styles.sum}>
            {parts} <span className={styles.strong}>{sum}</span>
          </span>
        </div>
      ))}
      {note !== null && <span className={styles.quiet}>{note}</span>}
    </section>
  );
}
