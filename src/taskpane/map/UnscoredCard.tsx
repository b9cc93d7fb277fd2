import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RowToScore } from '../../excel/review/rowDetails';
import { DIRECTION_WORDS } from '../wording/words';
import { RowScoring } from './rescoring/RowScoring';

const useStyles = makeStyles({
  card: {
    border: `1px dotted ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A named row without our three scores: it counts in nothing, and can be scored here. */
export function UnscoredCard({ row }: { readonly row: RowToScore }) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={row.name}>
      <div>
        <div className={styles.name}>{row.name}</div>
        <div className={styles.quiet}>
          Row {row.row}, {DIRECTION_WORDS[row.direction]}, not scored
        </div>
      </div>
      <RowScoring row={{ ...row, own: null, mirror: null }} word="Score this row">
        <Text size={300}>Left out of every total until it has all three of our scores.</Text>
      </RowScoring>
    </section>
  );
}
